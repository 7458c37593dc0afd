//! What the header says of the values: where they are from, and how far they are one's own.

use spbe_workspace::{Model, Origin};

use crate::i18n::Locale;

/// Where the values of a baseline are from, and how many of them are there.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(super) struct Standing {
    origin: Origin,
    year: Option<u16>,
    /// How many indicators there are.
    of: usize,
    /// How many of them have a value.
    filled: usize,
    /// How many values are estimates.
    estimated: usize,
}

impl Standing {
    pub(super) fn of(model: &Model) -> Self {
        let of = model.instrument.indicators().len();
        Self {
            origin: model.agency.origin,
            year: model.agency.year,
            of,
            filled: of - model.edited().empties(),
            estimated: model.baseline.estimated.len(),
        }
    }

    /// Never of estimates where none is left, and never of nothing assessed where something is.
    pub(super) fn said(self, locale: Locale) -> String {
        let words = &locale.messages().frame;
        match (self.origin, self.year) {
            (Origin::Published, Some(year)) if self.estimated == self.of => (words.origin_published)(year),
            (Origin::Published, Some(year)) => (words.origin_corrected)(year, self.estimated, self.filled),
            (Origin::Unanswered, _) if self.filled > 0 => (words.origin_filled)(self.filled, self.of),
            (Origin::Table | Origin::Published, _) => words.origin_table.to_owned(),
            (Origin::Pasted, _) => words.origin_pasted.to_owned(),
            (Origin::Lowest, _) => words.origin_lowest.to_owned(),
            (Origin::Unanswered, _) => words.origin_unanswered.to_owned(),
            (Origin::Link, _) => words.origin_link.to_owned(),
            (Origin::Scenario, _) => words.origin_scenario.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use spbe_index::Language;

    use super::*;

    #[test]
    fn the_header_says_what_is_true_of_the_values() {
        let locale = Locale::new(Language::Indonesian, ',');
        let standing = |origin, year, of, filled, estimated| Standing { origin, year, of, filled, estimated };
        for (standing, said) in [
            (
                standing(Origin::Published, Some(2024), 47, 47, 47),
                "hasil 2024, tingkat per indikator perkiraan",
            ),
            (standing(Origin::Published, Some(2024), 47, 47, 46), "hasil 2024 · 46 tingkat perkiraan"),
            (standing(Origin::Published, Some(2024), 47, 47, 1), "hasil 2024 · 1 tingkat perkiraan"),
            (standing(Origin::Published, Some(2023), 47, 47, 0), "hasil 2023 · 47 tingkat terisi"),
            (standing(Origin::Published, Some(2023), 47, 45, 0), "hasil 2023 · 45 tingkat terisi"),
            (standing(Origin::Unanswered, None, 20, 0, 0), "belum dinilai"),
            (standing(Origin::Unanswered, None, 20, 1, 0), "1 dari 20 nilai terisi"),
            (standing(Origin::Unanswered, Some(2026), 20, 20, 0), "20 dari 20 nilai terisi"),
            (standing(Origin::Table, Some(2025), 47, 47, 0), "dari berkas"),
            (standing(Origin::Published, None, 47, 47, 0), "dari berkas"),
            (standing(Origin::Pasted, None, 47, 47, 0), "dari daftar yang ditempel"),
        ] {
            assert_eq!(standing.said(locale), said);
        }
    }

    #[test]
    fn whatever_the_values_are_nothing_false_is_said_of_them() {
        for (language, estimate, nothing) in [
            (Language::Indonesian, "perkiraan", "belum dinilai"),
            (Language::English, "estimate", "not assessed"),
        ] {
            let locale = Locale::new(language, ',');
            let origins = [
                Origin::Published,
                Origin::Table,
                Origin::Pasted,
                Origin::Lowest,
                Origin::Unanswered,
                Origin::Link,
                Origin::Scenario,
            ];
            for origin in origins {
                for (year, filled) in [(None, 0), (None, 7), (Some(2024), 0), (Some(2024), 20)] {
                    for estimated in [0, filled] {
                        let said = Standing { origin, year, of: 20, filled, estimated }.said(locale);
                        assert!(estimated > 0 || !said.contains(estimate), "{origin:?}: {said}");
                        assert!(filled == 0 || !said.contains(nothing), "{origin:?}: {said}");
                        let tells = said.contains(estimate) || origin != Origin::Published || year.is_none();
                        assert!(estimated == 0 || tells, "{origin:?}: {said}");
                    }
                }
            }
        }
    }
}
