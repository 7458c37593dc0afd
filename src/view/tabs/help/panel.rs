//! The panel beside the page, with the parts of the guide.

use spbe_workspace::Action;
use yew::prelude::*;

use super::words::Words;
use super::{GLOSSARY, Open, TOUR, glossary};
use crate::app::browser::keys;
use crate::app::context::Page;
use crate::view::parts::row;
use crate::view::tabs::guide::{Section, element};

/// What an open part is drawn from.
pub(super) struct OpenPart<'a> {
    pub(super) words: &'static Words,
    pub(super) sections: &'a [Section<'a>],
    /// Which of them is open.
    pub(super) place: usize,
    /// What the glossary is narrowed to.
    pub(super) sought: &'a UseStateHandle<String>,
    pub(super) on_open: &'a Callback<Open>,
}

/// The panel around what it shows.
pub(super) fn frame(words: &'static Words, on_close: &Callback<()>, inside: Html) -> Html {
    let onclick = on_close.reform(|_: MouseEvent| ());
    let onkeydown = {
        let on_close = on_close.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                keys::keep_from_page(&event);
                on_close.emit(());
            }
        }
    };
    html! {
        <section class="help" id="help-panel" role="dialog" aria-labelledby="help-title" tabindex="-1" {onkeydown}>
            <div class="title">
                <h2 id="help-title">{ words.heading }</h2>
                <button type="button" class="quiet" {onclick}>{ words.close }</button>
            </div>
            { inside }
        </section>
    }
}

/// That the guide is on its way, or did not arrive.
pub(super) fn absent(words: &'static Words, is_missing: bool) -> Html {
    if is_missing {
        html! { <p role="alert">{ words.missing }</p> }
    } else {
        html! { <p role="status">{ words.coming }</p> }
    }
}

/// The switch for keys that are commands by themselves, which can be in the way of speech input or of a hand that trembles.
pub(super) fn switch(words: &'static Words, page: &Page, ignores_keys: bool) -> Html {
    html! {
        <label class="single-keys">
            <input type="checkbox" checked={!ignores_keys} onchange={page.dispatch.on(Action::HearKeys(ignores_keys))}/>
            <span>{ words.single_keys }</span>
        </label>
    }
}

/// The row of parts, and the one that is open.
pub(super) fn view(open: &OpenPart<'_>) -> Html {
    let tab = |(place, section): (usize, &Section<'_>)| {
        let is_open = place == open.place;
        let onclick = open.on_open.reform(move |_: MouseEvent| Open::Part(place));
        html! {
            <button type="button" role="tab" key={place} aria-selected={is_open.to_string()} aria-controls="help-part"
                tabindex={row::stop(is_open)} {onclick}>{ section.heading.clone() }</button>
        }
    };
    let heading = open.sections.get(open.place).map(|section| section.heading.clone());
    html! {
        <>
            <div class="tabs" role="tablist" aria-label={open.words.parts} onkeydown={row::keys}>
                { for open.sections.iter().enumerate().map(tab) }
            </div>
            <div class="guide-text" id="help-part" role="tabpanel" aria-label={heading.clone()} tabindex="0" key={open.place}>
                <h3>{ heading }</h3>
                { for open.sections.get(open.place).map(|section| part(open, section)) }
            </div>
        </>
    }
}

fn part(open: &OpenPart<'_>, section: &Section<'_>) -> Html {
    let text = || html! { <>{ for section.blocks.iter().map(element) }</> };
    match open.place {
        TOUR => html! {
            <>
                <p>{ open.words.lead }</p>
                <p><button type="button" class="primary" onclick={open.on_open.reform(|_: MouseEvent| Open::Step(0))}>{ open.words.start }</button></p>
                { text() }
            </>
        },
        GLOSSARY => glossary::view(open.words, section, open.sought),
        _ => text(),
    }
}
