//! Why an instrument file is refused.

use std::fmt;

use crate::ratio::Ratio;
use crate::value::Value;

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

/// What would be right in the place of something that is not.
///
/// ```
/// use spbe_index::{Expected, Instrument, InstrumentFault};
///
/// let json = std::fs::read_to_string("../../data/instruments/permenpanrb-59-2020.json")?;
/// let faults = Instrument::from_json(&json.replacen("\"format\": 1", "\"format\": 2", 1)).unwrap_err();
/// assert!(matches!(&faults[..], [InstrumentFault::Unfit { expected: Expected::Format, .. }]));
/// assert_eq!(faults[0].to_string(), "format: found 2, expected 1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Expected {
    /// A part of the file with fields of its own.
    #[error("an object")]
    Object,
    /// A text that is not blank.
    #[error("a text")]
    Text,
    /// A list that is not empty.
    #[error("a list with at least one item")]
    List,
    /// `true` or `false`.
    #[error("true or false")]
    Truth,
    /// The version of the format that this program reads.
    #[error("1")]
    Format,
    /// A decimal number or a fraction, not negative.
    #[error("a number such as 2.75 or 10/3")]
    Number,
    /// A number of levels.
    #[error("a number from 0 to 100 with two decimals")]
    Hundredths,
    /// A figure of an external index.
    #[error("a number from 0 to 100000 with four decimals")]
    Figure,
    /// A whole number of levels.
    #[error("a whole level")]
    WholeLevel,
    /// How many decimals a figure is published with.
    #[error("a whole number from 0 to 4")]
    Decimals,
    /// Steps that end where the scale ends.
    #[error("a step that divides the span from min to max")]
    StepThatDivides,
    /// A reference to one of the file's own kinds.
    #[error("the id of one of the kinds")]
    KindOfTheFile,
    /// A reference to one of the file's own external indexes.
    #[error("the id of one of the externals")]
    ExternalOfTheFile,
    /// An id that was not used before.
    #[error("an id that no other kind has")]
    KindIdOfItsOwn,
    /// An id that was not used before.
    #[error("an id that no other external index has")]
    ExternalIdOfItsOwn,
    /// An external index that is not there for nothing.
    #[error("an external index that an indicator takes")]
    ExternalInUse,
    /// A name for each level.
    #[error("every whole level of the scale in order")]
    EveryLevel,
    /// A sentence for each level.
    #[error("one sentence for each level")]
    SentencePerLevel,
    /// A weight that counts.
    #[error("a weight above zero")]
    WeightAboveZero,
    /// Weights that are whole numbers of one not too small part.
    #[error("simpler weights")]
    SimplerWeights,
    /// The instrument that a file about an instrument is read for.
    #[error("the id of the instrument at hand")]
    InstrumentAtHand,
    /// A reference to an indicator of the instrument.
    #[error("the number of an indicator")]
    IndicatorNumber,
    /// A level that an indicator can have.
    #[error("a level of the scale")]
    LevelOfScale,
    /// Where a ready-made measure comes from.
    #[error("agenda or services")]
    MeasureTheme,
    /// Where the scale begins.
    #[error("the bottom of the scale, {0}")]
    BottomOfScale(Value),
    /// Where the scale ends.
    #[error("the top of the scale, {0}")]
    TopOfScale(Value),
    /// No more than this.
    #[error("at most {0}")]
    AtMost(Value),
    /// More than what came before.
    #[error("more than {0}")]
    MoreThan(String),
}

/// One reason to refuse an instrument file. Places are paths such as `domains[1].aspects[0].weight`.
///
/// ```
/// use spbe_index::Instrument;
///
/// // Domain 1 weighs a percent more than its aspects.
/// let json = std::fs::read_to_string("../../data/instruments/permenpanrb-59-2020.json")?;
/// let faults = Instrument::from_json(&json.replacen("\"13.00\"", "\"14.00\"", 1)).unwrap_err();
/// let messages: Vec<_> = faults.iter().map(ToString::to_string).collect();
/// assert_eq!(messages[0], "instrument permenpanrb-59-2020: weighs 100.00 %, but its parts add up to 101.00 %");
/// assert_eq!(messages[1], "domain 1: weighs 14.00 %, but its parts add up to 13.00 %");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
    /// A field that is there more than once, so that only one of them could count.
    #[error("{place}: given twice")]
    Repeated {
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
        expected: Expected,
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
        /// What would be right.
        expected: Expected,
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
