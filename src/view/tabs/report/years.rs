//! The plan by year.

use spbe_index::plan::{Roadmap, Step, Year};
use yew::prelude::*;

use super::ReportContext;
use crate::view::tabs::plan::calendar::first_year;

/// As many steps as a year names, and as many as a narrow one does.
const NAMED: usize = 3;
const NAMED_NARROW: usize = 2;

/// Nothing where the years were not set.
pub(super) fn view(context: &ReportContext<'_>) -> Html {
    let roadmap = context.proposal.and_then(|proposal| proposal.roadmap.as_ref());
    html! {
        <section class="years" hidden={roadmap.is_none()}>{ roadmap.map(|roadmap| content(context, roadmap)) }</section>
    }
}

fn content(context: &ReportContext<'_>, roadmap: &Roadmap) -> Html {
    let words = context.words;
    html! {
        <>
            <h4>{ words.years }</h4>
            <ol>{ for roadmap.years.iter().enumerate().map(|(place, year)| column(context, place, year)) }</ol>
            <p class="more" hidden={roadmap.left.is_empty()}>{ (words.left)(roadmap.left.len()) }</p>
        </>
    }
}

fn column(context: &ReportContext<'_>, place: usize, year: &Year) -> Html {
    let words = context.words;
    let first = first_year(context.plan.years, &context.model.agency);
    let calendar = u16::try_from(place).ok().and_then(|ahead| first.checked_add(ahead));
    let named = if context.plan.years.count > 3 { NAMED_NARROW } else { NAMED };
    let beyond = year.steps.len().saturating_sub(named);
    let mut weightiest: Vec<&Step> = year.steps.iter().collect();
    weightiest.sort_by_key(|row| std::cmp::Reverse(row.gain));
    let item = |step: &&Step| {
        let name = context.labels.title(step.indicator);
        html! { <li>{ format!("{name}: {}", context.locale.value(Some(step.to))) }</li> }
    };
    html! {
        <li key={place}>
            <p class="name">{ (words.year_name)(place + 1, calendar) }</p>
            <p class="end">{ context.index(year.index) }</p>
            <p>{ (words.year_sum)(year.steps.len(), &context.effort(year.effort)) }</p>
            <ul>{ for weightiest.iter().take(named).map(item) }</ul>
            <p class="more" hidden={beyond == 0}>{ (words.year_more)(beyond) }</p>
        </li>
    }
}
