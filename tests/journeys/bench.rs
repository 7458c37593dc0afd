//! How fast the page is. Not a check: a duration depends on the machine, so it is printed beside its goal.
use std::time::Duration;

use super::support::{Outcome, Page, Screen, in_new_browser};

/// Marks the moment at which the first index is on the page, looking once a frame.
const MARK_FIRST_INDEX: &str = "(() => {
    const look = () => {
        if (document.querySelector('#index')?.textContent.trim()) window.firstIndex = performance.now();
        else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
})()";

/// Script, style and layout of each press, in milliseconds.
const PRESS: &str = include_str!("bench/press.js");

/// From each press to the end of the first frame with another index, in milliseconds.
const HEADLINE: &str = include_str!("bench/headline.js");

const LOADS: usize = 5;

#[tokio::test]
#[ignore = "a measurement, run by `cargo xtask bench`"]
async fn the_page() -> Outcome {
    println!("\n{:<58} {:>10} {:>10}", "", "measured", "goal");
    measure(1, "2 ms", "").await?;
    measure(4, "8 ms", "16.7 ms").await
}

async fn measure(rate: u32, press_goal: &str, headline_goal: &str) -> Outcome {
    let mut loads = Vec::new();
    for _ in 1..LOADS {
        loads.push(in_new_browser(async move |page: Page| first_index(&page, rate).await).await?);
    }
    let (last, press, headline) = in_new_browser(async move |page: Page| {
        let load = first_index(&page, rate).await?;
        Ok((load, page.evaluate::<Vec<f64>>(PRESS).await?, page.evaluate::<Vec<f64>>(HEADLINE).await?))
    })
    .await?;
    loads.push(last);
    print(&format!("first index after navigation, median of {LOADS}"), rate, loads, 50, "");
    print("press: script, style, layout, median", rate, press.clone(), 50, press_goal);
    print("press: script, style, layout, 95th percentile", rate, press, 95, "");
    print("press to painted index, median", rate, headline.clone(), 50, headline_goal);
    print("press to painted index, 95th percentile", rate, headline, 95, "");
    Ok(())
}

/// Loads the page for the first time, on a processor slower by `rate`; in milliseconds.
async fn first_index(page: &Page, rate: u32) -> Outcome<f64> {
    page.driver().set_script_timeout(Duration::from_mins(2)).await?;
    page.resize(Screen::DESKTOP).await?;
    page.throttle(rate).await?;
    page.before_each_load(MARK_FIRST_INDEX).await?;
    page.open("").await?;
    page.wait_until("the first index", "window.firstIndex").await?;
    page.evaluate("window.firstIndex").await
}

pub(crate) fn print(what: &str, rate: u32, values: Vec<f64>, percent: usize, goal: &str) {
    let what = format!("{what}, {rate}× slower").replace(", 1× slower", "");
    match quantile(values, percent) {
        Some(value) => println!("{what:<58} {value:>7.1} ms {goal:>10}"),
        None => println!("{what:<58} nothing on the page to press"),
    }
}

/// The value that `percent` of all values lie below.
fn quantile(mut values: Vec<f64>, percent: usize) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() * percent / 100).or(values.last()).copied()
}

#[test]
fn quantiles_are_values_that_occurred() {
    for (values, percent, wanted) in [
        (vec![], 50, None),
        (vec![7.0], 95, Some(7.0)),
        (vec![3.0, 1.0, 2.0], 50, Some(2.0)),
        ((0..200).map(f64::from).rev().collect(), 95, Some(190.0)),
        (vec![1.0, 2.0], 100, Some(2.0)),
    ] {
        assert_eq!(quantile(values.clone(), percent), wanted, "{percent} % of {values:?}");
    }
}
