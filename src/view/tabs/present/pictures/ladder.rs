//! The ladder of bands with the index and the guesses of the room.

use yew::prelude::*;

use super::super::screen::ScreenContext;
use crate::chart::ladder::{Ladder, Mark};

pub(super) fn view(context: &ScreenContext<'_>) -> Html {
    let (instrument, derived) = (&context.scene.model.instrument, &context.shown.derived);
    let (from, to) = (derived.baseline.index(), derived.scenario.index());
    let is_asked = context.scene.asks.is_some() && !context.scene.is_revealed;
    let baseline = Mark {
        class: "baseline",
        score: from,
        label: context.locale.number(derived.baseline.shown_index()).into(),
    };
    let class = if to < from { "scenario loss" } else { "scenario gain" };
    let scenario =
        Mark { class, score: to, label: context.locale.number(derived.scenario.shown_index()).into() };
    let marks = if from == to || is_asked { vec![baseline] } else { vec![baseline, scenario] };
    let guesses = &context.scene.guesses;
    let hands = instrument.bands().map(|(id, _)| match guesses.hands(id.position()) {
        0 => String::new(),
        hands => hands.to_string(),
    });
    Ladder::new(instrument, context.locale.language(), marks)
        .with_hands(hands)
        .with_guesses(instrument, &guesses.indexes)
        .view()
}
