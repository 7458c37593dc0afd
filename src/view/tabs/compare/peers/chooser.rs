//! Choosing the peer group, and picking them by hand.

use std::rc::Rc;

use spbe_index::published::{Filter, Published};
use spbe_workspace::{Action, Model, PeerGroup, PeerSelection};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::super::words::Words;
use super::group::{effective, has};
use crate::app::context::Page;
use crate::view::frame::short_name;
use crate::view::peers::kind_name;

/// As many agencies as are listed; more words narrow the search.
const LISTED: usize = 8;

/// The peer groups, and the search where peers are picked by hand; `sought` is what was typed there.
pub(super) fn view(page: &Page, model: &Model, sought: &UseStateHandle<String>) -> Html {
    let words = &Words::of(page.locale).peers;
    let chosen = effective(&model.agency, model.peer_selection.peer_group);
    let kind = model.agency.kind.map(|kind| capital(kind_name(kind, page.locale))).unwrap_or_default();
    let province = model.agency.province.as_deref().unwrap_or_default();
    let button = |peer_group: PeerGroup| {
        let name = (words.peer_groups)(peer_group, &kind, province);
        let onclick = page.dispatch.on(Action::Compare(model.peer_selection.within(peer_group)));
        html! {
            <button type="button" key={name.clone()} aria-pressed={(peer_group == chosen).to_string()}
                disabled={!has(&model.agency, peer_group)} {onclick}>{ name }</button>
        }
    };
    html! {
        <div class="circle">
            <div class="toggles" role="group" aria-label={words.peer_group}>{ for PeerGroup::ALL.into_iter().map(button) }</div>
            <div>{ if chosen == PeerGroup::Picked { picker(page, &model.peer_selection, sought) } else { Html::default() } }</div>
        </div>
    }
}

/// Begins with a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn picker(page: &Page, peer_selection: &Rc<PeerSelection>, sought: &UseStateHandle<String>) -> Html {
    let words = &Words::of(page.locale).peers;
    let text = (**sought).clone();
    let oninput = {
        let sought = sought.clone();
        move |event: InputEvent| {
            let field = event.target_dyn_into::<HtmlInputElement>();
            sought.set(field.map(|field| field.value()).unwrap_or_default());
        }
    };
    let is_sought = !text.trim().is_empty();
    let found = Published::results().search(&text, Filter::default());
    let found = found.filter(|agency| !is_picked(peer_selection, agency.name()));
    let found: Vec<_> = found.take(if is_sought { LISTED } else { 0 }).collect();
    let is_unknown = is_sought && found.is_empty();
    html! {
        <div class="picking">
            <label>{ words.pick }
                <input type="search" id="peer-search" value={text.clone()} {oninput} placeholder={words.pick_hint} autocomplete="off" spellcheck="false"/>
            </label>
            <p class="note" role="status">{ is_unknown.then(|| (words.pick_unknown)(&text)) }</p>
            <ul class="found" hidden={found.is_empty()}>{ for found.into_iter().map(|agency| toggle(page, peer_selection, agency.name(), words.add, "+")) }</ul>
            <p class="note" hidden={!peer_selection.picked.is_empty()}>{ words.pick_none }</p>
            <ul class="picked" aria-label={words.picked}>{ for peer_selection.picked.iter().map(|name| toggle(page, peer_selection, name, words.drop, "×")) }</ul>
        </div>
    }
}

fn is_picked(peer_selection: &PeerSelection, name: &str) -> bool {
    peer_selection.picked.iter().any(|picked| **picked == *name)
}

pub(super) fn toggle(
    page: &Page,
    peer_selection: &PeerSelection,
    name: &str,
    label: fn(&str) -> String,
    mark: &'static str,
) -> Html {
    let short = short_name(name).to_owned();
    let label = label(&short);
    let onclick = page.dispatch.on(Action::Compare(peer_selection.toggled(name)));
    html! {
        <li key={name.to_owned()}><button type="button" aria-label={label.clone()} title={label} {onclick}>{ mark }{" "}{ short }</button></li>
    }
}
