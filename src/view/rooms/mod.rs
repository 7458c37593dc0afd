//! What the tabs show beside the result. Their code and their words come after the first load.

pub mod compare;
pub mod instruments;
pub mod plan;
pub mod share;

use std::rc::Rc;

use yew::prelude::*;

use super::labels::Labels;
use super::shown::Shown;
use crate::app::context::Page;
use crate::state::{Store, Tab};

/// What a room is drawn from.
pub struct Room<'a> {
    /// The language, and where actions go.
    pub page: &'a Page,
    /// Everything that the page knows.
    pub store: &'a Store,
    /// The figures of the data.
    pub shown: &'a Rc<Shown>,
    /// The instrument's texts.
    pub labels: &'a Rc<Labels>,
}

/// What the rooms hand to the rest of the page.
#[derive(Copy, Clone)]
pub struct Rooms {
    /// The room of the tab that is open.
    pub view: fn(&Room<'_>) -> Html,
    /// Giving a scenario away, and taking one in.
    pub share: fn(&Room<'_>) -> Html,
}

/// All of it.
pub const ROOMS: Rooms = Rooms { view, share: share::view };

/// The room of the tab that is open.
fn view(room: &Room<'_>) -> Html {
    match room.store.screen.tab {
        Tab::Simulate => Html::default(),
        Tab::Compare => compare::view(room),
        Tab::Plan => plan::view(room),
        Tab::Instruments => instruments::view(room),
    }
}
