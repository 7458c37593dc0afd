//! Members by hand: the agency in the simulator as it stands or as it is planned, or an empty one.

use std::rc::Rc;

use spbe_index::Values;
use spbe_index::cohort::{Member, Origin};
use spbe_workspace::Agency;
use yew::prelude::*;

use super::{CohortContext, CohortView};
use crate::view::frame::short_name;

/// The three buttons.
pub(super) fn view(context: &CohortContext<'_>) -> Html {
    let words = &context.words.source;
    let model = context.model;
    let unnamed = context.locale().messages().frame.unnamed_agency;
    let name = if model.agency.name.is_empty() { unnamed } else { short_name(&model.agency.name) };
    let is_estimated = !model.baseline.estimated.is_empty();
    let add_values = |values: &Rc<Values>| add(context, &model.agency, is_estimated, Rc::clone(values));
    html! {
        <div class="by-hand">
            <p>{ words.hand_lead }</p>
            <div class="commands">
                <button type="button" id="add-scenario" onclick={add_values(&model.scenario.values)}>{ (words.add_scenario)(name) }</button>
                <button type="button" id="add-baseline" onclick={add_values(&model.baseline.values)}>{ (words.add_baseline)(name) }</button>
                <button type="button" id="add-empty" onclick={add_empty(context)}>{ words.add_empty }</button>
            </div>
        </div>
    }
}

fn add(
    context: &CohortContext<'_>,
    agency: &Agency,
    is_estimated: bool,
    values: Rc<Values>,
) -> Callback<MouseEvent> {
    let (current, looks, agency) = (context.current.clone(), context.looks.clone(), agency.clone());
    let unnamed = context.locale().messages().frame.unnamed_agency;
    Callback::from(move |_: MouseEvent| {
        let member = Member {
            agency: if agency.name.is_empty() { unnamed } else { &agency.name },
            kind: agency.kind.map(spbe_index::published::AgencyKind::code),
            province: agency.province.as_deref(),
            year: agency.year,
            origin: if is_estimated { Origin::Estimated } else { Origin::Given },
        };
        looks.set(CohortView { is_filling: true, ..(*looks).clone() });
        current.set_members(current.settings().with_member(member, &values, &current.instrument()));
    })
}

/// The empty member is opened, so that it can be filled in.
fn add_empty(context: &CohortContext<'_>) -> Callback<MouseEvent> {
    let (current, looks, name) =
        (context.current.clone(), context.looks.clone(), context.words.source.new_member);
    Callback::from(move |_: MouseEvent| {
        let (settings, instrument) = (current.settings(), current.instrument());
        let place = settings.members.cohort(&instrument).len();
        let member = Some(spbe_index::cohort::MemberId::at(place));
        looks.set(CohortView { is_filling: false, member, ..(*looks).clone() });
        current.set_members(settings.with_member(
            Member::named(name),
            &Values::empty(&instrument),
            &instrument,
        ));
    })
}
