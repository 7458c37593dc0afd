//! The chance of the target in a sentence, for another tab.

use std::rc::Rc;

use spbe_index::risk::ClaimsFault;
use spbe_workspace::{Model, RiskSettings, SettingsTab};

use super::figures::Inputs;
use super::grade::Span;
use super::probability_format::ProbabilityFormat;
use super::{chance, target};
use crate::i18n::Locale;

/// How likely the target of the risk is.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::view::tabs) struct ChanceBrief {
    /// What is to be reached: `Baik atau lebih tinggi (≥ 2,60)`.
    pub(in crate::view::tabs) target: String,
    /// The chance in words, from strict assessors to lenient ones; `None` where nothing is claimed above an official result.
    pub(in crate::view::tabs) chance: Option<String>,
    /// Whether it is reached even if no rise above the official result is accepted.
    pub(in crate::view::tabs) holds: bool,
    /// What it rests on: `bila penilaian mandiri diturunkan seperti pada …`.
    pub(in crate::view::tabs) source: String,
}

/// The chance for a model, under what was set in the risk tab.
pub(in crate::view::tabs) fn brief(model: &Model, locale: Locale) -> Result<ChanceBrief, ClaimsFault> {
    let format = ProbabilityFormat::new(locale);
    let risk = Rc::new(RiskSettings::read(&model.instrument, model.tab_settings.of(SettingsTab::Risk)));
    let inputs = Inputs::of(model, &risk);
    let (instrument, target) = (&model.instrument, inputs.target());
    let span = if inputs.is_open() {
        Some(Span::of(instrument, &inputs.confirmed, &inputs.scenario, &risk, target.score)?)
    } else {
        None
    };
    let holds = inputs.is_open() && inputs.holds_without_rises(target.score);
    Ok(ChanceBrief {
        holds,
        target: target::full_name(target, instrument, format),
        chance: span.map(|span| span.say(format.words)),
        source: chance::source(instrument, &risk.source, format),
    })
}
