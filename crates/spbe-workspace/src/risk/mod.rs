//! What the planner supposes about the assessors, and how sure the claims are.
//!
//! Only what is set stands here, and the data holds it as a text, which only the risk tab reads and writes.

mod kept;

use std::rc::Rc;

use spbe_index::{Certainty, IndicatorId, Instrument, Value, Values};

use super::Marks;

/// How many levels a table has at least: 0 to 5. A scale that goes on needs more.
pub const LEVELS: usize = 6;

/// A probability of one, as tables hold it: in billionths.
pub const ONE: u32 = 1_000_000_000;

/// By how many billionths a row of a table may miss one: five figures that were rounded.
const TOLERANCE: u32 = 10;

/// The planner's suppositions.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RiskSettings {
    /// What the index is to reach.
    pub target: RiskTarget,
    /// How sure a safe plan must be of it, in percent, from 1 to 99.
    pub confidence: u8,
    /// Where the odds of a cut come from.
    pub source: ShiftSource,
    /// How strict the assessors are: −100 (lenient) to 100 (strict).
    pub severity: i8,
    /// How likely all assessors together are more lenient than that, just so, or stricter; in percent.
    pub moods: [u8; 3],
    /// The claims that the planner is sure of.
    pub sure: Marks,
    /// The claims that the planner doubts.
    pub doubtful: Marks,
    /// The evidence in hand: for each indicator the highest value that it supports.
    pub evidence: Option<Rc<Values>>,
}

/// What the index is to reach.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum RiskTarget {
    /// The band that the scenario has at the moment.
    #[default]
    Present,
    /// A band, by its position; one that the instrument does not have counts as the present one.
    Band(u16),
    /// An index in hundredths of a level.
    Index(u16),
}

/// Where the odds of a cut come from.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum ShiftSource {
    /// Every claim is confirmed.
    None,
    /// The published pairs.
    #[default]
    Published,
    /// The planner's own table.
    Own(Rc<ShiftTable>),
}

/// How many probabilities each level has: of a shift by −2, −1, 0, +1 and +2 levels.
pub const SHIFTS: usize = 5;

/// A table of the odds of each level, in billionths.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ShiftTable(Vec<u32>);

impl ShiftTable {
    /// The rows of the levels 0 to 5, and further where a scale goes on, one after the other; `None` where one does not
    /// add up to [`ONE`].
    pub fn new(cells: Vec<u32>) -> Option<Self> {
        let mut adds_up = cells.len() >= SHIFTS * LEVELS && cells.len().is_multiple_of(SHIFTS);
        for row in cells.chunks(SHIFTS) {
            let mut sum = 0_u32;
            for cell in row {
                sum = sum.saturating_add(*cell);
            }
            adds_up &= sum.abs_diff(ONE) <= TOLERANCE;
        }
        adds_up.then_some(Self(cells))
    }

    /// The rows of the levels from 0 on, one after the other.
    pub fn cells(&self) -> &[u32] {
        &self.0
    }
}

impl Default for RiskSettings {
    fn default() -> Self {
        Self {
            target: RiskTarget::default(),
            confidence: 80,
            source: ShiftSource::default(),
            severity: 0,
            moods: [0, 100, 0],
            sure: Marks::default(),
            doubtful: Marks::default(),
            evidence: None,
        }
    }
}

impl RiskSettings {
    /// How sure the planner is of an indicator, apart from evidence.
    pub fn certainty(&self, id: IndicatorId) -> Certainty {
        if self.sure.contains(id) {
            Certainty::Sure
        } else if self.doubtful.contains(id) {
            Certainty::Doubtful
        } else {
            Certainty::Likely
        }
    }

    /// The value that evidence in hand supports.
    pub fn evidence_of(&self, id: IndicatorId) -> Option<Value> {
        self.evidence.as_ref()?.get(id)
    }

    /// Whether evidence in hand supports this claim: evidence for a higher level does, for a lower one it does not.
    pub fn is_evident(&self, id: IndicatorId, claim: Option<Value>) -> bool {
        claim.is_some() && self.evidence_of(id) >= claim
    }

    /// How sure a claim is: evidence that supports it makes it so.
    pub fn certainty_of(&self, id: IndicatorId, claim: Option<Value>) -> Certainty {
        if self.is_evident(id, claim) { Certainty::Sure } else { self.certainty(id) }
    }

    /// The same settings with the planner as sure of an indicator as this.
    #[must_use]
    pub fn with_certainty(&self, id: IndicatorId, certainty: Certainty) -> Self {
        let mark = |marks: &Marks, is_marked| if is_marked { marks.with(id) } else { marks.without(id) };
        Self {
            sure: mark(&self.sure, certainty == Certainty::Sure),
            doubtful: mark(&self.doubtful, certainty == Certainty::Doubtful),
            ..self.clone()
        }
    }

    /// The same settings with evidence for this value of an indicator, or with none.
    #[must_use]
    pub fn with_evidence(&self, instrument: &Instrument, id: IndicatorId, value: Option<Value>) -> Self {
        let evidence = match &self.evidence {
            Some(evidence) => evidence.with(id, value),
            None => Values::empty(instrument).with(id, value),
        };
        Self { evidence: Some(Rc::new(evidence)), ..self.clone() }
    }

    /// Whether the numbers are in their ranges.
    fn fits(&self) -> bool {
        let [lenient, usual, strict] = self.moods;
        (1..=99).contains(&self.confidence)
            && self.severity.unsigned_abs() <= 100
            && lenient.max(usual).max(strict) <= 100
    }
}
