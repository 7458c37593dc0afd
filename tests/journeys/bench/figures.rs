//! Figures in tables: on the terminal as they come, and for `cargo xtask bench` to keep.
use std::fs::OpenOptions;
use std::io::Write as _;

use super::super::support::{Outcome, required_env};

/// What a figure should be.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    None,
    /// At most this many milliseconds, for the median.
    AtMost(f64),
    /// At most this many times the control's median.
    Times(f64),
}

/// The values of one measurement, and of the same on the control page; in milliseconds.
pub(crate) struct Figure<'a> {
    pub(crate) what: &'a str,
    /// Under which conditions.
    pub(crate) at: &'a str,
    pub(crate) ours: &'a [f64],
    /// None where the control page has nothing of the kind.
    pub(crate) control: &'a [f64],
    pub(crate) goals: &'a [Goal],
}

impl Figure<'_> {
    /// How many times the control's median ours is.
    pub(crate) fn ratio(&self) -> Option<f64> {
        Some(quantile(self.ours, 50)? / quantile(self.control, 50)?)
    }

    fn row(&self) -> String {
        let goals: Vec<String> = self.goals.iter().filter_map(|goal| self.against(*goal)).collect();
        let ratio = self.ratio().map(|ratio| format!("{ratio:.2}")).unwrap_or_default();
        let (ours, control) = (spread(self.ours), spread(self.control));
        format!("| {} | {} | {ours} | {control} | {ratio} | {} |", self.what, self.at, goals.join("; "))
    }

    /// The goal, and whether it is met.
    fn against(&self, goal: Goal) -> Option<String> {
        let (wanted, is_met) = match goal {
            Goal::None => return None,
            Goal::AtMost(most) => (format!("≤ {most} ms"), quantile(self.ours, 50)? <= most),
            Goal::Times(most) => (format!("≤ {most} × control"), self.ratio()? <= most),
        };
        Some(format!("{wanted}: {}", if is_met { "met" } else { "**missed**" }))
    }
}

/// Starts a table.
pub(crate) fn heading(title: &str) -> Outcome {
    write(&format!(
        "\n## {title}\n\n| what | at | ours: median, 95th | control: median, 95th | ratio | goal |\n|---|---|---|---|---|---|"
    ))
}

/// Adds a row to the table.
pub(crate) fn add(figure: &Figure<'_>) -> Outcome {
    write(&figure.row())
}

/// Prints a line and keeps it.
pub(crate) fn write(line: &str) -> Outcome {
    println!("{line}");
    let mut file = OpenOptions::new().append(true).create(true).open(required_env("SPBE_FIGURES")?)?;
    Ok(writeln!(file, "{line}")?)
}

fn spread(values: &[f64]) -> String {
    match (quantile(values, 50), quantile(values, 95)) {
        (Some(median), Some(most)) => format!("{median:.1}, {most:.1} ms"),
        _ => String::new(),
    }
}

/// The value that `percent` of all values lie below.
pub(crate) fn quantile(values: &[f64], percent: usize) -> Option<f64> {
    let mut values = values.to_vec();
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
        assert_eq!(quantile(&values, percent), wanted, "{percent} % of {values:?}");
    }
}

#[test]
fn a_row_says_which_goals_are_missed() {
    let goals = [Goal::None, Goal::AtMost(2.0), Goal::Times(1.25)];
    let figure = Figure { what: "press", at: "1×", ours: &[3.0], control: &[2.5], goals: &goals };
    let wanted =
        "| press | 1× | 3.0, 3.0 ms | 2.5, 2.5 ms | 1.20 | ≤ 2 ms: **missed**; ≤ 1.25 × control: met |";
    assert_eq!(figure.row(), wanted);
    let alone = Figure { control: &[], goals: &[], ..figure };
    assert_eq!(alone.row(), "| press | 1× | 3.0, 3.0 ms |  |  |  |");
}
