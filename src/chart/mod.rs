//! Charts in layers: figures → scale → marks (plain structs, tested natively) → SVG.

pub mod bars;
pub mod dots;
pub mod lines;
pub mod qr;
pub mod radar;
pub mod ruler;
pub mod scale;
pub mod track;
mod turn;
