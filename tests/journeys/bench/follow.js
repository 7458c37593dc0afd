// Does something at the start of a frame, again and again, and measures until that frame has been painted; in
// milliseconds.
(async (act, count) => {
    const times = [];
    for (let at = 0; at < count; at++) {
        await new Promise((done) => setTimeout(done, 30));
        await new Promise(requestAnimationFrame);
        const start = performance.now();
        act(at);
        await new Promise((done) => {
            const channel = new MessageChannel();
            channel.port1.onmessage = done;
            channel.port2.postMessage(0);
        });
        times.push(performance.now() - start);
    }
    return times;
})
