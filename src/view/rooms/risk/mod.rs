//! How likely the assessors leave the index where it is claimed to be.

mod assessors;
pub(super) mod brief;
pub mod chance;
mod claims;
mod draft;
mod field;
mod figures;
pub(super) mod filed;
mod grade;
mod matters;
mod outlook;
pub(super) mod reserve;
mod safe;
mod search;
mod shifts;
mod speak;
mod stands;
mod supposing;
mod target;
mod words;

use std::rc::Rc;

use spbe_index::risk::ClaimsFault;
use spbe_index::{Distribution, Score, Values};
use yew::prelude::*;

use self::figures::{Figures, Inputs};
use self::speak::Speech;
use self::supposing::Supposing;
use super::{Room, notices};
use crate::app::context::Page;
use crate::i18n::Locale;
use crate::state::{Action, Keeper, Model, RiskSettings};
use crate::view::labels::Labels;

/// The room.
pub fn view(room: &Room<'_>) -> Html {
    html! {
        <RiskRoom page={room.page.clone()} model={room.store.model().clone()} labels={Rc::clone(room.labels)}
            hides_chance={room.store.settings.hides_chance}/>
    }
}

/// How likely the assessors leave the index of these values at a bound or above, as the planner supposes them; `None` where
/// nothing is claimed above an official result, or where that cannot be computed.
pub(super) fn chance_of(model: &Model, values: &Values, risk: &RiskSettings, bound: Score) -> Option<f64> {
    let confirmed = model.confirmed();
    if !chance::is_open(&confirmed, values) {
        return None;
    }
    let assessors = figures::assessors(risk);
    let claims = figures::claims(&model.instrument, &confirmed, values, risk, &assessors).ok()?;
    Some(claims.distribution().at_least(bound))
}

/// How likely every index is for the scenario of a model, as the planner supposes the assessors.
pub(super) fn distribution_of(model: &Model) -> Result<Distribution, ClaimsFault> {
    let risk = RiskSettings::read(&model.instrument, model.notes.of(Keeper::Risk));
    let (confirmed, values) = (model.confirmed(), &model.scenario.values);
    let assessors = figures::assessors(&risk);
    Ok(figures::claims(&model.instrument, &confirmed, values, &risk, &assessors)?.distribution())
}

/// Why there is no chance, as a sentence.
pub(super) fn refusal(fault: ClaimsFault, locale: Locale) -> String {
    (Speech::new(locale).words.chance.refused)(fault)
}

/// Whether the scenario claims more than an official result.
pub(super) fn is_open(model: &Model) -> bool {
    chance::is_open(&model.confirmed(), &model.scenario.values)
}

/// What chances hold under, in few words.
pub(super) fn condition(model: &Model, locale: Locale) -> String {
    let risk = RiskSettings::read(&model.instrument, model.notes.of(Keeper::Risk));
    chance::source(&model.instrument, &risk.source, Speech::new(locale))
}

/// A chance in percent, never said to be none or certain where it is not.
pub(super) fn percent(chance: f64, locale: Locale) -> String {
    Speech::new(locale).percent(chance)
}

/// What the room is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct RiskRoomProps {
    page: Page,
    model: Model,
    labels: Rc<Labels>,
    hides_chance: bool,
}

/// What the parts of the room are drawn from.
struct View<'a> {
    speech: Speech,
    model: &'a Model,
    labels: &'a Rc<Labels>,
    inputs: &'a Inputs,
    figures: &'a Figures,
    supposing: &'a Supposing,
}

impl View<'_> {
    /// The planner's suppositions, as they are at the moment: while the slider is dragged, ahead of those that are kept.
    fn risk(&self) -> &RiskSettings {
        &self.inputs.risk
    }
}

/// A component, because what it shows is computed once for each set of suppositions.
#[component]
pub(super) fn RiskRoom(props: &RiskRoomProps) -> Html {
    let RiskRoomProps { page, model, labels, hides_chance } = props;
    let speech = Speech::new(page.locale);
    // While the slider is being dragged, the figures follow it; the data changes when it is let go.
    let dragged = use_state(|| None::<i8>);
    let notes = (Rc::clone(model.notes.of(Keeper::Risk)), Rc::clone(&model.instrument));
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
    let supposing = Supposing { page: page.clone(), instrument: Rc::clone(&model.instrument), risk };
    let figures = match &*figures {
        Ok(figures) => figures,
        Err(fault) => return refused(*fault, speech, &supposing),
    };
    let view = View { speech, model, labels, inputs: &inputs, figures, supposing: &supposing };
    html! {
        <section class="risk" aria-labelledby="risk-heading">
            { notices::estimates(page, model) }
            { outlook::view(&view) }
            { super::record::kept(model, page.locale) }
            { assessors::view(&view, &dragged) }
            <shifts::ShiftEditor supposing={supposing.clone()}/>
            if inputs.is_open() {
                { claims::view(&view, &matters, &listing) }
            }
            <safe::SafePlanning supposing={supposing.clone()} model={model.clone()} labels={Rc::clone(labels)}/>
            <label class="shows-chance">
                <input type="checkbox" checked={!hides_chance} onchange={page.dispatch.on(Action::ShowChance(*hides_chance))}/>
                { speech.words.outlook.shows_chance }
            </label>
        </section>
    }
}

/// The room where no chance can be computed: why not, and the table of odds, which may be what is missing.
fn refused(fault: ClaimsFault, speech: Speech, supposing: &Supposing) -> Html {
    html! {
        <section class="risk" aria-labelledby="risk-heading">
            <h2 id="risk-heading">{ speech.words.outlook.heading }</h2>
            <p class="warning" role="status">{ (speech.words.chance.refused)(fault) }</p>
            <shifts::ShiftEditor supposing={supposing.clone()}/>
        </section>
    }
}
