//! What each level asks for: read from its file when it is first asked for.

use std::cell::OnceCell;

use spbe_index::{Guidance, IndicatorGuidance, IndicatorId, Instrument, Value};

use crate::i18n::Locale;

thread_local! {
    static GUIDANCE: OnceCell<Option<Guidance>> = const { OnceCell::new() };
}

/// The sentence for a level of an indicator; `None` between whole levels.
pub fn level(id: IndicatorId, value: Value, locale: Locale) -> Option<String> {
    let position = Instrument::permenpanrb_59_2020().scale().levels().position(|level| level == value)?;
    with(id, |guidance| Some(locale.text(guidance.levels().get(position)?)))
}

/// What counts as evidence for an indicator.
pub fn evidence(id: IndicatorId, locale: Locale) -> Option<String> {
    with(id, |guidance| Some(locale.text(guidance.evidence())))
}

fn with<T>(id: IndicatorId, read: impl FnOnce(&IndicatorGuidance) -> Option<T>) -> Option<T> {
    GUIDANCE.with(|guidance| read(guidance.get_or_init(load).as_ref()?.get(id)?))
}

fn load() -> Option<Guidance> {
    let json = include_str!("../../../data/instruments/texts/permenpanrb-59-2020.json");
    Guidance::from_json(json, Instrument::permenpanrb_59_2020()).ok()
}
