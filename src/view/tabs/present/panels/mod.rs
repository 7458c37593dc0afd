//! What the desk offers beside the stage: one panel at a time.

pub(super) mod ask;
pub(super) mod groups;
mod guess;
pub(super) mod help;
pub(super) mod notes;
mod reading;
mod scan;
mod step;
mod story;

use std::rc::Rc;

use spbe_workspace::Store;
use spbe_workspace::stage::{Act, Scene, Stage, Workshop};
use yew::prelude::*;

use super::desk::{DeskContext, Open};
use super::keys::Command;
use super::words::Words;
use crate::app::context::Page;
use crate::view::labels::Labels;

/// A panel.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub(super) enum Panel {
    #[default]
    Ask,
    Story,
    Groups,
}

/// What the panels are drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct PanelsProps {
    pub(super) page: Page,
    pub(super) store: Store,
    pub(super) labels: Rc<Labels>,
    pub(super) stage: Stage,
    pub(super) workshop: Rc<Workshop>,
    pub(super) scene: Rc<Scene>,
    pub(super) act: Callback<Act>,
    pub(super) command: Callback<Command>,
    pub(super) open: UseStateHandle<Open>,
}

/// The panels, of which one is open. What was typed in the others stays.
#[component]
pub(super) fn Panels(props: &PanelsProps) -> Html {
    let PanelsProps { page, store, labels, stage, workshop, scene, act, command, open } = props;
    let words = Words::of(page.locale);
    let context = DeskContext {
        page,
        locale: page.locale,
        words,
        store,
        model: store.model(),
        labels,
        stage,
        workshop,
        scene,
        act,
        command,
    };
    let asking = ask::use_asking(&store.model().instrument);
    let telling = story::use_telling();
    let gathering = groups::use_gathering();
    let tab = |panel: Panel, name: &'static str| {
        let state = open.clone();
        let onclick = move |_: MouseEvent| state.set(Open { panel, ..*state });
        html! { <button type="button" aria-pressed={(open.panel == panel).to_string()} {onclick}>{ name }</button> }
    };
    let panel = match open.panel {
        Panel::Ask => ask::view(&context, &asking),
        Panel::Story => story::view(&context, &telling),
        Panel::Groups => groups::view(&context, &gathering),
    };
    html! {
        <>
            <div class="segments" role="group" aria-label={words.panels}>
                { tab(Panel::Ask, words.ask_panel) }
                { tab(Panel::Story, words.story_panel) }
                { tab(Panel::Groups, words.groups_panel) }
            </div>
            <div class="desk-panel">{ panel }</div>
        </>
    }
}
