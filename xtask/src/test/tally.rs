//! Counting tests from what they print.
use std::ops::AddAssign;

/// How many tests have passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) passed: usize,
    pub(super) failed: usize,
}

impl Tally {
    /// The sum over every `test result:` line, of which cargo prints one for each test program.
    pub(super) fn of(output: &str) -> Self {
        let mut sum = Self::default();
        for result in output.lines().filter_map(|line| line.trim().strip_prefix("test result: ")) {
            sum +=
                Self { passed: number_before(result, " passed"), failed: number_before(result, " failed") };
        }
        sum
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The number directly before `word`; 0 when there is none.
fn number_before(text: &str, word: &str) -> usize {
    let before = text.split(word).next().filter(|before| before.len() < text.len());
    before.and_then(|before| before.rsplit(' ').next()?.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_all_programs_are_summed() {
        let output = "\
running 3 tests
test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
   Doc-tests spbe_index
test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.33s
7 passed; 7 failed, says a test
";
        assert_eq!(Tally::of(output), Tally { passed: 15, failed: 2 });
    }

    #[test]
    fn without_result_lines_there_is_nothing_to_count() {
        assert_eq!(Tally::of(""), Tally::default());
        assert_eq!(Tally::of("test result: interrupted"), Tally::default());
    }
}
