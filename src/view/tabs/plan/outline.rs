//! The plan as a file carries it: every step with its year and the index after it.

use std::rc::Rc;

use spbe_index::plan::{Roadmap, Step};
use spbe_index::{Score, assess};
use spbe_workspace::plan::Years;
use spbe_workspace::{Model, PlanSettings, SettingsTab};

use super::calendar;
use super::course::{Aim, Course};
use super::question::{Question, Ready};
use crate::i18n::Locale;

/// The plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::view::tabs) struct Outline {
    /// What is aimed at: the name of a band or an index; empty for a budget.
    pub(in crate::view::tabs) target: String,
    pub(in crate::view::tabs) steps: Vec<Outlined>,
}

/// A step of it.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::view::tabs) struct Outlined {
    /// The year that it falls into; none where no year has room for it.
    pub(in crate::view::tabs) year: Option<u16>,
    pub(in crate::view::tabs) step: Step,
    /// The index after it and all steps before.
    pub(in crate::view::tabs) index: Score,
}

/// The plan to the goal that is set, over the years that are set; without steps where nothing can be planned.
pub(in crate::view::tabs) fn outline(model: &Model, locale: Locale) -> Outline {
    let settings = PlanSettings::read(&model.instrument, model.tab_settings.of(SettingsTab::Plan));
    let question = Question::of(model, &settings);
    let Ok(ready) = question.answer() else { return Outline::default() };
    let course = Course::new(&model.instrument, &ready, settings.goal);
    let target = match course.aim {
        Aim::Band(id, _) => locale.text(model.instrument.band(id).name()),
        Aim::Index(score) => locale.exact(score),
        Aim::Budget(_) => String::new(),
    };
    let first = calendar::first_year(settings.years, &model.agency);
    let dated = match roadmap(model, &ready, &course, settings.years) {
        Some(roadmap) => dated(&roadmap, first),
        None => course.plan.steps.iter().map(|step| (None, *step)).collect(),
    };
    Outline { target, steps: with_indexes(model, &question, dated) }
}

fn roadmap(model: &Model, ready: &Ready, course: &Course, years: Years) -> Option<Roadmap> {
    let problem = ready.frontier.problem();
    let calendar = calendar::of(years, &course.plan).ok()?;
    Some(match course.aim.target().filter(|_| years.is_joint) {
        Some(target) => problem.roadmap(&model.instrument, target, &calendar),
        None => problem.roadmap_of(&model.instrument, &course.plan, &calendar),
    })
}

fn dated(roadmap: &Roadmap, first: u16) -> Vec<(Option<u16>, Step)> {
    let placed = (first..).zip(&roadmap.years);
    let placed = placed.flat_map(|(year, done)| done.steps.iter().map(move |step| (Some(year), *step)));
    placed.chain(roadmap.left.iter().map(|step| (None, *step))).collect()
}

fn with_indexes(model: &Model, question: &Question, steps: Vec<(Option<u16>, Step)>) -> Vec<Outlined> {
    let mut values = Rc::new(question.values.clone());
    let mut outlined = Vec::with_capacity(steps.len());
    for (year, step) in steps {
        values = Rc::new(values.with(step.indicator, Some(step.to)));
        outlined.push(Outlined { year, step, index: assess(&model.instrument, &values).index() });
    }
    outlined
}
