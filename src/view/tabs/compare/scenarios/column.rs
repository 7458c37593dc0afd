//! The figures of one scenario, for its column in the table.

use std::rc::Rc;

use spbe_index::plan::Effort;
use spbe_index::{Assessment, Instrument, Values};
use spbe_workspace::{Baseline, Derived, Model, PlanSettings, RiskSettings, SettingsTab, derive_values};

use crate::view::tabs::risk::{self, ChanceOfBound};
use crate::view::tabs::terms::Terms;

/// The baseline, or a scenario.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Column {
    /// Which scenario; `None` for the baseline.
    pub(super) number: Option<u16>,
    /// Whether it is the one being worked on.
    pub(super) is_present: bool,
    /// Its values.
    pub(super) values: Rc<Values>,
    /// Its figures, from the baseline to it.
    pub(super) derived: Derived,
    /// What it takes from the baseline.
    pub(super) effort: Effort,
    /// How sure it is that the assessors leave it in its band or above; `None` where it claims no more than an official result, or where
    /// that cannot be computed.
    pub(super) chance: Option<ChanceOfBound>,
}

impl Column {
    /// Its result.
    pub(super) fn result(&self) -> &Assessment {
        &self.derived.scenario
    }
}

/// The chances that are known already: switching between scenarios changes none of them, and each takes a while.
#[derive(Default)]
pub(super) struct Chances {
    instrument: Option<Rc<Instrument>>,
    /// Above which they are claims.
    baseline: Option<Baseline>,
    /// What is supposed about the assessors, as the risk tab keeps it.
    supposed: Rc<str>,
    known: Vec<(Rc<Values>, Option<ChanceOfBound>)>,
}

impl Chances {
    /// The columns of a model: the baseline, then every scenario by its number.
    pub(super) fn columns(&mut self, model: &Model) -> Vec<Column> {
        let supposed = model.tab_settings.of(SettingsTab::Risk);
        let is_of = self.instrument.as_ref() == Some(&model.instrument)
            && self.baseline.as_ref() == Some(&model.baseline)
            && self.supposed == *supposed;
        if !is_of {
            let (instrument, supposed) = (Some(Rc::clone(&model.instrument)), Rc::clone(supposed));
            *self = Self { instrument, baseline: Some(model.baseline.clone()), supposed, known: Vec::new() };
        }
        let risk = RiskSettings::read(&model.instrument, supposed);
        let plan = PlanSettings::read(&model.instrument, model.tab_settings.of(SettingsTab::Plan));
        let efforts = Terms::of(model, &plan).efforts(&model.instrument);
        let from = &model.baseline.values;
        let mut column = |number: Option<u16>, values: &Rc<Values>| {
            let derived = derive_values(model, values);
            Column {
                number,
                is_present: number == Some(model.scenario.number),
                values: Rc::clone(values),
                effort: efforts.between(&model.instrument, from, values),
                chance: self.chance(model, values, &risk, &derived.scenario),
                derived,
            }
        };
        let mut columns = vec![column(None, from)];
        for scenario in model.scenarios() {
            columns.push(column(Some(scenario.number), &scenario.values));
        }
        self.known.retain(|(values, _)| columns.iter().any(|column| Rc::ptr_eq(values, &column.values)));
        columns
    }

    fn chance(
        &mut self,
        model: &Model,
        values: &Rc<Values>,
        risk: &RiskSettings,
        result: &Assessment,
    ) -> Option<ChanceOfBound> {
        let known = self.known.iter().find(|(known, _)| Rc::ptr_eq(known, values)).map(|(_, chance)| *chance);
        known.unwrap_or_else(|| {
            let bound = model.instrument.band(result.band()).threshold();
            let chance = risk::chance_of(model, values, risk, bound);
            self.known.push((Rc::clone(values), chance));
            chance
        })
    }
}
