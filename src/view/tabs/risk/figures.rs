//! From the planner's data to the engine and back: every figure of the tab.

use std::rc::Rc;

use spbe_index::risk::{ClaimsFault, Odds, Preset, Severity};
use spbe_index::{
    Assessors, BandId, Certainty, Claims, Distribution, Instrument, Scale, Score, Shifts, Value, Values,
    assess,
};
use spbe_workspace::{Model, RiskSettings, RiskTarget, ShiftSource, ShiftTable, risk};

use super::chance::{holds_without_rises, is_open};

/// What the figures follow from.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Inputs {
    pub(super) instrument: Rc<Instrument>,
    pub(super) baseline: Rc<Values>,
    pub(super) scenario: Rc<Values>,
    /// What an official result has confirmed.
    pub(super) confirmed: Rc<Values>,
    pub(super) risk: Rc<RiskSettings>,
}

/// The figures.
pub(super) struct Figures {
    pub(super) target: Target,
    pub(super) before: Outlook,
    pub(super) after: Outlook,
}

/// What the index is to reach.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) struct Target {
    pub(super) score: Score,
    /// The band that begins there, when it was chosen as one.
    pub(super) band: Option<BandId>,
}

/// What may come of one set of claims.
pub(super) struct Outlook {
    pub(super) claimed: Score,
    pub(super) distribution: Distribution,
    /// How likely the target is.
    pub(super) chance: f64,
}

impl Inputs {
    pub(super) fn of(model: &Model, risk: &Rc<RiskSettings>) -> Self {
        Self {
            instrument: Rc::clone(&model.instrument),
            baseline: Rc::clone(&model.baseline.values),
            scenario: Rc::clone(&model.scenario.values),
            confirmed: Rc::new(model.confirmed()),
            risk: Rc::clone(risk),
        }
    }

    pub(super) fn figures(&self) -> Result<Figures, ClaimsFault> {
        let (target, assessors) = (self.target(), assessors(&self.risk));
        let outlook = |values: &Values| {
            let claims = claims(&self.instrument, &self.confirmed, values, &self.risk, &assessors)?;
            let distribution = claims.distribution();
            let chance = distribution.at_least(target.score);
            Ok(Outlook { claimed: assess(&self.instrument, values).index(), distribution, chance })
        };
        Ok(Figures { target, before: outlook(&self.baseline)?, after: outlook(&self.scenario)? })
    }

    /// The claims of the scenario.
    pub(super) fn claims(&self) -> Result<Claims, ClaimsFault> {
        claims(&self.instrument, &self.confirmed, &self.scenario, &self.risk, &assessors(&self.risk))
    }

    /// What is to be reached.
    pub(super) fn target(&self) -> Target {
        let band = |id: BandId| Target { score: self.instrument.band(id).threshold(), band: Some(id) };
        let present = || band(present_band(&self.instrument, &self.scenario));
        match self.risk.target {
            RiskTarget::Present => present(),
            RiskTarget::Band(position) => {
                self.instrument.bands().nth(usize::from(position)).map_or_else(present, |(id, _)| band(id))
            }
            RiskTarget::Index(hundredths) => {
                Target { score: Score::from_hundredths(u32::from(hundredths)), band: None }
            }
        }
    }

    /// Whether the scenario reaches an index even if no rise above the official result is accepted.
    pub(super) fn holds_without_rises(&self, bound: Score) -> bool {
        holds_without_rises(&self.instrument, &self.confirmed, &self.scenario, bound)
    }

    /// Whether the scenario claims more than was confirmed.
    pub(super) fn is_open(&self) -> bool {
        is_open(&self.confirmed, &self.scenario)
    }

    /// Whether the baseline is another set of claims than the scenario; an official result is none.
    pub(super) fn has_before(&self) -> bool {
        self.baseline != self.scenario && is_open(&self.confirmed, &self.baseline)
    }
}

/// The band that the values claim; the next one where that is the lowest, which cannot be missed.
pub(super) fn present_band(instrument: &Instrument, values: &Values) -> BandId {
    let claimed = assess(instrument, values).band();
    let next = instrument.bands().nth(1).filter(|_| claimed.position() == 0);
    next.map_or(claimed, |(id, _)| id)
}

/// Claims above what was confirmed, with the planner's certainties and evidence.
pub(super) fn claims(
    instrument: &Instrument,
    confirmed: &Values,
    values: &Values,
    risk: &RiskSettings,
    assessors: &Assessors,
) -> Result<Claims, ClaimsFault> {
    let certainties: Vec<Certainty> = values.iter().map(|(id, value)| risk.certainty_of(id, value)).collect();
    Claims::above(instrument, confirmed, values, &certainties, assessors)
}

