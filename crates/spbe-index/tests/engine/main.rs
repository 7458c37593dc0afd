//! The engine seen from outside: published figures, oracles of its own for every rule, and files that are refused.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise, in its helpers too"
)]
#![allow(clippy::format_collect, reason = "a table for a test may be built in the shortest way")]

mod assess_example;
mod banding;
mod calibration;
mod cohort;
mod cohort_measures;
mod cohort_tables;
mod comparison;
mod drawn;
mod external;
mod groups;
mod instrument_faults;
mod instruments;
mod list;
mod naming;
mod official;
mod oracle;
mod plan;
mod plan_example;
mod properties;
mod risk;
mod risk_example;
mod risk_limits;
mod risk_plan;
mod risk_shifts;
mod rounding;
mod schema;
mod share;
mod support;
mod table;
mod table_faults;
mod table_properties;
mod themes;
mod thresholds;
