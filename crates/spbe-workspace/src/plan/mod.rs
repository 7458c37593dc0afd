//! What the planner has set for the plan: the goal, efforts, limits, units in charge and years. The plan itself
//! follows from it and is never stored.
//!
//! The data holds the settings as a text, which only the plan's own tab reads and writes: their code is no part of
//! the first load.

mod stored;

use std::rc::Rc;

use spbe_index::{Effort, Efforts, IndicatorId, Instrument, Value};

/// Everything that the planner has set for the plan. Efforts are hundredths of the planner's unit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanSettings {
    /// Which values the plan begins from.
    pub start: Start,
    /// Where it goes.
    pub goal: Goal,
    /// The effort of every step, indicator by indicator and level by level, where the planner gave any.
    pub efforts: Option<Rc<[u32]>>,
    /// What each step takes where the planner gave no efforts.
    pub shape: Shape,
    /// What the planner calls the unit of effort; empty for units of effort.
    pub unit: Rc<str>,
    /// The indicators that may not rise as far as the scale goes.
    pub limits: Rc<[Limited]>,
    /// No indicator rises beyond this value; one that is beyond it already stays.
    pub ceiling: Option<Value>,
    /// The most steps that any indicator may take.
    pub rise: Option<u8>,
    /// Who is in charge of an indicator.
    pub owners: Rc<[(IndicatorId, Rc<str>)]>,
    /// How much more than the least effort another plan may take.
    pub margin: u32,
    /// The years that the plan is spread over.
    pub years: Years,
}

/// What the steps take by themselves.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum Shape {
    /// More for each higher level.
    #[default]
    Rising,
    /// One for each step. What was kept before there was another means this.
    Flat,
}

/// Which values a plan begins from.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum Start {
    /// Where the agency stands.
    #[default]
    Baseline,
    /// What is being tried.
    Scenario,
}

/// Where a plan goes.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum Goal {
    /// The band above the one of the start.
    #[default]
    NextBand,
    /// A band, by its position.
    Band(u16),
    /// An index, in ten-thousandths.
    Index(u32),
    /// The highest index for this effort, in hundredths.
    Budget(u32),
}

/// How far one indicator may rise.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Limited {
    /// Which one.
    pub indicator: IndicatorId,
    /// Up to this value.
    pub ceiling: Option<Value>,
    /// By at most so many steps.
    pub rise: Option<u8>,
}

/// A budget for each year that a roadmap can have. The length is written out: rustc 1.95 breaks on a named one where a
/// closure takes the rest of [`Years`] over.
pub type Budgets = [Option<u32>; 5];

/// The years of a roadmap.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Years {
    /// How many, from one to five.
    pub count: u8,
    /// The budget of each year; an even share of the plan where the planner gave none.
    pub budgets: Budgets,
    /// The most steps of one indicator in a year.
    pub rise: u8,
    /// Whether the years are planned together instead of spreading the chosen plan over them.
    pub is_joint: bool,
    /// The calendar year of the first one; the page suggests one where the planner named none.
    pub first: Option<u16>,
}

impl Default for Years {
    fn default() -> Self {
        Self { count: 5, budgets: [None; 5], rise: 1, is_joint: false, first: None }
    }
}

impl PlanSettings {
    /// Who is in charge of an indicator; empty where nobody is named.
    pub fn owner(&self, id: IndicatorId) -> &str {
        self.owners.iter().find(|(owned, _)| *owned == id).map_or("", |(_, owner)| owner)
    }

    /// The same with another unit in charge of an indicator.
    #[must_use]
    pub fn with_owner(&self, id: IndicatorId, owner: &str) -> Self {
        let others = self.owners.iter().filter(|(owned, _)| *owned != id).cloned();
        let named = Some(owner.trim()).filter(|owner| !owner.is_empty()).map(|owner| (id, owner.into()));
        Self { owners: others.chain(named).collect(), ..self.clone() }
    }

    /// The limit of an indicator.
    pub fn limit(&self, id: IndicatorId) -> Limited {
        let limit = self.limits.iter().find(|limit| limit.indicator == id).copied();
        limit.unwrap_or(Limited { indicator: id, ceiling: None, rise: None })
    }

    /// The same with another limit for an indicator.
    #[must_use]
    pub fn with_limit(&self, limit: Limited) -> Self {
        let others = self.limits.iter().filter(|other| other.indicator != limit.indicator).copied();
        let limit = Some(limit).filter(|limit| limit.ceiling.is_some() || limit.rise.is_some());
        Self { limits: others.chain(limit).collect(), ..self.clone() }
    }

    /// What each step takes: the planner's own efforts, else those of the shape.
    pub fn table(&self, instrument: &Instrument) -> Efforts {
        let efforts = match self.shape {
            Shape::Rising => Efforts::rising(instrument),
            Shape::Flat => Efforts::one_each(instrument),
        };
        let levels: Vec<_> = efforts.levels().collect();
        let is_whole = |table: &&[u32]| table.len() == levels.len() * instrument.indicators().len();
        let Some(table) = self.efforts.as_deref().filter(is_whole) else { return efforts };
        let rows = instrument.indicators().zip(table.chunks(levels.len().max(1)));
        rows.fold(efforts, |efforts, ((id, _), row)| {
            levels.iter().zip(row).fold(efforts, |efforts, (level, effort)| {
                efforts.with(id, *level, Effort::from_hundredths(*effort))
            })
        })
    }

    /// The same with these efforts: by their shape where they have one.
    #[must_use]
    pub fn with_table(&self, instrument: &Instrument, table: &Efforts) -> Self {
        for shape in [Shape::Rising, Shape::Flat] {
            let shaped = Self { efforts: None, shape, ..self.clone() };
            if shaped.table(instrument) == *table {
                return shaped;
            }
        }
        let effort = |id, level| table.get(id, level).map_or(0, Effort::hundredths);
        let cells = instrument.indicators().flat_map(|(id, _)| table.levels().map(move |level| (id, level)));
        let cells = cells.map(|(id, level)| u32::try_from(effort(id, level)).unwrap_or(u32::MAX));
        Self { efforts: Some(cells.collect()), ..self.clone() }
    }

    /// The same settings as far as they fit an instrument: efforts for its steps, ceilings on its scale.
    fn fitting(mut self, instrument: &Instrument) -> Self {
        let is_known = |id: IndicatorId| instrument.indicator(id).is_some();
        self.efforts =
            self.efforts.filter(|efforts| efforts.len() % instrument.indicators().len().max(1) == 0);
        let on_scale = |value: Value| instrument.scale().value(value.hundredths()).is_some();
        if self.limits.iter().any(|limit| !is_known(limit.indicator) || !limit.ceiling.is_none_or(on_scale)) {
            self.limits = Rc::default();
        }
        self.ceiling = self.ceiling.filter(|ceiling| on_scale(*ceiling));
        if self.owners.iter().any(|(id, _)| !is_known(*id)) {
            self.owners = Rc::default();
        }
        self.years.count = self.years.count.clamp(1, 5);
        self.years.rise = self.years.rise.max(1);
        self
    }
}
