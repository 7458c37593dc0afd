//! Where the stage comes: it is fetched when somebody first presents.

use std::rc::Rc;

use spbe_workspace::Store;
use yew::prelude::*;

use super::Present;
use crate::app::context::Page;
use crate::app::later;
use crate::view::labels::Labels;
use crate::view::shown::Shown;
use crate::view::tabs::TabContext;

/// The desk with its stage, or that they are on their way.
pub(in crate::view::tabs) fn place(context: &TabContext<'_>) -> Html {
    html! {
        <Place page={context.page.clone()} store={context.store.clone()} shown={Rc::clone(context.shown)} labels={Rc::clone(context.labels)}/>
    }
}

#[derive(Properties, PartialEq)]
struct PlaceProps {
    page: Page,
    store: Store,
    shown: Rc<Shown>,
    labels: Rc<Labels>,
}

/// What has come of fetching it.
#[derive(Copy, Clone)]
enum Fetched {
    Coming,
    Here(Present),
    Failed,
}

#[component]
fn Place(props: &PlaceProps) -> Html {
    let PlaceProps { page, store, shown, labels } = props;
    let fetched = use_state(|| Fetched::Coming);
    let attempt = use_state(|| 0_u32);
    {
        let fetched = fetched.clone();
        use_effect_with(*attempt, move |_| {
            wasm_bindgen_futures::spawn_local(async move {
                let stage = later::stage().await;
                fetched.set(stage.map_or(Fetched::Failed, Fetched::Here));
            });
        });
    }
    let context = TabContext { page, store, shown, labels };
    let words = &page.messages().frame;
    let again = move |_: MouseEvent| attempt.set(*attempt + 1);
    match *fetched {
        Fetched::Here(stage) => html! { <div>{ (stage.desk)(&context) }</div> },
        Fetched::Coming => {
            html! { <div class="stage-coming"><p role="status">{ words.part_coming }</p></div> }
        }
        Fetched::Failed => html! {
            <div class="stage-coming"><p role="alert">{ words.part_missing }{" "}<button type="button" onclick={again}>{ words.again }</button></p></div>
        },
    }
}
