//! The groups' indexes on one ladder.

use spbe_index::Assessment;
use spbe_index::groups::merge;
use yew::prelude::*;

use super::super::screen::ScreenContext;
use super::{nothing, said_only};
use crate::chart::ladder::{Ladder, Mark};
use crate::view::tabs::present::words::group_name;

/// As many labels of groups as the ladder has room for beside the median's.
const MOST: usize = 11;

pub(super) fn view(context: &ScreenContext<'_>) -> Html {
    let groups = &context.scene.groups;
    if groups.is_empty() {
        return nothing(context.words.no_groups);
    }
    let instrument = &context.scene.model.instrument;
    let values: Vec<_> = groups.iter().map(|group| (*group.values).clone()).collect();
    let merged = merge(instrument, &context.scene.model.baseline.values, &values);
    let median = spbe_index::assess(instrument, merged.median());
    let label = |name: &str, result: &Assessment| {
        AttrValue::from(format!("{name} {}", context.locale.number(result.shown_index())))
    };
    let mark = |(place, result): (usize, &Assessment)| {
        let name = group_name(context.words, groups, place);
        Mark { class: "group", score: result.index(), label: label(&name, result) }
    };
    let mut marks: Vec<_> = merged.results().iter().enumerate().map(mark).collect();
    marks.sort_by_key(|mark| mark.score);
    marks.push(Mark {
        class: "scenario gain",
        score: median.index(),
        label: label(context.words.median, &median),
    });
    let said: Vec<_> = marks.iter().map(|mark| mark.label.to_string()).collect();
    // Of more groups than can be named, those in the middle have a mark alone. Everybody is said.
    let beyond = groups.len().saturating_sub(MOST);
    for mark in marks.iter_mut().skip((groups.len() - beyond) / 2).take(beyond) {
        mark.label = AttrValue::default();
    }
    html! {
        <>
            { Ladder::new(instrument, context.locale.language(), marks).view() }
            { said_only(said) }
        </>
    }
}
