//! Members from the published results.

use spbe_index::published::{Agency, AgencyKind, Filter, Published};
use spbe_workspace::workspace;
use yew::prelude::*;

use super::{CohortContext, Fields, on_field};
use crate::view::frame::short_name;
use crate::view::peers::kind_name;

/// As many agencies as are listed; all that were found can be taken at once.
const LISTED: usize = 50;

/// The years with results of all agencies.
const YEARS: [u16; 2] = [2024, 2023];

/// The search, and what it finds.
pub(super) fn view(context: &CohortContext<'_>) -> Html {
    let words = &context.words.source;
    if context.model.instrument.id() != workspace::DEFAULT {
        return html! { <p>{ words.published_elsewhere }</p> };
    }
    let start = &crate::i18n::StartMessages::of(context.locale()).start;
    let fields: &Fields = context.fields;
    let province = Some(fields.province.as_str()).filter(|province| !province.is_empty());
    let filter = Filter { kind: fields.kind, province };
    let found = Published::results().search(&fields.sought, filter);
    let found: Vec<_> = found.filter(|agency| agency.result(fields.year).is_some()).collect();
    let beyond = found.len().saturating_sub(LISTED);
    html! {
        <div class="from-published">
            <div class="fields">
                <label class="wide">{ start.search }
                    <input type="search" id="cohort-search" value={fields.sought.clone()} oninput={on_field::<InputEvent>(context, |fields, text| fields.sought = text)}
                        placeholder={start.search_hint} autocomplete="off" spellcheck="false"/>
                </label>
                <label>{ start.kind }{ kinds(context) }</label>
                <label>{ start.province }{ provinces(context) }</label>
                <label>{ words.year }{ years(context) }</label>
                <button type="button" class="primary" id="take-all" disabled={found.is_empty()} onclick={take(context, &found)}>{ (words.take_all)(&context.count(found.len())) }</button>
            </div>
            <ul class="agencies" hidden={found.is_empty()}>{ for found.iter().take(LISTED).map(|agency| item(context, agency)) }</ul>
            <p class="note" hidden={beyond == 0}>{ (start.more)(beyond) }</p>
            <p class="note">{ words.published_lead }</p>
        </div>
    }
}

fn item(context: &CohortContext<'_>, agency: &'static Agency) -> Html {
    let words = &context.words.source;
    let result = agency.result(context.fields.year);
    let index = result.map(|result| context.locale().number(result.index().fixed()));
    let band = result.map(|result| context.band_name(result.band().position()));
    let name = short_name(agency.name());
    html! {
        <li key={agency.name()}>
            <span class="name">{ name }<small>{ kind_name(agency.kind(), context.locale()) }</small></span>
            <span class="results">
                <span><b>{ index }</b>{" "}{ band }</span>
                <button type="button" aria-label={(words.take_one)(name)} onclick={add(context, agency)}>{ words.take }</button>
            </span>
        </li>
    }
}

/// All that were found.
fn take(context: &CohortContext<'_>, found: &[&'static Agency]) -> Callback<MouseEvent> {
    let (filling, fields) = (context.filling.clone(), context.fields.clone());
    let ids: Vec<_> = found.iter().map(|agency| agency.id()).collect();
    Callback::from(move |_: MouseEvent| filling.publish(ids.clone(), fields.year, fields.adds))
}

/// One more beside those that there are; the panel stays open for the next.
fn add(context: &CohortContext<'_>, agency: &'static Agency) -> Callback<MouseEvent> {
    let (current, looks, year) = (context.current.clone(), context.looks.clone(), context.fields.year);
    Callback::from(move |_: MouseEvent| {
        let instrument = current.instrument();
        let (one, _) = spbe_index::Cohort::of_published(&instrument, &[agency.id()], year);
        looks.set(super::CohortView { is_filling: true, ..(*looks).clone() });
        current.take(one, true);
    })
}

fn kinds(context: &CohortContext<'_>) -> Html {
    let start = &crate::i18n::StartMessages::of(context.locale()).start;
    let onchange: Callback<Event> =
        on_field(context, |fields, code| fields.kind = AgencyKind::from_code(&code));
    let kind = context.fields.kind;
    let options = AgencyKind::ALL.into_iter();
    let options = options.map(|one| option(one.code(), kind_name(one, context.locale()), kind == Some(one)));
    html! { <select {onchange}>{ option("", start.any_kind, kind.is_none()) }{ for options }</select> }
}

fn provinces(context: &CohortContext<'_>) -> Html {
    let start = &crate::i18n::StartMessages::of(context.locale()).start;
    let onchange: Callback<Event> = on_field(context, |fields, province| fields.province = province);
    let chosen = &context.fields.province;
    let options = Published::results().provinces().map(|name| option(name, name, chosen == name));
    html! { <select {onchange}>{ option("", start.any_province, chosen.is_empty()) }{ for options }</select> }
}

fn years(context: &CohortContext<'_>) -> Html {
    let onchange: Callback<Event> =
        on_field(context, |fields, year| fields.year = year.parse().unwrap_or(fields.year));
    let option = |year: u16| html! { <option key={year} value={year.to_string()} selected={context.fields.year == year}>{ year }</option> };
    html! { <select {onchange}>{ for YEARS.into_iter().map(option) }</select> }
}

fn option(value: &'static str, name: &'static str, selected: bool) -> Html {
    html! { <option key={value} {value} {selected}>{ name }</option> }
}
