//! Files of the simulator: out to a spreadsheet and back without loss.
//!
//! A [`Book`] is a workspace in plain fields. It is written as a workbook that goes on working ([`write_xlsx`]), as
//! JSON or as CSV. Reading gives a preview of what was understood, with everything that is wrong at its place; nothing
//! is applied. What a file may be is said in [`limits`] and looked at before the file is opened.
//!
//! This crate knows the engine and the file formats, and nothing of a browser. With the feature `wasm` it is a module
//! of its own, which the page fetches when a file is first touched: a fault in it leaves the page alive.

pub mod answer;
pub mod book;
#[cfg(feature = "wasm")]
pub mod boundary;
mod csv;
mod json;
mod language;
pub mod limits;
mod read;
mod words;
mod xlsx;

pub use crate::csv::{cohort_csv, indicators_csv, scenarios_csv};
pub use answer::Export;
pub use book::{
    Agency, Book, BookFault, Checked, Detail, Figure, Form, InstrumentRef, Member, PlanStep, Scenario,
    Stored, levels_of,
};
pub use json::{read_json, write_json};
pub use read::{Content, Edit, Fault, FileKind, Preview, Problem, Refusal, Remark, read};
pub use xlsx::{WriteError, write_xlsx};
