//! The plan of a model for another tab: its curve, its corner and its years, as they were set here.

use std::rc::Rc;

use spbe_index::Values;
use spbe_index::plan::{Plan, Year};
use spbe_workspace::{Model, PlanSettings, SettingsTab};

use super::course::Course;
use super::question::{Question, Ready};
use super::{calendar, curve, unit};
use crate::chart::frontier::{Corner, FrontierChart};
use crate::i18n::Locale;

/// The plan, worked out.
pub(in crate::view::tabs) struct Brief {
    plan: Rc<Plan>,
    ready: Rc<Ready>,
    course: Course,
    question: Question,
    settings: Rc<PlanSettings>,
}

impl Brief {
    /// The plan for the goal that is set; `None` where nothing can be planned.
    pub(in crate::view::tabs) fn of(model: &Model) -> Option<Self> {
        let settings =
            Rc::new(PlanSettings::read(&model.instrument, model.tab_settings.of(SettingsTab::Plan)));
        let question = Question::of(model, &settings);
        let ready = Rc::new(question.answer().ok()?);
        let course = Course::new(&model.instrument, &ready, settings.goal);
        Some(Self { plan: Rc::new(course.plan.clone()), ready, course, question, settings })
    }

    /// The plan itself.
    pub(in crate::view::tabs) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The values after the plan.
    pub(in crate::view::tabs) fn values(&self) -> Values {
        self.plan.applied(&self.question.values)
    }

    /// What its effort is counted in.
    pub(in crate::view::tabs) fn effort(&self, locale: Locale) -> String {
        format!("{} {}", super::number(locale, self.plan.effort), unit(&self.settings.unit, locale))
    }

    /// The curve, and where the plan stands on it.
    pub(in crate::view::tabs) fn curve(&self, locale: Locale) -> (FrontierChart, Corner) {
        let chart = curve::chart(&self.question.instrument, &self.ready, locale);
        (chart, (self.plan.effort.hundredths(), self.plan.index))
    }

    /// The years of the roadmap with their calendar year.
    pub(in crate::view::tabs) fn years(&self, model: &Model) -> Vec<(u16, Year)> {
        let (years, problem) = (self.settings.years, self.ready.frontier.problem());
        let Ok(calendar) = calendar::of(years, &self.plan) else { return Vec::new() };
        let instrument = &self.question.instrument;
        let target = self.course.aim.target().unwrap_or(self.plan.index);
        let roadmap = if years.is_joint {
            problem.roadmap(instrument, target, &calendar)
        } else {
            problem.roadmap_of(instrument, &self.plan, &calendar)
        };
        (calendar::first_year(years, &model.agency)..).zip(roadmap.years).collect()
    }
}
