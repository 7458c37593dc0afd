//! The plan over several years: budgets, the most steps of an indicator in a year, index and band at each year's end.

use std::rc::Rc;

use spbe_index::plan::{CalendarFault, Plan, Proof, Roadmap, Step, Year};
use spbe_index::published::AgencyKind;
use spbe_index::{Effort, Score};
use spbe_workspace::Marks;
use spbe_workspace::plan::Years;
use yew::prelude::*;

use super::calendar;
use super::edit::Editor;
use super::field::{Check, Field};
use super::later::use_later;
use super::question::{Question, Ready};
use super::words::Words;
use super::{PlanContext, SelectedPlan, number, shown};
use crate::view::labels::Labels;
use crate::view::tabs::{notices, picture, record};

pub(super) fn view(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> Html {
    let ask = Ask::of(context, looked);
    let menu =
        picture::menu(context.model, context.locale, ".plan .roadmap .years", context.words.parts.roadmap);
    html! {
        <RoadmapView {menu} editor={context.editor.clone()} {ask} labels={Rc::clone(context.labels)} first={calendar::first_year(context.settings.years, &context.model.agency)}
            unit={AttrValue::from(context.unit().to_owned())} estimated={context.model.baseline.estimated.clone()}
            kind={context.model.agency.kind}/>
    }
}

/// What a roadmap depends on.
#[derive(Clone)]
pub(super) struct Ask {
    ready: Rc<Ready>,
    question: Question,
    plan: Rc<Plan>,
    target: Score,
    years: Years,
}

impl PartialEq for Ask {
    fn eq(&self, other: &Self) -> bool {
        (self.target, self.years) == (other.target, other.years)
            && self.plan == other.plan
            && self.question == other.question
    }
}

impl Ask {
    pub(super) fn of(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> Self {
        Self {
            ready: Rc::clone(looked.ready),
            question: context.question.clone(),
            plan: Rc::clone(looked.plan),
            target: looked.course.aim.target().unwrap_or(looked.plan.index),
            years: context.settings.years,
        }
    }

    fn share(&self) -> Effort {
        calendar::share(self.years, &self.plan)
    }

    fn budget(&self, year: usize) -> Effort {
        calendar::budget(self.years, &self.plan, year)
    }
}

/// A roadmap; none for years that the settings never have.
pub(super) type Made = Result<Roadmap, CalendarFault>;

/// All in one slice: some twenty frontiers, and few of them large.
fn work(ask: &Ask, before: Option<&Made>) -> Option<Made> {
    before.is_none().then(|| roadmap_of(ask))
}

pub(super) fn roadmap_of(ask: &Ask) -> Made {
    let calendar = calendar::of(ask.years, &ask.plan)?;
    let (problem, instrument) = (ask.ready.frontier.problem(), &ask.question.instrument);
    Ok(if ask.years.is_joint {
        problem.roadmap(instrument, ask.target, &calendar)
    } else {
        problem.roadmap_of(instrument, &ask.plan, &calendar)
    })
}

#[derive(Properties, PartialEq)]
struct RoadmapProps {
    editor: Editor,
    ask: Ask,
    labels: Rc<Labels>,
    /// The calendar year of the roadmap's first.
    first: u16,
    unit: AttrValue,
    /// The indicators whose level is an estimate.
    estimated: Marks,
    /// The type of the agency.
    kind: Option<AgencyKind>,
    /// Taking the years along as a picture.
    menu: Html,
}

#[component]
fn RoadmapView(props: &RoadmapProps) -> Html {
    let later = use_later(props.ask.clone(), work);
    let words = &Words::of(props.editor.page.locale).roadmap;
    let roadmap = later.result.as_deref().and_then(|made| made.as_ref().ok());
    html! {
        <div class="roadmap" aria-busy={(!later.is_current).to_string()}>
            { controls(props) }
            <p class="proof" id="roadmap-proof" role="status">{ roadmap.map_or_else(|| words.coming.to_owned(), |roadmap| proof(props, roadmap)) }</p>
            <div class="left">{ roadmap.map(|roadmap| left(props, roadmap)).unwrap_or_default() }</div>
            <ol class="years">{ for (0..usize::from(props.ask.years.count)).map(|place| year(props, place, roadmap)) }</ol>
            { props.menu.clone() }
        </div>
    }
}

fn controls(props: &RoadmapProps) -> Html {
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).roadmap;
    let years = props.ask.years;
    let set = |changed: Years| {
        let editor = props.editor.clone();
        Callback::from(move |_: MouseEvent| editor.years(changed, false))
    };
    let count = |count: u8| {
        html! {
            <button type="button" key={count} aria-pressed={(count == years.count).to_string()}
                onclick={set(Years { count, ..years })}>{ count.to_string() }</button>
        }
    };
    let counts: Html = [1, 2, 3, 4, 5].into_iter().map(count).collect();
    let rise = {
        let editor = props.editor.clone();
        Callback::from(move |(text, coalesces): (String, bool)| {
            let rise = text.trim().parse().unwrap_or(0_u8);
            editor.years(Years { rise: if rise == 0 { u8::MAX } else { rise }, ..years }, coalesces);
        })
    };
    let rise_value = if years.rise == u8::MAX { String::new() } else { years.rise.to_string() };
    let is_joint = |joint: bool, name: &'static str, title: &'static str| {
        html! {
            <button type="button" {title} aria-pressed={(joint == years.is_joint).to_string()}
                onclick={set(Years { is_joint: joint, ..years })}>{ name }</button>
        }
    };
    html! {
        <div class="controls">
            <div class="segments" role="group" aria-label={words.way}>
                { is_joint(false, words.spread, words.spread_title) }
                { is_joint(true, words.joint, words.joint_title) }
            </div>
            <div class="labelled">
                <span>{ words.count }</span>
                <div class="segments" role="group" aria-label={words.count}>{ counts }</div>
            </div>
            <label>{ words.first }{ field_of_first(props) }</label>
            <label>{ words.rise }
                <Field {locale} label={words.rise_label} value={rise_value} check={Check::OptionalSteps} placeholder={words.any} id="roadmap-rise" on_text={rise}/>
            </label>
            <label>{ words.budget }{ budget_of_all(props) }<span class="unit">{ props.unit.clone() }</span></label>
        </div>
    }
}

/// The year that the roadmap begins in.
fn field_of_first(props: &RoadmapProps) -> Html {
    let locale = props.editor.page.locale;
    let years = props.ask.years;
    let value = years.first.map(|year| year.to_string()).unwrap_or_default();
    let editor = props.editor.clone();
    let on_text = Callback::from(move |(text, coalesces): (String, bool)| {
        editor.years(Years { first: text.trim().parse().ok(), ..years }, coalesces);
    });
    html! {
        <Field {locale} label={Words::of(locale).roadmap.first_label} {value} check={Check::OptionalYear}
            placeholder={props.first.to_string()} id="roadmap-first" {on_text}/>
    }
}

/// One budget for every year.
fn budget_of_all(props: &RoadmapProps) -> Html {
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).roadmap;
    let years = props.ask.years;
    let first = years.budgets[0].filter(|_| years.budgets.iter().all(|budget| *budget == years.budgets[0]));
    let value = first.map(|budget| number(locale, Effort::from_hundredths(budget))).unwrap_or_default();
    let editor = props.editor.clone();
    let on_text = Callback::from(move |(text, coalesces): (String, bool)| {
        editor.years(Years { budgets: [parsed(&text); 5], ..years }, coalesces);
    });
    html! {
        <Field {locale} label={words.budget_label} {value} check={Check::OptionalEffort} placeholder={number(locale, props.ask.share())}
            id="roadmap-budget" {on_text}/>
    }
}

