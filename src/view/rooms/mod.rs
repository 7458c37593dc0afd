//! What the tabs show beside the result. Their code and their words come after the first load.

pub mod cohort;
pub mod compare;
pub mod files;
mod guide;
pub mod help;
pub mod instruments;
mod notices;
mod picture;
pub mod plan;
pub mod present;
mod record;
pub mod report;
pub mod risk;
pub mod share;
mod terms;

use std::rc::Rc;

use yew::prelude::*;

use super::labels::Labels;
use super::shown::Shown;
use crate::app::context::Page;
use crate::i18n::Locale;
use crate::state::{Model, Store, Tab};

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
    /// What comes above or over the tabs when it is asked for: sharing, help, the stage.
    pub aside: fn(&Room<'_>) -> Html,
    /// How likely a model has its band.
    pub chance_of: ChanceOf,
    /// Taking the charts of the result along.
    pub pictures: Pictures,
}

/// Tells in words how likely a model has its band, where it claims anything: quiet words under the headline.
#[derive(Copy, Clone)]
pub struct ChanceOf(pub fn(&Model, &Page) -> Html);

/// There is one such function, and it is the same for the life of the page.
impl PartialEq for ChanceOf {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Draws what stands beside the result: the menus that take its charts along, and what the published record says of it.
#[derive(Copy, Clone)]
pub struct Pictures(pub fn(&Shown, Locale) -> Html, pub fn(&Shown, Locale) -> Html);

/// There is one such function, and it is the same for the life of the page.
impl PartialEq for Pictures {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// All of it.
pub const ROOMS: Rooms = Rooms {
    view,
    aside,
    chance_of: ChanceOf(risk::chance::last),
    pictures: Pictures(picture::of_result, record::of_result),
};

/// The room of the tab that is open.
fn view(room: &Room<'_>) -> Html {
    match room.store.screen.tab {
        Tab::Simulate => Html::default(),
        Tab::Risk => risk::view(room),
        Tab::Compare => compare::view(room),
        Tab::Plan => plan::view(room),
        Tab::Cohort => cohort::view(room),
        Tab::Report => report::view(room),
        Tab::Instruments => instruments::view(room),
    }
}

/// What was asked for above or over the tabs.
fn aside(room: &Room<'_>) -> Html {
    let screen = &room.store.screen;
    html! {
        <>
            <div class="stage-place">
                if screen.is_presenting {
                    { present::place(room) }
                }
            </div>
            { share::view(room) }
            <div class="help-place">
                if screen.is_helping && !screen.is_presenting {
                    { help::view(room) }
                }
            </div>
        </>
    }
}
