//! The build script's own tests, which cargo does not run where they are, and what it packs read back.

#![allow(clippy::indexing_slicing, reason = "a test may stop at the first surprise")]
#![allow(dead_code, unreachable_pub, reason = "the modules are those of the build script and of the library")]

#[path = "../../build/averages.rs"]
mod averages;
#[path = "../../build/file.rs"]
mod file;
#[path = "../../src/published/group.rs"]
mod group;
#[path = "../../src/published/kind.rs"]
mod kind;
#[path = "../../src/published/likely.rs"]
mod likely;
#[path = "../../src/published/numbers.rs"]
mod numbers;
#[path = "../../build/pack.rs"]
mod pack;
#[path = "../../build/record.rs"]
mod record;
#[path = "../../src/published/remark.rs"]
mod remark;
#[path = "../../build/results.rs"]
mod results;
#[path = "../../build/self_assessed.rs"]
mod self_assessed;
#[path = "../../build/singles.rs"]
mod singles;
#[path = "../../build/terms.rs"]
mod terms;

mod packing;
mod published;
