//! Every indicator by unit in charge; by aspect where nobody is named for any.

use std::rc::Rc;

use yew::prelude::*;

use super::rows::Row;
use super::{ReportContext, steps, top};

/// The rows under one heading.
struct Group<'a> {
    name: String,
    rows: Vec<&'a Row>,
}

pub(super) fn view(context: &ReportContext<'_>) -> Html {
    let words = context.words;
    let is_owned = context.rows.iter().any(|row| !row.owner.is_empty());
    let groups = if is_owned { by_owner(context) } else { by_aspect(context) };
    let unit = super::super::plan::unit(&context.plan.unit, context.locale);
    html! {
        <>
            <header>
                <div>
                    <p class="kicker">{ top::agency(context) }</p>
                    <h3>{ if is_owned { words.annex } else { words.annex_by_aspect } }</h3>
                    <p class="sub">{ top::subject(context) }</p>
                </div>
                <p class="date">{ context.date.clone() }</p>
            </header>
            <table>
                <thead><tr>
                    <th scope="col">{ words.indicator }</th><th scope="col" class="figure">{ words.weight }</th><th scope="col" class="figure">{ words.level }</th>
                    <th scope="col" class="figure" hidden={!context.is_changed()}>{ words.gain }</th><th scope="col" class="figure" hidden={!context.has_efforts()}>{ (words.effort_in)(unit) }</th>
                    <th scope="col" class="figure" hidden={!context.has_years()}>{ words.year }</th>
                </tr></thead>
                { for groups.iter().map(|group| section(context, group)) }
            </table>
        </>
    }
}

/// The units by their names, and those of nobody last.
fn by_owner<'a>(context: &'a ReportContext<'_>) -> Vec<Group<'a>> {
    let mut owners: Vec<&Rc<str>> = context.rows.iter().map(|row| &row.owner).collect();
    owners.sort_by_key(|owner| (owner.is_empty(), owner.to_lowercase()));
    owners.dedup();
    let group = |owner: &Rc<str>| Group {
        name: if owner.is_empty() { context.words.nobody.to_owned() } else { owner.to_string() },
        rows: context.rows.iter().filter(|row| row.owner == *owner).collect(),
    };
    owners.into_iter().map(group).collect()
}

fn by_aspect<'a>(context: &'a ReportContext<'_>) -> Vec<Group<'a>> {
    let aspects = context.labels.groups.iter().flat_map(|group| &group.aspects);
    let group = |(labels, ids): &(crate::view::labels::TierLabels, Vec<spbe_index::IndicatorId>)| Group {
        name: format!("{} {}", labels.number, labels.short),
        rows: context.rows.iter().filter(|row| ids.contains(&row.id)).collect(),
    };
    aspects.map(group).collect()
}

fn section(context: &ReportContext<'_>, group: &Group<'_>) -> Html {
    let changed = group.rows.iter().filter(|row| row.is_changed()).count();
    let optional = [context.is_changed(), context.has_efforts(), context.has_years()];
    let columns = (3 + optional.into_iter().filter(|is_there| *is_there).count()).to_string();
    html! {
        <tbody key={group.name.clone()}>
            <tr class="unit"><th scope="rowgroup" colspan={columns}>
                { group.name.clone() }{" "}<small>{ (context.words.unit_sum)(group.rows.len(), changed) }</small>
            </th></tr>
            { for group.rows.iter().map(|row| view_row(context, row)) }
        </tbody>
    }
}

fn view_row(context: &ReportContext<'_>, row: &Row) -> Html {
    let Some(labels) = context.labels.indicator(row.id) else { return Html::default() };
    html! {
        <tr key={row.id.position()} class={if row.is_changed() { "moved" } else { "" }}>
            <th scope="row"><span class="number">{ labels.tier.number.clone() }</span>{" "}{ labels.tier.short.clone() }</th>
            <td class="figure">{ labels.tier.weight.clone() }</td>
            <td class="figure">{ steps::levels(context, row) }</td>
            <td class="figure" hidden={!context.is_changed()}>{ row.is_changed().then(|| context.locale.worth(row.gain)) }</td>
            <td class="figure" hidden={!context.has_efforts()}>{ steps::effort(context, row) }</td>
            <td class="figure" hidden={!context.has_years()}>{ steps::years(row) }</td>
        </tr>
    }
}
