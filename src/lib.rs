//! Simulator Indeks SPBE: move an indicator, see the index of a whole government move.
//!
//! The page is one Yew app without a server. Data flows one way: an event becomes an [`spbe_workspace::Action`], the
//! reducer makes the next state, [`spbe_workspace::derive()`] works out every figure, and the views show them
//! (`docs/architecture.md` has the invariants).

pub mod app;
pub mod chart;
pub mod i18n;
pub mod memo;
pub mod view;

use wasm_bindgen::prelude::wasm_bindgen;

/// Mounts the page: at once, or where the last visit's data needs it, once the other instruments are there. A window on the
/// projector has the stage in its place.
#[wasm_bindgen(start)]
pub fn start() {
    yew::set_custom_panic_hook(Box::new(app::browser::crash::report));
    if app::browser::address::is_stage() || app::opening::is_of_others() {
        wasm_bindgen_futures::spawn_local(async {
            app::later::first(mount).await.unwrap_or(app::browser::crash::not_started)();
        });
    } else {
        mount();
    }
}

fn mount() {
    yew::Renderer::<app::root::App>::new().render();
}
