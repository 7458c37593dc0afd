//! The line at the top: whose figures, which of them are being changed, undo, language, theme.

use spbe_index::Language;
use yew::prelude::*;

use crate::app::context::{use_dispatch, use_locale};
use crate::i18n::{Locale, Messages};
use crate::state::{Action, Agency, Editing, Origin, Theme};
use crate::view::parts::icon::Icon;

#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    pub agency: Agency,
    pub editing: Editing,
    /// Whether the page is dark now, by choice or by the system.
    pub is_dark: bool,
    pub is_example: bool,
    pub can_undo: bool,
    pub can_redo: bool,
    /// The person wants to begin with another agency.
    pub on_change_agency: Callback<()>,
}

/// The header.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let locale = use_locale();
    let words = locale.messages();
    let dispatch = use_dispatch();
    let (theme, theme_label) = other_theme(props.is_dark, words);
    html! {
        <header class="header">
            <a class="skip" href="#main">{ words.frame.skip }</a>
            <h1>{ words.title }</h1>
            { agency_button(props, locale) }
            <div class="editing" role="group" aria-label={words.frame.editing}>
                { editing_button(props, words, Editing::Baseline, dispatch.on(Action::Edit(Editing::Baseline))) }
                { editing_button(props, words, Editing::Scenario, dispatch.on(Action::Edit(Editing::Scenario))) }
            </div>
            <div class="tools">
                <button type="button" class="icon-button" title={words.frame.undo} aria-label={words.frame.undo}
                    disabled={!props.can_undo} onclick={dispatch.on(Action::Undo)}>{ Icon::Undo.view() }</button>
                <button type="button" class="icon-button" title={words.frame.redo} aria-label={words.frame.redo}
                    disabled={!props.can_redo} onclick={dispatch.on(Action::Redo)}>{ Icon::Redo.view() }</button>
                <button type="button" class="icon-button language" title={words.frame.other_language}
                    aria-label={words.frame.other_language} onclick={dispatch.on(Action::SetLanguage(other_language(locale)))}>
                    { words.frame.other_language_code }
                </button>
                <button type="button" class="icon-button" title={theme_label} aria-label={theme_label}
                    onclick={dispatch.on(Action::SetTheme(theme))}>{ Icon::Theme.view() }</button>
            </div>
        </header>
    }
}

fn agency_button(props: &HeaderProps, locale: Locale) -> Html {
    let words = &locale.messages().frame;
    let agency = &props.agency;
    let name = if agency.name.is_empty() { words.unnamed_agency } else { short_name(&agency.name) };
    html! {
        <button type="button" class="agency" title={words.change_agency} onclick={props.on_change_agency.reform(|_| ())}>
            <span class="name">
                <span class="example" hidden={!props.is_example}>{ words.example }</span>
                { name.to_owned() }
            </span>
            <span class="origin">{ origin(agency, locale) }</span>
        </button>
    }
}

fn editing_button(
    props: &HeaderProps,
    words: &Messages,
    editing: Editing,
    onclick: Callback<MouseEvent>,
) -> Html {
    let name = match editing {
        Editing::Baseline => words.frame.baseline,
        Editing::Scenario => words.frame.scenario,
    };
    let year = props.agency.year.filter(|_| editing == Editing::Baseline).map(|year| format!(" {year}"));
    html! {
        <button type="button" aria-pressed={(props.editing == editing).to_string()} {onclick}>{ name }{ year.unwrap_or_default() }</button>
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
