//! The whole picture: a white ground, the title above what was drawn, the source below.

use std::fmt::Write as _;

use wasm_bindgen::JsValue;

use super::super::dynamic::{call, number, set};
use super::ink::{attribute, escaped};
use super::walk::Drawn;
use super::{Caption, Picture};

/// What is left free on all sides.
const EDGE: f64 = 16.0;

/// As narrow as a picture may be: its title has to go somewhere.
const LEAST: f64 = 360.0;

const FONT: &str = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/// A text of the caption: size, weight, colour and the height of a line.
struct Style {
    size: u8,
    weight: &'static str,
    fill: &'static str,
    line: f64,
}

const TITLE: Style = Style { size: 16, weight: "600", fill: "#1c1f23", line: 20.0 };
const SUBTITLE: Style = Style { size: 12, weight: "400", fill: "#575d65", line: 16.0 };
const SOURCE: Style = Style { size: 10, weight: "400", fill: "#575d65", line: 13.0 };

/// The picture of what was drawn. Its numbers are those of the page, moved to where the picture begins.
pub(super) fn picture(drawn: &Drawn, caption: &Caption) -> Picture {
    let inner = (drawn.right - drawn.left).max(LEAST);
    let mut svg = String::new();
    let mut y = EDGE;
    for (text, style) in [(&caption.title, TITLE), (&caption.subtitle, SUBTITLE)] {
        y = written(&mut svg, text, &style, (y, inner));
    }
    y += 8.0;
    let (x, moved) = (EDGE - drawn.left, y - drawn.top);
    let _ = write!(svg, "<g transform=\"translate({} {})\">{}</g>", pixels(x), pixels(moved), drawn.marks);
    y += drawn.bottom - drawn.top + 10.0;
    y = written(&mut svg, &caption.source, &SOURCE, (y, inner)) + EDGE - 4.0;
    let (width, height) = ((inner + 2.0 * EDGE).ceil(), y.ceil());
    let mut whole = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute(&mut whole, "viewBox", &format!("0 0 {} {}", pixels(width), pixels(height)));
    attribute(&mut whole, "width", &pixels(width));
    attribute(&mut whole, "height", &pixels(height));
    attribute(&mut whole, "xml:lang", caption.language);
    let title = escaped(&caption.title);
    let _ = write!(
        whole,
        " role=\"img\"><title>{title}</title><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>{svg}</svg>"
    );
    Picture { svg: whole, width, height }
}

/// Writes a text from `y` on in lines of `width`; returns where it ends.
fn written(svg: &mut String, text: &str, style: &Style, (mut y, width): (f64, f64)) -> f64 {
    let font = format!("{} {}px {FONT}", style.weight, style.size);
    for line in lines(text, width, &measure(&font)) {
        svg.push_str("<text");
        attribute(svg, "x", &pixels(EDGE));
        attribute(svg, "y", &pixels(y + f64::from(style.size)));
        attribute(svg, "font-family", FONT);
        attribute(svg, "font-size", &style.size.to_string());
        attribute(svg, "font-weight", style.weight);
        attribute(svg, "fill", style.fill);
        let _ = write!(svg, ">{}</text>", escaped(&line));
        y += style.line;
    }
    y
}

/// The lines of a text, as full as they may be.
fn lines(text: &str, width: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match (longer.filter(|line| measure(line) <= width), lines.last_mut()) {
            (Some(longer), Some(last)) => *last = longer,
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// How wide the browser writes a text in a font.
fn measure(font: &str) -> impl Fn(&str) -> f64 + use<> {
    let document = web_sys::window().and_then(|window| window.document());
    let canvas = document.and_then(|document| document.create_element("canvas").ok());
    let context =
        canvas.and_then(|canvas| call(&canvas, "getContext", &["2d".into()])).unwrap_or(JsValue::NULL);
    set(&context, "font", &font.into());
    move |text| call(&context, "measureText", &[text.into()]).map_or(0.0, |size| number(&size, "width"))
}

/// A number with hundredths, without the code that prints floats.
#[expect(clippy::cast_possible_truncation, reason = "pictures are some thousand pixels")]
pub(super) fn pixels(number: f64) -> String {
    let hundredths = (number * 100.0).round() as i64;
    let (sign, size) = (if hundredths < 0 { "-" } else { "" }, hundredths.unsigned_abs());
    let written = format!("{sign}{}.{:02}", size / 100, size % 100);
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_as_full_as_they_may_be() {
        let measure = |text: &str| f64::from(u32::try_from(text.chars().count()).unwrap());
        assert_eq!(lines("satu dua tiga empat", 9.0, &measure), ["satu dua", "tiga", "empat"]);
        assert_eq!(lines("sepanjang-panjangnya ya", 5.0, &measure), ["sepanjang-panjangnya", "ya"]);
        assert!(lines(" ", 5.0, &measure).is_empty());
    }

    #[test]
    fn pixels_have_no_needless_zeros() {
        for (number, written) in
            [(12.0, "12"), (-0.5, "-0.5"), (10.006, "10.01"), (100.0, "100"), (-0.001, "0")]
        {
            assert_eq!(pixels(number), written);
        }
    }
}