/// The assessors as the planner supposes them.
pub(super) fn assessors(risk: &RiskSettings) -> Assessors {
    Assessors::mixed(&shifts(risk), risk.moods.map(u32::from))
}

/// The odds of each level as the planner supposes them, with the slider.
pub(super) fn shifts(risk: &RiskSettings) -> Shifts {
    table(&risk.source).tilted(Severity::new(risk.severity))
}

/// The odds of each level before the slider.
pub(super) fn table(source: &ShiftSource) -> Shifts {
    match source {
        ShiftSource::None => Shifts::preset(Preset::None),
        ShiftSource::Published => Shifts::published(),
        ShiftSource::Own(table) => own(table),
    }
}

fn own(table: &ShiftTable) -> Shifts {
    let (rows, _) = table.cells().as_chunks();
    Shifts::of_levels(rows.iter().map(|row| {
        let odds = Odds::new(row.map(|part| f64::from(part) / f64::from(risk::ONE)));
        odds.unwrap_or(Odds::CONFIRMED)
    }))
}

/// The odds of each level of a scale as the data holds them.
pub(super) fn kept(shifts: &Shifts, scale: Scale) -> Option<ShiftTable> {
    let top = scale.levels().filter_map(Value::whole).max().unwrap_or_default();
    let fewest = u8::try_from(risk::LEVELS - 1).unwrap_or(u8::MAX);
    ShiftTable::new(
        (0..=top.max(fewest)).flat_map(|level| shifts.odds(level).probabilities().map(billionths)).collect(),
    )
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 1")]
fn billionths(probability: f64) -> u32 {
    (probability * f64::from(risk::ONE)).round() as u32
}

#[cfg(test)]
mod tests {
    use spbe_index::Standing;

    use super::*;
    use spbe_workspace::opened::example;

    #[test]
    fn a_table_comes_back_from_the_data_as_it_went_in() {
        let scale = Instrument::permenpanrb_59_2020().scale();
        let kept = ShiftSource::Own(Rc::new(kept(&Shifts::published(), scale).unwrap()));
        for level in 0..6 {
            let (one, other) = (table(&kept).odds(level), Shifts::published().odds(level));
            for (one, other) in one.probabilities().iter().zip(other.probabilities()) {
                assert!((one - other).abs() < 1e-8);
            }
        }
    }

    #[test]
    fn what_is_not_raised_above_an_official_result_is_certain() {
        let instrument = Rc::new(Instrument::permenpanrb_59_2020().clone());
        let mut model = example(&instrument);
        let inputs = Inputs::of(&model, &Rc::default());
        let index = assess(&instrument, &model.baseline.values).index();
        let figures = inputs.figures().ok().unwrap();
        assert_eq!(figures.after.distribution.points().collect::<Vec<_>>(), [(index, 1.0)]);
        assert_eq!((figures.after.chance, inputs.is_open()), (1.0, false));
        // What is raised may fall back to the result, and no further.
        let highest = Values::filled(&instrument, instrument.scale().max());
        model.scenario.values = Rc::new(highest);
        let raised = Inputs::of(&model, &Rc::default());
        let distribution = raised.figures().ok().unwrap().after.distribution;
        assert!(raised.is_open() && distribution.variance() > 0.0);
        assert!(distribution.points().all(|(end, _)| end >= index));
    }

    #[test]
    fn evidence_makes_a_claim_sure_and_a_higher_one_not() {
        let instrument = Rc::new(Instrument::permenpanrb_59_2020().clone());
        let model = example(&instrument).with_standing(Standing::SelfAssessed);
        let (id, value) = model
            .scenario
            .values
            .iter()
            .find(|(_, value)| value.and_then(spbe_index::Value::whole) == Some(4))
            .unwrap();
        let evident = RiskSettings::default().with_evidence(&instrument, id, value);
        let chance = |risk: &RiskSettings, values: &Rc<Values>| {
            let inputs = Inputs {
                risk: Rc::new(risk.clone()),
                scenario: Rc::clone(values),
                ..Inputs::of(&model, &Rc::default())
            };
            inputs.figures().unwrap().after.distribution.at_least(Score::from_hundredths(240))
        };
        let (now, higher) = (&model.scenario.values, instrument.scale().level(5));
        assert!(chance(&evident, now) > chance(&RiskSettings::default(), now));
        let raised = Rc::new(now.with(id, higher));
        let difference = chance(&evident, &raised) - chance(&RiskSettings::default(), &raised);
        assert!(difference.abs() < 1e-12);
    }
}
