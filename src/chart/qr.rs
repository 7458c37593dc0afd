//! A text as a QR code.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

/// The margin that readers need, in modules.
const QUIET: i32 = 4;

/// The dark modules of a code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Qr {
    side: i32,
    path: String,
}

impl Qr {
    /// The code of a text, in the smallest size that takes it; `None` for a text that no code takes.
    pub fn new(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let mut path = String::new();
        for y in 0..code.size() {
            for (x, width) in runs(&code, y) {
                write!(path, "M{} {}h{width}v1h-{width}z", x + QUIET, y + QUIET).ok()?;
            }
        }
        Some(Self { side: code.size() + 2 * QUIET, path })
    }

    /// The drawing, dark on white in every theme, as readers want it.
    pub fn view(&self, title: &str) -> Html {
        let side = self.side;
        html! {
            <svg class="qr" viewBox={format!("0 0 {side} {side}")} role="img" aria-label={title.to_owned()} shape-rendering="crispEdges">
                <rect class="ground" width={side.to_string()} height={side.to_string()}/>
                <path class="dark" d={self.path.clone()}/>
            </svg>
        }
    }
}

/// Where dark modules lie in a row: the first of each run, and how many there are.
fn runs(code: &QrCode, y: i32) -> Vec<(i32, i32)> {
    let mut runs: Vec<(i32, i32)> = Vec::new();
    for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
        match runs.last_mut() {
            Some((first, width)) if *first + *width == x => *width += 1,
            _ => runs.push((x, 1)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drawing_has_every_dark_module_once() {
        let text = "https://example.org/spbe/#s=AT7c9xRlFIGeJRgBsGotmmyVF3eY87mZmZmZABAAAAAAA2mIyw";
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
        let dark = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        let dark = i32::try_from(dark.filter(|(x, y)| code.get_module(*x, *y)).count()).unwrap();
        let drawn: i32 = (0..code.size()).flat_map(|y| runs(&code, y)).map(|(_, width)| width).sum();
        assert_eq!(drawn, dark);
        let qr = Qr::new(text).unwrap();
        assert_eq!(qr.side, code.size() + 8);
        assert!(qr.path.starts_with("M4 4h7v1h-7z"), "the finder begins in the corner");
        assert_eq!(Qr::new(&"x".repeat(10_000)), None);
    }
}
