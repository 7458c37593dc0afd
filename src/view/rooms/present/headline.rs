//! The index of the stage in the largest type, and what the room has guessed about it.

use spbe_index::Score;
use yew::prelude::*;

use super::screen::Draw;
use crate::state::stage::Asks;
use crate::view::parts::change::{to_next_band, tone};

/// Before and after; while the room is asked, a question mark stands where the answer will be.
pub(super) fn view(draw: &Draw<'_>) -> Html {
    let (locale, derived) = (draw.locale, &draw.shown.derived);
    let (from, to) = (&derived.baseline, &derived.scenario);
    let figures = (from.shown_index(), to.shown_index());
    let is_asked = draw.scene.asks.is_some() && !draw.scene.is_revealed;
    let is_changed = is_asked || from.index() != to.index();
    let crosses = !is_asked && from.band() != to.band();
    let index = if is_asked { "?".to_owned() } else { locale.number(figures.1) };
    let band = if is_asked { draw.band(from.band()) } else { draw.band(to.band()) };
    html! {
        <div class="stage-headline">
            <p class="stage-figures">
                <span class="from" hidden={!is_changed}>{ locale.number(figures.0) }{" →"}</span>
                <output class="stage-index">{ index }</output>
            </p>
            <div class="stage-beside">
                <p class="stage-band">
                    <span class="from" hidden={!crosses}>{ draw.band(from.band()) }{" → "}</span>
                    <b>{ band }</b>
                    <span class={classes!("difference", tone(figures.0, figures.1))}
                        hidden={is_asked || !is_changed}>{ locale.change(figures.0, figures.1) }</span>
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
    to_next_band(draw.locale, &draw.scene.model.instrument, result).map_or_else(
        || words.highest.to_owned(),
        |(band, distance)| (words.to_next)(&distance, &draw.band(band)),
    )
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
