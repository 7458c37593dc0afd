//! What an hour of work leaves in memory.
use std::time::Duration;

use super::super::support::{Fault, Memory, Outcome, Page, Screen, in_new_browser};
use super::figures::write;

const EDITS: &str = include_str!("edits.js");
const QUIET: &str = include_str!("quiet.js");

/// Changes in each quarter of an hour: one in less than two seconds.
const QUARTER: usize = 500;

/// The part of what there was that may be added between the second and the last quarter: what the browser itself lets go
/// of now or a little later.
const GROWTH: f64 = 0.02;

/// Writes what the page holds after each quarter; an error when it grows.
pub(super) async fn measure() -> Outcome {
    let quarters = in_new_browser(async |page: Page| {
        page.driver().set_script_timeout(Duration::from_mins(5)).await?;
        page.resize(Screen::DESKTOP).await?;
        page.weigh_modules().await?;
        page.open("").await?;
        page.keep_example().await?;
        page.run(QUIET).await?;
        let mut quarters = vec![page.memory().await?];
        for _ in 0..4 {
            page.run(&format!("{EDITS}({QUARTER})")).await?;
            quarters.push(page.memory().await?);
        }
        Ok(quarters)
    })
    .await?;
    write(
        "\n## Memory after edits\n\n| changes | JavaScript heap | memory of the module | nodes |\n|---|---|---|---|",
    )?;
    for (quarter, Memory { heap, module, nodes }) in quarters.iter().enumerate() {
        let (heap, module) = (heap / 1e6, module / 1e6);
        write(&format!("| {} | {heap:.2} MB | {module:.2} MB | {nodes} |", quarter * QUARTER))?;
    }
    let [_, _, second, _, last] = quarters.as_slice() else {
        return Err(Fault::new(format!("there are {} measurements", quarters.len())));
    };
    assert!(last.heap <= second.heap * (1.0 + GROWTH), "the heap grows: {quarters:?}");
    assert!(last.module <= second.module, "the module's memory grows: {quarters:?}");
    assert!(last.nodes <= second.nodes * (1.0 + GROWTH), "nodes are left behind: {quarters:?}");
    Ok(())
}
