//! Directions around a centre.

use std::f64::consts::TAU;

/// How far right and how far down one goes on axis `axis` of `count`: the first points up, the others follow
/// clockwise.
#[expect(clippy::cast_precision_loss, reason = "a handful of axes")]
pub(super) fn unit(axis: usize, count: usize) -> (f64, f64) {
    let angle = TAU * axis as f64 / count.max(1) as f64;
    (sine(angle), -cosine(angle))
}

// The browser has sine and cosine already; the library's own would weigh 8 kB.
#[cfg(target_arch = "wasm32")]
use js_sys::Math::{cos as cosine, sin as sine};

#[cfg(not(target_arch = "wasm32"))]
fn sine(angle: f64) -> f64 {
    angle.sin()
}

#[cfg(not(target_arch = "wasm32"))]
fn cosine(angle: f64) -> f64 {
    angle.cos()
}
