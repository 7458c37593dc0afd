//! What is to be done: the steps that weigh most, with their effort and the unit in charge.

use yew::prelude::*;

use super::Paper;
use super::rows::Row;
use crate::view::rooms::notices;

/// As many rows as the page has room for, without the years and with them.
const MOST: usize = 14;
const MOST_WITH_YEARS: usize = 6;

/// The characters of a note that take the room of a row.
const NOTE_OF_A_ROW: usize = 200;

pub(super) fn view(paper: &Paper<'_>) -> Html {
    let words = paper.words;
    let Some(proposal) = paper.proposal else {
        return html! { <section class="steps"/> };
    };
    let mut rows: Vec<&Row> = paper.rows.iter().filter(|row| row.is_changed()).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.gain));
    let most = most(paper);
    let beyond = rows.len().saturating_sub(most);
    let gain =
        paper.locale.change(paper.derived.baseline.shown_index(), paper.derived.scenario.shown_index());
    let sum = (words.sum)(rows.len(), proposal.plan.steps.len(), &paper.effort(proposal.plan.effort), &gain);
    html! {
        <section class="steps">
            <h4>{ if paper.is_plan() { words.plan_steps } else { words.scenario_steps } }</h4>
            <p class="lead">
                { if rows.is_empty() { words.no_steps.to_owned() } else { sum } }
                { target(paper).map(|target| format!(" {target}")) }
            </p>
            <table hidden={rows.is_empty()}>
                { head(paper) }
                <tbody>{ for rows.iter().take(most).map(|row| view_row(paper, row)) }</tbody>
            </table>
            <p class="more" hidden={beyond == 0}>{ (words.more)(beyond) }</p>
        </section>
    }
}

/// As many rows as are left room for by the note and the years: the page stays one.
fn most(paper: &Paper<'_>) -> usize {
    let by_note = paper.own.note.chars().count() / NOTE_OF_A_ROW;
    if paper.has_years() {
        // Narrow years name their steps on two lines.
        let by_years = usize::from(paper.plan.years.count > 3);
        MOST_WITH_YEARS.saturating_sub(by_note + by_years).max(1)
    } else {
        MOST - by_note
    }
}

/// What the goal of the plan takes, and whether what is proposed gets there.
fn target(paper: &Paper<'_>) -> Option<String> {
    let (words, proposal) = (paper.words, paper.proposal?);
    let target = proposal.target?;
    let (name, least) = (paper.index(target.score), target.least.map(|least| paper.effort(least)));
    let is_reached = paper.derived.scenario.index() >= target.score;
    Some((words.target)(&name, is_reached, least.as_deref()))
}

fn head(paper: &Paper<'_>) -> Html {
    let words = paper.words;
    let has_years = paper.has_years();
    html! {
        <thead><tr>
            <th scope="col">{ words.indicator }</th><th scope="col" class="figure">{ words.level }</th><th scope="col" class="figure">{ words.gain }</th>
            <th scope="col" class="figure" hidden={!paper.has_efforts()}>{ words.effort }</th><th scope="col" class="figure" hidden={!has_years}>{ words.year }</th><th scope="col" hidden={!paper.has_owners()}>{ words.owner }</th>
        </tr></thead>
    }
}

fn view_row(paper: &Paper<'_>, row: &Row) -> Html {
    html! {
        <tr key={row.id.position()}>
            <th scope="row">{ paper.labels.title(row.id) }</th>
            <td class="figure">{ levels(paper, row) }</td>
            <td class="figure">{ paper.locale.worth(row.gain) }</td>
            <td class="figure" hidden={!paper.has_efforts()}>{ effort(paper, row) }</td>
            <td class="figure" hidden={!paper.has_years()}>{ years(row) }</td>
            <td hidden={!paper.has_owners()}>{ row.owner.to_string() }</td>
        </tr>
    }
}

/// `2 → 3`, marked where the first is an estimate.
pub(super) fn levels(paper: &Paper<'_>, row: &Row) -> Html {
    let [from, to] = [row.from, row.to].map(|value| paper.locale.value(value));
    let mark = notices::mark(paper.locale, paper.model.baseline.estimated.contains(row.id));
    if row.is_changed() {
        html! { <>{ mark }{ from }{" → "}<b>{ to }</b></> }
    } else {
        html! { <>{ mark }{ to }</> }
    }
}

/// Without the unit, which stands above; nothing for what is lowered.
pub(super) fn effort(paper: &Paper<'_>, row: &Row) -> String {
    row.effort.map(|effort| crate::view::rooms::plan::number(paper.locale, effort)).unwrap_or_default()
}

/// The year of a step, or the first and the last of several.
pub(super) fn years(row: &Row) -> String {
    match row.years {
        None => String::new(),
        Some((first, last)) if first == last => first.to_string(),
        Some((first, last)) => format!("{first}–{last}"),
    }
}
