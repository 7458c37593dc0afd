//! Target seeking: which steps to take, exactly.
//!
//! A [`Problem`] is an agency's values with limits and efforts. Its [`Frontier`] holds the least effort to every index that can be
//! reached, from one pass of a dynamic programme over whole gains, and gives the plan for a target or for a
//! budget; [`Problem::roadmap`] spreads steps over years. What is optimal, and over what, stands with each
//! function; `docs/method.md` has the formulas.
//!
//! ```
//! use spbe_index::plan::{Constraints, Efforts, Problem, Target};
//! use spbe_index::{Instrument, Values};
//!
//! let instrument = Instrument::permenpanrb_59_2020();
//! let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
//! let (constraints, efforts) = (Constraints::none(instrument), Efforts::one_each(instrument));
//! let frontier = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?.frontier();
//!
//! // Half a level: twelve steps of the six services that weigh 3.00 % gain 0.36, and six of 2.75 % the rest.
//! let plan = frontier.plan(Target::parse(instrument, "Sangat Baik")?.score(instrument))?;
//! assert_eq!(plan.effort.to_string(), "18");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod alternatives;
mod calendar;
mod constraints;
mod decimal;
mod effort;
mod fill;
mod frontier;
mod ladder;
mod pack;
mod problem;
mod quick_wins;
mod reading;
mod roadmap;
mod steps;
mod target;
mod unreachable;

pub use alternatives::MOST_PLANS;
pub use calendar::{Calendar, CalendarFault, ROADMAP_YEARS};
pub use constraints::{Constraints, Limit};
pub use decimal::{Notation, NumberError};
pub use effort::{Effort, Efforts};
pub use frontier::{Frontier, Point};
pub use problem::{Problem, ProblemFault};
pub use reading::{EffortsFault, Understood, read_efforts, read_written_efforts};
pub use roadmap::{Proof, Roadmap, Year};
pub use steps::{Plan, Step};
pub use target::{Target, TargetFault};
pub use unreachable::{Block, Hold, IsHold, Unreachable};
