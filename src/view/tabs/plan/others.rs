//! Other plans that are as good, or nearly: for those who know more than efforts say.

use std::rc::Rc;

use spbe_index::plan::{MOST_PLANS, Plan, Step};
use spbe_index::{Effort, IndicatorId, Score};
use spbe_workspace::{PlanSettings, Setting};
use yew::prelude::*;

use super::edit::Editor;
use super::field::{Check, Field};
use super::later::use_later;
use super::question::{Question, Ready};
use super::words::{Assumed, Words};
use super::{PlanContext, SelectedPlan, number, shown, staying};
use crate::i18n::Locale;
use crate::view::labels::Labels;

pub(super) fn view(
    context: &PlanContext<'_>,
    looked: &SelectedPlan<'_>,
    on_choose: Callback<Option<Rc<Plan>>>,
) -> Html {
    let ask = Ask {
        ready: Rc::clone(looked.ready),
        question: context.question.clone(),
        target: looked.course.target(),
        margin: context.settings.margin,
    };
    html! {
        <Others editor={context.editor.clone()} {ask} labels={Rc::clone(context.labels)} unit={AttrValue::from(context.unit().to_owned())}
            plan={Rc::clone(looked.plan)} {on_choose}/>
    }
}

/// What other plans depend on.
#[derive(Clone)]
struct Ask {
    ready: Rc<Ready>,
    question: Question,
    target: Score,
    margin: u32,
}

impl PartialEq for Ask {
    fn eq(&self, other: &Self) -> bool {
        (self.target, self.margin) == (other.target, other.margin) && self.question == other.question
    }
}

#[derive(Properties, PartialEq)]
struct OthersProps {
    editor: Editor,
    ask: Ask,
    labels: Rc<Labels>,
    unit: AttrValue,
    plan: Rc<Plan>,
    on_choose: Callback<Option<Rc<Plan>>>,
}

/// One plan more. A target that no plan reaches has none.
fn work(ask: &Ask, before: Option<&Vec<Rc<Plan>>>) -> Option<Vec<Rc<Plan>>> {
    let Some(before) = before else { return Some(Vec::new()) };
    let shown: Vec<_> = before.iter().map(|plan| (**plan).clone()).collect();
    let margin = Effort::from_hundredths(ask.margin);
    let plan = ask.ready.frontier.alternative(ask.target, margin, &shown)?;
    Some(before.iter().cloned().chain([Rc::new(plan)]).collect())
}

#[component]
fn Others(props: &OthersProps) -> Html {
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).others;
    let later = use_later(props.ask.clone(), work);
    let plans: &[Rc<Plan>] = later.result.as_deref().map_or(&[], |plans| plans.as_slice());
    let first = plans.first();
    let card = |(place, plan): (usize, &Rc<Plan>)| {
        first.map(|first| self::card(props, place, plan, first)).unwrap_or_default()
    };
    let note = if plans.len() < 2 { words.only_one.to_owned() } else { (words.note)(MOST_PLANS) };
    html! {
        <div class="others" aria-busy={(!later.is_current).to_string()}>
            <label class="margin">{ words.margin }{ margin(&props.editor) }<span class="unit">{ props.unit.clone() }</span></label>
            <p class="note">{ if later.is_current { note } else { words.coming.to_owned() } }</p>
            <p class="in-all" hidden={plans.len() < 2}>{ (Assumed::of(locale).in_all)(in_all(plans)) }</p>
            <div class="cards">{ for plans.iter().enumerate().map(card) }</div>
        </div>
    }
}

/// How many indicators are in every one of these plans.
fn in_all(plans: &[Rc<Plan>]) -> usize {
    let Some((first, others)) = plans.split_first() else { return 0 };
    let is_in = |plan: &Rc<Plan>, id: &IndicatorId| plan.steps.iter().any(|step| step.indicator == *id);
    staying::indicators(first).iter().filter(|id| others.iter().all(|plan| is_in(plan, id))).count()
}

fn margin(editor: &Editor) -> Html {
    let locale = editor.page.locale;
    let words = &Words::of(locale).others;
    let value = number(locale, Effort::from_hundredths(editor.settings.margin));
    let editor = editor.clone();
    let on_text = Callback::from(move |(text, coalesces): (String, bool)| {
        let margin =
            Effort::parse(&text).map(|effort| u32::try_from(effort.hundredths()).unwrap_or(u32::MAX));
        let settings = PlanSettings { margin: margin.unwrap_or_default(), ..(*editor.settings).clone() };
        editor.send(Setting::Goal, settings, coalesces);
    });
    html! { <Field {locale} label={words.margin} {value} check={Check::Effort} id="plan-margin" {on_text}/> }
}

fn card(props: &OthersProps, place: usize, plan: &Rc<Plan>, first: &Plan) -> Html {
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).others;
    let instrument = &props.editor.instrument;
    let is_chosen = *props.plan == **plan;
    let onclick = {
        let (on_choose, plan) = (props.on_choose.clone(), Rc::clone(plan));
        move |_: MouseEvent| on_choose.emit(Some(Rc::clone(&plan)).filter(|_| place > 0))
    };
    let effort = format!("{} {}", number(locale, plan.effort), props.unit);
    let differs = |steps: &Plan, from: &Plan| titles(&props.labels, locale, steps, from);
    let (with, without) = (differs(plan, first), differs(first, plan));
    html! {
        <div class={if is_chosen { "card chosen" } else { "card" }} key={place}>
            <p><b>{ (words.plan)(place + 1) }</b>{" "}{ (words.sum)(plan.steps.len(), plan.indicators(), &effort, &shown(instrument, locale, plan.index)) }</p>
            <p hidden={place > 0}>{ words.first }</p>
            <div hidden={with.is_empty()}><b class="gain">{ words.with }</b>{ list(&with) }</div>
            <div hidden={without.is_empty()}><b class="loss">{ words.without }</b>{ list(&without) }</div>
            <button type="button" aria-pressed={is_chosen.to_string()} {onclick}>{ if is_chosen { words.chosen } else { words.choose } }</button>
        </div>
    }
}

fn list(titles: &[String]) -> Html {
    html! { <ul>{ for titles.iter().map(|title| html! { <li>{ title.clone() }</li> }) }</ul> }
}

/// The steps that one plan takes and another does not, those of one indicator as one: `16 Layanan Pusat Data 2 → 5`.
fn titles(labels: &Labels, locale: Locale, plan: &Plan, other: &Plan) -> Vec<String> {
    let takes = |step: &&Step| {
        other.steps.iter().any(|taken| taken.indicator == step.indicator && taken.to == step.to)
    };
    let own: Vec<_> = plan.steps.iter().filter(|step| !takes(step)).collect();
    let rises = own.chunk_by(|one, next| one.indicator == next.indicator);
    let title = |steps: &[&Step]| {
        let (first, last) = (steps.first()?, steps.last()?);
        let [from, to] = [first.from, last.to].map(|value| locale.value(Some(value)));
        Some(format!("{} {from} → {to}", labels.title(first.indicator)))
    };
    rises.filter_map(title).collect()
}
