//! The list of steps, under the units in charge.

use std::rc::Rc;

use spbe_index::plan::{Plan, Step};
use spbe_index::{Difference, Effort};
use yew::prelude::*;

use super::row::StepRow;
use super::{Looked, Scene};

/// The steps of one unit in charge.
pub(super) struct Group<'a> {
    /// Who; empty for the steps that nobody is named for.
    pub(super) owner: &'a str,
    pub(super) steps: Vec<&'a Step>,
}

pub(super) fn view(scene: &Scene<'_>, looked: &Looked<'_>) -> Html {
    let words = &scene.words.steps;
    let groups = groups(scene, looked.plan);
    // Where nobody is named at all there is nothing to tell apart.
    let is_grouped = groups.iter().any(|group| !group.owner.is_empty());
    let known = known_owners(scene);
    html! {
        <div class="steps">
            <p class="note" hidden={!groups.is_empty()}>{ words.none }</p>
            <div class="groups">{ for groups.iter().map(|group| self::group(scene, group, is_grouped)) }</div>
            <datalist id="plan-owners">{ for known.into_iter().map(|owner| html! { <option key={owner.to_string()} value={owner.to_string()}/> }) }</datalist>
        </div>
    }
}

/// The steps of a plan by unit in charge, in the order in which the units come up; those of nobody last.
pub(super) fn groups<'a>(scene: &'a Scene<'_>, plan: &'a Plan) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for step in &plan.steps {
        let owner = scene.settings.owner(step.indicator);
        match groups.iter_mut().find(|group| group.owner == owner) {
            Some(group) => group.steps.push(step),
            None => groups.push(Group { owner, steps: vec![step] }),
        }
    }
    groups.sort_by_key(|group| group.owner.is_empty());
    groups
}

fn group(scene: &Scene<'_>, group: &Group<'_>, is_grouped: bool) -> Html {
    let words = &scene.words.steps;
    let name = if group.owner.is_empty() { words.nobody } else { group.owner };
    let (effort, gain) = (sum(&group.steps), gain(&group.steps));
    let gain = gain.map(|gain| scene.locale.worth(gain)).unwrap_or_default();
    html! {
        <div class="group" key={group.owner.to_owned()}>
            <h3 hidden={!is_grouped}>
                <span>{ name.to_owned() }</span>
                <small>{ (words.group)(group.steps.len(), &scene.effort(effort), &gain) }</small>
            </h3>
            <ol>{ for group.steps.iter().enumerate().map(|(place, step)| row(scene, group, place, step)) }</ol>
        </div>
    }
}

fn row(scene: &Scene<'_>, group: &Group<'_>, place: usize, step: &Step) -> Html {
    let before = place.checked_sub(1).and_then(|before| group.steps.get(before));
    let is_first = before.is_none_or(|before| before.indicator != step.indicator);
    let Some(labels) = scene.labels.indicator(step.indicator) else { return Html::default() };
    let key = format!("{}-{}", step.indicator.position(), step.to.hundredths());
    let owner = AttrValue::from(scene.settings.owner(step.indicator).to_owned());
    html! {
        <StepRow {key} editor={scene.editor.clone()} step={*step} labels={Rc::clone(labels)} guidance={scene.guidance.clone()}
            {owner} {is_first} unit={AttrValue::from(scene.unit().to_owned())}/>
    }
}

pub(super) fn sum(steps: &[&Step]) -> Effort {
    steps.iter().map(|step| step.effort).sum()
}

fn gain(steps: &[&Step]) -> Option<Difference> {
    steps.iter().map(|step| step.gain).reduce(Difference::plus)
}

fn known_owners(scene: &Scene<'_>) -> Vec<Rc<str>> {
    let mut known: Vec<Rc<str>> = scene.settings.owners.iter().map(|(_, owner)| Rc::clone(owner)).collect();
    known.sort();
    known.dedup();
    known
}