fn parsed(text: &str) -> Option<u32> {
    let effort = Effort::parse(text).ok()?;
    Some(u32::try_from(effort.hundredths()).unwrap_or(u32::MAX))
}

fn year(props: &RoadmapProps, place: usize, roadmap: Option<&Roadmap>) -> Html {
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).roadmap;
    let ahead = u16::try_from(place).unwrap_or(0);
    let name = (words.year)(place + 1, props.first.saturating_add(ahead));
    let years = props.ask.years;
    let editor = props.editor.clone();
    let on_text = Callback::from(move |(text, coalesces): (String, bool)| {
        let mut budgets = years.budgets;
        if let Some(budget) = budgets.get_mut(place) {
            *budget = parsed(&text);
        }
        editor.years(Years { budgets, ..years }, coalesces);
    });
    let own = years.budgets.get(place).copied().flatten();
    let value = own.map(|budget| number(locale, Effort::from_hundredths(budget))).unwrap_or_default();
    let done = roadmap.and_then(|roadmap| roadmap.years.get(place));
    html! {
        <li key={place}>
            <h3>{ name.clone() }</h3>
            <p class="end">{ done.map(|year| end(props, year)) }</p>
            { rise(props, place, roadmap) }
            <label>{ words.of_budget }
                <Field {locale} label={(words.budget_of)(&name)} {value} check={Check::OptionalEffort}
                    placeholder={number(locale, props.ask.budget(place))} {on_text}/>
                <span class="unit">{ props.unit.clone() }</span>
            </label>
            <p class="used">{ done.map(|year| (words.used)(year.steps.len(), &effort(props, year.effort))) }</p>
            <ul>{ for done.into_iter().flat_map(|year| &year.steps).map(|step| item(props, step)) }</ul>
        </li>
    }
}

