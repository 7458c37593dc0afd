//! Probabilities as people say them. Nothing that is merely very likely is called certain.

use spbe_index::risk::percent;
use spbe_index::{Fixed, Score};

use super::words::Words;
use crate::i18n::Locale;

/// Less than this is rounding.
const NOTHING: f64 = 1e-12;

/// How the tab speaks: a language with its words.
#[derive(Copy, Clone)]
pub(super) struct ProbabilityFormat {
    pub(super) locale: Locale,
    pub(super) words: &'static Words,
}

/// A chance rounded once, for its figure and its words alike.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
enum Rounded {
    Never,
    /// It rounds to none of a hundred, and is possible.
    Fewer,
    /// From 1 to 99 of a hundred.
    Hundredths(Fixed),
    /// It rounds to all of a hundred, and is not certain.
    More,
    Always,
}

impl Rounded {
    fn of(chance: f64) -> Self {
        let hundredths = percent(chance, 0);
        if chance <= NOTHING {
            Self::Never
        } else if chance >= 1.0 - NOTHING {
            Self::Always
        } else if hundredths.is_zero() {
            Self::Fewer
        } else if hundredths == percent(1.0, 0) {
            Self::More
        } else {
            Self::Hundredths(hundredths)
        }
    }
}

impl ProbabilityFormat {
    pub(super) fn new(locale: Locale) -> Self {
        Self { locale, words: Words::of(locale) }
    }

    /// In whole percent: `83 %`; `< 1 %` and `> 99 %` where rounding would make a certainty of it.
    pub(super) fn percent(self, chance: f64) -> String {
        let say = |digits: &str| (self.words.chance.percent)(digits);
        match Rounded::of(chance) {
            Rounded::Never => say("0"),
            Rounded::Fewer => say("<\u{a0}1"),
            Rounded::Hundredths(count) => say(&count.to_string()),
            Rounded::More => say(">\u{a0}99"),
            Rounded::Always => say("100"),
        }
    }

    /// In natural frequencies: `83 dari 100`, the same number as in [percent](Self::percent).
    pub(super) fn often(self, chance: f64) -> String {
        let words = &self.words.chance;
        match Rounded::of(chance) {
            Rounded::Never => words.never.to_owned(),
            Rounded::Fewer => words.fewer.to_owned(),
            Rounded::Hundredths(count) => (words.of)(&count.to_string(), "100"),
            Rounded::More => words.more.to_owned(),
            Rounded::Always => words.always.to_owned(),
        }
    }

    /// Both: `83 % (83 dari 100)`.
    pub(super) fn both(self, chance: f64) -> String {
        format!("{} ({})", self.percent(chance), self.often(chance))
    }

    /// In percent with one decimal, to tell apart what is nearly alike.
    pub(super) fn fine(self, chance: f64) -> String {
        let say = |digits: &str| (self.words.chance.percent)(digits);
        if chance > NOTHING && chance < 0.0005 {
            say(&format!("<\u{a0}{}", self.locale.number(percent(0.001, 1))))
        } else if (0.9995..1.0 - NOTHING).contains(&chance) {
            say(&format!(">\u{a0}{}", self.locale.number(percent(0.999, 1))))
        } else {
            self.share(chance)
        }
    }

    /// A share in percent with one decimal: `4,2 %`.
    pub(super) fn share(self, share: f64) -> String {
        (self.words.chance.percent)(&self.locale.number(percent(share, 1)))
    }

    /// An index that is a float, such as an expected one, with two decimals.
    pub(super) fn level(self, level: f64) -> String {
        self.locale.number(percent(level / 100.0, 2))
    }

    /// A threshold: with two decimals, or as many as it has.
    pub(super) fn bound(self, score: Score) -> String {
        self.locale.exact(score)
    }
}

#[cfg(test)]
mod tests {
    use spbe_index::Language;

    use super::*;

    #[test]
    fn what_is_nearly_certain_is_not_called_certain() {
        let format = ProbabilityFormat::new(Locale::new(Language::Indonesian, ','));
        for (chance, percent, often) in [
            (0.0, "0\u{a0}%", "tidak pernah"),
            (0.000_01, "<\u{a0}1\u{a0}%", "kurang dari 1 dari 100"),
            (0.004_999, "<\u{a0}1\u{a0}%", "kurang dari 1 dari 100"),
            (0.005, "1\u{a0}%", "1 dari 100"),
            (0.009_9, "1\u{a0}%", "1 dari 100"),
            (0.03, "3\u{a0}%", "3 dari 100"),
            (0.47, "47\u{a0}%", "47 dari 100"),
            (0.53, "53\u{a0}%", "53 dari 100"),
            (0.834_9, "83\u{a0}%", "83 dari 100"),
            (0.95, "95\u{a0}%", "95 dari 100"),
            (0.994, "99\u{a0}%", "99 dari 100"),
            (0.995, ">\u{a0}99\u{a0}%", "lebih dari 99 dari 100"),
            (0.999_9, ">\u{a0}99\u{a0}%", "lebih dari 99 dari 100"),
            (1.0, "100\u{a0}%", "selalu"),
        ] {
            assert_eq!((format.percent(chance).as_str(), format.often(chance).as_str()), (percent, often));
        }
    }

    #[test]
    fn figure_and_words_of_every_chance_say_the_same() {
        let format = ProbabilityFormat::new(Locale::new(Language::Indonesian, ','));
        let mut last = -1;
        for step in 0..=200_000_u32 {
            let chance = f64::from(step) / 200_000.0;
            let (figure, words) = (format.percent(chance), format.often(chance));
            let figure = figure.trim_end_matches("\u{a0}%");
            let (expected, place) = match figure {
                "0" => ("tidak pernah".to_owned(), 0),
                "<\u{a0}1" => ("kurang dari 1 dari 100".to_owned(), 0),
                ">\u{a0}99" => ("lebih dari 99 dari 100".to_owned(), 100),
                "100" => ("selalu".to_owned(), 100),
                digits => (format!("{digits} dari 100"), digits.parse().unwrap()),
            };
            assert_eq!(words, expected, "{chance}");
            assert!(
                place >= last && (f64::from(place) - 100.0 * chance).abs() <= 0.5 + 1e-9,
                "{chance}: {place}"
            );
            last = place;
        }
        assert_eq!(last, 100);
    }
}
