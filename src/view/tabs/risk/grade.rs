//! A chance in words, from lenient assessors to strict ones. One figure would say more than one city's pairs know.

use spbe_index::risk::{ClaimsFault, Severity};
use spbe_index::{Instrument, Score, Values};
use spbe_workspace::RiskSettings;

use super::figures::{assessors, claims};
use super::words::Words;

/// What is no chance any more, but rounding.
const NOTHING: f64 = 1e-12;

/// A chance under strict assessors and under lenient ones, around the severity that the planner supposes.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) struct Span {
    strict: f64,
    lenient: f64,
}

/// How a chance is called; from the least to the most.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd)]
enum Grade {
    None,
    VerySmall,
    Small,
    Middling,
    Large,
    VeryLarge,
    Certain,
}

impl Grade {
    fn of(chance: f64) -> Self {
        match chance {
            none if none <= NOTHING => Self::None,
            all if all >= 1.0 - NOTHING => Self::Certain,
            small if small < 0.1 => Self::VerySmall,
            small if small < 1.0 / 3.0 => Self::Small,
            middling if middling < 2.0 / 3.0 => Self::Middling,
            large if large < 0.9 => Self::Large,
            _ => Self::VeryLarge,
        }
    }
}

impl Span {
    /// P(index ≥ bound) of these values; an error where that cannot be computed.
    pub(super) fn of(
        instrument: &Instrument,
        confirmed: &Values,
        values: &Values,
        risk: &RiskSettings,
        bound: Score,
    ) -> Result<Self, ClaimsFault> {
        let chance = |severity: Severity| {
            let severity = risk.severity.saturating_add(severity.hundredths()).clamp(-100, 100);
            let risk = RiskSettings { severity, ..risk.clone() };
            let claims = claims(instrument, confirmed, values, &risk, &assessors(&risk))?;
            Ok(claims.distribution().at_least(bound))
        };
        Ok(Self { strict: chance(Severity::STRICT)?, lenient: chance(Severity::LENIENT)? })
    }

    /// `kecil sampai sedang`, or one word where both ends are called alike.
    pub(super) fn say(self, words: &Words) -> String {
        let word = |chance: f64| {
            let [none, very_small, small, middling, large, very_large, certain] = words.chance.grades;
            match Grade::of(chance) {
                Grade::None => none,
                Grade::VerySmall => very_small,
                Grade::Small => small,
                Grade::Middling => middling,
                Grade::Large => large,
                Grade::VeryLarge => very_large,
                Grade::Certain => certain,
            }
        };
        let (low, high) = (word(self.strict), word(self.lenient));
        if low == high { low.to_owned() } else { (words.chance.span)(low, high) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_follow_the_chance() {
        let words = |strict, lenient| {
            let locale = crate::i18n::Locale::new(spbe_index::Language::Indonesian, ',');
            Span { strict, lenient }.say(Words::of(locale))
        };
        for (strict, lenient, said) in [
            (0.0, 0.0, "tidak ada"),
            (0.001, 0.09, "sangat kecil"),
            (0.05, 0.2, "sangat kecil sampai kecil"),
            (0.2, 0.5, "kecil sampai sedang"),
            (0.4, 0.6, "sedang"),
            (0.7, 0.95, "besar sampai sangat besar"),
            (0.95, 1.0, "sangat besar sampai pasti"),
        ] {
            assert_eq!(words(strict, lenient), said);
        }
    }
}
