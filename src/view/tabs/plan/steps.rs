//! The list of steps. It keeps its order while it is edited: what it is grouped by changes only when somebody says so.

use std::collections::BTreeSet;
use std::rc::Rc;

use spbe_index::plan::{Roadmap, Step};
use spbe_index::{Difference, Effort, Guidance, IndicatorId};
use spbe_workspace::Marks;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::edit::Editor;
use super::later::use_later;
use super::roadmap::{self, Made, roadmap_of};
use super::row::StepRow;
use super::words::{Assumed, Words};
use super::{PlanContext, SelectedPlan, calendar, number};
use crate::view::labels::Labels;

pub(super) fn view(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> Html {
    html! {
        <StepsView editor={context.editor.clone()} ask={roadmap::Ask::of(context, looked)} labels={Rc::clone(context.labels)} guidance={context.guidance.clone()}
            steps={looked.plan.steps.clone()} first={calendar::first_year(context.settings.years, &context.model.agency)}
            unit={AttrValue::from(context.unit().to_owned())} estimated={context.model.baseline.estimated.clone()}
            staying={looked.staying.map(|staying| staying.indicators.clone()).unwrap_or_default()}/>
    }
}

#[derive(Properties, PartialEq)]
struct StepsProps {
    editor: Editor,
    /// What the years of the steps follow from.
    ask: roadmap::Ask,
    labels: Rc<Labels>,
    guidance: Option<Rc<Guidance>>,
    steps: Vec<Step>,
    /// The calendar year of the roadmap's first.
    first: u16,
    unit: AttrValue,
    /// The indicators whose level is an estimate.
    estimated: Marks,
    /// The indicators that are in the plan with other efforts, too.
    staying: Vec<IndicatorId>,
}

/// Who is in charge of what.
type Owners = Rc<[(IndicatorId, Rc<str>)]>;

/// What the steps are grouped by.
#[derive(Clone, Debug, Default, PartialEq)]
enum Grouping {
    /// By nothing: one indicator after the other.
    #[default]
    Indicator,
    /// By those in charge, as they were when this was chosen.
    Owner(Owners),
    /// By the year of the roadmap.
    Year,
}

/// The steps under a heading; the heading is empty where they are not grouped.
struct Group<'a> {
    heading: String,
    steps: Vec<&'a Step>,
}

#[component]
fn StepsView(props: &StepsProps) -> Html {
    let grouping = use_state_eq(Grouping::default);
    // The years of the steps, where they are asked for.
    let ask = Some(props.ask.clone()).filter(|_| *grouping == Grouping::Year);
    let years = use_later(ask, |ask, before: Option<&Made>| {
        ask.as_ref().filter(|_| before.is_none()).map(roadmap_of)
    });
    let roadmap = years.result.as_deref().and_then(|made| made.as_ref().ok());
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).steps;
    let groups = groups(props, &grouping, roadmap);
    html! {
        <div class="steps">
            <p class="note" hidden={!groups.is_empty()}>{ words.none }</p>
            { switch(props, &grouping) }
            <div class="groups" onkeydown={move |event: KeyboardEvent| { go_on(&event); }}>{ for groups.iter().map(|group| self::group(props, group)) }</div>
            <datalist id="plan-owners">{ for offered(&props.editor.settings.owners).into_iter().map(|owner| html! { <option key={owner.to_string()} value={owner.to_string()}/> }) }</datalist>
        </div>
    }
}

/// What the list is grouped by, and whether that is still as it was when it was chosen.
fn switch(props: &StepsProps, grouping: &UseStateHandle<Grouping>) -> Html {
    let words = Assumed::of(props.editor.page.locale);
    let owners = &props.editor.settings.owners;
    let set = |chosen: Grouping| {
        let grouping = grouping.clone();
        move |_: MouseEvent| grouping.set(chosen.clone())
    };
    let by = |chosen: Grouping, name: &'static str| {
        let is_chosen = std::mem::discriminant(&chosen) == std::mem::discriminant(&**grouping);
        html! { <button type="button" aria-pressed={is_chosen.to_string()} onclick={set(chosen)}>{ name }</button> }
    };
    let is_outdated = matches!(&**grouping, Grouping::Owner(then) if then != owners);
    html! {
        <div class="grouping" hidden={props.steps.is_empty()}>
            <div class="labelled">
                <span>{ words.group_by }</span>
                <div class="segments" role="group" aria-label={words.group_by}>
                    { by(Grouping::Indicator, words.by_indicator) }
                    { by(Grouping::Owner(Rc::clone(owners)), words.by_owner) }
                    { by(Grouping::Year, words.by_year) }
                </div>
            </div>
            <p class="note" hidden={!is_outdated}>{ words.outdated }{" "}
                <button type="button" class="quiet" onclick={set(Grouping::Owner(Rc::clone(owners)))}>{ words.regroup }</button></p>
        </div>
    }
}

