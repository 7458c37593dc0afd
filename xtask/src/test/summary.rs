//! What is left on the screen at the end.
use std::fmt::{self, Display, Formatter};
use std::time::Duration;

use super::Findings;
use super::tally::Tally;

/// A step that has been run.
pub(super) struct Done {
    pub(super) name: &'static str,
    pub(super) took: Duration,
    pub(super) findings: Findings,
    pub(super) failed: bool,
}

/// All steps that have been run.
#[derive(Default)]
pub(super) struct Summary(Vec<Done>);

impl Summary {
    pub(super) fn add(&mut self, done: Done) {
        self.0.push(done);
    }

    pub(super) fn failed(&self) -> bool {
        self.0.iter().any(|done| done.failed)
    }

    /// All tests. A step that fails without a failed test, such as one that does not compile, counts as one: the last
    /// line must not say `0 failed` over a failure.
    fn tally(&self) -> Tally {
        let mut sum = Tally::default();
        for done in &self.0 {
            sum += done.findings.tally;
            if done.failed && done.findings.tally.failed == 0 {
                sum.failed += 1;
            }
        }
        sum
    }
}

impl Display for Summary {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        writeln!(formatter)?;
        for done in &self.0 {
            let outcome = if done.failed { "FAILED" } else { "" };
            let line = format!(
                "{:<28} {:>7.1} s  {outcome}{}",
                done.name,
                done.took.as_secs_f64(),
                done.findings.note
            );
            writeln!(formatter, "{}", line.trim_end())?;
        }
        let total: Duration = self.0.iter().map(|done| done.took).sum();
        writeln!(formatter, "{:<28} {:>7.1} s\n", "all", total.as_secs_f64())?;
        let Tally { passed, failed } = self.tally();
        write!(formatter, "{passed} passed, {failed} failed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn done(passed: usize, failed_tests: usize, failed: bool) -> Done {
        let findings = Findings { tally: Tally { passed, failed: failed_tests }, note: String::new() };
        Done { name: "step", took: Duration::from_millis(1250), findings, failed }
    }

    #[track_caller]
    fn check(steps: Vec<Done>, last_line: &str, failed: bool) {
        let summary = Summary(steps);
        assert_eq!(summary.to_string().lines().last(), Some(last_line));
        assert_eq!(summary.failed(), failed);
    }

    #[test]
    fn the_last_line_counts_all_steps() {
        check(vec![done(0, 0, false), done(12, 0, false), done(3, 0, false)], "15 passed, 0 failed", false);
        check(vec![done(12, 0, false), done(2, 1, true)], "14 passed, 1 failed", true);
    }

    #[test]
    fn a_step_that_fails_without_a_failed_test_counts_as_one() {
        check(vec![done(4, 0, false), done(0, 0, true)], "4 passed, 1 failed", true);
    }

    #[test]
    fn a_failed_step_is_marked() {
        let text = Summary(vec![done(0, 0, false), done(0, 0, true)]).to_string();
        let marked: Vec<bool> = text
            .lines()
            .filter(|line| line.starts_with("step"))
            .map(|line| line.ends_with("FAILED"))
            .collect();
        assert_eq!(marked, [false, true]);
        assert!(text.contains("1.2 s"), "{text}");
    }
}
