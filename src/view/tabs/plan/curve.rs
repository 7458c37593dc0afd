//! The frontier as a chart that can be dragged along, with a table behind it.

use std::rc::Rc;

use spbe_index::plan::Point;
use spbe_index::{Band, Effort, Instrument};
use spbe_workspace::plan::Goal;
use yew::prelude::*;

use super::question::Ready;
use super::track::Track;
use super::{PlanContext, SelectedPlan, number};
use crate::chart::frontier::{FrontierChart, Labelling};
use crate::i18n::Locale;
use crate::view::tabs::picture;

/// As many corners as the table lists; a frontier can have thousands.
const LISTED: usize = 40;

pub(super) fn view(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> Html {
    let words = &context.words.curve;
    let chart = looked.chart;
    let now = looked.ready.corner_within(looked.plan.effort);
    let corner = chart.corner((looked.plan.effort.hundredths(), looked.plan.index));
    let at = {
        let (chart, ready) = (Rc::clone(chart), Rc::clone(looked.ready));
        move |share| goal_near(&ready, chart.effort_at(share))
    };
    let (on_pull, on_drop) = (at.clone(), at);
    let (pulling, dropping, pulled) =
        (context.pulled.clone(), context.pulled.clone(), context.pulled.clone());
    let (editor, by_key, ready) = (context.editor.clone(), context.editor.clone(), Rc::clone(looked.ready));
    let text = (words.at)(
        &context.effort(looked.plan.effort),
        &context.index(looked.plan.index),
        looked.plan.steps.len(),
    );
    let drawing = html! {
        <svg class="frontier" aria-hidden="true" focusable="false">
            <Ground chart={Rc::clone(chart)}/>
            { corner }
        </svg>
    };
    let track = Track {
        class: "curve-track",
        label: words.label,
        now,
        last: looked.ready.points.len().saturating_sub(1),
        text,
        on_pull: Callback::from(move |share| pulling.set(Some(on_pull(share)))),
        on_drop: Callback::from(move |share| {
            dropping.set(None);
            editor.goal(on_drop(share), false);
        }),
        on_cancel: Callback::from(move |()| pulled.set(None)),
        on_key: Callback::from(move |place: usize| {
            if let Some(point) = ready.points.get(place) {
                by_key.goal(goal_of(point), true);
            }
        }),
    };
    html! {
        <figure class="curve">
            <figcaption>
                <b>{ words.heading }</b>{" "}
                <span class="axes">{ (words.axes)(context.unit()) }</span>
            </figcaption>
            { track.view(drawing) }
            { picture::menu(context.model, context.locale, ".plan svg.frontier", &(words.picture)(context.unit())) }
            <details>
                <summary>{ words.table }</summary>
                { table(context, looked.ready) }
            </details>
        </figure>
    }
}

/// The marks of a frontier.
pub(super) fn chart(instrument: &Instrument, ready: &Ready, locale: Locale) -> FrontierChart {
    let corners: Vec<_> = ready.points.iter().map(|point| (point.effort.hundredths(), point.index)).collect();
    let band =
        |band: &Band| format!("{} {}", band.name().get(locale.language()), locale.exact(band.threshold()));
    let effort = |hundredths| tick(locale, hundredths);
    FrontierChart::new(instrument, &corners, &Labelling { effort: &effort, band: &band })
}

fn tick(locale: Locale, hundredths: u64) -> String {
    let effort = u32::try_from(hundredths).unwrap_or(u32::MAX);
    number(locale, Effort::from_hundredths(effort))
}

/// The corner whose effort is nearest.
fn goal_near(ready: &Ready, effort: u64) -> Goal {
    let above = ready.points.partition_point(|point| point.effort.hundredths() < effort);
    let candidates = [above.checked_sub(1), Some(above)];
    let corners = candidates.into_iter().flatten().filter_map(|place| ready.points.get(place));
    let nearest = corners.min_by_key(|point| point.effort.hundredths().abs_diff(effort));
    nearest.map_or(Goal::NextBand, goal_of)
}

fn goal_of(point: &Point) -> Goal {
    Goal::Budget(u32::try_from(point.effort.hundredths()).unwrap_or(u32::MAX))
}

/// What is drawn once and stays while the plan is dragged along.
#[derive(Properties, PartialEq)]
struct GroundProps {
    chart: Rc<FrontierChart>,
}

#[component]
fn Ground(props: &GroundProps) -> Html {
    html! { <g>{ props.chart.ground() }</g> }
}

fn table(context: &PlanContext<'_>, ready: &Ready) -> Html {
    let words = &context.words.curve;
    let every = ready.points.len().div_ceil(LISTED).max(1);
    let last = ready.points.len().saturating_sub(1);
    let listed = ready.points.iter().enumerate().filter(|(place, _)| place % every == 0 || *place == last);
    let row = |(place, point): (usize, &Point)| {
        html! {
            <tr key={place}>
                <td>{ context.number(point.effort) }</td>
                <td>{ context.locale.exact(point.index) }</td>
                <td>{ context.band_of(point.index).to_owned() }</td>
            </tr>
        }
    };
    html! {
        <table>
            <thead><tr><th>{ (words.effort)(context.unit()) }</th><th>{ words.index }</th><th>{ words.band }</th></tr></thead>
            <tbody>{ for listed.map(row) }</tbody>
        </table>
    }
}
