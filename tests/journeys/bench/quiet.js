// Waits until nothing has been fetched for a second.
(async () => {
    const fetched = () => performance.getEntriesByType("resource").length;
    let before = -1;
    while (fetched() !== before) {
        before = fetched();
        await new Promise((done) => setTimeout(done, 1000));
    }
})()
