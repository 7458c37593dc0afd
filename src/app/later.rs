//! The parts of the page whose code arrives after the first load.
//!
//! A function marked `wasm_split`, and everything that only it reaches, becomes a module of its own when the page is built
//! (`xtask/src/build/split.rs`). Its first call fetches that module and joins it to the running one.
#![allow(unsafe_code, reason = "the marks expand to the imports and exports of the modules on both sides")]
#![allow(clippy::unnecessary_wraps, reason = "the marks turn a module that does not arrive into an error")]

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::OnceLock;

use gloo::timers::callback::Timeout;
use spbe_index::Instrument;
use spbe_workspace::{Action, InstrumentRegistry};
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use super::browser::{address, assets};
use super::context::{Dispatch, Page};
use super::during::use_during;
use crate::view::more::{MORE, More};
use crate::view::start::{StartPanel, StartPanelProps};
use crate::view::tabs::present::{Present, STAGE};
use crate::view::tabs::{ChanceOf, Pictures, TABS, TabContext, Tabs};

/// Where the program's instruments are found: their texts come with the parts.
static REGISTRY: OnceLock<InstrumentRegistry> = OnceLock::new();

/// The instruments that have arrived.
pub fn registry() -> InstrumentRegistry {
    REGISTRY.get().copied().unwrap_or_default()
}

/// Whichever part arrives first registers the same instruments as the others.
fn register() {
    REGISTRY.get_or_init(|| InstrumentRegistry::new(Instrument::official));
}

/// Registers the instruments in the store when they have arrived.
#[hook]
pub fn use_registry(known: InstrumentRegistry, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with(registry() != known, move |is_new| {
        if *is_new {
            dispatch.send(Action::Register(registry()));
        }
    });
}

/// How long the page waits before it fetches what nobody has asked for yet, in milliseconds.
const REST: u32 = 1_500;

/// Draws the chooser.
type StartView = fn(StartPanelProps) -> Html;

/// What has arrived so far.
#[derive(Copy, Clone, Default)]
struct Arrived {
    more: Option<More>,
    start: Option<StartView>,
    tabs: Option<Tabs>,
    has_failed: bool,
}

/// The parts that come later.
#[derive(Clone)]
pub struct Later {
    arrived: Arrived,
    again: Callback<MouseEvent>,
}

/// Fetches what the first index does without at once, and the chooser and the tabs when they are wanted or the page has
/// come to rest, so that a tab opens at once and without a network.
#[hook]
pub fn use_later(wants_start: bool, wants_room: bool) -> Later {
    let arrived = use_mut_ref(Arrived::default);
    let attempt = use_state(|| 0_u32);
    let update = use_force_update();
    let is_rested = use_state(|| false);
    {
        let is_rested = is_rested.clone();
        use_during(true, Box::new(move || Box::new(Timeout::new(REST, move || is_rested.set(true)))));
    }
    {
        let arrived = Rc::clone(&arrived);
        use_effect_with((wants_start || *is_rested, wants_room || *is_rested, *attempt), move |wanted| {
            fetch((wanted.0, wanted.1), &arrived, &update);
        });
    }
    let arrived = *arrived.borrow();
    Later { arrived, again: Callback::from(move |_: MouseEvent| attempt.set(*attempt + 1)) }
}

/// Fetches what is needed before anything can be drawn, and hands back what draws: `page` itself once all instruments are
/// known, or what a window on the projector shows. `None` when it does not arrive.
pub async fn first(page: fn()) -> Option<fn()> {
    if address::is_stage() {
        return Some(stage().await.ok()?.audience);
    }
    more().await.ok().map(|_| page)
}

