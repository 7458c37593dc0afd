//! The story: its steps in order, told, edited, kept as a file and handed on as a link.

use std::rc::Rc;

use spbe_workspace::opened::example;
use spbe_workspace::stage::{Act, Step, Story, Workshop};
use spbe_workspace::{Action, Setting};
use web_sys::{DragEvent, HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use super::super::desk::DeskContext;
use super::super::words::StoryWords;
use super::step;
use crate::app::browser::{address, assets, clipboard, download, file, focus, intl};
use crate::view::parts::field::value_of;

/// What the panel keeps while it is open or not.
pub(in crate::view::tabs::present) struct Telling {
    /// The step that is being edited.
    edited: UseStateHandle<Option<usize>>,
    /// The step that is being dragged.
    dragged: UseStateHandle<Option<usize>>,
    said: UseStateHandle<Option<String>>,
}

#[hook]
pub(in crate::view::tabs::present) fn use_telling() -> Telling {
    Telling { edited: use_state_eq(|| None), dragged: use_state_eq(|| None), said: use_state_eq(|| None) }
}

pub(in crate::view::tabs::present) fn view(context: &DeskContext<'_>, telling: &Telling) -> Html {
    let (words, story) = (context.words, &context.workshop.story);
    let title = {
        let keep = keeper(context);
        let story = story.clone();
        move |event: InputEvent| keep.emit((Story { title: value_of(&event).into(), ..story.clone() }, true))
    };
    let add = {
        let (keep, story, edited) = (keeper(context), story.clone(), telling.edited.clone());
        let step =
            Step::of(&context.model.baseline.values, &context.model.scenario.values, context.stage.pictures);
        move |_: MouseEvent| {
            edited.set(Some(story.steps.len()));
            keep.emit((story.with(story.steps.len(), step.clone()), false));
        }
    };
    html! {
        <>
            <label class="wide">{ words.story_title }<input type="text" id="story-title" value={story.title.to_string()} oninput={title}/></label>
            <p class="note" hidden={!story.steps.is_empty()}>{ words.no_steps }</p>
            <ol class="steps">{ for (0..story.steps.len()).map(|place| row(context, telling, place)) }</ol>
            <div class="actions">
                <button type="button" id="add-step" onclick={add}>{ words.add_step }</button>
                <button type="button" id="ready-story" onclick={ready(context, telling)}>{ words.ready_story }</button>
            </div>
            { handing_on(context, telling) }
            <p class="note" role="status">{ (*telling.said).clone() }</p>
        </>
    }
}

/// Keeps another story. The second part is whether it goes on from the last key in the same field.
fn keeper(context: &DeskContext<'_>) -> Callback<(Story, bool)> {
    let (dispatch, workshop, instrument) =
        (context.page.dispatch.clone(), Rc::clone(context.workshop), Rc::clone(&context.model.instrument));
    Callback::from(move |(story, goes_on): (Story, bool)| {
        let changed = Workshop { story, ..(*workshop).clone() };
        dispatch.send(changed.action(Setting::Story, &instrument, goes_on));
    })
}

fn row(context: &DeskContext<'_>, telling: &Telling, place: usize) -> Html {
    let (words, story) = (context.words, &context.workshop.story);
    let Some(step) = story.steps.get(place) else { return Html::default() };
    let name = if step.title.is_empty() { (words.step_numbered)(place + 1) } else { step.title.to_string() };
    let (act, edited) = (context.act.clone(), telling.edited.clone());
    let is_edited = *edited == Some(place);
    let is_told = context.stage.step == Some(place);
    // The step that is being told leads out of the story.
    let tell = move |_: MouseEvent| act.emit(Act::Go((!is_told).then_some(place)));
    let edit = {
        let edited = edited.clone();
        move |_: MouseEvent| edited.set((!is_edited).then_some(place))
    };
    let remove = {
        let (keep, story, edited) = (keeper(context), story.clone(), edited.clone());
        move |_: MouseEvent| {
            edited.set(None);
            keep.emit((story.without(place), false));
        }
    };
    let moved = mover(context, telling);
    let onkeydown = {
        let moved = moved.clone();
        move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowUp" if event.alt_key() => place.checked_sub(1),
                "ArrowDown" if event.alt_key() => Some(place + 1),
                _ => None,
            };
            if let Some(to) = to {
                event.prevent_default();
                moved.emit((place, to));
            }
        }
    };
    let dragged = telling.dragged.clone();
    let ondragstart = {
        let dragged = dragged.clone();
        move |_: DragEvent| dragged.set(Some(place))
    };
    let ondrop = move |event: DragEvent| {
        event.prevent_default();
        if let Some(from) = *dragged {
            moved.emit((from, place));
        }
    };
    html! {
        <li key={place} class={if is_told { "told" } else { "" }} draggable={(!is_edited).to_string()} {ondragstart}
            ondragover={|event: DragEvent| event.prevent_default()} {ondrop}>
            <div class="step-row">
                <span class="grip" aria-hidden="true">{ "⋮⋮" }</span>
                <button type="button" class="quiet name" id={format!("step-{place}")} aria-current={is_told.then_some("step")}
                    title={words.tell_title} onclick={tell} {onkeydown}>{ format!("{}. {name}", place + 1) }</button>
                <button type="button" class="quiet" aria-expanded={is_edited.to_string()} aria-label={(words.edit_step)(&name)} onclick={edit}>{ "✎" }</button>
                <button type="button" class="quiet" aria-label={(words.remove)(&name)} onclick={remove}>{ "✕" }</button>
            </div>
            <div class="step-fields">{ if is_edited { step::view(context, place, step, &keeper(context)) } else { Html::default() } }</div>
        </li>
    }
}

