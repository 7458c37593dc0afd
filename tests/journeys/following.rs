//! What follows the index by two frames: after however many presses it is that of the last.
use serde_json::json;

use super::support::{COMPLAINTS, Outcome, Page, Screen, button, journey};

/// The first indicator of each domain of PermenPANRB 59/2020, counted from 0, and the indicators' weights in hundredths of
/// a percent.
const DOMAINS: &str = "[[0, 10, 130], [10, 20, 250], [20, 31, 150], [31, 41, 275], [41, 47, 300]]";

/// Whether the domains, in the table and in the headings of the list, are the weighted means of what the pickers say. The
/// last domain has two weights.
const AGREES: &str = "(() => {
    const levels = [...document.querySelectorAll('.groups [role=radiogroup] [aria-checked=true]')].map((one) => Number(one.textContent));
    const sums = DOMAINS.map(([from, to, weight]) =>
        [weight * levels.slice(from, to).reduce((sum, level) => sum + level, 0), weight * (to - from)]);
    const [more, rest] = [sums.pop(), sums.pop()];
    sums.push([more[0] + rest[0], more[1] + rest[1]]);
    const wanted = sums.map(([sum, weight]) => (Math.floor((200 * sum + weight) / (2 * weight)) / 100).toFixed(2).replace('.', ','));
    const shown = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
    return levels.length === 47
        && [shown('.domains .change .to'), shown('.groups h2 .change .to')].every((each) => each.join() === wanted.join());
})()";

/// Presses a level of every indicator, one every five milliseconds, which is faster than what follows can be drawn.
const PRESSES: &str = "(async () => {
    for (const [at, picker] of [...document.querySelectorAll('.groups [role=radiogroup]')].entries()) {
        picker.querySelectorAll('[role=radio]')[(at * 3) % 5].click();
        await new Promise((done) => setTimeout(done, 5));
    }
})()";

#[tokio::test]
async fn after_many_presses_in_a_row_everything_is_as_after_the_last() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        let agrees = AGREES.replace("DOMAINS", DOMAINS);
        page.wait_until("the domains as the pickers have them", &agrees).await?;
        page.run(PRESSES).await?;
        page.wait_until("the domains as the pickers have them", &agrees).await?;
        let sentence = "document.querySelector('.headline .live').textContent";
        let index = page.text("#index").await?;
        page.wait_until("the sentence with the index", &format!("{sentence}.includes({})", json!(index)))
            .await?;
        // One press alone, too.
        let level = page.level(COMPLAINTS).await?;
        page.click(&button(COMPLAINTS, if level == 1 { 2 } else { level - 1 })).await?;
        page.wait_until(
            "another index",
            &format!("document.querySelector('#index').textContent !== {}", json!(index)),
        )
        .await?;
        page.wait_until("the domains as the pickers have them", &agrees).await
    })
    .await
}
