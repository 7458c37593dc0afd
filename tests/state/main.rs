//! What views read out of the data: files, levels of others, figures of a single year, and the words of the guide.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

#[path = "../../crates/spbe-workspace/tests/workspace/common.rs"]
mod common;
mod files;
mod guide;
mod levels;
mod singles;

use common::{OFFICIAL, baseline, id, level, scenario, set, store};