fn end(props: &RoadmapProps, year: &Year) -> Html {
    let (instrument, locale) = (&props.editor.instrument, props.editor.page.locale);
    let words = &Words::of(locale).roadmap;
    let band = instrument.band(year.band).name().get(locale.language());
    let [bound, index] = [year.bound, year.index].map(|score| shown(instrument, locale, score));
    let is_highest = bound == index;
    html! {
        <>
            <output>{ index }</output>{" "}
            <b>{ band.to_owned() }</b>
            <small hidden={is_highest}>{ (words.at_most)(&bound) }</small>
        </>
    }
}

/// How many agencies rose in one year as the roadmap does in this.
fn rise(props: &RoadmapProps, place: usize, roadmap: Option<&Roadmap>) -> Html {
    let index = |place: usize| roadmap.and_then(|roadmap| roadmap.years.get(place)).map(|year| year.index);
    let from = place.checked_sub(1).map_or_else(|| Some(props.ask.ready.start()), index);
    let to = index(place);
    let rise = record::Rising {
        instrument: &props.editor.instrument,
        kind: props.kind,
        locale: props.editor.page.locale,
    };
    html! { <div class="in-a-year">{ from.zip(to).map(|(from, to)| rise.view(from, to)) }</div> }
}

fn item(props: &RoadmapProps, step: &Step) -> Html {
    let locale = props.editor.page.locale;
    let levels = format!("{} → {}", locale.value(Some(step.from)), locale.value(Some(step.to)));
    let owner = props.editor.settings.owner(step.indicator).to_owned();
    html! {
        <li key={step.indicator.position() * 1000 + usize::from(step.to.hundredths())}>
            <span class="name">{ props.labels.title(step.indicator) }</span>
            <span class="levels">{ notices::mark(locale, props.estimated.contains(step.indicator)) }{ levels }</span>
            <span class="takes">{ effort(props, step.effort) }</span>
            <small hidden={owner.is_empty()}>{ owner }</small>
        </li>
    }
}

/// What is proven, and the gap where it is not all.
fn proof(props: &RoadmapProps, roadmap: &Roadmap) -> String {
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).roadmap;
    let is_joint = props.ask.years.is_joint;
    match roadmap.proof {
        Proof::Reached { gap } if gap == Effort::ZERO => {
            (if is_joint { words.reached_optimal } else { words.all_placed }).to_owned()
        }
        Proof::Reached { gap } => (words.reached_gap)(&effort(props, gap)),
        Proof::Short { gap } if gap.is_zero() => {
            (if is_joint { words.short_optimal } else { words.spread_optimal }).to_owned()
        }
        Proof::Short { gap } => (words.short_gap)(locale.worth(gap).trim_start_matches('+')),
    }
}

/// The steps that no year has room for.
fn left(props: &RoadmapProps, roadmap: &Roadmap) -> Html {
    let words = &Words::of(props.editor.page.locale).roadmap;
    if roadmap.left.is_empty() {
        return Html::default();
    }
    html! {
        <div class="warning">
            <p>{ (words.left)(roadmap.left.len()) }</p>
            <ul>{ for roadmap.left.iter().map(|step| item(props, step)) }</ul>
        </div>
    }
}

fn effort(props: &RoadmapProps, effort: Effort) -> String {
    format!("{} {}", number(props.editor.page.locale, effort), props.unit)
}
