//! The sentences for the levels: fetched when a level is first looked at, so that they are no part of the first load.

use std::rc::Rc;

use spbe_index::{Guidance, Instrument};
use spbe_workspace::workspace::is_alike;
use spbe_workspace::{Action, UiAction};
use yew::prelude::*;

use super::browser::assets;
use super::context::Dispatch;
use crate::view::more::More;

/// Fetches the sentences of `instrument` once they are wanted, and there is what reads them. Where they cannot be had,
/// the page goes on with the general meaning of the levels.
#[hook]
pub fn use_guidance(instrument: &Rc<Instrument>, is_wanted: bool, more: Option<More>, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with((Rc::clone(instrument), more.filter(|_| is_wanted)), move |(instrument, more)| {
        if let Some(more) = more {
            (more.guidance)(Rc::clone(instrument), dispatch);
        }
    });
}

/// Fetches the sentences of an instrument, and hands them to the page.
pub fn fetch(instrument: Rc<Instrument>, dispatch: Dispatch) {
    wasm_bindgen_futures::spawn_local(async move {
        let text = assets::fetch(&format!("texts/{}", with_sentences(&instrument))).await;
        if let Some(guidance) = text.and_then(|text| Guidance::from_json(&text, &instrument).ok()) {
            dispatch.send(Action::Ui(UiAction::Guidance(Rc::new(guidance))));
        }
    });
}

/// The id that the sentences for an instrument are listed under: its own, or that of an instrument of the program with the
/// same indicators, which an instrument of the user's own may be a variant of.
fn with_sentences(instrument: &Instrument) -> &str {
    let alike = |id: &&str| Instrument::official(id).is_some_and(|official| is_alike(official, instrument));
    let is_official = Instrument::official_ids().any(|id| id == instrument.id());
    let variant = if is_official { None } else { Instrument::official_ids().find(alike) };
    variant.unwrap_or(instrument.id())
}
