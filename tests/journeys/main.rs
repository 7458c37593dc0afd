//! What a person does with the page, in a real browser on `dist/`. Run by `cargo xtask test`, which starts all it needs.
mod bench;
mod first_load;
mod harness;
mod support;