/// The steps in groups: units in the order in which they come up, years in their order, and last what belongs to none.
fn groups<'a>(props: &'a StepsProps, grouping: &Grouping, roadmap: Option<&Roadmap>) -> Vec<Group<'a>> {
    let locale = props.editor.page.locale;
    let (words, assumed) = (&Words::of(locale).steps, Assumed::of(locale));
    let mut groups: Vec<(usize, Group<'a>)> = Vec::new();
    for step in &props.steps {
        let (place, heading) = match grouping {
            Grouping::Indicator => (0, String::new()),
            Grouping::Owner(owners) => {
                let owner = owners.iter().find(|(id, _)| *id == step.indicator).map(|(_, owner)| owner);
                owner.map_or_else(|| (1, words.nobody.to_owned()), |owner| (0, owner.to_string()))
            }
            Grouping::Year => match roadmap.and_then(|roadmap| year_of(roadmap, step)) {
                Some(place) => {
                    (place, (assumed.year)(props.first.saturating_add(u16::try_from(place).unwrap_or(0))))
                }
                None => (usize::MAX, assumed.no_year.to_owned()),
            },
        };
        match groups.iter_mut().find(|(_, group)| group.heading == heading) {
            Some((_, group)) => group.steps.push(step),
            None => groups.push((place, Group { heading, steps: vec![step] })),
        }
    }
    groups.sort_by_key(|(place, _)| *place);
    groups.into_iter().map(|(_, group)| group).collect()
}

fn year_of(roadmap: &Roadmap, step: &Step) -> Option<usize> {
    let is_it = |other: &Step| other.indicator == step.indicator && other.to == step.to;
    roadmap.years.iter().position(|year| year.steps.iter().any(is_it))
}

fn group(props: &StepsProps, group: &Group<'_>) -> Html {
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).steps;
    let effort: Effort = group.steps.iter().map(|step| step.effort).sum();
    let gain = group.steps.iter().map(|step| step.gain).reduce(Difference::plus);
    let gain = gain.map(|gain| locale.worth(gain)).unwrap_or_default();
    let effort = format!("{} {}", number(locale, effort), props.unit);
    html! {
        <div class="group" key={group.heading.clone()}>
            <h3 hidden={group.heading.is_empty()}>
                <span>{ group.heading.clone() }</span>
                <small>{ (words.group)(group.steps.len(), &effort, &gain) }</small>
            </h3>
            <ol>{ for group.steps.iter().enumerate().map(|(place, step)| row(props, group, place, step)) }</ol>
        </div>
    }
}

fn row(props: &StepsProps, group: &Group<'_>, place: usize, step: &Step) -> Html {
    let before = place.checked_sub(1).and_then(|before| group.steps.get(before));
    let is_first = before.is_none_or(|before| before.indicator != step.indicator);
    let Some(labels) = props.labels.indicator(step.indicator) else { return Html::default() };
    let key = format!("{}-{}", step.indicator.position(), step.to.hundredths());
    let owner = AttrValue::from(props.editor.settings.owner(step.indicator).to_owned());
    html! {
        <StepRow {key} editor={props.editor.clone()} step={*step} labels={Rc::clone(labels)} guidance={props.guidance.clone()}
            {owner} {is_first} unit={props.unit.clone()} is_estimated={props.estimated.contains(step.indicator)}
            stays={props.staying.contains(&step.indicator)}/>
    }
}

/// The names to choose from: those that were given already and the usual ones.
fn offered(owners: &[(IndicatorId, Rc<str>)]) -> BTreeSet<Rc<str>> {
    let named = owners.iter().map(|(_, owner)| Rc::clone(owner));
    let usual = Assumed::USUAL_OWNERS.iter().map(|owner| Rc::from(*owner));
    named.chain(usual).collect()
}

/// Tab goes down a column, from a unit to the next unit and from an effort to the next effort: efforts first, then the units, and on from there.
/// Backwards likewise.
fn go_on(event: &KeyboardEvent) -> Option<()> {
    if event.key() != "Tab" || event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let list: Element = event.current_target()?.dyn_into().ok()?;
    let here: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let fields = |selector: &str| -> Vec<HtmlInputElement> {
        let Ok(found) = list.query_selector_all(selector) else { return Vec::new() };
        (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
    };
    let columns = [fields(".step .effort input"), fields(".step .owner input")].concat();
    let at = columns.iter().position(|field| *field == here)?;
    let next = if event.shift_key() { at.checked_sub(1) } else { Some(at + 1) };
    if let Some(next) = next.and_then(|next| columns.get(next)) {
        event.prevent_default();
        next.focus().ok()?;
        next.select();
    } else if !event.shift_key() {
        // From the last field the browser goes on after the list.
        fields("input").last()?.focus().ok()?;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_given_already_are_offered_with_the_usual_ones_each_once() {
        let instrument = spbe_index::Instrument::permenpanrb_59_2020();
        let id = |number| instrument.indicator_numbered(number).unwrap();
        let owners = ["Diskominfo", "Dinas Kesehatan", "Dinas Kesehatan"];
        let owners: Vec<_> = ["1", "2", "3"].map(id).into_iter().zip(owners.map(Rc::from)).collect();
        let offered = offered(&owners);
        for name in ["Dinas Kesehatan", "Diskominfo", "Bappeda", "Inspektorat", "Setda", "DPMPTSP"] {
            assert_eq!(offered.iter().filter(|offered| ***offered == *name).count(), 1, "{name}");
        }
    }
}
