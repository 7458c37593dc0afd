//! Members from the published results.

use spbe_index::published::{Agency, AgencyKind, Filter, Published};
use yew::prelude::*;

use super::{Draw, Fields, on_field};
use crate::state::workspace;
use crate::view::frame::short_name;
use crate::view::peers::kind_name;

/// As many agencies as are listed; all that were found can be taken at once.
const LISTED: usize = 50;

/// The years with results of all agencies.
const YEARS: [u16; 2] = [2024, 2023];

/// The search, and what it finds.
pub(super) fn view(draw: &Draw<'_>) -> Html {
    let words = &draw.words.source;
    if draw.model.instrument.id() != workspace::DEFAULT {
        return html! { <p>{ words.published_elsewhere }</p> };
    }
    let start = &crate::i18n::StartMessages::of(draw.locale()).start;
    let fields: &Fields = draw.fields;
    let province = Some(fields.province.as_str()).filter(|province| !province.is_empty());
    let filter = Filter { kind: fields.kind, province };
    let found = Published::results().search(&fields.sought, filter);
    let found: Vec<_> = found.filter(|agency| agency.result(fields.year).is_some()).collect();
    let beyond = found.len().saturating_sub(LISTED);
    html! {
        <div class="from-published">
            <div class="fields">
                <label class="wide">{ start.search }
                    <input type="search" id="cohort-search" value={fields.sought.clone()} oninput={on_field::<InputEvent>(draw, |fields, text| fields.sought = text)}
                        placeholder={start.search_hint} autocomplete="off" spellcheck="false"/>
                </label>
                <label>{ start.kind }{ kinds(draw) }</label>
                <label>{ start.province }{ provinces(draw) }</label>
                <label>{ words.year }{ years(draw) }</label>
                <button type="button" class="primary" id="take-all" disabled={found.is_empty()} onclick={take(draw, &found)}>{ (words.take_all)(&draw.count(found.len())) }</button>
            </div>
            <ul class="agencies" hidden={found.is_empty()}>{ for found.iter().take(LISTED).map(|agency| item(draw, agency)) }</ul>
            <p class="note" hidden={beyond == 0}>{ (start.more)(beyond) }</p>
            <p class="note">{ words.published_lead }</p>
        </div>
    }
}

fn item(draw: &Draw<'_>, agency: &'static Agency) -> Html {
    let words = &draw.words.source;
    let result = agency.result(draw.fields.year);
    let index = result.map(|result| draw.locale().number(result.index().fixed()));
    let band = result.map(|result| draw.band_name(result.band().position()));
    let name = short_name(agency.name());
    html! {
        <li key={agency.name()}>
            <span class="name">{ name }<small>{ kind_name(agency.kind(), draw.locale()) }</small></span>
            <span class="results">
                <span><b>{ index }</b>{" "}{ band }</span>
                <button type="button" aria-label={(words.take_one)(name)} onclick={add(draw, agency)}>{ words.take }</button>
            </span>
        </li>
    }
}

/// All that were found.
fn take(draw: &Draw<'_>, found: &[&'static Agency]) -> Callback<MouseEvent> {
    let (filling, fields) = (draw.filling.clone(), draw.fields.clone());
    let ids: Vec<_> = found.iter().map(|agency| agency.id()).collect();
    Callback::from(move |_: MouseEvent| filling.publish(ids.clone(), fields.year, fields.adds))
}

/// One more beside those that there are; the panel stays open for the next.
fn add(draw: &Draw<'_>, agency: &'static Agency) -> Callback<MouseEvent> {
    let (current, looks, year) = (draw.current.clone(), draw.looks.clone(), draw.fields.year);
    Callback::from(move |_: MouseEvent| {
        let instrument = current.instrument();
        let (one, _) = spbe_index::Cohort::of_published(&instrument, &[agency.id()], year);
        looks.set(super::Looks { is_filling: true, ..(*looks).clone() });
        current.take(one, true);
    })
}

fn kinds(draw: &Draw<'_>) -> Html {
    let start = &crate::i18n::StartMessages::of(draw.locale()).start;
    let onchange: Callback<Event> = on_field(draw, |fields, code| fields.kind = AgencyKind::from_code(&code));
    let kind = draw.fields.kind;
    let options = AgencyKind::ALL.into_iter();
    let options = options.map(|one| option(one.code(), kind_name(one, draw.locale()), kind == Some(one)));
    html! { <select {onchange}>{ option("", start.any_kind, kind.is_none()) }{ for options }</select> }
}

fn provinces(draw: &Draw<'_>) -> Html {
    let start = &crate::i18n::StartMessages::of(draw.locale()).start;
    let onchange: Callback<Event> = on_field(draw, |fields, province| fields.province = province);
    let chosen = &draw.fields.province;
    let options = Published::results().provinces().map(|name| option(name, name, chosen == name));
    html! { <select {onchange}>{ option("", start.any_province, chosen.is_empty()) }{ for options }</select> }
}

fn years(draw: &Draw<'_>) -> Html {
    let onchange: Callback<Event> =
        on_field(draw, |fields, year| fields.year = year.parse().unwrap_or(fields.year));
    let option = |year: u16| html! { <option key={year} value={year.to_string()} selected={draw.fields.year == year}>{ year }</option> };
    html! { <select {onchange}>{ for YEARS.into_iter().map(option) }</select> }
}

fn option(value: &'static str, name: &'static str, selected: bool) -> Html {
    html! { <option key={value} {value} {selected}>{ name }</option> }
}
