(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const turn = () => new Promise((done) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
    });
    const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
    const headline = () => document.querySelector("#index")?.textContent;
    const times = [];
    for (let i = 0; i < 100; i++) {
        const buttons = [...document.querySelectorAll("[role=radio]:not([aria-checked=true])")]
            .filter((button) => button.offsetParent);
        if (buttons.length === 0) return [];
        const button = buttons[(i * 37) % buttons.length];
        const before = headline();
        // A person does not press in step with the screen.
        await pause(40 + (i * 7) % 17);
        const start = performance.now();
        button.click();
        for (let frames = 0; frames === 0 || (frames < 30 && headline() === before); frames++) await frame();
        // A press that is too small for the second decimal has no frame to wait for.
        if (headline() === before) continue;
        await turn();
        times.push(performance.now() - start);
    }
    return times;
})()
