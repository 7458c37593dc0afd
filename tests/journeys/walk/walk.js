/**
 * `count` random presses on what can be pressed, and what went wrong. `seed` makes a walk that fails the same walk again.
 * Leaves out what leaves the page: files, windows, printing.
 */
(async (seed, count) => {
  const LEAVES = "#share, [download], a, summary, .chart-menu *, .files *, .report .actions *, [type=file]";
  const OTHERS = ["Presentasi", "Present", "Cetak", "Print", "Salin tautan", "Copy the link", "Putar ulang perubahan terakhir", "Replay the last change"];
  const WEIGHTS = [[130, 10], [250, 10], [150, 11], [275, 10], [300, 6]].flatMap(([weight, many]) => Array(many).fill(weight));
  const roll = (sides) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 4294967296) * sides);
  };
  const wrong = [];
  addEventListener("error", ({ message }) => wrong.push(message));
  addEventListener("unhandledrejection", ({ reason }) => wrong.push(`${reason}`));

  const can = (element) =>
    element.checkVisibility() && !element.disabled && !element.matches(LEAVES)
    && !OTHERS.includes(element.ariaLabel ?? element.innerText.trim());
  const pressed = () => {
    // Levels and tabs are most of what there is: every kind of thing gets its turn.
    const among = ["[role=radio]", "[role=tab]", "main button", ".header button, .result button"][roll(4)];
    const all = [...document.querySelectorAll(among)].filter(can);
    return all[roll(all.length)];
  };
  /** The index of what the pickers say, in ten-thousandths, where all of them are the ones of PermenPANRB 59/2020. */
  const oracle = () => {
    const pickers = [...document.querySelectorAll(".groups [role=radiogroup]")];
    const is2020 = document.querySelector(".header").innerText.includes("59/2020");
    // The pickers show what is being changed, the headline always the scenario.
    const isBaseline = document.querySelector(".editing button").ariaPressed === "true";
    if (!is2020 || isBaseline || pickers.length !== WEIGHTS.length) return null;
    const level = (picker) => Number(picker.querySelector("[aria-checked=true]")?.textContent ?? 1);
    return pickers.reduce((sum, picker, place) => sum + WEIGHTS[place] * level(picker), 0);
  };
  const check = (step) => {
    if (!document.querySelector("#index")) return void wrong.push(`press ${step}: there is no index`);
    const [exact, shown] = [oracle(), document.querySelector("#index").textContent.replace(",", ".")];
    if (exact === null) return;
    compared += 1;
    if (Math.abs(Number(shown) - exact / 10000) > 0.00501) wrong.push(`press ${step}: ${shown} is shown, ${exact / 10000} is right`);
  };
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  let [compared, presses] = [0, 0];
  // There is always something to press; whoever finds nothing for long has lost the page.
  for (let vain = 0; presses < count && vain < 100 && wrong.length === 0; ) {
    const element = pressed();
    if (!element) {
      vain += 1;
      continue;
    }
    vain = 0;
    presses += 1;
    element.click();
    if (presses % 10 === 0) {
      await frame();
      check(presses);
    }
  }
  if (wrong.length === 0 && presses < count) wrong.push(`after ${presses} presses there was nothing to press`);
  return [compared, ...wrong];
})
