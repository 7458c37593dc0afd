//! Exact scoring of Indonesia's e-government maturity index.
//!
//! An [`Instrument`] is data: tiers, weights, bands and a value scale, read from a JSON file and refused
//! when it does not add up. [`Values`] holds what an agency claims for each indicator; [`assess()`] turns
//! them into an [`Assessment`]: the index, its domains and aspects as exact fractions, and the rating band.
//! No float is met on the way (`docs/method.md` explains every formula with its source).
//!
//! ```
//! use spbe_index::{Instrument, Values, assess};
//!
//! let instrument = Instrument::permenpanrb_59_2020();
//! let level = instrument.scale().level(3).ok_or("no such level")?;
//! let assessment = assess(instrument, &Values::filled(instrument, level));
//! assert_eq!(assessment.index().rounded(2).to_string(), "3.00");
//! assert_eq!(instrument.band(assessment.band()).name().id(), "Baik");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod assess;
pub mod cohort;
pub mod compare;
pub mod groups;
pub mod guidance;
pub mod instrument;
pub mod list;
pub mod plan;
pub mod published;
pub mod ratio;
pub mod risk;
pub mod score;
pub mod share;
pub mod standing;
pub mod table;
pub mod text;
pub mod themes;
pub mod tree;
pub mod value;

pub use assess::{Assessment, Notice, assess, gain_of_step};
pub use cohort::{Cohort, Measure, Outcome};
pub use compare::{Change, Comparison, compare};
pub use guidance::{Guidance, IndicatorGuidance};
pub use instrument::{
    Aspect, AspectId, Band, BandId, Domain, DomainId, Expected, External, ExternalError, Indicator,
    IndicatorId, Instrument, InstrumentFault, Kind, KindId,
};
pub use list::{ListFault, read_list};
pub use plan::{Constraints, Effort, Efforts, Frontier, Plan, Problem, Target};
pub use risk::{Assessors, Certainty, Claims, Distribution, Shifts, read_shifts, safe_plan, secure_claims};
pub use score::{Difference, Fixed, Score};
pub use standing::Standing;
pub use table::{Row, Table, TableFault, TableReader, read_table};
pub use text::{Language, Text};
pub use themes::{Theme, Themes};
pub use value::{Scale, Value, ValueError, Values};

/// These items in ascending order. A heap takes a tenth of the code that the standard library's sorts bring into a
/// page for each type.
pub(crate) fn sorted<T: Ord>(items: Vec<T>) -> Vec<T> {
    std::collections::BinaryHeap::from(items).into_sorted_vec()
}
