//! What each level asks for, in words.

use spbe_index::{Guidance, IndicatorId};

use crate::i18n::Locale;
use crate::view::labels::{IndicatorLabels, LevelLabels};

/// The sentence for a level of an indicator; until the sentences have arrived, what the level means in general.
pub fn sentence(
    guidance: Option<&Guidance>,
    labels: &IndicatorLabels,
    level: &LevelLabels,
    locale: Locale,
) -> String {
    let position = labels.levels.iter().position(|other| other.value == level.value);
    let own = || Some(locale.text(guidance?.get(labels.id)?.levels().get(position?)?));
    own().unwrap_or_else(|| level.meaning.to_string())
}

/// What counts as evidence for an indicator.
pub fn evidence(guidance: Option<&Guidance>, id: IndicatorId, locale: Locale) -> Option<String> {
    Some(locale.text(guidance?.get(id)?.evidence()))
}
