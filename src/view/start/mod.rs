//! Choosing where to begin: a published result, a pasted list, a file, or the lowest level.

mod file;
mod lowest;
mod name;
mod paste;
mod published;

use std::rc::Rc;

use spbe_index::Instrument;
use yew::prelude::*;

use crate::app::context::Page;
use crate::i18n::Locale;
use crate::state::{Action, Model};

/// What the panel needs.
#[derive(Properties, PartialEq)]
pub struct StartPanelProps {
    /// The language, and where actions go.
    pub page: Page,
    /// The instrument that values belong to.
    pub instrument: Rc<Instrument>,
    /// Whether the page still shows the example, which can then be kept.
    pub is_example: bool,
    /// Emits false when the panel is to go.
    pub on_close: Callback<bool>,
}

/// The ways to begin.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
enum Way {
    #[default]
    Published,
    Paste,
    File,
    Lowest,
}

/// The panel above the list of indicators. Whatever it opens can be undone.
#[component]
pub fn StartPanel(props: &StartPanelProps) -> Html {
    let words = &props.page.messages().start;
    let dispatch = props.page.dispatch.clone();
    let locale = props.page.locale;
    let name = use_state(String::new);
    let way = use_state(Way::default);
    let on_open = {
        let on_close = props.on_close.clone();
        Callback::from(move |model: Model| {
            dispatch.send(Action::Open(Box::new(model)));
            on_close.emit(false);
        })
    };
    let tab = |this: Way, name: &'static str| {
        let is_chosen = *way == this;
        let way = way.clone();
        let onclick = Callback::from(move |_: MouseEvent| way.set(this));
        html! { <button type="button" role="tab" aria-selected={is_chosen.to_string()} {onclick}>{ name }</button> }
    };
    let instrument = Rc::clone(&props.instrument);
    html! {
        <section class="start" aria-labelledby="start-heading">
            <div class="title">
                <h2 id="start-heading">{ words.heading }</h2>
                <button type="button" class="quiet" onclick={props.on_close.reform(|_| false)}>
                    { if props.is_example { words.keep_example } else { words.cancel } }
                </button>
            </div>
            <p class="lead">{ words.lead }</p>
            <div class="ways" role="tablist" aria-label={words.heading}>
                { tab(Way::Published, words.published) }
                { tab(Way::Paste, words.paste) }
                { tab(Way::File, words.file) }
                { tab(Way::Lowest, words.lowest) }
            </div>
            <div class="way" role="tabpanel">{
                match *way {
                    Way::Published => html! { <published::PublishedWay {locale} {instrument} {on_open}/> },
                    Way::Paste => html! { <paste::PasteWay {locale} {instrument} {on_open} name={(*name).clone()} on_name={name::on_name(&name)}/> },
                    Way::File => html! { <file::FileWay {locale} {instrument} {on_open}/> },
                    Way::Lowest => lowest::view(locale, &instrument, &name, on_open),
                }
            }</div>
        </section>
    }
}

/// What each way to begin needs.
#[derive(Properties, PartialEq)]
pub struct WayProps {
    /// The reader's language.
    pub locale: Locale,
    /// The instrument that values belong to.
    pub instrument: Rc<Instrument>,
    /// Emits the data to begin with.
    pub on_open: Callback<Model>,
}
