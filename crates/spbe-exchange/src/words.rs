//! The words on the sheets and in the tables, in both languages.

use spbe_index::{Language, Scale};

use crate::language::pick;

/// The sheets of a workbook, in their order.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(crate) enum Sheet {
    Summary,
    Indicators,
    Plan,
    Risk,
    Scenarios,
    Cohort,
}

impl Sheet {
    pub(crate) fn name(self, language: Language) -> &'static str {
        let (id, en) = match self {
            Self::Summary => ("Ringkasan", "Summary"),
            Self::Indicators => ("Indikator", "Indicators"),
            Self::Plan => ("Rencana", "Plan"),
            Self::Risk => ("Risiko", "Risk"),
            Self::Scenarios => ("Skenario", "Scenarios"),
            Self::Cohort => ("Kelompok daerah", "Cohort"),
        };
        pick(language, id, en)
    }

    /// What versions before 0.2 called it, where that differs.
    pub(crate) fn former_name(self) -> Option<&'static str> {
        (self == Self::Cohort).then_some("Kohort")
    }
}

/// The values of a scale, as they are shown: `1–5`, `1,00–5,00`.
pub(crate) fn scale_text(scale: Scale, language: Language) -> String {
    let sign = pick(language, ",", ".");
    let value = |value: spbe_index::Value| {
        if scale.is_whole() {
            value.to_string()
        } else {
            format!("{}{sign}{:02}", value.hundredths() / 100, value.hundredths() % 100)
        }
    };
    format!("{}–{}", value(scale.min()), value(scale.max()))
}

/// Yes, where something is marked.
pub(crate) fn yes(language: Language) -> &'static str {
    pick(language, "ya", "yes")
}
