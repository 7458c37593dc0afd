//! The figures of the risk as a file carries them.

use std::rc::Rc;

use spbe_index::risk::percent;
use spbe_workspace::{Model, RiskSettings, SettingsTab};

use super::chance::is_open;
use super::figures::{Inputs, Outlook};
use super::probability_format::ProbabilityFormat;
use super::target;
use crate::i18n::Locale;

/// A figure with its name.
pub(in crate::view::tabs) struct ExportedFigure {
    pub(in crate::view::tabs) name: String,
    /// A number with a decimal point.
    pub(in crate::view::tabs) value: String,
    /// Whether it is a share of one.
    pub(in crate::view::tabs) is_share: bool,
}

/// The chance of the target, where the index ends, and the chance of every band: of the baseline and of the scenario, as far
/// as they claim more than an official result. Nothing where that cannot be computed.
pub(in crate::view::tabs) fn exported(model: &Model, locale: Locale) -> Vec<ExportedFigure> {
    let format = ProbabilityFormat::new(locale);
    let risk = Rc::new(RiskSettings::read(&model.instrument, model.tab_settings.of(SettingsTab::Risk)));
    let inputs = Inputs::of(model, &risk);
    let Ok(figures) = inputs.figures() else { return Vec::new() };
    let words = &format.words.outlook;
    let target = (words.chance)(&target::full_name(figures.target, &model.instrument, format));
    let sides =
        [(words.before, &figures.before, &inputs.baseline), (words.after, &figures.after, &inputs.scenario)];
    let open = sides.into_iter().filter(|(_, _, values)| is_open(&inputs.confirmed, values));
    open.flat_map(|(side, outlook, _)| of_side(model, format, side, outlook, &target)).collect()
}

fn of_side(
    model: &Model,
    format: ProbabilityFormat,
    side: &str,
    outlook: &Outlook,
    target: &str,
) -> Vec<ExportedFigure> {
    let words = &format.words.outlook;
    let exported = |name: &str, value: String, is_share| ExportedFigure {
        name: format!("{side}: {name}"),
        value,
        is_share,
    };
    let [low, _, middle, _, high] = words.quantile;
    let quantile = |name, q| exported(name, outlook.distribution.quantile(q).exact(), false);
    let mut all = vec![
        exported(target, share(outlook.chance), true),
        exported(words.mean, percent(outlook.distribution.mean() / 100.0, 4).to_string(), false),
        quantile(low, 0.05),
        quantile(middle, 0.5),
        quantile(high, 0.95),
    ];
    let bands = model.instrument.bands().zip(outlook.distribution.bands());
    all.extend(
        bands.map(|((_, band), chance)| exported(&format.locale.text(band.name()), share(chance), true)),
    );
    all
}

/// A share of one with six decimals.
fn share(chance: f64) -> String {
    percent(chance / 100.0, 6).to_string()
}
