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

use spbe_workspace::{Model, Store, Tab};
use yew::prelude::*;

use super::labels::Labels;
use super::shown::Shown;
use crate::app::context::Page;
use crate::i18n::Locale;

/// What a tab is drawn from.
pub struct TabContext<'a> {
    /// The language, and where actions go.
    pub page: &'a Page,
    /// Everything that the page knows.
    pub store: &'a Store,
    /// The figures of the data.
    pub shown: &'a Rc<Shown>,
    /// The instrument's texts.
    pub labels: &'a Rc<Labels>,
}

/// What the tabs hand to the rest of the page.
#[derive(Copy, Clone)]
pub struct Tabs {
    /// The tab that is open.
    pub view: fn(&TabContext<'_>) -> Html,
    /// What comes above or over the tabs when it is asked for: sharing, help, the stage.
    pub aside: fn(&TabContext<'_>) -> Html,
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
pub const TABS: Tabs = Tabs {
    view,
    aside,
    chance_of: ChanceOf(risk::chance::last),
    pictures: Pictures(picture::of_result, record::of_result),
};

/// The tab that is open.
fn view(context: &TabContext<'_>) -> Html {
    match context.store.ui.tab {
        Tab::Simulate => Html::default(),
        Tab::Risk => risk::view(context),
        Tab::Compare => compare::view(context),
        Tab::Plan => plan::view(context),
        Tab::Cohort => cohort::view(context),
        Tab::Report => report::view(context),
        Tab::Instruments => instruments::view(context),
    }
}

/// What was asked for above or over the tabs.
fn aside(context: &TabContext<'_>) -> Html {
    let ui = &context.store.ui;
    html! {
        <>
            <div class="stage-place">
                if ui.is_presenting {
                    { present::place(context) }
                }
            </div>
            { share::view(context) }
            <div class="help-place">
                if ui.is_helping && !ui.is_presenting {
                    { help::view(context) }
                }
            </div>
        </>
    }
}
