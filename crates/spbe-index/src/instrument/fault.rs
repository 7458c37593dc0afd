//! Why an instrument file is refused.

use std::fmt;

use crate::ratio::Ratio;

/// A tier of an instrument, for messages.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Tier {
    /// The whole instrument.
    Instrument,
    /// A domain.
    Domain,
    /// An aspect.
    Aspect,
    /// An indicator.
    Indicator,
}

impl fmt::Display for Tier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Instrument => "instrument",
            Self::Domain => "domain",
            Self::Aspect => "aspect",
            Self::Indicator => "indicator",
        })
    }
}

/// One reason to refuse an instrument file. Places are paths such as `domains[1].aspects[0].weight`.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum InstrumentFault {
    /// The text is not JSON.
    #[error("line {line}, column {column}: not JSON: {problem}")]
    Syntax {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// What the JSON reader expected.
        problem: String,
    },
    /// A field that must be there is not.
    #[error("{place}: missing")]
    Missing {
        /// Where it should be.
        place: String,
    },
    /// A field that no instrument has, perhaps a misspelt one.
    #[error("{place}: unknown field")]
    Unknown {
        /// Where it is.
        place: String,
    },
    /// A field with something else in it than it should have.
    #[error("{place}: found {found}, expected {expected}")]
    Unfit {
        /// Where it is.
        place: String,
        /// What is there.
        found: String,
        /// What may be there.
        expected: &'static str,
    },
    /// The weights of a tier's parts do not add up to the weight of the whole.
    #[error("{tier} {number}: weighs {weight} %, but its parts add up to {parts} %")]
    Weights {
        /// Where the whole stands.
        tier: Tier,
        /// Its number; the identifier for the instrument itself.
        number: String,
        /// What it weighs, in percent.
        weight: Ratio,
        /// What its parts add up to, in percent.
        parts: Ratio,
    },
    /// Numbers of a tier that leave one out, repeat one or come in another order.
    #[error("{tier} {found}: expected number {expected}")]
    Numbering {
        /// The tier.
        tier: Tier,
        /// The number that comes next.
        expected: String,
        /// The number that is there.
        found: String,
    },
    /// A band that does not begin above the one before it, or the lowest not at the bottom of the scale.
    #[error("band {name}: begins at {from}, expected {expected}")]
    Bands {
        /// The band's Indonesian name.
        name: String,
        /// Its lower bound.
        from: String,
        /// What would be right, in words.
        expected: String,
    },
    /// A short name that two rows of a tier share.
    #[error("{tier} {number}: the short name \"{name}\" is used twice")]
    SameName {
        /// The tier.
        tier: Tier,
        /// The second one's number.
        number: String,
        /// The name.
        name: String,
    },
}
