//! The fields of a step of the story.

use std::rc::Rc;

use spbe_workspace::stage::{Asks, Picture, Step, Story};
use yew::prelude::*;

use super::super::desk::DeskContext;
use crate::view::parts::field::value_of;

/// A field that changes a step by its text.
type Change = fn(Step, Rc<str>) -> Step;

pub(super) fn view(
    context: &DeskContext<'_>,
    place: usize,
    step: &Step,
    keep: &Callback<(Story, bool)>,
) -> Html {
    let words = context.words;
    let (story, now) = (&context.workshop.story, step);
    let on_input = |change: Change| {
        let (keep, story, step) = (keep.clone(), story.clone(), now.clone());
        move |event: InputEvent| {
            keep.emit((story.with(place, change(step.clone(), value_of(&event).into())), true));
        }
    };
    let on_choice = |change: Change| {
        let (keep, story, step) = (keep.clone(), story.clone(), now.clone());
        move |event: Event| {
            keep.emit((story.with(place, change(step.clone(), value_of(&event).into())), false));
        }
    };
    let capture = {
        let (keep, story, step) = (keep.clone(), story.clone(), now.clone());
        let levels =
            Step::of(&context.model.baseline.values, &context.model.scenario.values, step.pictures).levels;
        move |_: MouseEvent| {
            keep.emit((story.with(place, Step { levels: Rc::clone(&levels), ..step.clone() }), false));
        }
    };
    let asks = [
        ("", words.asks_nothing),
        (Asks::Band.code(), words.the_band),
        (Asks::Index.code(), words.the_index),
    ];
    let asked = step.asks.map(Asks::code).unwrap_or_default();
    let option = |(code, name): (&'static str, &'static str)| html! { <option key={code} value={code} selected={code == asked}>{ name }</option> };
    html! {
        <>
            <label class="wide">{ words.step_title }<input type="text" value={step.title.to_string()} oninput={on_input(|step, title| Step { title, ..step })}/></label>
            <label class="wide">{ words.step_text }<textarea rows="2" value={step.text.to_string()} oninput={on_input(|step, text| Step { text, ..step })}/></label>
            <label class="wide">{ words.step_notes }<textarea rows="3" value={step.notes.to_string()} oninput={on_input(|step, notes| Step { notes, ..step })}/></label>
            <label>{ words.room_guesses }<select onchange={on_choice(|step, code| Step { asks: Asks::named(&code), ..step })}>{ for asks.into_iter().map(option) }</select></label>
            <label>{ words.left_chart }<select onchange={on_choice(|step, code| with_picture(step, 0, &code))}>{ pictures(context, step.pictures[0]) }</select></label>
            <label>{ words.right_chart }<select onchange={on_choice(|step, code| with_picture(step, 1, &code))}>{ pictures(context, step.pictures[1]) }</select></label>
            <p class="note">{ (words.step_levels)(step.levels.len()) }</p>
            <button type="button" onclick={capture}>{ words.capture }</button>
        </>
    }
}

fn with_picture(mut step: Step, side: usize, code: &str) -> Step {
    if let Some((shown, picture)) = step.pictures.get_mut(side).zip(Picture::named(code)) {
        *shown = picture;
    }
    step
}

fn pictures(context: &DeskContext<'_>, shown: Picture) -> Html {
    let option = |picture: Picture| {
        html! { <option key={picture.code()} value={picture.code()} selected={picture == shown}>{ (context.words.picture)(picture) }</option> }
    };
    html! { <>{ for Picture::ALL.into_iter().map(option) }</> }
}
