//! What each level asks for, in words.

use spbe_index::{Guidance, IndicatorId, Value};

use crate::i18n::Locale;
use crate::view::labels::IndicatorLabels;

/// The sentence for a level of an indicator; until the sentences have arrived, what the level means in general.
pub fn sentence(
    guidance: Option<&Guidance>,
    labels: &IndicatorLabels,
    value: Value,
    locale: Locale,
) -> String {
    let position = labels.levels.iter().rposition(|level| level.from <= value);
    let own = || Some(locale.text(guidance?.get(labels.id)?.levels().get(position?)?));
    own().or_else(|| Some(labels.level(value)?.meaning.to_string())).unwrap_or_default()
}

/// What counts as evidence for an indicator.
pub fn evidence(guidance: Option<&Guidance>, id: IndicatorId, locale: Locale) -> Option<String> {
    Some(locale.text(guidance?.get(id)?.evidence()))
}
