//! The data of the page, without a page: every action on every state, and what is kept between visits.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod cohort;
mod common;
mod fuzzed;
mod history;
mod kept;
mod oracle;
mod peer_selection;
mod plan;
mod report;
mod risk;
mod scenarios;
mod stage;
mod ui;
mod walk;

use common::{OFFICIAL, baseline, id, level, scenario, set, store};
