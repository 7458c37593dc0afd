//! The planner against choices that are counted one by one, against an integer-programming solver, and against itself.

mod alternatives;
pub(crate) mod cases;
mod every_choice;
mod problems;
mod reading;
mod roadmap;
mod solver;
mod unreachable;
mod what_must_hold;
