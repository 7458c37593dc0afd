//! The index of the stage in the largest type, and what the room has guessed about it.

use spbe_index::Score;
use yew::prelude::*;

use super::screen::Draw;
use crate::state::stage::Asks;

/// Before and after; while the room is asked, a question mark stands where the answer will be.
pub(super) fn view(draw: &Draw<'_>) -> Html {
    let (locale, derived) = (draw.locale, &draw.shown.derived);
    let (from, to) = (&derived.baseline, &derived.scenario);
    let difference = to.index().since(from.index());
    let is_asked = draw.scene.asks.is_some() && !draw.scene.is_revealed;
    let is_changed = is_asked || !difference.is_zero();
    let crosses = !is_asked && from.band() != to.band();
    let index = if is_asked { "?".to_owned() } else { locale.number(to.shown_index()) };
    let band = if is_asked { draw.band(from.band()) } else { draw.band(to.band()) };
    html! {
        <div class="stage-headline">
            <p class="stage-figures">
                <span class="from" hidden={!is_changed}>{ locale.number(from.shown_index()) }{" →"}</span>
                <output class="stage-index">{ index }</output>
            </p>
            <div class="stage-beside">
                <p class="stage-band">
                    <span class="from" hidden={!crosses}>{ draw.band(from.band()) }{" → "}</span>
                    <b>{ band }</b>
                    <span class={if difference.is_gain() { "difference gain" } else { "difference loss" }}
                        hidden={is_asked || difference.is_zero()}>{ locale.difference(difference) }</span>
                </p>
                <p class="stage-next">{ if is_asked { asked(draw) } else { answered(draw).unwrap_or_else(|| to_next(draw)) } }</p>
            </div>
        </div>
    }
}

fn asked(draw: &Draw<'_>) -> String {
    let guesses = &draw.scene.guesses;
    let count = guesses.indexes.len() + usize::try_from(guesses.all_hands()).unwrap_or_default();
    match draw.scene.asks {
        Some(Asks::Band) => (draw.words.ask_band)(count),
        _ => (draw.words.ask_index)(count),
    }
}

fn to_next(draw: &Draw<'_>) -> String {
    let (words, result) = (&draw.locale.messages().result, &draw.shown.derived.scenario);
    match result.next_band(&draw.scene.model.instrument) {
        None => words.highest.to_owned(),
        Some((band, distance)) => {
            let is_hidden = result.notice().is_some() || distance.rounded(2).is_zero();
            let distance =
                if is_hidden { draw.locale.worth(distance) } else { draw.locale.difference(distance) };
            (words.to_next)(distance.trim_start_matches('+'), &draw.band(band))
        }
    }
}

/// Guess against result, once the change has been played.
fn answered(draw: &Draw<'_>) -> Option<String> {
    let guesses = &draw.scene.guesses;
    draw.scene.asks.filter(|_| !guesses.is_empty() && !draw.is_moving)?;
    let end = draw.end();
    let number = |guess: u16| draw.locale.score(Score::from_hundredths(guess.into()));
    let typed = guesses.median().zip(guesses.nearest(end.index()));
    let typed = typed.map(|(median, nearest)| (draw.words.guessed_index)(&number(median), &number(nearest)));
    let all = guesses.all_hands();
    let right = guesses.hands(end.band().position());
    let hands = (all > 0).then(|| (draw.words.guessed_band)(right.into(), all, &draw.band(end.band())));
    let said: Vec<_> = [hands, typed].into_iter().flatten().collect();
    Some(said.join(" · "))
}