/// Moves a step; the focus stays on it.
fn mover(context: &DeskContext<'_>, telling: &Telling) -> Callback<(usize, usize)> {
    let (keep, story, dragged, edited) =
        (keeper(context), context.workshop.story.clone(), telling.dragged.clone(), telling.edited.clone());
    Callback::from(move |(from, to): (usize, usize)| {
        dragged.set(None);
        if to < story.steps.len() && from != to {
            edited.set(None);
            keep.emit((story.moved(from, to), false));
            focus::first_when_drawn(format!("#step-{to}"));
        }
    })
}

/// The story that comes with the page, on the published result that it is built on.
fn ready(context: &DeskContext<'_>, telling: &Telling) -> Callback<MouseEvent> {
    let (dispatch, store, words) = (context.page.dispatch.clone(), context.store.clone(), context.words);
    let (said, act, language) = (telling.said.clone(), context.act.clone(), context.locale.language());
    Callback::from(move |_: MouseEvent| {
        let (dispatch, store, said, act) = (dispatch.clone(), store.clone(), said.clone(), act.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let text = assets::fetch("stories/oku-2024").await;
            let instrument = store.instrument(spbe_workspace::workspace::DEFAULT);
            let Some((text, instrument)) = text.zip(instrument) else {
                return said.set(Some(words.not_fetched.to_owned()));
            };
            let Ok(told) = Story::read_in(intl::tag(language), &text, &instrument) else {
                return said.set(Some(words.not_fetched.to_owned()));
            };
            let model = example(&instrument);
            // Groups belong to the agency that they have worked on.
            let is_open = store.model().baseline == model.baseline && store.model().agency == model.agency;
            let groups = if is_open { Workshop::of(store.model()).groups } else { Rc::default() };
            if !is_open {
                dispatch.send(Action::Open(Box::new(model)));
            }
            let workshop = Workshop { story: told, groups };
            act.emit(Act::Go(None));
            dispatch.send(workshop.action(Setting::Story, &instrument, false));
            said.set(Some(words.ready_loaded.to_owned()));
        });
    })
}

/// File out, file in, link out.
fn handing_on(context: &DeskContext<'_>, telling: &Telling) -> Html {
    let (words, story) = (context.words, context.workshop.story.clone());
    let instrument = Rc::clone(&context.model.instrument);
    let is_empty = story.steps.is_empty();
    let export = {
        let (story, instrument) = (story.clone(), Rc::clone(&instrument));
        move |_: MouseEvent| download::save_as(words.story_file, &story.write(&instrument))
    };
    let copy = {
        let (said, instrument) = (telling.said.clone(), Rc::clone(&instrument));
        move |_: MouseEvent| {
            let link = address::with(address::STORY, &story.seal(&instrument));
            let said = said.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let is_copied = clipboard::write_text(&link).await;
                said.set(Some(if is_copied { (words.link_copied)(link.len()) } else { link }));
            });
        }
    };
    html! {
        <div class="actions">
            <button type="button" id="export-story" disabled={is_empty} onclick={export}>{ words.export }</button>
            <button type="button" id="copy-story" disabled={is_empty} onclick={copy}>{ words.copy_link }</button>
            <label class="file">{ words.import }<input type="file" id="import-story" accept=".json,application/json" onchange={import(context, telling)}/></label>
        </div>
    }
}

fn import(context: &DeskContext<'_>, telling: &Telling) -> Callback<Event> {
    let (keep, said, words, locale, instrument) = (
        keeper(context),
        telling.said.clone(),
        context.words,
        context.locale,
        Rc::clone(&context.model.instrument),
    );
    Callback::from(move |event: Event| {
        let Some(field) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let Some(chosen) = field.files().and_then(|files| files.get(0)) else { return };
        field.set_value("");
        let (keep, said, instrument) = (keep.clone(), said.clone(), Rc::clone(&instrument));
        wasm_bindgen_futures::spawn_local(async move {
            let bytes = file::read(&chosen).await.unwrap_or_default();
            let text = String::from_utf8(bytes).unwrap_or_default();
            match Story::read(&text, &instrument) {
                Ok(story) => {
                    said.set(Some((words.imported)(story.steps.len())));
                    keep.emit((story, false));
                }
                Err(fault) => said.set(Some((StoryWords::of(locale).fault)(&fault))),
            }
        });
    })
}
