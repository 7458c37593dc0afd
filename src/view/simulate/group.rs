//! A domain: its heading, its aspects and their rows.

use std::rc::Rc;

use spbe_index::{Difference, IndicatorId, Score};
use yew::prelude::*;

use super::row::Row;
use crate::app::context::use_locale;
use crate::app::root::Pointed;
use crate::i18n::Locale;
use crate::state::{Derived, Model};
use crate::view::labels::{GroupLabels, Labels, TierLabels};
use crate::view::parts::change::change;

#[derive(Properties, PartialEq)]
pub struct GroupProps {
    /// The domain's place in the instrument.
    pub position: usize,
    pub model: Model,
    pub derived: Rc<Derived>,
    pub labels: Rc<Labels>,
    /// The indicators to show.
    pub visible: Vec<IndicatorId>,
    pub is_folded: bool,
    /// The indicator whose details are open.
    pub open: Option<IndicatorId>,
    pub on_fold: Callback<usize>,
    pub on_open: Callback<IndicatorId>,
    pub on_point: Callback<Pointed>,
}

/// A domain of the list; without visible indicators it is hidden.
#[component]
pub fn Group(props: &GroupProps) -> Html {
    let locale = use_locale();
    let Some(group) = props.labels.groups.get(props.position) else {
        return html! { <section hidden=true/> };
    };
    let aspects_before =
        props.labels.groups.iter().take(props.position).map(|group| group.aspects.len()).sum();
    let heading = group.domain.as_ref().map(|domain| domain_heading(props, domain, locale));
    html! {
        <section class={classes!("domain", props.is_folded.then_some("folded"))} hidden={props.visible.is_empty()}>
            <div class="heading">{ heading }</div>
            <div class="aspects" hidden={props.is_folded}>{ for aspects(props, group, aspects_before, locale) }</div>
        </section>
    }
}

fn domain_heading(props: &GroupProps, domain: &TierLabels, locale: Locale) -> Html {
    let scores = scores(props.derived.baseline.domains(), props.derived.scenario.domains(), props.position);
    let position = props.position;
    html! {
        <h2 title={domain.name.clone()}>
            <button type="button" aria-expanded={(!props.is_folded).to_string()} onclick={props.on_fold.reform(move |_| position)}>
                <span class="number">{ domain.number.clone() }</span>{ domain.short.clone() }<small>{ domain.weight.clone() }</small>
            </button>
            { scores.map(|(from, to)| change(locale, from, to)) }
        </h2>
    }
}

fn aspects(props: &GroupProps, group: &GroupLabels, before: usize, locale: Locale) -> Vec<Html> {
    let aspect = |(position, (labels, ids)): (usize, &(TierLabels, Vec<IndicatorId>))| {
        let scores =
            scores(props.derived.baseline.aspects(), props.derived.scenario.aspects(), before + position);
        let rows = ids.iter().filter(|id| props.visible.contains(id)).map(|id| row(props, *id));
        let is_hidden = !ids.iter().any(|id| props.visible.contains(id));
        // A domain of one aspect has said it all in its own heading.
        let is_alone = group.aspects.len() == 1 && group.domain.is_some();
        html! {
            <div class="aspect" key={labels.number.to_string()} hidden={is_hidden}>
                <h3 hidden={is_alone} title={labels.name.clone()}>
                    { labels.short.clone() }<small>{ labels.weight.clone() }</small>
                    { scores.map(|(from, to)| change(locale, from, to)) }
                </h3>
                <div class="rows">{ for rows }</div>
            </div>
        }
    };
    group.aspects.iter().enumerate().map(aspect).collect()
}

fn row(props: &GroupProps, id: IndicatorId) -> Html {
    let Some(labels) = props.labels.indicator(id) else { return Html::default() };
    let model = &props.model;
    html! {
        <Row key={labels.tier.number.to_string()} labels={Rc::clone(labels)}
            value={model.edited().get(id)} baseline={model.baseline.values.get(id)}
            is_estimated={model.baseline.estimated.contains(id)} is_locked={model.scenario.locks.contains(id)}
            editing={model.editing} worth={worth(&props.derived, id)} is_open={props.open == Some(id)}
            on_open={props.on_open.clone()} on_point={props.on_point.clone()}/>
    }
}

/// What the change of an indicator adds to the index, if it is changed.
fn worth(derived: &Derived, id: IndicatorId) -> Option<Difference> {
    derived.comparison.changes.iter().find(|change| change.indicator == id).map(|change| change.worth)
}

fn scores(from: &[Score], to: &[Score], position: usize) -> Option<(Score, Score)> {
    Some((*from.get(position)?, *to.get(position)?))
}
