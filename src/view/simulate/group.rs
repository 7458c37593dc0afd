//! A domain: its heading, its aspects and their rows.

use std::rc::Rc;

use spbe_index::{Difference, IndicatorId, Score};
use yew::prelude::*;

use super::List;
use super::row::Row;
use crate::view::labels::{GroupLabels, TierLabels};
use crate::view::parts::change::change;

/// A domain of the list, by its position; without an indicator that fits the search it is hidden.
pub(super) fn view(list: &List<'_>, position: usize, group: &GroupLabels) -> Html {
    let before: usize = list.props.labels.groups.iter().take(position).map(|group| group.aspects.len()).sum();
    let heading = group.domain.as_ref().map(|domain| heading(list, position, domain));
    let is_folded = list.is_folded(position);
    let is_hidden = !group.aspects.iter().any(|(_, ids)| ids.iter().any(|id| list.fits(*id)));
    let is_alone = group.aspects.len() == 1 && group.domain.is_some();
    let aspects = group.aspects.iter().enumerate();
    let aspects = aspects.map(|(place, (labels, ids))| aspect(list, before + place, labels, ids, is_alone));
    html! {
        <section class={if is_folded { "domain folded" } else { "domain" }} key={position} hidden={is_hidden}>
            <div class="heading">{ heading }</div>
            <div class="aspects" hidden={is_folded}>{ for aspects }</div>
        </section>
    }
}

fn heading(list: &List<'_>, position: usize, domain: &TierLabels) -> Html {
    let scores = scores(list.derived.baseline.domains(), list.derived.scenario.domains(), position);
    let onclick = list.on_look(move |look, _: MouseEvent| {
        match look.folded.iter().position(|folded| *folded == position) {
            Some(place) => drop(look.folded.remove(place)),
            None => look.folded.push(position),
        }
    });
    html! {
        <h2 title={domain.name.clone()}>
            <button type="button" aria-expanded={(!list.is_folded(position)).to_string()} {onclick}>
                <span class="number">{ domain.number.clone() }</span>{ domain.short.clone() }<small>{ domain.weight.clone() }</small>
            </button>
            { scores.map(|(from, to)| change(list.props.page.locale, from, to)) }
        </h2>
    }
}

/// An aspect that is alone in its domain has said it all in the domain's heading.
fn aspect(
    list: &List<'_>,
    position: usize,
    labels: &TierLabels,
    ids: &[IndicatorId],
    is_alone: bool,
) -> Html {
    let scores = scores(list.derived.baseline.aspects(), list.derived.scenario.aspects(), position);
    let is_hidden = !ids.iter().any(|id| list.fits(*id));
    let rows = ids.iter().filter(|id| list.fits(**id)).map(|id| row(list, *id));
    html! {
        <div class="aspect" key={labels.number.to_string()} hidden={is_hidden}>
            <h3 hidden={is_alone} title={labels.name.clone()}>
                { labels.short.clone() }<small>{ labels.weight.clone() }</small>
                { scores.map(|(from, to)| change(list.props.page.locale, from, to)) }
            </h3>
            <div class="rows">{ for rows }</div>
        </div>
    }
}

fn row(list: &List<'_>, id: IndicatorId) -> Html {
    let Some(labels) = list.props.labels.indicator(id) else { return Html::default() };
    let model = list.model;
    let is_open = list.props.open == Some(id);
    html! {
        <Row key={id.position()} page={list.props.page.clone()} labels={Rc::clone(labels)}
            value={model.edited().get(id)} baseline={model.baseline.values.get(id)}
            is_estimated={model.baseline.estimated.contains(id)} is_locked={model.scenario.locks.contains(id)}
            editing={model.editing} worth={worth(list, id)} {is_open} guidance={list.props.guidance.clone().filter(|_| is_open)}/>
    }
}

/// What the change of an indicator adds to the index, if it is changed.
fn worth(list: &List<'_>, id: IndicatorId) -> Option<Difference> {
    list.derived.comparison.changes.iter().find(|change| change.indicator == id).map(|change| change.worth)
}

fn scores(from: &[Score], to: &[Score], position: usize) -> Option<(Score, Score)> {
    Some((*from.get(position)?, *to.get(position)?))
}
