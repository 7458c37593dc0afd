//! How likely the assessors leave the index where it is claimed to be.

mod assessors;
mod assumptions;
pub(super) mod brief;
pub mod chance;
mod claims;
mod draft;
pub(super) mod exported;
mod field;
mod figures;
mod grade;
mod matters;
mod outlook;
mod probability_format;
pub(super) mod reserve;
mod safe;
mod search;
mod shifts;
mod stands;
mod target;
mod words;

use std::rc::Rc;

use spbe_index::risk::ClaimsFault;
use spbe_index::{Distribution, Score, Values};
use spbe_workspace::{Action, Model, RiskSettings, SettingsTab};
use yew::prelude::*;

use self::assumptions::AssumptionEditor;
use self::figures::{Figures, Inputs};
use self::probability_format::ProbabilityFormat;
use super::{TabContext, notices};
use crate::app::context::Page;
use crate::i18n::Locale;
use crate::view::labels::Labels;

/// The tab.
pub fn view(context: &TabContext<'_>) -> Html {
    html! {
        <RiskTab page={context.page.clone()} model={context.store.model().clone()} labels={Rc::clone(context.labels)}
            hides_chance={context.store.settings.hides_chance}/>
    }
}

/// How sure it is that values stay at a bound or above.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) enum ChanceOfBound {
    /// They do even if nothing is accepted above the official result.
    Holds,
    /// With this probability, as the planner supposes the assessors.
    Probability(f64),
}

/// How sure it is that the assessors leave the index of these values at a bound or above; `None` where nothing is claimed above an
/// official result, or where that cannot be computed.
pub(super) fn chance_of(
    model: &Model,
    values: &Values,
    risk: &RiskSettings,
    bound: Score,
) -> Option<ChanceOfBound> {
    let confirmed = model.confirmed();
    if !chance::is_open(&confirmed, values) {
        return None;
    }
    if chance::holds_without_rises(&model.instrument, &confirmed, values, bound) {
        return Some(ChanceOfBound::Holds);
    }
    let assessors = figures::assessors(risk);
    let claims = figures::claims(&model.instrument, &confirmed, values, risk, &assessors).ok()?;
    Some(ChanceOfBound::Probability(claims.distribution().at_least(bound)))
}

/// How likely every index is for the scenario of a model, as the planner supposes the assessors.
pub(super) fn distribution_of(model: &Model) -> Result<Distribution, ClaimsFault> {
    let risk = RiskSettings::read(&model.instrument, model.tab_settings.of(SettingsTab::Risk));
    let (confirmed, values) = (model.confirmed(), &model.scenario.values);
    let assessors = figures::assessors(&risk);
    Ok(figures::claims(&model.instrument, &confirmed, values, &risk, &assessors)?.distribution())
}

/// Why there is no chance, as a sentence.
pub(super) fn refusal(fault: ClaimsFault, locale: Locale) -> String {
    (ProbabilityFormat::new(locale).words.chance.refused)(fault)
}

/// Whether the scenario claims more than an official result.
pub(super) fn is_open(model: &Model) -> bool {
    chance::is_open(&model.confirmed(), &model.scenario.values)
}

/// What chances hold under, in few words.
pub(super) fn condition(model: &Model, locale: Locale) -> String {
    let risk = RiskSettings::read(&model.instrument, model.tab_settings.of(SettingsTab::Risk));
    chance::source(&model.instrument, &risk.source, ProbabilityFormat::new(locale))
}

/// A chance in percent, never said to be none or certain where it is not.
pub(super) fn percent(chance: f64, locale: Locale) -> String {
    ProbabilityFormat::new(locale).percent(chance)
}

/// What the tab is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct RiskTabProps {
    page: Page,
    model: Model,
    labels: Rc<Labels>,
    hides_chance: bool,
}

/// What the parts of the tab are drawn from.
struct View<'a> {
    format: ProbabilityFormat,
    model: &'a Model,
    labels: &'a Rc<Labels>,
    inputs: &'a Inputs,
    figures: &'a Figures,
    assumptions: &'a AssumptionEditor,
}

impl View<'_> {
    /// The planner's suppositions, as they are at the moment: while the slider is dragged, ahead of those that are kept.
    fn risk(&self) -> &RiskSettings {
        &self.inputs.risk
    }
}

/// A component, because what it shows is computed once for each set of suppositions.
#[component]
pub(super) fn RiskTab(props: &RiskTabProps) -> Html {
    let RiskTabProps { page, model, labels, hides_chance } = props;
    let format = ProbabilityFormat::new(page.locale);
    // While the slider is being dragged, the figures follow it; the data changes when it is let go.
    let dragged = use_state(|| None::<i8>);
    let notes = (Rc::clone(model.tab_settings.of(SettingsTab::Risk)), Rc::clone(&model.instrument));
    let risk = use_memo(notes, |(text, instrument)| RiskSettings::read(instrument, text));
    let inputs = Inputs::of(model, &risk);
    let inputs = match *dragged {
        Some(severity) => {
            Inputs { risk: Rc::new(RiskSettings { severity, ..(*inputs.risk).clone() }), ..inputs }
        }
        None => inputs,
    };
    let figures = use_memo(inputs.clone(), Inputs::figures);
    let listing = use_state(claims::Listing::default);
    let matters = matters::use_matters(&inputs, *listing);
    let assumptions = AssumptionEditor { page: page.clone(), instrument: Rc::clone(&model.instrument), risk };
    let figures = match &*figures {
        Ok(figures) => figures,
        Err(fault) => return refused(*fault, format, &assumptions),
    };
    let view = View { format, model, labels, inputs: &inputs, figures, assumptions: &assumptions };
    html! {
        <section class="risk" aria-labelledby="risk-heading">
            { notices::estimates(page, model) }
            { outlook::view(&view) }
            { super::record::kept(model, page.locale) }
            { assessors::view(&view, &dragged) }
            <shifts::ShiftEditor assumptions={assumptions.clone()}/>
            if inputs.is_open() {
                { claims::view(&view, &matters, &listing) }
            }
            <safe::SafePlanning assumptions={assumptions.clone()} model={model.clone()} labels={Rc::clone(labels)}/>
            <label class="shows-chance">
                <input type="checkbox" checked={!hides_chance} onchange={page.dispatch.on(Action::ShowChance(*hides_chance))}/>
                { format.words.outlook.shows_chance }
            </label>
        </section>
    }
}

/// The tab where no chance can be computed: why not, and the table of odds, which may be what is missing.
fn refused(fault: ClaimsFault, format: ProbabilityFormat, assumptions: &AssumptionEditor) -> Html {
    html! {
        <section class="risk" aria-labelledby="risk-heading">
            <h2 id="risk-heading">{ format.words.outlook.heading }</h2>
            <p class="warning" role="status">{ (format.words.chance.refused)(fault) }</p>
            <shifts::ShiftEditor assumptions={assumptions.clone()}/>
        </section>
    }
}
