//! Where the tour stops, one place for each step of the guide.

use spbe_workspace::Tab;

/// What a step of the tour points at.
pub(super) struct Stop {
    /// The tab that has it; `None` where it is in sight on every tab.
    pub(super) tab: Option<Tab>,
    /// The selector of what is pointed at. Where there is no such thing, the open tab itself stands in for it.
    pub(super) place: &'static str,
}

const fn stop(tab: Option<Tab>, place: &'static str) -> Stop {
    Stop { tab, place }
}

/// The stops in the order of the list in `docs/panduan.md`.
pub(super) static STOPS: [Stop; 10] = [
    stop(None, ".header .agency"),
    stop(None, ".result .headline"),
    stop(None, ".result .domains"),
    stop(Some(Tab::Simulate), "#row-0"),
    stop(None, ".header .editing"),
    stop(Some(Tab::Plan), ".plan .goals"),
    stop(Some(Tab::Risk), ".risk :is(.answer, .stands)"),
    stop(Some(Tab::Compare), "#scenarios-heading"),
    stop(Some(Tab::Report), "#print"),
    stop(Some(Tab::Simulate), "#share"),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// The guide is written by hand, and its steps are told from its text alone.
    #[test]
    fn each_step_of_the_guide_has_its_stop_in_both_languages() {
        let guide = include_str!("../../../../docs/panduan.md");
        let sections: Vec<_> = guide.split("\n## ").skip(1).collect();
        assert_eq!(sections.len(), 8, "four parts in each language");
        for half in sections.chunks(4) {
            let steps: Vec<_> = half[0]
                .lines()
                .filter(|line| line.starts_with(|digit: char| digit.is_ascii_digit()))
                .collect();
            assert_eq!(steps.len(), STOPS.len(), "{steps:#?}");
            assert!(half[2].contains("\n|---|---|\n"), "the third part is the glossary");
        }
    }
}
