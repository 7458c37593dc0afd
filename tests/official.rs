//! The figures that the ministry has published, against the engine: every row must come out to the last digit.
//!
//! Expectations are read from the data files by `official/rows.rs` or computed by `official/oracle.rs`, never by
//! the code under test.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests and their helpers may stop at the first surprise"
)]

#[path = "official/averages.rs"]
mod averages;
#[path = "official/case.rs"]
mod case;
#[path = "official/moved.rs"]
mod moved;
#[path = "official/names.rs"]
mod names;
#[path = "official/oracle.rs"]
mod oracle;
#[path = "official/predicates.rs"]
mod predicates;
#[path = "official/reproduction.rs"]
mod reproduction;
#[path = "official/rounding.rs"]
mod rounding;
#[path = "official/rows.rs"]
mod rows;
#[path = "official/singles.rs"]
mod singles;
#[path = "official/starting.rs"]
mod starting;