/// Fetches what is wanted and not there yet, all at the same time.
fn fetch(
    (wants_start, wants_rooms): (bool, bool),
    arrived: &Rc<RefCell<Arrived>>,
    update: &UseForceUpdateHandle,
) {
    let before = *arrived.borrow();
    arrived.borrow_mut().has_failed = false;
    if before.more.is_none() {
        let hand_in = hand_in(arrived, update, |arrived, more| arrived.more = Some(more));
        spawn_local(async move { hand_in(more().await.ok()) });
    }
    if wants_start && before.start.is_none() {
        let hand_in = hand_in(arrived, update, |arrived, start| arrived.start = Some(start));
        spawn_local(async move { hand_in(start().await.ok()) });
    }
    if wants_rooms && before.tabs.is_none() {
        assets::load_stylesheet("tabs");
        let hand_in = hand_in(arrived, update, |arrived, tabs| arrived.tabs = Some(tabs));
        spawn_local(async move { hand_in(tabs().await.ok()) });
    }
}

/// Takes in a part, or that it did not arrive, and draws the page anew.
fn hand_in<T>(
    arrived: &Rc<RefCell<Arrived>>,
    update: &UseForceUpdateHandle,
    keep: fn(&mut Arrived, T),
) -> impl FnOnce(Option<T>) + use<T> {
    let (arrived, update) = (Rc::clone(arrived), update.clone());
    move |part| {
        match part {
            Some(part) => keep(&mut arrived.borrow_mut(), part),
            None => arrived.borrow_mut().has_failed = true,
        }
        update.force_update();
    }
}

impl Later {
    /// What the first index does without, once it is there.
    pub fn more(&self) -> Option<More> {
        self.arrived.more
    }

    /// That it is on its way, where something has been asked for that is in it.
    pub fn more_missing(&self, page: &Page, is_wanted: bool) -> Html {
        if is_wanted && self.arrived.more.is_none() { self.missing(page) } else { Html::default() }
    }

    /// The chooser, or that it is on its way.
    pub fn start(&self, props: StartPanelProps) -> Html {
        let page = props.page.clone();
        self.arrived.start.map_or_else(|| self.missing(&page), |view| view(props))
    }

    /// What a tab shows, or that it is on its way.
    pub fn tab(&self, context: &TabContext<'_>) -> Html {
        self.arrived.tabs.map_or_else(|| self.missing(context.page), |tabs| (tabs.view)(context))
    }

    /// Sharing, help or the stage, where it was asked for, or that it is on its way.
    pub fn aside(&self, context: &TabContext<'_>) -> Html {
        self.arrived.tabs.map_or_else(|| self.missing(context.page), |tabs| (tabs.aside)(context))
    }

    /// What tells how likely the band of a model is kept; nothing until the tabs have arrived.
    pub fn chance_of(&self) -> Option<ChanceOf> {
        self.arrived.tabs.map(|tabs| tabs.chance_of)
    }

    /// Taking the charts of the result along; nothing until the tabs have arrived.
    pub fn pictures(&self) -> Option<Pictures> {
        self.arrived.tabs.map(|tabs| tabs.pictures)
    }

    fn missing(&self, page: &Page) -> Html {
        let words = &page.messages().frame;
        let has_failed = self.arrived.has_failed;
        html! {
            <p class="later" role="status">
                { if has_failed { words.part_missing } else { words.part_coming } }{" "}
                <button type="button" class="quiet" hidden={!has_failed} onclick={self.again.clone()}>{ words.again }</button>
            </p>
        }
    }
}

#[wasm_split(more, fallible)]
fn more() -> Result<More, SplitLoaderError> {
    register();
    Ok(MORE)
}

#[wasm_split(start, fallible)]
fn start() -> Result<StartView, SplitLoaderError> {
    Ok(|props: StartPanelProps| {
        html! { <StartPanel page={props.page} store={props.store}/> }
    })
}

#[wasm_split(tabs, fallible)]
fn tabs() -> Result<Tabs, SplitLoaderError> {
    register();
    Ok(TABS)
}

/// The stage for a room full of people, which the tabs fetch when it is asked for.
#[wasm_split(stage, fallible)]
pub fn stage() -> Result<Present, SplitLoaderError> {
    assets::load_stylesheet("tabs");
    register();
    Ok(STAGE)
}
