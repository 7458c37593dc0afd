//! What the speaker alone reads: the notes of the step, and what comes next.

use yew::prelude::*;

use super::super::desk::DeskContext;

pub(in crate::view::tabs::present) fn view(context: &DeskContext<'_>) -> Html {
    let steps = &context.workshop.story.steps;
    let told = context.stage.step.and_then(|step| steps.get(step));
    let next = context.stage.step.map_or(0, |step| step + 1);
    let next = steps.get(next).map(|step| (context.words.next_step)(&step.title));
    let place = context.stage.step.map(|step| (context.words.step_of)(step + 1, steps.len()));
    html! {
        <div class="desk-notes">
            <p class="place" hidden={place.is_none()}>{ place.clone() }</p>
            <p class="notes" hidden={told.is_none_or(|step| step.notes.is_empty())}>{ told.map(|step| step.notes.to_string()) }</p>
            <p class="coming" hidden={next.is_none()}>{ next.clone() }</p>
        </div>
    }
}
