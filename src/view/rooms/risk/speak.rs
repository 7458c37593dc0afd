//! Probabilities as people say them. Nothing that is merely very likely is called certain.

use spbe_index::risk::percent;
use spbe_index::{Fixed, Score};

use super::words::Words;
use crate::i18n::Locale;

/// Less than this is rounding.
const NOTHING: f64 = 1e-12;

/// How the room speaks: a language with its words.
#[derive(Copy, Clone)]
pub(super) struct Speech {
    pub(super) locale: Locale,
    pub(super) words: &'static Words,
}

impl Speech {
    pub(super) fn new(locale: Locale) -> Self {
        Self { locale, words: Words::of(locale) }
    }

    /// In whole percent: `83 %`; `< 1 %` and `> 99 %` where rounding would make a certainty of it.
    pub(super) fn percent(self, chance: f64) -> String {
        let say = |digits: &str| (self.words.chance.percent)(digits);
        if chance <= NOTHING {
            say("0")
        } else if chance >= 1.0 - NOTHING {
            say("100")
        } else if chance < 0.005 {
            say("<\u{a0}1")
        } else if chance >= 0.995 {
            say(">\u{a0}99")
        } else {
            say(&percent(chance, 0).to_string())
        }
    }

    /// In natural frequencies: `8 dari 10`, and of a hundred near the ends.
    pub(super) fn often(self, chance: f64) -> String {
        let words = &self.words.chance;
        let of = |all: &str, count: Fixed| (words.of)(&count.to_string(), all);
        if chance <= NOTHING {
            words.never.to_owned()
        } else if chance >= 1.0 - NOTHING {
            words.always.to_owned()
        } else if chance < 0.01 {
            words.fewer.to_owned()
        } else if chance > 0.99 {
            words.more.to_owned()
        } else if (0.095..=0.905).contains(&chance) {
            of("10", percent(chance / 10.0, 0))
        } else {
            of("100", percent(chance, 0))
        }
    }

    /// Both: `83 % (8 dari 10)`.
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
        let speech = Speech::new(Locale::new(Language::Indonesian, ','));
        for (chance, percent, often) in [
            (0.0, "0\u{a0}%", "tidak pernah"),
            (0.000_01, "<\u{a0}1\u{a0}%", "kurang dari 1 dari 100"),
            (0.03, "3\u{a0}%", "3 dari 100"),
            (0.61, "61\u{a0}%", "6 dari 10"),
            (0.834_9, "83\u{a0}%", "8 dari 10"),
            (0.95, "95\u{a0}%", "95 dari 100"),
            (0.999_9, ">\u{a0}99\u{a0}%", "lebih dari 99 dari 100"),
            (1.0, "100\u{a0}%", "selalu"),
        ] {
            assert_eq!((speech.percent(chance).as_str(), speech.often(chance).as_str()), (percent, often));
        }
    }
}
