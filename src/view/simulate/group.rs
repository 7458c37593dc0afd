//! A domain: its heading, its aspects and their rows.

use std::rc::Rc;

use spbe_index::{Difference, Guidance, IndicatorId, Score, Value};
use spbe_workspace::{Action, Editing, Filter, UiAction};
use yew::prelude::*;

use super::row::Row;
use super::{List, filter};
use crate::app::context::Page;
use crate::view::labels::{Labels, TierLabels};
use crate::view::parts::change::change;

/// What a domain is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) page: Page,
    pub(super) labels: Rc<Labels>,
    /// The domain's place in the instrument.
    pub(super) position: usize,
    pub(super) editing: Editing,
    pub(super) is_folded: bool,
    /// The domain's figures at the baseline and in the scenario. Like those of its aspects they may be a moment behind.
    pub(super) domain: Option<(Score, Score)>,
    /// Its aspects' figures, in order.
    pub(super) aspects: Vec<(Score, Score)>,
    /// Its indicators that fit the search, in order.
    pub(super) rows: Vec<RowState>,
    /// The sentences for the levels, when one of its rows is open or something is looked for, and they have arrived.
    pub(super) guidance: Option<Rc<Guidance>>,
    /// What is looked for.
    pub(super) sought: AttrValue,
}

/// What a row shows of the data.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) struct RowState {
    pub(super) id: IndicatorId,
    /// The value that the picker shows and changes.
    pub(super) value: Option<Value>,
    pub(super) baseline: Option<Value>,
    pub(super) is_estimated: bool,
    pub(super) is_locked: bool,
    pub(super) is_open: bool,
    /// What the change adds to the index, if there is one.
    pub(super) worth: Option<Difference>,
}

/// A domain of the list. A component of its own, so that a change in one domain does not touch the others; without an
/// indicator that fits the search it is hidden.
#[component]
pub(super) fn Group(props: &Props) -> Html {
    let Some(group) = props.labels.groups.get(props.position) else {
        return html! { <section hidden=true/> };
    };
    let heading = group.domain.as_ref().map(|domain| heading(props, domain));
    let is_alone = group.aspects.len() == 1 && group.domain.is_some();
    let aspects = group.aspects.iter().zip(&props.aspects);
    let aspects = aspects.map(|((labels, ids), scores)| aspect(props, labels, ids, *scores, is_alone));
    html! {
        <section class={if props.is_folded { "domain folded" } else { "domain" }} hidden={props.rows.is_empty()}>
            <div class="heading">{ heading }</div>
            <div class="aspects" hidden={props.is_folded}>{ for aspects }</div>
        </section>
    }
}

impl Props {
    /// The domain at a place of the instrument.
    pub(super) fn new(list: &List<'_>, position: usize, in_texts: bool) -> Self {
        let (model, ui) = (list.model(), &list.store.ui);
        let groups = list.labels.groups.iter();
        let before: usize = groups.clone().take(position).map(|group| group.aspects.len()).sum();
        let aspects =
            list.labels.groups.get(position).map(|group| group.aspects.as_slice()).unwrap_or_default();
        let ids = aspects.iter().flat_map(|(_, ids)| ids).copied();
        let rows: Vec<_> =
            ids.filter(|id| filter::fits(list, *id, in_texts)).map(|id| RowState::new(list, id)).collect();
        let (from, to) = (&list.deferred.data.baseline, &list.deferred.data.scenario);
        let pairs = from.aspects().iter().copied().zip(to.aspects().iter().copied());
        Self {
            page: list.page.clone(),
            labels: Rc::clone(list.labels),
            position,
            editing: model.editing,
            // Folding is for looking around; what a search or a filter finds is always shown.
            is_folded: ui.folded.contains(&position)
                && ui.search.filter == Filter::All
                && ui.search.text.is_empty(),
            domain: from.domains().get(position).copied().zip(to.domains().get(position).copied()),
            aspects: pairs.skip(before).take(aspects.len()).collect(),
            guidance: ui
                .guidance
                .clone()
                .filter(|_| !ui.search.text.is_empty() || rows.iter().any(|row| row.is_open)),
            sought: ui.search.text.clone().into(),
            rows,
        }
    }

    pub(super) fn view(self) -> Html {
        let key = self.position;
        html! { <Group {key} ..self/> }
    }
}

impl RowState {
    fn new(list: &List<'_>, id: IndicatorId) -> Self {
        let model = list.model();
        let changes = &list.derived.comparison.changes;
        Self {
            id,
            value: model.edited().get(id),
            baseline: model.baseline.values.get(id),
            is_estimated: model.baseline.estimated.contains(id),
            is_locked: model.scenario.locks.contains(id),
            is_open: list.store.ui.open == Some(id),
            worth: changes.iter().find(|change| change.indicator == id).map(|change| change.worth),
        }
    }
}

fn heading(props: &Props, domain: &TierLabels) -> Html {
    let onclick = props.page.dispatch.on(Action::Ui(UiAction::ToggleFold(props.position)));
    html! {
        <h2 title={domain.name.clone()}>
            <button type="button" aria-expanded={(!props.is_folded).to_string()} {onclick}>
                <span class="number">{ domain.number.clone() }</span>{ domain.short.clone() }<small>{ domain.weight.clone() }</small>
            </button>
            { props.domain.map(|(from, to)| change(props.page.locale, from, to)) }
        </h2>
    }
}

/// An aspect that is alone in its domain has said it all in the domain's heading.
fn aspect(
    props: &Props,
    labels: &TierLabels,
    ids: &[IndicatorId],
    (from, to): (Score, Score),
    is_alone: bool,
) -> Html {
    let rows: Vec<_> = props.rows.iter().filter(|row| ids.contains(&row.id)).collect();
    html! {
        <div class="aspect" key={labels.number.to_string()} hidden={rows.is_empty()}>
            <h3 hidden={is_alone} title={labels.name.clone()}>
                { labels.short.clone() }<small>{ labels.weight.clone() }</small>
                { change(props.page.locale, from, to) }
            </h3>
            <div class="rows">{ for rows.into_iter().filter_map(|state| row(props, *state)) }</div>
        </div>
    }
}

fn row(props: &Props, state: RowState) -> Option<Html> {
    let labels = Rc::clone(props.labels.indicator(state.id)?);
    let sought = props.sought.clone();
    let guidance = props.guidance.clone().filter(|_| state.is_open || !sought.is_empty());
    Some(html! {
        <Row key={state.id.position()} page={props.page.clone()} {labels} {state} editing={props.editing} {guidance} {sought}/>
    })
}
