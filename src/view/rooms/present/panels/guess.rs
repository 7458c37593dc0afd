//! Recording what the room guesses: hands for each band, and typed indexes.

use spbe_index::BandId;
use yew::prelude::*;

use super::super::desk::At;
use crate::state::stage::guesses::read;
use crate::state::stage::{Act, Asks};
use crate::view::parts::field::value_of;

/// The counters and the field, while the room is asked.
pub(super) fn view(at: &At<'_>) -> Html {
    let Some(asks) = at.scene.asks else { return Html::default() };
    let bands = at.model.instrument.bands().map(|(id, _)| hands(at, id));
    let scale = at.model.instrument.scale();
    let ends = (scale.min(), scale.max());
    let typed = &at.stage.guesses.typed;
    let (_, others) = read(typed, ends);
    let act = at.act.clone();
    let oninput = move |event: InputEvent| {
        let text = value_of(&event);
        let (indexes, _) = read(&text, ends);
        act.emit(Act::Guess(text, indexes));
    };
    html! {
        <div class="guessing">
            <h3>{ at.words.guesses }</h3>
            <ul class="hands" hidden={asks != Asks::Band}>{ for bands }</ul>
            <label class="wide">{ at.words.typed }
                <textarea id="typed-guesses" rows="2" value={typed.clone()} {oninput} spellcheck="false"/>
            </label>
            <p class="note" role="status">{ (at.words.typed_count)(at.stage.guesses.indexes.len(), &others.join(", "), &at.locale.value(Some(ends.0)), &at.locale.value(Some(ends.1))) }</p>
        </div>
    }
}

fn hands(at: &At<'_>, id: BandId) -> Html {
    let (place, name) = (id.position(), at.locale.text(at.model.instrument.band(id).name()));
    let count = at.stage.guesses.hands(place);
    let set = |count: u16| {
        let act = at.act.clone();
        move |_: MouseEvent| act.emit(Act::Hands(place, count))
    };
    html! {
        <li key={place}>
            <span>{ name.clone() }</span>
            <button type="button" aria-label={(at.words.fewer)(&name)} disabled={count == 0} onclick={set(count.saturating_sub(1))}>{ "−" }</button>
            <output aria-label={(at.words.hands_for)(&name)}>{ count.to_string() }</output>
            <button type="button" aria-label={(at.words.more)(&name)} onclick={set(count.saturating_add(1))}>{ "+" }</button>
        </li>
    }
}
