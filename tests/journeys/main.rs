//! What a person does with the page, in a real browser on `dist/`. Run by `cargo xtask test`, which starts all it needs.
mod appearance;
mod baseline;
mod bench;
mod details;
mod file;
mod harness;
mod history;
mod keyboard;
mod list;
mod lock;
mod notice;
mod paste;
mod preview;
mod screens;
mod start;
mod storage;
mod support;
