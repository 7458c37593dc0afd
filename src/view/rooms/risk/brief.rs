//! The chance of the target in two sentences, for another room.

use std::rc::Rc;

use spbe_index::risk::ClaimsFault;

use super::figures::Inputs;
use super::speak::Speech;
use super::{chance, outlook, target};
use crate::i18n::Locale;
use crate::state::{Keeper, Model, RiskSettings};

/// How likely the target of the risk is.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::view::rooms) struct ChanceBrief {
    /// What is to be reached: `Baik atau lebih tinggi (≥ 2,60)`.
    pub(in crate::view::rooms) target: String,
    /// The chance of the baseline, where the scenario claims something else.
    pub(in crate::view::rooms) before: Option<String>,
    /// The chance of the scenario: `83 %`.
    pub(in crate::view::rooms) percent: String,
    /// The same, from 0 to 1.
    pub(in crate::view::rooms) chance: f64,
    /// In how many of many cases, as a sentence.
    pub(in crate::view::rooms) in_many: String,
    /// What it rests on: `bila klaim dipotong seperti pada …`.
    pub(in crate::view::rooms) source: String,
}

/// The chance for a model, under what was set in the room of the risk.
pub(in crate::view::rooms) fn brief(model: &Model, locale: Locale) -> Result<ChanceBrief, ClaimsFault> {
    let speech = Speech::new(locale);
    let risk = Rc::new(RiskSettings::read(&model.instrument, model.notes.of(Keeper::Risk)));
    let inputs = Inputs::of(model, &risk);
    let figures = inputs.figures()?;
    Ok(ChanceBrief {
        target: target::full_name(figures.target, &model.instrument, speech),
        before: inputs.is_changed().then(|| speech.percent(figures.before.chance)),
        percent: speech.percent(figures.after.chance),
        chance: figures.after.chance,
        in_many: outlook::in_many(speech, figures.after.chance),
        source: chance::source(&model.instrument, &risk.source, speech),
    })
}
