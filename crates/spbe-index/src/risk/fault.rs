//! Why a table of shifts is refused, and why there are no chances.

use super::convolve::MOST_SUMS;
use super::odds::OddsFault;
use crate::table::TableFault;
use crate::value::Scale;

/// Why no chance can be computed.
///
/// ```
/// use spbe_index::risk::{Assessors, Claims, ClaimsFault, Odds, Shifts};
/// use spbe_index::{Instrument, Values};
///
/// // Odds of the levels 0 to 4 say nothing about level 5.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let assessors = Assessors::alike(Shifts::of_levels([Odds::CONFIRMED; 5]));
/// let fault = Claims::new(instrument, &Values::empty(instrument), &[], &assessors).unwrap_err();
/// assert_eq!(fault, ClaimsFault::NoOdds { level: 5 });
/// assert_eq!(fault.to_string(), "no odds for level 5: the shifts must have a line for each level of the scale");
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ClaimsFault {
    /// A level of the scale that the shifts say nothing of.
    #[error("no odds for level {level}: the shifts must have a line for each level of the scale")]
    NoOdds {
        /// The level.
        level: u8,
    },
    /// An instrument with so many indicators and such fine weights that its chances would not fit in memory.
    #[error("the instrument is too fine for chances: {cells} sums to look at, and {MOST_SUMS} are the most")]
    TooFine {
        /// How many sums there are for all indicators and moods of the assessors together.
        cells: u64,
    },
}

/// One reason to refuse a table of shifts. A `line` is a line of the file, counted from 1, the header's included; what
/// was `found` is cut after forty characters.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::risk::read_shifts;
///
/// let scale = Instrument::permenpanrb_59_2020().scale();
/// let faults = read_shifts(scale, b"level,minus_2,minus_1,0,plus_1\n").unwrap_err();
/// let message = "no column \"plus_2\"; the columns are level,minus_2,minus_1,0,plus_1,plus_2";
/// assert_eq!(faults[0].to_string(), message);
/// ```
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ShiftFault {
    /// The file is no table at all.
    #[error(transparent)]
    File(#[from] TableFault),
    /// A column that the table needs.
    #[error("no column \"{name}\"; the columns are level,minus_2,minus_1,0,plus_1,plus_2")]
    MissingColumn {
        /// Its name.
        name: &'static str,
    },
    /// A column that says nothing here, or says it again.
    #[error(
        "column {position} (\"{found}\") is unknown or there twice; the columns are level,minus_2,minus_1,0,plus_1,plus_2"
    )]
    Column {
        /// Counted from 1.
        position: usize,
        /// What its header says.
        found: String,
    },
    /// A level that the instrument does not have.
    #[error("line {line}: \"{found}\" is no level; allowed are {scale_levels}", scale_levels = Levels(*scale))]
    Level {
        /// Where it is.
        line: usize,
        /// What is there.
        found: String,
        /// Whose levels may be there.
        scale: Scale,
    },
    /// A level that an earlier line has.
    #[error("line {line}: level {level} is there already in line {first}")]
    Twice {
        /// The later line.
        line: usize,
        /// The level.
        level: u8,
        /// The earlier line.
        first: usize,
    },
    /// What is no probability.
    #[error(
        "line {line}, column {name}: \"{found}\" is no probability; allowed are numbers from 0 to 1, such as 0.25"
    )]
    Probability {
        /// Where it is.
        line: usize,
        /// The column.
        name: &'static str,
        /// What is there.
        found: String,
    },
    /// Probabilities that are no distribution.
    #[error("line {line}, level {level}: {why}")]
    Odds {
        /// Where it is.
        line: usize,
        /// The level.
        level: u8,
        /// Why not.
        why: OddsFault,
    },
    /// A level without a line.
    #[error("no line for level {level}")]
    MissingLevel {
        /// The level.
        level: u8,
    },
}

/// The whole levels of a scale in a message.
struct Levels(Scale);

impl std::fmt::Display for Levels {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "whole levels from {} to {}", self.0.min(), self.0.max())
    }
}
