//! *Presentasi*: the stage for a room full of people, the control desk behind it, and the window on the projector.
//!
//! A part of the page of its own (`app::later`), fetched when it is first opened; only its place (`place`) is with the rooms.

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

use yew::prelude::*;

use super::Room;
use desk::Desk;
pub(super) use place::place;
pub(super) use words::StoryWords;

/// What the stage hands to the rest of the page.
#[derive(Copy, Clone)]
pub struct Present {
    /// The stage with its control desk, in place of the page.
    pub desk: fn(&Room<'_>) -> Html,
    /// Makes this window the one on the projector.
    pub audience: fn(),
}

/// All of it.
pub const STAGE: Present = Present { desk, audience: audience::show };

fn desk(room: &Room<'_>) -> Html {
    html! { <Desk page={room.page.clone()} store={room.store.clone()} labels={Rc::clone(room.labels)}/> }
}
