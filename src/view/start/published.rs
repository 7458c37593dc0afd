//! Beginning with a published result.

use std::rc::Rc;

use spbe_index::Instrument;
use spbe_index::published::{Agency, AgencyKind, Filter, Published, PublishedResult};
use spbe_workspace::{Model, opened};
use yew::prelude::*;

use super::{Begin, Panel};
use crate::i18n::Locale;
use crate::view::frame::short_name;
use crate::view::parts::faults::fault_list;
use crate::view::peers::kind_name;

/// As many agencies as are listed; more words narrow the search.
const LISTED: usize = 20;

/// As many agencies as are suggested where none is found.
const SUGGESTED: usize = 5;

/// The search and what it finds.
pub(super) fn view(panel: &Panel<'_>) -> Html {
    let words = &panel.words.start;
    let begin: &Begin = panel.begin;
    let filter = Filter {
        kind: begin.kind,
        province: Some(begin.province.as_str()).filter(|province| !province.is_empty()),
    };
    let found: Vec<_> = Published::results().search(&begin.sought, filter).collect();
    // Nobody looks for a place in a list of 629: it appears with the first letter or filter.
    let is_sought = !begin.sought.is_empty() || filter != Filter::default();
    let listed = if is_sought { LISTED } else { 0 };
    let beyond = if is_sought { found.len().saturating_sub(listed) } else { 0 };
    html! {
        <div class="published">
            <div class="fields">
                <label class="wide">{ words.search }
                    <input type="search" id="agency-search" value={begin.sought.clone()}
                        oninput={panel.on_field(|begin, text| begin.sought = text)} onkeydown={open_best(panel, &found)}
                        placeholder={words.search_hint} autocomplete="off" spellcheck="false"/>
                </label>
                <label>{ words.kind }{ kinds(panel) }</label>
                <label>{ words.province }{ provinces(panel) }</label>
            </div>
            <p class="found" role="status">{ (words.found)(found.len()) }</p>
            <div class="suggested" hidden={!found.is_empty()}>{ if found.is_empty() { suggested(panel, filter) } else { Html::default() } }</div>
            { fault_list(&begin.faults, panel.locale) }
            <ul class="agencies" hidden={found.is_empty() || !is_sought}>{ for found.iter().take(listed).map(|agency| item(panel, agency)) }</ul>
            <p class="found" hidden={beyond == 0}>{ (words.more)(beyond) }</p>
            <p class="note">{ words.published_note }</p>
        </div>
    }
}

/// What may have been meant, where nothing is found.
fn suggested(panel: &Panel<'_>, filter: Filter<'_>) -> Html {
    let words = &panel.words.start;
    let sought = panel.begin.sought.trim();
    let meant = Published::results().suggest(sought, filter, SUGGESTED);
    let item = |agency: &&'static Agency| {
        let (begin, name) = (panel.begin.clone(), short_name(agency.name()));
        let onclick = move |_: MouseEvent| begin.set(Begin { sought: name.to_owned(), ..(*begin).clone() });
        html! { <li key={name}><button type="button" class="quiet" {onclick}>{ name }</button></li> }
    };
    html! {
        <div class="note">
            <p>{ (words.not_found)(sought, !meant.is_empty()) }</p>
            <ul hidden={meant.is_empty()}>{ for meant.iter().map(item) }</ul>
        </div>
    }
}

/// Enter opens the newest result of the best fit, so that a name and one key are enough.
fn open_best(panel: &Panel<'_>, found: &[&'static Agency]) -> Callback<KeyboardEvent> {
    let best = found.first().copied().filter(|_| !panel.begin.sought.trim().is_empty());
    let (instrument, on_open) = (Rc::clone(panel.instrument), panel.on_open.clone());
    Callback::from(move |event: KeyboardEvent| {
        let newest =
            |agency: &'static Agency| opened::published(&instrument, agency, agency.full_results().last()?);
        if let Some(model) = best.filter(|_| event.key() == "Enter").and_then(newest) {
            on_open.emit(model);
        }
    })
}

/// The newest result of what fits best to a name.
pub(super) fn newest_of_best(instrument: &Rc<Instrument>, name: &str) -> Option<Model> {
    let name = Some(name.trim()).filter(|name| !name.is_empty())?;
    let best = Published::results().search(name, Filter::default()).next()?;
    opened::published(instrument, best, best.results().last()?)
}

fn item(panel: &Panel<'_>, agency: &'static Agency) -> Html {
    html! {
        <li key={agency.name()}>
            <span class="name">{ short_name(agency.name()) }<small>{ place(agency, panel.locale) }</small></span>
            <span class="results">{ for newest_first(agency).into_iter().map(|result| result_button(panel, agency, result)) }</span>
        </li>
    }
}

/// The results that can be opened.
fn newest_first(agency: &Agency) -> Vec<&PublishedResult> {
    let mut results: Vec<_> = agency.full_results().collect();
    results.reverse();
    results
}

fn place(agency: &Agency, locale: Locale) -> String {
    let kind = kind_name(agency.kind(), locale);
    agency.province().map_or_else(|| kind.to_owned(), |province| format!("{kind} · {province}"))
}

fn result_button(panel: &Panel<'_>, agency: &'static Agency, result: &'static PublishedResult) -> Html {
    let (instrument, on_open) = (Rc::clone(panel.instrument), panel.on_open.clone());
    let (begin, no_levels) = (panel.begin.clone(), panel.words.fault.no_levels);
    let onclick = move |_: MouseEvent| {
        if let Some(model) = opened::published(&instrument, agency, result) {
            on_open.emit(model);
        } else {
            let fault = no_levels(short_name(agency.name()), result.year());
            begin.set(Begin { faults: vec![fault.into()], ..(*begin).clone() });
        }
    };
    let index = panel.locale.number(result.index().fixed());
    let band = panel.locale.text(panel.instrument.band(result.band()).name());
    let label = (panel.words.start.open_result)(short_name(agency.name()), result.year(), &index, &band);
    html! {
        <button type="button" key={result.year()} aria-label={label} {onclick}>
            <small>{ result.year() }</small>{" "}<b>{ index }</b>{" "}{ band }
        </button>
    }
}

fn kinds(panel: &Panel<'_>) -> Html {
    let onchange: Callback<Event> = panel.on_field(|begin, code| begin.kind = AgencyKind::from_code(&code));
    let kinds = AgencyKind::ALL.into_iter();
    let options =
        kinds.map(|kind| option(kind.code(), kind_name(kind, panel.locale), panel.begin.kind == Some(kind)));
    html! { <select {onchange}>{ option("", panel.words.start.any_kind, panel.begin.kind.is_none()) }{ for options }</select> }
}

fn provinces(panel: &Panel<'_>) -> Html {
    let onchange: Callback<Event> = panel.on_field(|begin, province| begin.province = province);
    let options =
        Published::results().provinces().map(|name| option(name, name, panel.begin.province == name));
    html! { <select {onchange}>{ option("", panel.words.start.any_province, panel.begin.province.is_empty()) }{ for options }</select> }
}

fn option(value: &'static str, name: &'static str, selected: bool) -> Html {
    html! { <option key={value} {value} {selected}>{ name }</option> }
}
