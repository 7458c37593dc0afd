//! One member, open: who it is, its levels, and the way into the simulator and back.

use std::rc::Rc;

use spbe_index::cohort::{Member, MemberId, Origin};
use spbe_index::published::AgencyKind;
use spbe_index::table::YEARS;
use spbe_index::{IndicatorId, Value};
use spbe_workspace::cohort::edits::{member_id, place_of};
use spbe_workspace::{Action, Agency, Marks, Model};
use yew::prelude::*;

use super::outcome::Known;
use super::{CohortContext, CohortView, name_of};
use crate::view::frame::short_name;
use crate::view::parts::field::value_of;
use crate::view::peers::kind_name;

/// The panel; nothing while no member is open.
pub(super) fn view(context: &CohortContext<'_>, known: &Known) -> Html {
    let open = context.looks.member.and_then(|id| Some((id, known.cohort.member(id)?)));
    let Some((id, member)) = open else { return Html::default() };
    let words = &context.words.member;
    let heading = (words.heading)(short_name(member.agency));
    html! {
        <div class="member" id="member" tabindex="-1" role="region" aria-label={heading.clone()}>
            <div class="title">
                <h3>{ heading }</h3>
                <button type="button" class="quiet" onclick={context.look(|looks| looks.member = None)}>{ context.words.close }</button>
            </div>
            { description(context, id, member) }
            { commands(context, known, id, member) }
            { levels(context, known, id) }
        </div>
    }
}

/// That a member is in the simulator, and the way back.
pub(super) fn visiting(context: &CohortContext<'_>, known: &Known) -> Html {
    let visiting = context.settings.visiting.map(member_id);
    let Some(id) = visiting.filter(|id| known.cohort.member(*id).is_some()) else {
        return html! { <p class="visiting" hidden=true/> };
    };
    let words = context.words;
    html! {
        <p class="visiting">
            <span>{ (words.visiting)(&name_of(known, id)) }</span>
            <button type="button" id="take-back" title={words.member.take_back_title} onclick={take_back(context, id)}>{ words.member.take_back }</button>
        </p>
    }
}

fn description(context: &CohortContext<'_>, id: MemberId, member: Member<'_>) -> Html {
    let words = &context.words.member;
    let name =
        describe(
            context,
            id,
            |member, name| if name.is_empty() { member } else { Member { agency: name, ..member } },
        );
    let province = describe(context, id, |member, name| Member {
        province: Some(name).filter(|name| !name.is_empty()),
        ..member
    });
    let kind = describe(context, id, |member, code| Member {
        kind: Some(code).filter(|code| !code.is_empty()),
        ..member
    });
    let year = describe(context, id, |member, year| match year.parse() {
        Ok(year) if YEARS.contains(&year) => Member { year: Some(year), ..member },
        _ if year.is_empty() => Member { year: None, ..member },
        _ => member,
    });
    html! {
        <div class="fields">
            <label class="wide">{ words.name }<input type="text" class="member-name" value={member.agency.to_owned()} onchange={name} autocomplete="off"/></label>
            <label>{ words.kind }{ kinds(context, member.kind, kind) }</label>
            <label>{ words.province }<input type="text" value={member.province.unwrap_or_default().to_owned()} onchange={province} autocomplete="off"/></label>
            <label>{ words.year }<input type="text" inputmode="numeric" size="5" title={words.year_fault} value={member.year.map(|year| year.to_string()).unwrap_or_default()} onchange={year} autocomplete="off"/></label>
        </div>
    }
}

/// The kinds that are known, and the one that the table has in its own words.
fn kinds(context: &CohortContext<'_>, own: Option<&str>, onchange: Callback<Event>) -> Html {
    let option = |kind: AgencyKind| {
        html! { <option key={kind.code()} value={kind.code()} selected={own == Some(kind.code())}>{ kind_name(kind, context.locale()) }</option> }
    };
    let foreign = own.filter(|own| AgencyKind::from_code(own).is_none()).map(str::to_owned);
    html! {
        <select {onchange}>
            <option value="" selected={own.is_none()}>{ context.words.member.no_kind }</option>
            { foreign.map(|own| html! { <option value={own.clone()} selected=true>{ own }</option> }) }
            { for AgencyKind::ALL.into_iter().map(option) }
        </select>
    }
}

/// Changes who a member is when a field has changed.
fn describe(
    context: &CohortContext<'_>,
    id: MemberId,
    change: for<'text> fn(Member<'text>, &'text str) -> Member<'text>,
) -> Callback<Event> {
    let (current, looks) = (context.current.clone(), context.looks.clone());
    Callback::from(move |event: Event| {
        let (settings, instrument, typed) = (current.settings(), current.instrument(), value_of(&event));
        let cohort = settings.members.cohort(&instrument);
        let Some(member) = cohort.member(id) else { return };
        let changed = change(member, typed.trim());
        if changed == member {
            // The field shows again what is true.
            looks.set((*looks).clone());
        } else {
            current.set_members(settings.with_description(id, changed, &instrument));
        }
    })
}

