// Draws an instrument once and then changes only what a press has changed.
//
// Weights are hundredths of a percent and levels whole numbers, so a mean is a quotient of whole numbers, rounded once.

const SCALE = [1, 2, 3, 4, 5];
const instrument = JSON.parse(document.querySelector("#instrument").textContent);
const hundredths = (decimal) => Math.round(Number(decimal) * 100);
const bands = instrument.bands.map((band) => ({ name: band.name.id, from: hundredths(band.from) }));

/** An element of HTML with attributes and children; texts become text nodes. */
const html = (name, attributes = {}, ...children) => made(document.createElement(name), attributes, children);

/** The same of SVG. */
const svg = (name, attributes = {}, ...children) =>
    made(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);

function made(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
}

/** Changes a text only when it is another one. */
function write(element, text) {
    if (element.textContent !== text) element.textContent = text;
}

/** Hundredths as a decimal number in Indonesian. */
const decimal = (value) => `${Math.floor(value / 100)},${String(value % 100).padStart(2, "0")}`;

/** A weight as it stands in the instrument, in percent. */
const percent = (weight) => `${String(Number(weight)).replace(".", ",")}\u00a0%`;

/** The weighted sum and the weight of some rows; their mean in hundredths is the quotient. */
function sum(rows) {
    let [weighted, weight] = [0, 0];
    for (const row of rows) {
        weighted += row.weight * row.level;
        weight += row.weight;
    }
    return { weighted, weight };
}

/** The mean in hundredths, rounded half up. */
const rounded = ({ weighted, weight }) => Math.floor((200 * weighted + weight) / (2 * weight));

/** Whether the exact mean reaches a threshold in hundredths. */
const reaches = ({ weighted, weight }, from) => 100 * weighted >= from * weight;

/** Where a mean in hundredths stands on a line of this length. */
const along = (mean, length) => ((mean - 100) / 400) * length;

/** One indicator with its picker. */
class Row {
    constructor(indicator, level) {
        Object.assign(this, { weight: hundredths(indicator.weight), level, baseline: level });
        this.buttons = SCALE.map((each) =>
            html("button", { type: "button", role: "radio", "data-value": each * 100, "aria-label": `Tingkat ${each}` }, String(each)));
        this.worth = html("span", { class: "worth" });
        const short = indicator.short.id;
        this.element = html("div", { class: "row" },
            html("span", { class: "number" }, indicator.number),
            html("span", { class: "name", title: indicator.name.id }, short, html("span", { class: "estimate" }, "≈")),
            html("span", { class: "weight" }, percent(indicator.weight)),
            html("div", { class: "picker", role: "radiogroup", "aria-label": `Tingkat indikator ${indicator.number}, ${short}` }, ...this.buttons),
            this.worth,
            html("button", { type: "button", class: "lock", "aria-label": `Kunci ${short}` }),
            html("button", { type: "button", class: "open", "aria-label": `Rincian ${short}` }));
        this.draw();
    }

    set(level) {
        this.level = level;
        this.draw();
    }

    draw() {
        this.buttons.forEach((button, at) => {
            const [each, isChosen] = [SCALE[at], SCALE[at] === this.level];
            const shown = each <= this.level ? (each <= this.baseline ? "reached" : "reached gained") : each <= this.baseline ? "lost" : "";
            if (button.className !== shown) button.className = shown;
            if (button.getAttribute("aria-checked") === String(isChosen)) return;
            button.setAttribute("aria-checked", isChosen);
            button.tabIndex = isChosen ? 0 : -1;
        });
        const change = this.weight * (this.level - this.baseline);
        const thousandths = (value) => (Math.abs(value) / 10000).toFixed(3).replace(".", ",");
        const text = change === 0 ? `+${thousandths(this.weight)}/tingkat` : `${change > 0 ? "+" : "−"}${thousandths(change)}`;
        write(this.worth, text);
        this.element.classList.toggle("changed", change !== 0);
    }
}

