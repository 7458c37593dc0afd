//! Recording what the room guesses: hands for each band, and typed indexes.

use spbe_index::BandId;
use spbe_workspace::stage::guesses::read;
use spbe_workspace::stage::{Act, Asks};
use yew::prelude::*;

use super::super::desk::DeskContext;
use crate::view::parts::field::value_of;

/// The counters and the field, while the room is asked.
pub(super) fn view(context: &DeskContext<'_>) -> Html {
    let Some(asks) = context.scene.asks else { return Html::default() };
    let bands = context.model.instrument.bands().map(|(id, _)| hands(context, id));
    let scale = context.model.instrument.scale();
    let ends = (scale.min(), scale.max());
    let typed = &context.stage.guesses.typed;
    let (_, others) = read(typed, ends);
    let act = context.act.clone();
    let oninput = move |event: InputEvent| {
        let text = value_of(&event);
        let (indexes, _) = read(&text, ends);
        act.emit(Act::Guess(text, indexes));
    };
    html! {
        <div class="guessing">
            <h3>{ context.words.guesses }</h3>
            <ul class="hands" hidden={asks != Asks::Band}>{ for bands }</ul>
            <label class="wide">{ context.words.typed }
                <textarea id="typed-guesses" rows="2" value={typed.clone()} {oninput} spellcheck="false"/>
            </label>
            <p class="note" role="status">{ (context.words.typed_count)(context.stage.guesses.indexes.len(), &others.join(", "), &context.locale.value(Some(ends.0)), &context.locale.value(Some(ends.1))) }</p>
        </div>
    }
}

fn hands(context: &DeskContext<'_>, id: BandId) -> Html {
    let (place, name) = (id.position(), context.locale.text(context.model.instrument.band(id).name()));
    let count = context.stage.guesses.hands(place);
    let set = |count: u16| {
        let act = context.act.clone();
        move |_: MouseEvent| act.emit(Act::Hands(place, count))
    };
    html! {
        <li key={place}>
            <span>{ name.clone() }</span>
            <button type="button" aria-label={(context.words.fewer)(&name)} disabled={count == 0} onclick={set(count.saturating_sub(1))}>{ "−" }</button>
            <output aria-label={(context.words.hands_for)(&name)}>{ count.to_string() }</output>
            <button type="button" aria-label={(context.words.more)(&name)} onclick={set(count.saturating_add(1))}>{ "+" }</button>
        </li>
    }
}
