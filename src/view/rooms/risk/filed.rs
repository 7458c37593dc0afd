//! The figures of the risk as a file carries them.

use std::rc::Rc;

use spbe_index::risk::percent;

use super::chance::is_open;
use super::figures::{Inputs, Outlook};
use super::speak::Speech;
use super::target;
use crate::i18n::Locale;
use crate::state::{Keeper, Model, RiskSettings};

/// A figure with its name.
pub(in crate::view::rooms) struct Filed {
    pub(in crate::view::rooms) name: String,
    /// A number with a decimal point.
    pub(in crate::view::rooms) value: String,
    /// Whether it is a share of one.
    pub(in crate::view::rooms) is_share: bool,
}

/// The chance of the target, where the index ends, and the chance of every band: of the baseline and of the scenario, as far
/// as they claim more than an official result. Nothing where that cannot be computed.
pub(in crate::view::rooms) fn filed(model: &Model, locale: Locale) -> Vec<Filed> {
    let speech = Speech::new(locale);
    let risk = Rc::new(RiskSettings::read(&model.instrument, model.notes.of(Keeper::Risk)));
    let inputs = Inputs::of(model, &risk);
    let Ok(figures) = inputs.figures() else { return Vec::new() };
    let words = &speech.words.outlook;
    let target = (words.chance)(&target::full_name(figures.target, &model.instrument, speech));
    let sides =
        [(words.before, &figures.before, &inputs.baseline), (words.after, &figures.after, &inputs.scenario)];
    let open = sides.into_iter().filter(|(_, _, values)| is_open(&inputs.confirmed, values));
    open.flat_map(|(side, outlook, _)| of_side(model, speech, side, outlook, &target)).collect()
}

fn of_side(model: &Model, speech: Speech, side: &str, outlook: &Outlook, target: &str) -> Vec<Filed> {
    let words = &speech.words.outlook;
    let filed =
        |name: &str, value: String, is_share| Filed { name: format!("{side}: {name}"), value, is_share };
    let [low, _, middle, _, high] = words.quantile;
    let quantile = |name, q| filed(name, outlook.distribution.quantile(q).exact(), false);
    let mut all = vec![
        filed(target, share(outlook.chance), true),
        filed(words.mean, percent(outlook.distribution.mean() / 100.0, 4).to_string(), false),
        quantile(low, 0.05),
        quantile(middle, 0.5),
        quantile(high, 0.95),
    ];
    let bands = model.instrument.bands().zip(outlook.distribution.bands());
    all.extend(bands.map(|((_, band), chance)| filed(&speech.locale.text(band.name()), share(chance), true)));
    all
}

/// A share of one with six decimals.
fn share(chance: f64) -> String {
    percent(chance / 100.0, 6).to_string()
}
