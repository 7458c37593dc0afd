//! Ten thousand random presses in the real page: nothing fails, the index is right all the way, nothing is lost.
use std::time::Duration;

use serde_json::Value;

use super::support::{Outcome, Page, Screen, journey};

const WALK: &str = include_str!("walk/walk.js");

/// The value of every indicator in turn: the chosen level, or what is in the field of a value between levels.
const VALUES: &str = "[...document.querySelectorAll('.groups .row')].map((row) =>
    row.querySelector('[aria-checked=true]')?.textContent ?? row.querySelector('.fine input:not([type=range])')?.value ?? '')";

/// Whether every indicator is there, with something to set its value by.
const IS_WHOLE: &str =
    "((rows) => rows.length > 19 && rows.every((row) => row.querySelector('[role=radio], .fine input')))
    ([...document.querySelectorAll('.groups .row')])";

/// Presses of one run, after which the page is loaded anew.
const PRESSES: u32 = 1_000;

#[tokio::test]
async fn a_long_walk_through_the_page_loses_nothing() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.driver().set_script_timeout(Duration::from_mins(3)).await?;
        page.keep_example().await?;
        let mut compared = 0;
        for seed in 1..=10 {
            let told: Vec<Value> = page.evaluate(&format!("({WALK})({seed}, {PRESSES})")).await?;
            let (count, wrong) = told.split_first().unwrap_or((&Value::Null, &[]));
            assert!(wrong.is_empty(), "in walk {seed}: {wrong:?}");
            compared += count.as_u64().unwrap_or_default();
            // What was pressed last is kept, and the page opens with it: all of the list, whatever it was narrowed to.
            page.run("document.querySelector('.toolbar > .segments button').click()").await?;
            page.wait_until("the whole list", IS_WHOLE).await?;
            let kept: (Vec<String>, Option<String>) =
                (page.evaluate(VALUES).await?, page.text("#index").await?);
            page.reload().await?;
            page.wait_until("the whole list", IS_WHOLE).await?;
            assert_eq!((page.evaluate(VALUES).await?, page.text("#index").await?), kept, "walk {seed}");
        }
        assert!(compared > 50, "only {compared} times was there an index to compare");
        Ok(())
    })
    .await
}
