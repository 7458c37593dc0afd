//! The line at the top: whose figures, which of them are being changed, undo, language, theme.

use spbe_index::Language;
use yew::prelude::*;

use crate::app::context::Page;
use crate::i18n::{Locale, Messages};
use crate::state::scenarios::MOST;
use crate::state::{Action, Agency, Editing, Look, Model, Origin, Scenario, Store, Tab, Theme};
use crate::view::parts::icon::Icon;

/// The header. `is_dark` is the theme as it is now; `on_change_agency` hears that another agency is wanted.
pub fn header(page: &Page, store: &Store, is_dark: bool, on_change_agency: Callback<MouseEvent>) -> Html {
    let words = page.messages();
    let history = &store.history;
    let (theme, theme_label) = other_theme(is_dark, words);
    html! {
        <header class="header">
            <a class="skip" href="#main">{ words.frame.skip }</a>
            <h1>{ words.title }</h1>
            { agency_button(store, page.locale, on_change_agency) }
            { instrument_button(page, store) }
            <div class="editing" role="group" aria-label={words.frame.editing}>
                { baseline_chip(page, store.model()) }
                <div class="scenarios">{ for store.model().scenarios().into_iter().map(|scenario| scenario_chip(page, store.model(), scenario)) }</div>
                <button type="button" class="add" title={words.frame.add_scenario} aria-label={words.frame.add_scenario}
                    hidden={store.model().shelf.len() + 1 >= MOST} onclick={page.dispatch.on(Action::AddScenario)}>{ "+" }</button>
            </div>
            <div class="tools">
                <button type="button" class="icon-button" id="share" aria-label={words.frame.share} aria-expanded={store.screen.is_sharing.to_string()}
                    onclick={page.dispatch.on(Action::Look(Look::Share(!store.screen.is_sharing)))}>{ Icon::Share.view() }<span>{ words.frame.share }</span></button>
                <button type="button" class="icon-button" id="help" title={words.frame.help} aria-label={words.frame.help} aria-expanded={store.screen.is_helping.to_string()}
                    onclick={page.dispatch.on(Action::Look(Look::Help(!store.screen.is_helping)))}><span>{ words.frame.help }</span></button>
                { tool(page, words.frame.present, true, Action::Look(Look::Present(true)), words.frame.present.into()) }
                { tool(page, words.frame.undo, history.can_undo(), Action::Undo, Icon::Undo.view()) }
                { tool(page, words.frame.redo, history.can_redo(), Action::Redo, Icon::Redo.view()) }
                { tool(page, words.frame.other_language, true, Action::SetLanguage(other_language(page.locale)), words.frame.other_language_code.into()) }
                { tool(page, theme_label, true, Action::SetTheme(theme), Icon::Theme.view()) }
            </div>
        </header>
    }
}

fn tool(page: &Page, label: &'static str, is_enabled: bool, action: Action, face: Html) -> Html {
    html! {
        <button type="button" class="icon-button" title={label} aria-label={label} disabled={!is_enabled}
            onclick={page.dispatch.on(action)}>{ face }</button>
    }
}

fn agency_button(store: &Store, locale: Locale, onclick: Callback<MouseEvent>) -> Html {
    let words = &locale.messages().frame;
    let agency = &store.model().agency;
    let name = if agency.name.is_empty() { words.unnamed_agency } else { short_name(&agency.name) };
    html! {
        <button type="button" class="agency" title={words.change_agency} {onclick}>
            <span class="name">
                <span class="example" hidden={!store.is_example}>{ words.example }</span>
                { name.to_owned() }
            </span>
            <span class="origin">{ origin(agency, locale) }</span>
        </button>
    }
}

/// Names the instrument and leads to all of them.
fn instrument_button(page: &Page, store: &Store) -> Html {
    let instrument = &store.model().instrument;
    html! {
        <button type="button" class="agency instrument" title={page.messages().frame.change_instrument}
            onclick={page.dispatch.on(Action::Look(Look::Tab(Tab::Instruments)))}>
            <span class="name">{ page.locale.text(instrument.index()) }</span>
            <span class="origin">{ page.locale.text(instrument.regulation()) }</span>
        </button>
    }
}

fn baseline_chip(page: &Page, model: &Model) -> Html {
    let words = &page.messages().frame;
    let year = model.agency.year.map(|year| format!(" {year}")).unwrap_or_default();
    let is_edited = model.editing == Editing::Baseline;
    chip(
        is_edited,
        (words.baseline_title.into(), None),
        page.dispatch.on(Action::Edit(Editing::Baseline)),
        format!("{}{year}", words.baseline),
    )
}

/// The only scenario is just that; of several, those that are not worked on have their number or name only.
fn scenario_chip(page: &Page, model: &Model, scenario: &Scenario) -> Html {
    let words = &page.messages().frame;
    let is_present = scenario.number == model.scenario.number;
    let name = scenario_name(scenario, page.locale);
    let face = match (&*scenario.name, is_present, model.shelf.is_empty()) {
        ("", true, true) => words.scenario.to_owned(),
        ("", false, _) => scenario.number.to_string(),
        _ => name.clone(),
    };
    let (title, action) = if is_present {
        (words.scenario_title.into(), Action::Edit(Editing::Scenario))
    } else {
        ((words.use_scenario)(&name).into(), Action::UseScenario(scenario.number))
    };
    let is_edited = is_present && model.editing == Editing::Scenario;
    html! { <span key={scenario.number}>{ chip(is_edited, (title, Some(name.into())), page.dispatch.on(action), face) }</span> }
}

/// A button that is pressed in while its values are the ones that the level buttons change.
fn chip(
    is_edited: bool,
    (title, label): (AttrValue, Option<AttrValue>),
    onclick: Callback<MouseEvent>,
    face: String,
) -> Html {
    html! {
        <button type="button" {title} aria-label={label} aria-pressed={is_edited.to_string()} {onclick}>{ face }</button>
    }
}

/// What a scenario is called: its name, or its number until it has one.
pub fn scenario_name(scenario: &Scenario, locale: Locale) -> String {
    match &*scenario.name {
        "" => (locale.messages().frame.scenario_numbered)(scenario.number),
        name => name.to_owned(),
    }
}

/// The name without what all regional governments share.
pub fn short_name(name: &str) -> &str {
    name.strip_prefix("Pemerintah ").unwrap_or(name)
}

fn origin(agency: &Agency, locale: Locale) -> String {
    let words = &locale.messages().frame;
    match (agency.origin, agency.year) {
        (Origin::Published, Some(year)) => (words.origin_published)(year),
        (Origin::Table | Origin::Published, _) => words.origin_table.to_owned(),
        (Origin::Pasted, _) => words.origin_pasted.to_owned(),
        (Origin::Lowest, _) => words.origin_lowest.to_owned(),
        (Origin::Unanswered, _) => words.origin_unanswered.to_owned(),
        (Origin::Link, _) => words.origin_link.to_owned(),
        (Origin::Scenario, _) => words.origin_scenario.to_owned(),
    }
}

fn other_language(locale: Locale) -> Language {
    match locale.language() {
        Language::Indonesian => Language::English,
        Language::English => Language::Indonesian,
    }
}

/// The theme that the button turns to, and what the button says.
fn other_theme(is_dark: bool, words: &Messages) -> (Theme, &'static str) {
    if is_dark { (Theme::Light, words.frame.to_light) } else { (Theme::Dark, words.frame.to_dark) }
}
