//! Choosing where to begin: a published result, a pasted list, a file, or the lowest level.

mod choices;
mod file;
mod lowest;
mod paste;
mod published;

use std::rc::Rc;

use gloo::events::EventListener;
use spbe_index::published::AgencyKind;
use spbe_index::{Instrument, Table};
use spbe_workspace::levels::receivers;
use spbe_workspace::scenarios::MOST;
use spbe_workspace::workspace::DEFAULT;
use spbe_workspace::{Action, Model, Store, UiAction};
use wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::app::browser::{focus, keys, page};
use crate::app::context::{Dispatch, Page};
use crate::i18n::{Locale, StartMessages};
use crate::view::parts::field::value_of;
use crate::view::parts::row;

/// What the panel needs.
#[derive(Properties, PartialEq)]
pub struct StartPanelProps {
    /// The language, and where actions go.
    pub page: Page,
    /// What is on the page.
    pub store: Store,
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

/// What is in the fields of the panel. One state for all ways: what was typed stays when another way is tried.
#[derive(Clone, Debug, Default, PartialEq)]
struct Begin {
    way: Way,
    /// The sought name of a published agency.
    sought: String,
    kind: Option<AgencyKind>,
    province: String,
    /// What is in the box to paste into.
    pasted: String,
    /// The name of an agency that is not published.
    name: String,
    is_reading: bool,
    /// The rows of a file that has several.
    table: Option<Rc<Table>>,
    /// What was read while there is work of somebody's own, until it is decided what to do with it.
    incoming: Option<Box<Model>>,
    /// What is wrong with what was pasted or opened last.
    faults: Vec<AttrValue>,
}

/// What the ways are drawn from.
struct Panel<'a> {
    locale: Locale,
    words: &'static StartMessages,
    instrument: &'a Rc<Instrument>,
    store: &'a Store,
    begin: &'a UseStateHandle<Begin>,
    dispatch: &'a Dispatch,
    /// Emits the data to begin with.
    on_open: &'a Callback<Model>,
}

/// The panel above the list of indicators. Whatever it opens can be undone.
#[component]
pub fn StartPanel(props: &StartPanelProps) -> Html {
    let words = StartMessages::of(props.page.locale);
    let store = &props.store;
    let instrument = &store.model().instrument;
    let has_results = instrument.id() == DEFAULT;
    // What was typed while the page was still loading; Enter ends it.
    let typed = use_memo((), |()| keys::typed_before().unwrap_or_default());
    let (typed, opens) = match typed.split_once('\n') {
        Some((name, _)) => (name, true),
        None => (typed.as_str(), false),
    };
    let begin = use_state(|| Begin {
        way: if has_results && store.ui.pasted.is_none() { Way::Published } else { Way::Paste },
        sought: typed.trim_start().to_owned(),
        ..Begin::default()
    });
    {
        let begin = begin.clone();
        use_effect_with(store.ui.pasted.clone(), move |pasted| {
            if let Some(pasted) = pasted {
                let (way, pasted) = (Way::Paste, pasted.to_string());
                begin.set(Begin { way, pasted, incoming: None, faults: Vec::new(), ..(*begin).clone() });
            }
        });
    }
    let on_open = {
        let (dispatch, begin) = (props.page.dispatch.clone(), begin.clone());
        // Who picks another agency wants that one; values from a file may be meant for the one that is here.
        let (is_file, store) = (begin.way == Way::File, store.clone());
        Callback::from(move |model: Model| {
            if is_file && choices::are_open(store.is_example, &receivers(&store, &model)) {
                let read = Begin { is_reading: false, faults: Vec::new(), ..(*begin).clone() };
                begin.set(Begin { incoming: Some(Box::new(model)), ..read });
            } else {
                dispatch.send(Action::Open(Box::new(model)));
            }
        })
    };
    {
        let best = published::newest_of_best(instrument, typed).filter(|_| opens && has_results);
        let on_open = on_open.clone();
        use_effect_with((), move |()| {
            if let Some(model) = best {
                on_open.emit(model);
            }
        });
    }
    use_letters();
    let locale = props.page.locale;
    let panel = Panel {
        locale,
        words,
        instrument,
        store,
        begin: &begin,
        dispatch: &props.page.dispatch,
        on_open: &on_open,
    };
    html! {
        <section class="start" aria-labelledby="start-heading">
            <div class="title">
                <h2 id="start-heading">{ words.start.heading }</h2>
                <button type="button" class="quiet" onclick={props.page.dispatch.on(Action::Ui(UiAction::Start(false)))}>
                    { if store.is_example { words.start.keep_example } else { words.start.cancel } }
                </button>
            </div>
            <p class="lead">{ if has_results { words.start.lead } else { words.start.lead_without_results } }</p>
            <div class="ways" role="tablist" aria-label={words.start.heading} onkeydown={row::keys}>
                if has_results {
                    { panel.tab(Way::Published, words.start.published) }
                }
                { panel.tab(Way::Paste, words.start.paste) }
                { panel.tab(Way::File, words.start.file) }
                { panel.tab(Way::Lowest, words.start.lowest) }
            </div>
            <div class="question-place" aria-live="polite">
                if let Some(incoming) = &begin.incoming {
                    { choices::question(&panel, incoming) }
                }
            </div>
            <div class="way" role="tabpanel">{
                match begin.way {
                    Way::Published => published::view(&panel),
                    Way::Paste => paste::view(&panel),
                    Way::File => file::view(&panel),
                    Way::Lowest => lowest::view(&panel),
                }
            }</div>
        </section>
    }
}

