//! The sentences for the levels: fetched when a level is first looked at, so that they are no part of the first load.

use std::rc::Rc;

use spbe_index::{Guidance, Instrument};
use yew::prelude::*;

use super::browser::assets;
use super::context::Dispatch;
use crate::state::{Action, Look};

/// Fetches the sentences of `instrument` once they are wanted. Where they cannot be had, the page goes on with the
/// general meaning of the levels.
#[hook]
pub fn use_guidance(instrument: &Rc<Instrument>, is_wanted: bool, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with((Rc::clone(instrument), is_wanted), move |(instrument, is_wanted)| {
        if *is_wanted {
            let instrument = Rc::clone(instrument);
            wasm_bindgen_futures::spawn_local(async move {
                let text = assets::fetch(&format!("texts/{}", instrument.id())).await;
                if let Some(guidance) = text.and_then(|text| Guidance::from_json(&text, &instrument).ok()) {
                    dispatch.send(Action::Look(Look::Guidance(Rc::new(guidance))));
                }
            });
        }
    });
}
