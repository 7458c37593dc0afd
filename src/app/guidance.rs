//! The sentences for the levels: fetched when a level is first pointed at, so that they are no part of the first
//! load.

use std::rc::Rc;

use spbe_index::{Guidance, Instrument};
use yew::prelude::*;

use super::browser::assets;

/// The sentences of `instrument`, once they are `wanted` and have arrived. Where they cannot be had, the page goes on
/// with the general meaning of the levels.
#[hook]
pub fn use_guidance(instrument: &Rc<Instrument>, wanted: bool) -> Option<Rc<Guidance>> {
    let arrived = use_state(|| None::<Rc<Guidance>>);
    // Once wanted, always wanted: a pointer that leaves does not call the sentences back.
    let is_wanted = use_mut_ref(|| false);
    if wanted {
        is_wanted.replace(true);
    }
    let setter = arrived.setter();
    let is_wanted = *is_wanted.borrow();
    use_effect_with((Rc::clone(instrument), is_wanted), move |(instrument, is_wanted)| {
        if *is_wanted {
            let instrument = Rc::clone(instrument);
            wasm_bindgen_futures::spawn_local(async move {
                let text = assets::fetch(&format!("texts/{}", instrument.id())).await;
                let guidance = text.and_then(|text| Guidance::from_json(&text, &instrument).ok());
                setter.set(guidance.map(Rc::new));
            });
        }
    });
    (*arrived).clone()
}
