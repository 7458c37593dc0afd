//! Charts in layers: figures → scale → marks (plain structs, tested natively) → SVG.

pub mod bars;
pub mod dots;
pub mod frontier;
pub mod goal;
pub mod histogram;
pub mod ladder;
pub mod lines;
pub mod outlook;
pub mod percent;
pub mod qr;
pub mod radar;
pub mod radar_large;
pub mod ruler;
pub mod scale;
pub mod track;
mod turn;
