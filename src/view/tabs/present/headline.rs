//! The index of the stage in the largest type, and what the room has guessed about it.

use spbe_index::Score;
use spbe_workspace::stage::Asks;
use yew::prelude::*;

use super::screen::ScreenContext;
use crate::view::parts::change::{to_next_band, tone};

/// Before and after; while the room is asked, a question mark stands where the answer will be.
pub(super) fn view(context: &ScreenContext<'_>) -> Html {
    let (locale, derived) = (context.locale, &context.shown.derived);
    let (from, to) = (&derived.baseline, &derived.scenario);
    let figures = (from.shown_index(), to.shown_index());
    let is_asked = context.scene.asks.is_some() && !context.scene.is_revealed;
    let is_changed = is_asked || from.index() != to.index();
    let crosses = !is_asked && from.band() != to.band();
    let index = if is_asked { "?".to_owned() } else { locale.number(figures.1) };
    let band = if is_asked { context.band(from.band()) } else { context.band(to.band()) };
    html! {
        <div class="stage-headline">
            <p class="stage-figures">
                <span class="from" hidden={!is_changed}>{ locale.number(figures.0) }{" →"}</span>
                <output class="stage-index">{ index }</output>
            </p>
            <div class="stage-beside">
                <p class="stage-band">
                    <span class="from" hidden={!crosses}>{ context.band(from.band()) }{" → "}</span>
                    <b>{ band }</b>
                    <span class={classes!("difference", tone(figures.0, figures.1))}
                        hidden={is_asked || !is_changed}>{ locale.change(figures.0, figures.1) }</span>
                </p>
                <p class="stage-next">{ if is_asked { asked(context) } else { answered(context).unwrap_or_else(|| to_next(context)) } }</p>
            </div>
        </div>
    }
}

fn asked(context: &ScreenContext<'_>) -> String {
    let guesses = &context.scene.guesses;
    let count = guesses.indexes.len() + usize::try_from(guesses.all_hands()).unwrap_or_default();
    match context.scene.asks {
        Some(Asks::Band) => (context.words.ask_band)(count),
        _ => (context.words.ask_index)(count),
    }
}

fn to_next(context: &ScreenContext<'_>) -> String {
    let (words, result) = (&context.locale.messages().result, &context.shown.derived.scenario);
    to_next_band(context.locale, &context.scene.model.instrument, result).map_or_else(
        || words.highest.to_owned(),
        |(band, distance)| (words.to_next)(&distance, &context.band(band)),
    )
}

/// Guess against result, once the change has been played.
fn answered(context: &ScreenContext<'_>) -> Option<String> {
    let guesses = &context.scene.guesses;
    context.scene.asks.filter(|_| !guesses.is_empty() && !context.is_moving)?;
    let end = context.end();
    let number = |guess: u16| context.locale.score(Score::from_hundredths(guess.into()));
    let typed = guesses.median().zip(guesses.nearest(end.index()));
    let typed =
        typed.map(|(median, nearest)| (context.words.guessed_index)(&number(median), &number(nearest)));
    let all = guesses.all_hands();
    let right = guesses.hands(end.band().position());
    let hands = (all > 0).then(|| (context.words.guessed_band)(right.into(), all, &context.band(end.band())));
    let said: Vec<_> = [hands, typed].into_iter().flatten().collect();
    Some(said.join(" · "))
}
