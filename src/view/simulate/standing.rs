//! Whether the baseline is an official result: asked once, and to be changed whenever the baseline is edited.

use spbe_index::{Standing, Value};
use spbe_workspace::{Action, Editing, Model};
use yew::prelude::*;

use super::List;
use crate::i18n::{Locale, MoreMessages};

/// The question beside the baseline.
pub(super) fn view(list: &List<'_>) -> Html {
    let model = list.model();
    if model.editing == Editing::Scenario && !is_asked(model) {
        return Html::default();
    }
    let dispatch = list.page.dispatch.clone();
    let on_choice = Callback::from(move |standing: Standing| dispatch.send(Action::Declare(standing)));
    choice(list.page.locale, model.baseline.standing, &on_choice)
}

/// Whether there are levels of which nobody has said what they are. The lowest ones are nobody's claim.
fn is_asked(model: &Model) -> bool {
    let lowest = model.instrument.scale().min();
    let is_there = |value: Option<Value>| value.is_some_and(|value| value > lowest);
    model.baseline.standing == Standing::Unasked
        && model.baseline.values.iter().any(|(_, value)| is_there(value))
}

/// The two answers; neither is pressed before one was given.
pub(in crate::view) fn choice(locale: Locale, standing: Standing, on_choice: &Callback<Standing>) -> Html {
    let words = &MoreMessages::of(locale).standing;
    let answer = |id: &'static str, name: &'static str, answer: Standing| {
        let on_choice = on_choice.clone();
        let onclick = move |_: MouseEvent| on_choice.emit(answer);
        html! { <button type="button" {id} aria-pressed={(standing == answer).to_string()} {onclick}>{ name }</button> }
    };
    html! {
        <div class="editing-baseline standing-choice" role="group" aria-label={words.question}>
            <span>{ words.question }</span>
            <div class="segments">
                { answer("is-official", words.official, Standing::Official) }
                { answer("is-self-assessed", words.self_assessed, Standing::SelfAssessed) }
            </div>
            <small>{ words.note }</small>
        </div>
    }
}
