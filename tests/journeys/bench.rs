//! How fast the page is, beside a control page in plain JavaScript (`tests/control/`).
//!
//! A duration depends on the machine, so durations are written beside their goals and fail nothing. The ratio to the
//! control does not, and has a limit.
mod figures;
mod hour;
mod tabs;
mod turns;

use super::support::Outcome;
pub(crate) use figures::{Figure, Goal, add, heading};
use turns::{Both, Conditions, in_turns};

const ROUNDS: usize = 5;

/// Presses of each kind in a round.
const PRESSES: usize = 60;

/// Presses of each kind in a round of the check, which compares with limits far above the goals.
const PRESSES_TO_DECIDE: usize = 15;

/// What fails: goals with room for a noisy machine, on which both pages are measured within a minute.
const MOST_FOR_A_PRESS: f64 = 1.75;
const MOST_FOR_A_LOAD: f64 = 3.0;

#[tokio::test]
#[ignore = "a measurement, run by `cargo xtask bench`"]
async fn figures_of_the_page() -> Outcome {
    heading("From navigation to the first index")?;
    for (rate, at) in [(1, "1×, no limit to the network"), (4, "4×, no limit to the network")] {
        let conditions = Conditions { rate, is_slow_4g: false };
        load(at, &in_turns(conditions, ROUNDS, 0).await?, &[Goal::Times(2.0)])?;
    }
    let slow = in_turns(Conditions { rate: 4, is_slow_4g: true }, ROUNDS, 0).await?;
    load("4×, slow 4G", &slow, &[Goal::AtMost(1000.0), Goal::Times(2.0)])?;
    heading("Presses on a level")?;
    for (rate, at, work, response) in
        [(1, "1×", Goal::AtMost(2.0), Goal::None), (4, "4×", Goal::AtMost(8.0), Goal::AtMost(16.7))]
    {
        let both = in_turns(Conditions { rate, is_slow_4g: false }, ROUNDS, PRESSES).await?;
        let Both { ours, control } = &both;
        for (what, ours, control, goals) in [
            ("script, style, layout", &ours.work, &control.work, [work, Goal::None]),
            ("the same with the frame's paint", &ours.paint, &control.paint, [Goal::Times(1.25), Goal::None]),
            ("at any time, to the painted index", &ours.response, &control.response, [response, Goal::None]),
            ("at any time, to all that changes", &ours.whole, &control.whole, [Goal::None; 2]),
        ] {
            add(&Figure { what, at, ours, control, goals: &goals })?;
        }
    }
    hour::measure().await?;
    tabs::measure().await
}

fn load(at: &str, both: &Both, goals: &[Goal]) -> Outcome {
    let what = format!("first index, {ROUNDS} first visits");
    let Both { ours, control } = both;
    add(&Figure { what: &what, at, ours: &ours.load, control: &control.load, goals })?;
    add(&Figure { what: "levels can be pressed", at, ours: &ours.ready, control: &control.ready, goals: &[] })
}

#[tokio::test]
#[ignore = "a check of its own, run by `cargo xtask test` when nothing else runs"]
async fn limits_beside_the_control() -> Outcome {
    let Both { ours, control } =
        in_turns(Conditions { rate: 1, is_slow_4g: false }, 3, PRESSES_TO_DECIDE).await?;
    for (what, ours, control, most) in [
        ("a press to its paint", &ours.paint, &control.paint, MOST_FOR_A_PRESS),
        ("the first index", &ours.load, &control.load, MOST_FOR_A_LOAD),
    ] {
        let figure = Figure { what, at: "1×", ours, control, goals: &[] };
        let ratio = figure.ratio().unwrap_or(f64::INFINITY);
        println!("{what}: {ratio:.2} times the control, of {most}");
        assert!(ratio <= most, "{what} takes {ratio:.2} times as long as on the control page, over {most}");
    }
    Ok(())
}
