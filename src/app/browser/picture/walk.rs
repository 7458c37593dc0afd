//! From the page to the marks of a picture: boxes, lines of text and charts, where the browser has put them.

use std::fmt::Write as _;

use wasm_bindgen::JsValue;
use web_sys::Element;

use super::super::dynamic::{call, get, items, number, text};
use super::ink::{ComputedStyle, Inherited, attribute, escaped, is_style, write};

/// The marks of a picture, and the rectangle that they fill, in pixels of the page.
pub(super) struct Drawn {
    pub(super) marks: String,
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

/// A rectangle of the page.
#[derive(Copy, Clone, Debug, PartialEq)]
struct Rect {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

/// What serves handling and is no part of what is shown.
const SKIPPED: [&str; 5] = ["button", "textarea", "summary", "datalist", "script"];

/// Where the letters of a line stand, as a share of its height: the fonts of all systems are within a hundredth.
const BASELINE: f64 = 0.79;

const ELEMENT: f64 = 1.0;
const TEXT: f64 = 3.0;

/// Everything that can be seen of an element; `None` where that is nothing.
pub(super) fn walk(element: &Element) -> Option<Drawn> {
    let mut drawn =
        Drawn { marks: String::new(), left: f64::MAX, top: f64::MAX, right: f64::MIN, bottom: f64::MIN };
    drawn.element(element);
    (drawn.right > drawn.left && drawn.bottom > drawn.top).then_some(drawn)
}

impl Rect {
    fn of(object: &JsValue) -> Self {
        Self {
            x: number(object, "left"),
            y: number(object, "top"),
            width: number(object, "width"),
            height: number(object, "height"),
        }
    }

    fn of_element(element: &JsValue) -> Self {
        call(element, "getBoundingClientRect", &[]).map_or(Self::of(&JsValue::NULL), |rect| Self::of(&rect))
    }

