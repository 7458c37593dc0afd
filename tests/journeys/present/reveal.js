(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const stage = () => document.querySelector(".stage").dataset;
    const times = [];
    for (let i = 0; i < 3; i++) {
        const run = stage().run;
        // An event of this window is no keyboard event to the page in the other one.
        window.opener.document.dispatchEvent(new window.opener.KeyboardEvent("keydown", { key: "r", bubbles: true }));
        while (stage().run === run) await frame();
        let last = await frame();
        while (stage().playing === "true") {
            const now = await frame();
            times.push(now - last);
            last = now;
        }
    }
    return times;
})()
