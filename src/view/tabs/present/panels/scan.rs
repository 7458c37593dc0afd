//! Scanning the groups' codes with the camera.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::super::words::Words;
use crate::app::browser::camera::{Scanner, can_scan};
use crate::i18n::Locale;

#[derive(Properties, PartialEq)]
pub(super) struct ScanProps {
    pub(super) locale: Locale,
    /// Hears the text of every code, once for as long as the camera sees no other.
    pub(super) on_found: Callback<String>,
}

/// The camera while it is on; nothing but a sentence where the browser cannot read codes.
#[component]
pub(super) fn Scan(props: &ScanProps) -> Html {
    let words = Words::of(props.locale);
    let is_on = use_state_eq(|| false);
    let is_refused = use_state_eq(|| false);
    let video = use_node_ref();
    // What is done with a code changes with every group, the camera does not.
    let latest = use_mut_ref(|| props.on_found.clone());
    *latest.borrow_mut() = props.on_found.clone();
    {
        let (video, is_refused, latest) = (video.clone(), is_refused.setter(), Rc::clone(&latest));
        let camera = is_on.setter();
        use_effect_with(*is_on, move |is_on| {
            let seen = RefCell::new(String::new());
            let found = move |text: String| {
                if seen.replace(text.clone()) != text {
                    let found = latest.borrow().clone();
                    found.emit(text);
                }
            };
            let refused = move || {
                is_refused.set(true);
                camera.set(false);
            };
            let video = video.get().map(JsValue::from).filter(|_| *is_on);
            let scanner = video.map(|video| Scanner::start(video, found, refused));
            move || drop(scanner)
        });
    }
    let toggle = {
        let (is_on, is_refused) = (is_on.clone(), is_refused.clone());
        move |_: MouseEvent| {
            is_refused.set(false);
            is_on.set(!*is_on);
        }
    };
    html! {
        <div class="scan">
            <button type="button" id="scan" hidden={!can_scan()} aria-pressed={is_on.to_string()} onclick={toggle}>{ words.scan }</button>
            <p class="note" hidden={can_scan()}>{ words.no_scanner }</p>
            <p class="warning" role="alert" hidden={!*is_refused}>{ words.no_camera }</p>
            <video ref={video} hidden={!*is_on} muted=true playsinline=true aria-label={words.camera}></video>
        </div>
    }
}
