//! How likely the assessors leave the index where it is claimed to be.

mod assessors;
pub mod chance;
mod claims;
mod draft;
mod field;
mod figures;
mod matters;
mod outlook;
mod safe;
mod search;
mod shifts;
mod speak;
mod target;
mod words;

use std::rc::Rc;

use yew::prelude::*;

use self::figures::{Figures, Inputs};
use self::speak::Speech;
use super::Room;
use crate::app::context::Page;
use crate::state::{Action, Model, RiskSettings};
use crate::view::labels::Labels;

/// The room.
pub fn view(room: &Room<'_>) -> Html {
    html! {
        <RiskRoom page={room.page.clone()} model={room.store.model().clone()} labels={Rc::clone(room.labels)}
            hides_chance={room.store.settings.hides_chance}/>
    }
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
    page: &'a Page,
    speech: Speech,
    model: &'a Model,
    labels: &'a Rc<Labels>,
    inputs: &'a Inputs,
    figures: &'a Figures,
}

impl View<'_> {
    /// The planner's suppositions, as they are at the moment.
    fn risk(&self) -> &RiskSettings {
        &self.inputs.risk
    }

    /// Changes the suppositions when an event comes.
    fn suppose<E: 'static>(
        &self,
        change: impl Fn(&E, RiskSettings) -> Option<RiskSettings> + 'static,
    ) -> Callback<E> {
        let (dispatch, risk) = (self.page.dispatch.clone(), Rc::clone(&self.model.risk));
        Callback::from(move |event: E| {
            if let Some(changed) = change(&event, (*risk).clone()) {
                dispatch.send(Action::Suppose(Rc::new(changed), None));
            }
        })
    }
}

/// A component, because what it shows is computed once for each set of suppositions.
#[component]
pub(super) fn RiskRoom(props: &RiskRoomProps) -> Html {
    let RiskRoomProps { page, model, labels, hides_chance } = props;
    let speech = Speech::new(page.locale);
    // While the slider is being dragged, the figures follow it; the data changes when it is let go.
    let dragged = use_state(|| None::<i8>);
    let inputs = Inputs::of(model);
    let inputs = match *dragged {
        Some(severity) => {
            Inputs { risk: Rc::new(RiskSettings { severity, ..(*inputs.risk).clone() }), ..inputs }
        }
        None => inputs,
    };
    let figures = use_memo(inputs.clone(), Inputs::figures);
    let listing = use_state(claims::Listing::default);
    let matters = matters::use_matters(&inputs, *listing);
    let view = View { page, speech, model, labels, inputs: &inputs, figures: &figures };
    html! {
        <section class="risk" aria-labelledby="risk-heading">
            { outlook::view(&view) }
            { assessors::view(&view, &dragged) }
            <shifts::ShiftEditor page={page.clone()} instrument={Rc::clone(&model.instrument)} risk={Rc::clone(&model.risk)}/>
            { claims::view(&view, &matters, &listing) }
            <safe::SafePlanning page={page.clone()} model={model.clone()} labels={Rc::clone(labels)}/>
            <label class="shows-chance">
                <input type="checkbox" checked={!hides_chance} onchange={page.dispatch.on(Action::ShowChance(*hides_chance))}/>
                { speech.words.outlook.shows_chance }
            </label>
        </section>
    }
}