/** A domain or an aspect: the figure of some rows, in its heading and in a table. */
class Group {
    constructor(tier, rows) {
        this.rows = rows;
        this.figure = html("span", { class: "figure" });
        this.cell = html("td");
        this.dot = svg("circle", { cy: 8, r: 6 });
        const line = svg("svg", { viewBox: "0 0 140 16" }, svg("line", { x1: 0, x2: 140, y1: 8, y2: 8 }), this.dot);
        this.name = tier.short.id;
        this.heading = [`${tier.number} ${this.name}`, html("small", {}, percent(tier.weight)), this.figure];
        this.line = html("tr", {}, html("th", {}, this.name), html("td", {}, line), this.cell);
    }

    draw() {
        this.mean = rounded(sum(this.rows));
        const text = decimal(this.mean);
        if (this.cell.textContent === text) return;
        write(this.cell, text);
        write(this.figure, text);
        this.dot.setAttribute("cx", along(this.mean, 140));
    }
}

const rows = [];
const domains = [];
const aspects = [];

function drawList() {
    const levels = location.hash.slice(1).split(",").map(Number);
    for (const domain of instrument.domains) {
        const within = domain.aspects.map((aspect) => {
            const own = aspect.indicators.map((indicator) => new Row(indicator, levels[Number(indicator.number) - 1] || SCALE[0]));
            rows.push(...own);
            aspects.push(new Group(aspect, own));
            return aspects.at(-1);
        });
        domains.push(new Group(domain, within.flatMap((aspect) => aspect.rows)));
        const lists = within.map((aspect) =>
            html("div", {}, html("h3", {}, ...aspect.heading), ...aspect.rows.map((row) => row.element)));
        document.querySelector("main").append(html("section", {}, html("h2", {}, ...domains.at(-1).heading), ...lists));
    }
    document.querySelector("#domains tbody").append(...domains.map((domain) => domain.line));
    document.querySelector("#aspects tbody").append(...aspects.map((aspect) => aspect.line));
}

const position = svg("circle", { cy: 20, r: 6 });
const shape = svg("polygon");
const bandMarks = bands.map((band, at) => {
    const [start, end] = [along(band.from, 320), along(bands[at + 1]?.from ?? 500, 320)];
    return svg("g", {}, svg("rect", { x: start, y: 14, width: end - start - 2, height: 12 }),
        svg("text", { x: (start + end) / 2, y: 38 }, band.name));
});

/** The corner of an aspect in the radar, for a mean in hundredths. */
function corner(at, mean) {
    const angle = (2 * Math.PI * at) / aspects.length;
    return `${(Math.sin(angle) * mean / 7).toFixed(1)},${(-Math.cos(angle) * mean / 7).toFixed(1)}`;
}

function drawCharts() {
    document.querySelector("#ruler").append(...bandMarks, position);
    const rings = SCALE.map((level) => svg("polygon", { class: "ring", points: aspects.map((_, at) => corner(at, level * 100)).join(" ") }));
    const names = aspects.map((aspect, at) => {
        const [x, y] = corner(at, 600).split(",");
        return svg("text", { x, y }, aspect.name);
    });
    document.querySelector("#radar").append(...rings, ...names, shape);
}

const headline = document.querySelector("#index");
const bandName = document.querySelector("#band");
const next = document.querySelector("#next");

function drawResult() {
    for (const group of [...domains, ...aspects]) group.draw();
    const whole = sum(rows);
    const index = rounded(whole);
    const at = bands.findLastIndex((band) => reaches(whole, band.from));
    const above = bands[at + 1];
    write(headline, decimal(index));
    write(bandName, bands[at].name);
    write(next, above ? `${decimal(above.from - index)} lagi ke ${above.name}` : "");
    position.setAttribute("cx", along(index, 320));
    bandMarks.forEach((mark, each) => mark.classList.toggle("reached", each === at));
    shape.setAttribute("points", aspects.map((aspect, each) => corner(each, aspect.mean)).join(" "));
}

drawList();
drawCharts();
drawResult();
document.querySelector("main").addEventListener("click", (event) => {
    const button = event.target.closest("[role=radio]");
    const row = button && rows.find((row) => row.buttons.includes(button));
    if (!row) return;
    row.set(SCALE[row.buttons.indexOf(button)]);
    drawResult();
});
