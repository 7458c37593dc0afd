// Presses levels one after the other, always one that is not chosen, and measures each press in one of four ways:
// in milliseconds
//   work      until script has run and styles and layout are up to date
//   paint     at the start of a frame, until that frame has been painted
//   response  at any time, as a person does, until the first frame with another index has been painted
//   whole     at any time, until the last frame in which anything changes has been painted
(async (counts) => {
    const list = document.querySelector("main");
    const headline = () => document.querySelector("#index").textContent;
    const frame = () => new Promise(requestAnimationFrame);
    const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
    // Long enough for whatever a page does after a press to be done before the next.
    const rest = () => pause(80);
    // A message that is sent in a frame comes after its paint.
    const turn = () => new Promise((done) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
    });
    // Resolved in the microtask after the one that has changed the picker.
    const changed = (button) => new Promise((done) => {
        const observer = new MutationObserver(() => {
            observer.disconnect();
            done();
        });
        observer.observe(button, { attributes: true });
    });
    const timed = async (press) => {
        const start = performance.now();
        await press();
        return performance.now() - start;
    };
    const ways = {
        work: async (button) => {
            await rest();
            document.body.offsetHeight;
            return timed(async () => {
                const done = changed(button);
                button.click();
                await done;
                document.body.offsetHeight;
            });
        },
        paint: async (button) => {
            await rest();
            await frame();
            return timed(() => (button.click(), turn()));
        },
        response: async (button, at) => {
            const before = headline();
            await pause(80 + (at * 7) % 17);
            const time = await timed(async () => {
                button.click();
                for (let frames = 0; frames === 0 || (frames < 30 && headline() === before); frames++) await frame();
                await turn();
            });
            // A press that is too small for the second decimal has no frame to wait for.
            return headline() === before ? undefined : time;
        },
        whole: async (button, at) => {
            await pause(80 + (at * 7) % 17);
            const start = performance.now();
            let end = start;
            const observer = new MutationObserver(async () => {
                await frame();
                await turn();
                end = performance.now();
            });
            observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
            button.click();
            await pause(200);
            observer.disconnect();
            return end - start;
        },
    };
    const times = {};
    for (const [way, press] of Object.entries(ways)) {
        times[way] = [];
        for (let at = 0; at < counts[way]; at++) {
            const buttons = [...list.querySelectorAll("[role=radio]:not([aria-checked=true])")];
            const time = await press(buttons[(at * 37) % buttons.length], at);
            if (time !== undefined) times[way].push(time);
        }
    }
    return times;
})
