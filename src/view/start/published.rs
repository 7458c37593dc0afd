//! Beginning with a published result.

use std::rc::Rc;

use spbe_index::published::{Agency, AgencyKind, Filter, Published, PublishedResult};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::WayProps;
use crate::i18n::Locale;
use crate::state::opened;
use crate::view::frame::short_name;
use crate::view::parts::faults::fault_list;
use crate::view::peers::kind_name;

/// As many agencies as are listed; more words narrow the search.
const LISTED: usize = 20;

/// What the list of agencies is narrowed to.
#[derive(Clone, Debug, Default, PartialEq)]
struct Sought {
    text: String,
    kind: Option<AgencyKind>,
    province: Option<String>,
}

/// The search and what it finds.
#[component]
pub fn PublishedWay(props: &WayProps) -> Html {
    let locale = props.locale;
    let words = &locale.messages().start;
    let sought = use_state(Sought::default);
    let filter = Filter { kind: sought.kind, province: sought.province.as_deref() };
    let found: Vec<_> = Published::results().search(&sought.text, filter).collect();
    let oninput = change(&sought, |sought, event: InputEvent| {
        sought.text =
            event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default();
    });
    // Enter opens the newest result of the best fit, so that a name and one key are enough.
    let on_enter = {
        let best = found.first().copied().filter(|_| !sought.text.trim().is_empty());
        let (instrument, on_open) = (Rc::clone(&props.instrument), props.on_open.clone());
        Callback::from(move |event: KeyboardEvent| {
            let opened = best.filter(|_| event.key() == "Enter").and_then(|best| newest(&instrument, best));
            if let Some(model) = opened {
                on_open.emit(model);
            }
        })
    };
    // Nobody looks for a place in a list of 629: it appears with the first letter or filter.
    let listed = if *sought == Sought::default() { 0 } else { LISTED };
    let unknown =
        found.is_empty().then(|| AttrValue::from((locale.messages().fault.agency_unknown)(&sought.text)));
    let beyond = if listed == 0 { 0 } else { found.len().saturating_sub(listed) };
    html! {
        <div class="published">
            <div class="fields">
                <label class="wide">{ words.search }
                    <input type="search" id="agency-search" value={sought.text.clone()} {oninput} onkeydown={on_enter}
                        placeholder={words.search_hint} autocomplete="off" spellcheck="false"/>
                </label>
                <label>{ words.kind }{ kinds(&sought, locale) }</label>
                <label>{ words.province }{ provinces(&sought, locale) }</label>
            </div>
            <p class="found" role="status">{ (words.found)(found.len()) }</p>
            { fault_list(unknown.as_slice(), locale) }
            <ul class="agencies" hidden={found.is_empty() || listed == 0}>{ for found.iter().take(listed).map(|agency| item(props, agency, locale)) }</ul>
            <p class="found" hidden={beyond == 0}>{ (words.more)(beyond) }</p>
            <p class="note">{ words.published_note }</p>
        </div>
    }
}

fn item(props: &WayProps, agency: &'static Agency, locale: Locale) -> Html {
    let place = match agency.province() {
        Some(province) => format!("{} · {province}", kind_name(agency.kind(), locale)),
        None => kind_name(agency.kind(), locale).to_owned(),
    };
    html! {
        <li key={agency.name()}>
            <span class="name">{ short_name(agency.name()) }<small>{ place }</small></span>
            <span class="results">{ for agency.results().iter().rev().map(|result| result_button(props, agency, result, locale)) }</span>
        </li>
    }
}

fn result_button(
    props: &WayProps,
    agency: &'static Agency,
    result: &'static PublishedResult,
    locale: Locale,
) -> Html {
    let (instrument, on_open) = (Rc::clone(&props.instrument), props.on_open.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(model) = opened::published(&instrument, agency, result) {
            on_open.emit(model);
        }
    });
    let index = locale.number(result.index().fixed());
    let band = locale.text(props.instrument.band(result.band()).name());
    let label =
        (locale.messages().start.open_result)(short_name(agency.name()), result.year(), &index, &band);
    html! {
        <button type="button" key={result.year()} aria-label={label} {onclick}>
            <small>{ result.year() }</small>{" "}<b>{ index }</b>{" "}{ band }
        </button>
    }
}

fn newest(instrument: &Rc<spbe_index::Instrument>, agency: &'static Agency) -> Option<crate::state::Model> {
    opened::published(instrument, agency, agency.results().last()?)
}

fn kinds(sought: &UseStateHandle<Sought>, locale: Locale) -> Html {
    let onchange = change(sought, |sought, event: Event| {
        let code = event.target_dyn_into::<HtmlSelectElement>().map(|field| field.value());
        sought.kind = code.as_deref().and_then(AgencyKind::from_code);
    });
    let option = |kind: AgencyKind| {
        html! { <option key={kind.code()} value={kind.code()} selected={sought.kind == Some(kind)}>{ kind_name(kind, locale) }</option> }
    };
    html! {
        <select {onchange}>
            <option value="" selected={sought.kind.is_none()}>{ locale.messages().start.any_kind }</option>
            { for AgencyKind::ALL.into_iter().map(option) }
        </select>
    }
}

fn provinces(sought: &UseStateHandle<Sought>, locale: Locale) -> Html {
    let onchange = change(sought, |sought, event: Event| {
        let name = event.target_dyn_into::<HtmlSelectElement>().map(|field| field.value());
        sought.province = name.filter(|name| !name.is_empty());
    });
    let option = |name: &'static str| {
        html! { <option key={name} value={name} selected={sought.province.as_deref() == Some(name)}>{ name }</option> }
    };
    html! {
        <select {onchange}>
            <option value="" selected={sought.province.is_none()}>{ locale.messages().start.any_province }</option>
            { for Published::results().provinces().map(option) }
        </select>
    }
}

/// A handler that changes what is sought by what an event says.
fn change<E: 'static>(sought: &UseStateHandle<Sought>, change: fn(&mut Sought, E)) -> Callback<E> {
    let sought = sought.clone();
    Callback::from(move |event: E| {
        let mut changed = (*sought).clone();
        change(&mut changed, event);
        sought.set(changed);
    })
}
