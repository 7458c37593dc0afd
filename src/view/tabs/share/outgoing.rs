//! The link to the scenario being worked on: to copy, to hand on, to photograph.

use spbe_workspace::{Action, UiAction, sharing};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::words::Words;
use crate::app::browser::{address, clipboard, focus};
use crate::app::context::Page;
use crate::chart::qr::Qr;
use crate::view::tabs::TabContext;

pub(super) fn view(context: &TabContext<'_>) -> Html {
    let model = context.store.model();
    let link = address::with(address::SCENARIO, &sharing::shared(model).write(&model.instrument));
    let is_own = context.store.own.iter().any(|own| own.instrument.id() == model.instrument.id());
    html! { <Outgoing page={context.page.clone()} {link} {is_own}/> }
}

#[derive(Properties, PartialEq)]
struct Props {
    page: Page,
    link: AttrValue,
    /// Whether only those who have the user's own instrument can open it.
    is_own: bool,
}

#[component]
fn Outgoing(props: &Props) -> Html {
    let words = Words::of(props.page.locale);
    let copied = use_state(|| None::<bool>);
    // The link is what was asked for: the keyboard goes there, and finds it selected.
    use_effect_with((), |()| focus::first_when_drawn("#share-link".to_owned()));
    let onclick = {
        let (copied, link) = (copied.clone(), props.link.clone());
        move |_: MouseEvent| {
            let (copied, link) = (copied.clone(), link.clone());
            wasm_bindgen_futures::spawn_local(async move {
                copied.set(Some(clipboard::write_text(&link).await));
            });
        }
    };
    let hand_on = {
        let link = props.link.clone();
        move |_: MouseEvent| clipboard::hand_on(words.heading, &link)
    };
    let told = match *copied {
        None => "",
        Some(true) => words.copied,
        Some(false) => words.not_copied,
    };
    html! {
        <section class="share" aria-labelledby="share-heading">
            <div class="title">
                <h2 id="share-heading">{ words.heading }</h2>
                <button type="button" class="quiet" onclick={props.page.dispatch.on(Action::Ui(UiAction::Share(false)))}>{ words.close }</button>
            </div>
            <p class="lead">{ words.lead }</p>
            <p class="warning" hidden={!props.is_own}>{ words.own_instrument }</p>
            <div class="give">
                <div class="text">
                    <label class="wide">{ words.link }<input type="text" id="share-link" readonly=true value={props.link.clone()} onfocus={select}/></label>
                    <div class="actions">
                        <button type="button" class="primary" id="copy-link" {onclick}>{ words.copy }</button>
                        <button type="button" hidden={!clipboard::can_hand_on()} onclick={hand_on}>{ words.hand_on }</button>
                    </div>
                    <p role="status">{ told }</p>
                </div>
                <figure>{ Qr::new(&props.link).map(|qr| qr.view(words.qr)) }<figcaption>{ words.qr_caption }</figcaption></figure>
            </div>
        </section>
    }
}

fn select(event: FocusEvent) {
    if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
        field.select();
    }
}
