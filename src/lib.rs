//! The page.
use wasm_bindgen::prelude::wasm_bindgen;
use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <main><output id="index">{"2,62"}</output></main> }
}

/// Mounts the page.
#[wasm_bindgen(start)]
pub fn start() {
    yew::Renderer::<App>::new().render();
}
