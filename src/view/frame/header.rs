//! The line at the top: whose figures, which of them are being changed, undo, language, theme.

use std::rc::Rc;

use spbe_index::{Instrument, Language};
use spbe_workspace::scenarios::MOST;
use spbe_workspace::{Action, Agency, Editing, Scenario, Store, Tab, Theme, UiAction};
use yew::prelude::*;

use super::origin::Standing;
use crate::app::context::Page;
use crate::i18n::{Locale, Messages};
use crate::memo::Memo;
use crate::view::parts::icon::Icon;

/// Everything that the header shows.
#[derive(PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a button of its own, and any combination is possible"
)]
pub struct Header {
    page: Page,
    instrument: Rc<Instrument>,
    agency: Agency,
    standing: Standing,
    is_example: bool,
    editing: Editing,
    /// The number of the scenario that is worked on.
    present: u16,
    /// All scenarios by number and name.
    scenarios: Vec<(u16, Rc<str>)>,
    can_undo: bool,
    can_redo: bool,
    is_sharing: bool,
    is_helping: bool,
    is_dark: bool,
    /// Whether single keys are commands.
    has_keys: bool,
}

impl Header {
    /// The header of a store. `is_dark` is the theme as it is now.
    pub fn new(page: &Page, store: &Store, is_dark: bool) -> Self {
        let (model, history, ui) = (store.model(), &store.history, &store.ui);
        let named = |scenario: &Scenario| (scenario.number, Rc::clone(&scenario.name));
        Self {
            page: page.clone(),
            instrument: Rc::clone(&model.instrument),
            agency: model.agency.clone(),
            standing: Standing::of(model),
            is_example: store.is_example,
            editing: model.editing,
            present: model.scenario.number,
            scenarios: model.scenarios().into_iter().map(named).collect(),
            can_undo: history.can_undo(),
            can_redo: history.can_redo(),
            is_sharing: ui.is_sharing,
            is_helping: ui.is_helping,
            is_dark,
            has_keys: !store.settings.ignores_keys,
        }
    }
}

impl Memo for Header {
    fn draw(&self) -> Html {
        let page = &self.page;
        let words = page.messages();
        let (theme, theme_label) = other_theme(self.is_dark, words);
        html! {
            <header class="header">
                <a class="skip" href="#main">{ words.frame.skip }</a>
                <h1>{ words.title }</h1>
                { agency_button(self) }
                { instrument_button(self) }
                <div class="editing" role="group" aria-label={words.frame.editing}>
                    { baseline_chip(self) }
                    <div class="scenarios">{ for self.scenarios.iter().map(|(number, name)| scenario_chip(self, *number, name)) }</div>
                    <button type="button" class="add" title={words.frame.add_scenario} aria-label={words.frame.add_scenario}
                        hidden={self.scenarios.len() >= MOST} onclick={page.dispatch.on(Action::AddScenario)}>{ "+" }</button>
                </div>
                <div class="tools">
                    <button type="button" class="icon-button" id="share" aria-label={words.frame.share} aria-expanded={self.is_sharing.to_string()}
                        onclick={page.dispatch.on(Action::Ui(UiAction::Share(!self.is_sharing)))}>{ Icon::Share.view() }<span>{ words.frame.share }</span></button>
                    <button type="button" class="icon-button" id="help" title={words.frame.help} aria-label={words.frame.help} aria-expanded={self.is_helping.to_string()} aria-keyshortcuts={self.has_keys.then_some("?")}
                        onclick={page.dispatch.on(Action::Ui(UiAction::Help(!self.is_helping)))}><span>{ words.frame.help }</span></button>
                    { tool(page, words.frame.present, self.has_keys.then_some("Shift+P"), true, Action::Ui(UiAction::Present(true)), words.frame.present.into()) }
                    { tool(page, words.frame.undo, Some("Control+Z"), self.can_undo, Action::Undo, Icon::Undo.view()) }
                    { tool(page, words.frame.redo, Some("Control+Y"), self.can_redo, Action::Redo, Icon::Redo.view()) }
                    { tool(page, words.frame.other_language, None, true, Action::SetLanguage(other_language(page.locale)), words.frame.other_language_code.into()) }
                    { tool(page, theme_label, None, true, Action::SetTheme(theme), Icon::Theme.view()) }
                </div>
            </header>
        }
    }
}

fn tool(
    page: &Page,
    label: &'static str,
    keys: Option<&'static str>,
    is_enabled: bool,
    action: Action,
    face: Html,
) -> Html {
    html! {
        <button type="button" class="icon-button" title={label} aria-label={label} aria-keyshortcuts={keys} disabled={!is_enabled}
            onclick={page.dispatch.on(action)}>{ face }</button>
    }
}

fn agency_button(header: &Header) -> Html {
    let words = &header.page.messages().frame;
    let agency = &header.agency;
    let name = if agency.name.is_empty() { words.unnamed_agency } else { short_name(&agency.name) };
    html! {
        <button type="button" class="agency" title={words.change_agency} onclick={header.page.dispatch.on(Action::Ui(UiAction::Start(true)))}>
            <span class="name">
                <span class="example" hidden={!header.is_example}>{ words.example }</span>
                { name.to_owned() }
            </span>
            <span class="origin">{ header.standing.said(header.page.locale) }</span>
        </button>
    }
}

/// Names the instrument and leads to all of them.
fn instrument_button(header: &Header) -> Html {
    let (page, instrument) = (&header.page, &header.instrument);
    html! {
        <button type="button" class="agency instrument" title={page.messages().frame.change_instrument}
            onclick={page.dispatch.on(Action::Ui(UiAction::Tab(Tab::Instruments)))}>
            <span class="name">{ page.locale.text(instrument.index()) }</span>
            <span class="origin">{ page.locale.text(instrument.regulation()) }</span>
        </button>
    }
}

fn baseline_chip(header: &Header) -> Html {
    let words = &header.page.messages().frame;
    let face = |year: u16| format!("{} {year}", words.baseline_in);
    let is_edited = header.editing == Editing::Baseline;
    chip(
        is_edited,
        (words.baseline_title.into(), None),
        header.page.dispatch.on(Action::Edit(Editing::Baseline)),
        header.agency.year.map_or_else(|| words.baseline.to_owned(), face),
    )
}

/// The only scenario is just that; of several, those that are not worked on have their number or name only.
fn scenario_chip(header: &Header, number: u16, own_name: &str) -> Html {
    let page = &header.page;
    let words = &page.messages().frame;
    let is_present = number == header.present;
    let name = name_of(number, own_name, page.locale);
    let face = match (own_name, is_present, header.scenarios.len()) {
        ("", true, 1) => words.scenario.to_owned(),
        ("", false, _) => number.to_string(),
        _ => name.clone(),
    };
    let (title, action) = if is_present {
        (words.scenario_title.into(), Action::Edit(Editing::Scenario))
    } else {
        ((words.use_scenario)(&name).into(), Action::UseScenario(number))
    };
    let is_edited = is_present && header.editing == Editing::Scenario;
    html! { <span key={number}>{ chip(is_edited, (title, Some(name.into())), page.dispatch.on(action), face) }</span> }
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
    name_of(scenario.number, &scenario.name, locale)
}

fn name_of(number: u16, own: &str, locale: Locale) -> String {
    match own {
        "" => (locale.messages().frame.scenario_numbered)(number),
        name => name.to_owned(),
    }
}

/// The name without what all regional governments share.
pub fn short_name(name: &str) -> &str {
    name.strip_prefix("Pemerintah ").unwrap_or(name)
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