fn commands(context: &CohortContext<'_>, known: &Known, id: MemberId, member: Member<'_>) -> Html {
    let words = &context.words.member;
    let to_simulator = {
        let (dispatch, model) = (context.page.dispatch.clone(), opened(context, known, id, member));
        move |_: MouseEvent| {
            if let Some(model) = &model {
                dispatch.send(Action::Visit(place_of(id), Box::new(model.clone())));
            }
        }
    };
    let remove = {
        let (current, looks) = (context.current.clone(), context.looks.clone());
        move |_: MouseEvent| {
            looks.set(CohortView { member: None, ..(*looks).clone() });
            current.set_members(current.settings().without(&[id], &current.instrument()));
        }
    };
    html! {
        <div class="commands">
            <button type="button" id="to-simulator" onclick={to_simulator}>{ words.to_simulator }</button>
            <button type="button" class="quiet" onclick={remove}>{ words.remove }</button>
        </div>
    }
}

/// The member as the simulator's data.
fn opened(context: &CohortContext<'_>, known: &Known, id: MemberId, member: Member<'_>) -> Option<Model> {
    let instrument = &context.model.instrument;
    let is_estimated = member.origin == Origin::Estimated;
    let agency = Agency {
        name: member.agency.into(),
        kind: member.kind.and_then(|kind| AgencyKind::from_code(&kind.to_ascii_lowercase())),
        province: member.province.map(Rc::from),
        year: member.year,
        origin: if is_estimated { spbe_workspace::Origin::Published } else { spbe_workspace::Origin::Table },
    };
    let estimated = if is_estimated { Marks::all(instrument) } else { Marks::default() };
    Some(Model::new(Rc::clone(instrument), agency, known.cohort.values(id)?, estimated))
}

/// The member's values become those of the scenario in the simulator.
fn take_back(context: &CohortContext<'_>, id: MemberId) -> Callback<MouseEvent> {
    let current = context.current.clone();
    let values = Rc::clone(&context.model.scenario.values);
    let is_estimated = !context.model.baseline.estimated.is_empty();
    Callback::from(move |_: MouseEvent| {
        let (settings, instrument) = (current.settings(), current.instrument());
        let changed = settings.with_values(id, &values, &instrument);
        let cohort = changed.members.cohort(&instrument);
        let Some(member) = cohort.member(id) else { return };
        let origin = if is_estimated { member.origin } else { Origin::Given };
        let changed = changed.with_description(id, Member { origin, ..member }, &instrument);
        current.set_members(changed);
    })
}

fn levels(context: &CohortContext<'_>, known: &Known, id: MemberId) -> Html {
    let words = &context.words.member;
    let item = |labels: &Rc<crate::view::labels::IndicatorLabels>| {
        let value = known.cohort.value(id, labels.id);
        html! {
            <li key={labels.id.position()}>
                <span title={labels.tier.name.clone()}><small>{ labels.tier.number.clone() }</small>{" "}{ labels.tier.short.clone() }</span>
                { value_field(context, id, labels.id, value, (words.value_of)(&labels.title())) }
            </li>
        }
    };
    html! {
        <details open=true>
            <summary>{ words.levels }{" "}<small>{ words.levels_hint }</small></summary>
            <ul class="levels-grid">{ for context.labels.indicators.iter().map(item) }</ul>
        </details>
    }
}

fn value_field(
    context: &CohortContext<'_>,
    id: MemberId,
    indicator: IndicatorId,
    value: Option<Value>,
    label: String,
) -> Html {
    let scale = context.model.instrument.scale();
    let (current, looks) = (context.current.clone(), context.looks.clone());
    let onchange = move |event: Event| {
        let (settings, instrument, typed) = (current.settings(), current.instrument(), value_of(&event));
        let values = settings.members.cohort(&instrument).values(id);
        match (values, scale.parse(typed.trim())) {
            (Some(values), Ok(value)) => {
                current.set_members(settings.with_values(
                    id,
                    &values.with(indicator, Some(value)),
                    &instrument,
                ));
            }
            (Some(values), Err(_)) if typed.trim().is_empty() => {
                current.set_members(settings.with_values(id, &values.with(indicator, None), &instrument));
            }
            // The field shows again what is true.
            _ => looks.set((*looks).clone()),
        }
    };
    if !scale.is_whole() {
        let shown = value.map(|value| context.locale().value(Some(value))).unwrap_or_default();
        return html! { <input type="text" inputmode="decimal" size="4" value={shown} aria-label={label} {onchange}/> };
    }
    let option = |level: Value| {
        let digit = context.locale().value(Some(level));
        html! { <option key={level.hundredths()} value={digit.clone()} selected={value == Some(level)}>{ digit }</option> }
    };
    html! {
        <select aria-label={label} {onchange}>
            <option value="" selected={value.is_none()}>{ "–" }</option>
            { for scale.levels().map(option) }
        </select>
    }
}
