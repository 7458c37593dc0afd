// Presses levels one after the other, always one that is not chosen, and measures each press in one of three ways:
// in milliseconds
//   work      until script has run and styles and layout are up to date
//   paint     at the start of a frame, until that frame has been painted
//   response  at any time, as a person does, until the first frame with another index has been painted
(async (counts) => {
    const list = document.querySelector("main");
    const headline = () => document.querySelector("#index").textContent;
    const frame = () => new Promise(requestAnimationFrame);
    const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
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
            await pause(20);
            document.body.offsetHeight;
            return timed(async () => {
                const done = changed(button);
                button.click();
                await done;
                document.body.offsetHeight;
            });
        },
        paint: async (button) => {
            await pause(20);
            await frame();
            return timed(() => (button.click(), turn()));
        },
        response: async (button, at) => {
            const before = headline();
            await pause(40 + (at * 7) % 17);
            const time = await timed(async () => {
                button.click();
                for (let frames = 0; frames === 0 || (frames < 30 && headline() === before); frames++) await frame();
                await turn();
            });
            // A press that is too small for the second decimal has no frame to wait for.
            return headline() === before ? undefined : time;
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
