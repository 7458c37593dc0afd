//! What is to be done: the steps that weigh most, with their effort and the unit in charge.

use yew::prelude::*;

use super::ReportContext;
use super::rows::Row;
use crate::view::tabs::notices;

/// As many rows as the page has room for, without the years and with them.
const MOST: usize = 14;
const MOST_WITH_YEARS: usize = 6;

/// The characters of a note that take the room of a row.
const NOTE_OF_A_ROW: usize = 200;

pub(super) fn view(context: &ReportContext<'_>) -> Html {
    let words = context.words;
    let Some(proposal) = context.proposal else {
        return html! { <section class="steps"/> };
    };
    let mut rows: Vec<&Row> = context.rows.iter().filter(|row| row.is_changed()).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.gain));
    let most = most(context);
    let beyond = rows.len().saturating_sub(most);
    let gain =
        context.locale.change(context.derived.baseline.shown_index(), context.derived.scenario.shown_index());
    let sum =
        (words.sum)(rows.len(), proposal.plan.steps.len(), &context.effort(proposal.plan.effort), &gain);
    html! {
        <section class="steps">
            <h4>{ if context.is_plan() { words.plan_steps } else { words.scenario_steps } }</h4>
            <p class="lead">
                { if rows.is_empty() { words.no_steps.to_owned() } else { sum } }
                { target(context).map(|target| format!(" {target}")) }
            </p>
            <table hidden={rows.is_empty()}>
                { head(context) }
                <tbody>{ for rows.iter().take(most).map(|row| view_row(context, row)) }</tbody>
            </table>
            <p class="more" hidden={beyond == 0}>{ (words.more)(beyond) }</p>
        </section>
    }
}

/// As many rows as are left room for by the note and the years: the page stays one.
fn most(context: &ReportContext<'_>) -> usize {
    let by_note = context.own.note.chars().count() / NOTE_OF_A_ROW;
    if context.has_years() {
        // Narrow years name their steps on two lines.
        let by_years = usize::from(context.plan.years.count > 3);
        MOST_WITH_YEARS.saturating_sub(by_note + by_years).max(1)
    } else {
        MOST - by_note
    }
}

/// What the goal of the plan takes, and whether what is proposed gets there.
fn target(context: &ReportContext<'_>) -> Option<String> {
    let (words, proposal) = (context.words, context.proposal?);
    let target = proposal.target?;
    let (name, least) = (context.index(target.score), target.least.map(|least| context.effort(least)));
    let is_reached = context.derived.scenario.index() >= target.score;
    Some((words.target)(&name, is_reached, least.as_deref()))
}

fn head(context: &ReportContext<'_>) -> Html {
    let words = context.words;
    let has_years = context.has_years();
    html! {
        <thead><tr>
            <th scope="col">{ words.indicator }</th><th scope="col" class="figure">{ words.level }</th><th scope="col" class="figure">{ words.gain }</th>
            <th scope="col" class="figure" hidden={!context.has_efforts()}>{ words.effort }</th><th scope="col" class="figure" hidden={!has_years}>{ words.year }</th><th scope="col" hidden={!context.has_owners()}>{ words.owner }</th>
        </tr></thead>
    }
}

fn view_row(context: &ReportContext<'_>, row: &Row) -> Html {
    html! {
        <tr key={row.id.position()}>
            <th scope="row">{ context.labels.title(row.id) }</th>
            <td class="figure">{ levels(context, row) }</td>
            <td class="figure">{ context.locale.worth(row.gain) }</td>
            <td class="figure" hidden={!context.has_efforts()}>{ effort(context, row) }</td>
            <td class="figure" hidden={!context.has_years()}>{ years(row) }</td>
            <td hidden={!context.has_owners()}>{ row.owner.to_string() }</td>
        </tr>
    }
}

/// `2 → 3`, marked where the first is an estimate.
pub(super) fn levels(context: &ReportContext<'_>, row: &Row) -> Html {
    let [from, to] = [row.from, row.to].map(|value| context.locale.value(value));
    let mark = notices::mark(context.locale, context.model.baseline.estimated.contains(row.id));
    if row.is_changed() {
        html! { <>{ mark }{ from }{" → "}<b>{ to }</b></> }
    } else {
        html! { <>{ mark }{ to }</> }
    }
}

/// Without the unit, which stands above; nothing for what is lowered.
pub(super) fn effort(context: &ReportContext<'_>, row: &Row) -> String {
    row.effort.map(|effort| crate::view::tabs::plan::number(context.locale, effort)).unwrap_or_default()
}

/// The year of a step, or the first and the last of several.
pub(super) fn years(row: &Row) -> String {
    match row.years {
        None => String::new(),
        Some((first, last)) if first == last => first.to_string(),
        Some((first, last)) => format!("{first}–{last}"),
    }
}