    /// Also what is there for screen readers alone.
    fn is_empty(self) -> bool {
        self.width <= 1.0 || self.height <= 1.0
    }
}

impl Drawn {
    fn element(&mut self, element: &JsValue) {
        let tag = text(element, "tagName").to_ascii_lowercase();
        let Some(style) = ComputedStyle::of(element) else { return };
        let rect = Rect::of_element(element);
        let is_for_readers = style.get("position") == "absolute" && rect.is_empty();
        let is_closed = tag == "details" && own(element, "open").is_none();
        if is_closed
            || style.is_absent()
            || is_for_readers
            || SKIPPED.contains(&&*tag)
            || is_picture_menu(element)
        {
            return;
        }
        match &*tag {
            "svg" if !rect.is_empty() && !style.is_hidden() => self.chart(element, &style, rect),
            "input" if matches!(&*text(element, "type"), "text" | "number" | "search") => {
                let value = Some(text(element, "value")).filter(|value| !value.is_empty());
                self.field(&value.unwrap_or_else(|| text(element, "placeholder")), &style, rect);
            }
            "svg" | "input" => {}
            "select" => {
                let chosen = items(&get(element, "selectedOptions"));
                self.field(
                    &chosen.first().map(|option| text(option, "text")).unwrap_or_default(),
                    &style,
                    rect,
                );
            }
            _ => {
                if !style.is_hidden() {
                    self.ground(&style, rect);
                }
                for child in items(&get(element, "childNodes")) {
                    match number(&child, "nodeType") {
                        kind if kind.total_cmp(&ELEMENT).is_eq() => self.element(&child),
                        kind if kind.total_cmp(&TEXT).is_eq() && !style.is_hidden() => {
                            self.text(&child, &style);
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    fn reaches(&mut self, rect: Rect) {
        self.left = self.left.min(rect.x);
        self.top = self.top.min(rect.y);
        self.right = self.right.max(rect.x + rect.width);
        self.bottom = self.bottom.max(rect.y + rect.height);
    }

    /// The ground and the edges of a box, where it has any.
    fn ground(&mut self, style: &ComputedStyle, rect: Rect) {
        let ground = style.get("background-color");
        let has_ground = !is_clear(&ground);
        let sides = ["top", "right", "bottom", "left"];
        let widths = sides.map(|side| style.pixels(&format!("border-{side}-width")));
        let has_frame = widths.iter().all(|width| *width > 0.0);
        if (!has_ground && widths.iter().all(|width| *width <= 0.0))
            || rect.width <= 0.0
            || rect.height <= 0.0
        {
            return;
        }
        self.reaches(rect);
        let inset = if has_frame { widths.iter().copied().fold(0.0, f64::max) / 2.0 } else { 0.0 };
        if has_ground || has_frame {
            self.marks.push_str("<rect");
            self.number("x", rect.x + inset);
            self.number("y", rect.y + inset);
            self.number("width", (rect.width - 2.0 * inset).max(0.0));
            self.number("height", (rect.height - 2.0 * inset).max(0.0));
            let round = radius(style, rect);
            if round > 0.0 {
                self.number("rx", (round - inset).max(0.0));
            }
            attribute(&mut self.marks, "fill", if has_ground { &ground } else { "none" });
            if has_frame {
                attribute(&mut self.marks, "stroke", &style.get("border-top-color"));
                self.number("stroke-width", 2.0 * inset);
            }
            self.marks.push_str("/>");
        }
        if !has_frame {
            self.edges(style, rect, widths);
        }
    }

    fn edges(&mut self, style: &ComputedStyle, rect: Rect, widths: [f64; 4]) {
        let (right, bottom) = (rect.x + rect.width, rect.y + rect.height);
        let [top, side, under, before] = widths;
        for (name, width, ends) in [
            ("top", top, [rect.x, rect.y + top / 2.0, right, rect.y + top / 2.0]),
            ("right", side, [right - side / 2.0, rect.y, right - side / 2.0, bottom]),
            ("bottom", under, [rect.x, bottom - under / 2.0, right, bottom - under / 2.0]),
            ("left", before, [rect.x + before / 2.0, rect.y, rect.x + before / 2.0, bottom]),
        ] {
            let colour = style.get(&format!("border-{name}-color"));
            if width > 0.0 && !is_clear(&colour) {
                self.marks.push_str("<line");
                for (name, end) in ["x1", "y1", "x2", "y2"].into_iter().zip(ends) {
                    self.number(name, end);
                }
                attribute(&mut self.marks, "stroke", &colour);
                self.number("stroke-width", width);
                self.marks.push_str("/>");
            }
        }
    }

    /// A text, line by line.
    fn text(&mut self, node: &JsValue, style: &ComputedStyle) {
        let content: Vec<u16> = text(node, "nodeValue").encode_utf16().collect();
        if content.iter().all(|unit| is_space(*unit)) {
            return;
        }
        let mut lines: Vec<(String, Rect)> = Vec::new();
        for (start, end) in words(&content) {
            let (Some(rect), Some(word)) = (rect_of(node, start, end), content.get(start..end)) else {
                continue;
            };
            let word = String::from_utf16_lossy(word);
            match lines.last_mut().filter(|(_, line)| (line.y - rect.y).abs() < 2.0) {
                Some((line, reach)) => {
                    line.push(' ');
                    line.push_str(&word);
                    reach.width = (rect.x + rect.width - reach.x).max(reach.width);
                }
                None => lines.push((word, rect)),
            }
        }
        for (line, rect) in lines {
            if rect.width > 0.5 && !is_clear(&style.get("color")) {
                self.line(&line, style, rect);
            }
        }
    }

    /// What stands in a field, where its letters begin.
    fn field(&mut self, value: &str, style: &ComputedStyle, rect: Rect) {
        let height = style.pixels("font-size") * 1.2;
        let y = rect.y + (rect.height - height) / 2.0;
        self.reaches(rect);
        self.letters(value, style, (rect.x + style.pixels("padding-left"), y + height * BASELINE), None);
    }

    fn line(&mut self, line: &str, style: &ComputedStyle, rect: Rect) {
        self.reaches(rect);
        self.letters(line, style, (rect.x, rect.y + rect.height * BASELINE), Some(rect.width));
    }

    /// Letters from a point on. `width` is what they take on the page: other fonts are made to fit.
    fn letters(&mut self, line: &str, style: &ComputedStyle, (x, y): (f64, f64), width: Option<f64>) {
        let line = match &*style.get("text-transform") {
            "uppercase" => line.to_uppercase(),
            _ => line.to_owned(),
        };
        self.marks.push_str("<text");
        self.number("x", x);
        self.number("y", y);
        if let Some(width) = width {
            self.number("textLength", width);
            attribute(&mut self.marks, "lengthAdjust", "spacingAndGlyphs");
        }
        attribute(&mut self.marks, "fill", &style.get("color"));
        for property in ["font-family", "font-size", "font-weight", "font-style", "opacity"] {
            attribute(&mut self.marks, property, &style.get(property));
        }
        // Writing to a text does not fail.
        let _ = write!(self.marks, ">{}</text>", escaped(&line));
    }

    /// A chart: its own elements with their computed styles.
    fn chart(&mut self, element: &JsValue, style: &ComputedStyle, rect: Rect) {
        self.reaches(rect);
        self.marks.push_str("<svg");
        for (name, value) in [("x", rect.x), ("y", rect.y), ("width", rect.width), ("height", rect.height)] {
            self.number(name, value);
        }
        attribute(&mut self.marks, "overflow", &style.get("overflow-x"));
        for name in ["viewBox", "preserveAspectRatio"] {
            if let Some(value) = own(element, name) {
                attribute(&mut self.marks, name, &value);
            }
        }
        let inherited = write(&mut self.marks, style, &Inherited::default());
        self.marks.push('>');
        self.children(element, &inherited);
        self.marks.push_str("</svg>");
    }

    fn children(&mut self, element: &JsValue, above: &Inherited) {
        for child in items(&get(element, "childNodes")) {
            if number(&child, "nodeType").total_cmp(&ELEMENT).is_eq() {
                self.mark(&child, above);
            } else if number(&child, "nodeType").total_cmp(&TEXT).is_eq() {
                self.marks.push_str(&escaped(&text(&child, "nodeValue")));
            }
        }
    }

    fn mark(&mut self, element: &JsValue, above: &Inherited) {
        let Some(style) = ComputedStyle::of(element).filter(|style| !style.is_absent()) else { return };
        let tag = text(element, "tagName");
        // The words for screen readers stand once, over the whole picture.
        if matches!(&*tag, "title" | "desc") {
            return;
        }
        let _ = write!(self.marks, "<{tag}");
        for name in items(&call(element, "getAttributeNames", &[]).unwrap_or_default()) {
            let name = name.as_string().unwrap_or_default();
            // How it looks is in the computed styles.
            let is_drawing = !is_style(&name)
                && !matches!(&*name, "class" | "id" | "role" | "style" | "tabindex" | "hidden" | "focusable")
                && !name.starts_with("aria-")
                && !name.starts_with("data-");
            if let Some(value) = own(element, &name).filter(|_| is_drawing) {
                attribute(&mut self.marks, &name, &value);
            }
        }
        let inherited = write(&mut self.marks, &style, above);
        self.marks.push('>');
        self.children(element, &inherited);
        let _ = write!(self.marks, "</{tag}>");
    }

    /// A number as an attribute, with hundredths of a pixel.
    fn number(&mut self, name: &str, value: f64) {
        attribute(&mut self.marks, name, &super::compose::pixels(value));
    }
}

fn own(element: &JsValue, name: &str) -> Option<String> {
    call(element, "getAttribute", &[name.into()])?.as_string()
}

fn is_picture_menu(element: &JsValue) -> bool {
    own(element, "data-picture").is_some()
}

fn is_clear(colour: &str) -> bool {
    // Black ends in zeros, too: only the fourth number is substance.
    let has_none = colour.starts_with("rgba(") && colour.ends_with(", 0)");
    colour.is_empty() || colour == "transparent" || has_none || colour.ends_with("/ 0)")
}

/// The radius of the corners: a share is one of the width.
fn radius(style: &ComputedStyle, rect: Rect) -> f64 {
    let written = style.get("border-top-left-radius");
    match written.strip_suffix('%') {
        Some(share) => share.parse().unwrap_or(0.0) / 100.0 * rect.width,
        None => style.pixels("border-top-left-radius").min(rect.height / 2.0),
    }
}

/// Where a part of a text is; `None` where it is nowhere.
fn rect_of(node: &JsValue, start: usize, end: usize) -> Option<Rect> {
    let document: JsValue = web_sys::window()?.document()?.into();
    let range = call(&document, "createRange", &[])?;
    let place = |place: usize| u32::try_from(place).map(JsValue::from).ok();
    call(&range, "setStart", &[node.clone(), place(start)?])?;
    call(&range, "setEnd", &[node.clone(), place(end)?])?;
    let rect = Rect::of_element(&range);
    (rect.width > 0.0).then_some(rect)
}

/// Where the words of a text begin and end. A space that does not break is part of its word.
fn words(content: &[u16]) -> Vec<(usize, usize)> {
    let mut words = Vec::new();
    let mut start = None;
    for (place, unit) in content.iter().enumerate() {
        match (is_space(*unit), start) {
            (true, Some(begin)) => {
                words.push((begin, place));
                start = None;
            }
            (false, None) => start = Some(place),
            _ => {}
        }
    }
    words.extend(start.map(|begin| (begin, content.len())));
    words
}

fn is_space(unit: u16) -> bool {
    matches!(unit, 9 | 10 | 12 | 13 | 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_at_spaces_that_break() {
        let content: Vec<u16> = " 45,5\u{a0}%  dari\nsemua".encode_utf16().collect();
        let words: Vec<_> = words(&content)
            .into_iter()
            .map(|(from, to)| String::from_utf16_lossy(&content[from..to]))
            .collect();
        assert_eq!(words, ["45,5\u{a0}%", "dari", "semua"]);
    }

    #[test]
    fn a_colour_without_substance_is_not_drawn() {
        assert!(is_clear("rgba(0, 0, 0, 0)") && is_clear("color(srgb 1 1 1 / 0)"));
        assert!(!is_clear("rgb(0, 0, 0)") && !is_clear("rgba(0, 0, 0, 0.4)"));
    }
}
