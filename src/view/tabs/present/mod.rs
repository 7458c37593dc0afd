//! *Presentasi*: the stage for a room full of people, the control desk behind it, and the window on the projector.
//!
//! A part of the page of its own (`app::later`), fetched when it is first opened; only its place (`place`) is with the tabs.

mod audience;
mod clock;
mod desk;
mod headline;
mod keys;
mod motion;
mod panels;
mod pictures;
mod place;
mod screen;
mod transport;
mod words;

use std::rc::Rc;

use spbe_index::Instrument;
use spbe_workspace::InstrumentRegistry;
use yew::prelude::*;

use super::TabContext;
use desk::Desk;
pub(super) use place::place;
pub(super) use words::StoryWords;

/// The stage comes with every instrument of the program.
const INSTRUMENTS: InstrumentRegistry = InstrumentRegistry::new(Instrument::official);

/// What the stage hands to the rest of the page.
#[derive(Copy, Clone)]
pub struct Present {
    /// The stage with its control desk, in place of the page.
    pub desk: fn(&TabContext<'_>) -> Html,
    /// Makes this window the one on the projector.
    pub audience: fn(),
}

/// All of it.
pub const STAGE: Present = Present { desk, audience: audience::show };

fn desk(context: &TabContext<'_>) -> Html {
    html! { <Desk page={context.page.clone()} store={context.store.clone()} labels={Rc::clone(context.labels)}/> }
}