/// Every letter goes into the search, wherever the focus is; with a keyboard the focus is there from the beginning. On a
/// touch screen it is not: that would open the keyboard over the page.
#[hook]
fn use_letters() {
    use_effect_with((), move |()| {
        if page::has_keyboard() {
            focus::quietly_when_drawn("#agency-search");
        }
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "keydown", move |event| {
                if is_letter(event) && !keys::is_typing(event) && !keys::is_in_dialog(event) {
                    // The browser writes the letter into what has the focus when all have heard of the key.
                    focus::quietly("#agency-search");
                }
            })
        });
        move || drop(listener)
    });
}

/// Whether a key writes something that nobody has taken for something else. A blank presses buttons and scrolls.
fn is_letter(event: &web_sys::Event) -> bool {
    let is_free = !keys::is_done(event) && !keys::is_composing(event);
    event.dyn_ref::<KeyboardEvent>().is_some_and(|key| {
        let is_command = key.ctrl_key() || key.meta_key() || key.alt_key();
        is_free && !is_command && key.key() != " " && key.key().chars().count() == 1
    })
}

impl Panel<'_> {
    /// Whether there are as many scenarios as there can be.
    fn is_full(&self) -> bool {
        self.store.model().scenarios().len() >= MOST
    }

    fn tab(&self, way: Way, name: &'static str) -> Html {
        let is_chosen = self.begin.way == way;
        let begin = self.begin.clone();
        let onclick = move |_: MouseEvent| {
            begin.set(Begin { way, incoming: None, faults: Vec::new(), ..(*begin).clone() });
        };
        html! { <button type="button" role="tab" aria-selected={is_chosen.to_string()} tabindex={row::stop(is_chosen)} {onclick}>{ name }</button> }
    }

    /// Keeps what a field has in it after an event.
    fn on_field<E: AsRef<web_sys::Event> + 'static>(&self, keep: fn(&mut Begin, String)) -> Callback<E> {
        let begin = self.begin.clone();
        Callback::from(move |event: E| {
            let mut changed = Begin { incoming: None, faults: Vec::new(), ..(*begin).clone() };
            keep(&mut changed, value_of(event.as_ref()));
            begin.set(changed);
        })
    }

    /// The field for the name of an agency that is not published.
    fn name_field(&self) -> Html {
        let oninput = self.on_field(|begin, name| begin.name = name);
        html! {
            <label class="wide">{ self.words.start.agency_name }
                <input type="text" class="agency-name" value={self.begin.name.clone()} {oninput} autocomplete="off" spellcheck="false"/>
            </label>
        }
    }
}
