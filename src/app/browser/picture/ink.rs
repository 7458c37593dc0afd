//! How things style: the computed styles that a drawing needs, as attributes of its own.

use std::fmt::Write as _;

use wasm_bindgen::JsValue;

use super::super::dynamic::{call, text};

/// What an element takes from the one that it lies in, unless it says otherwise.
const INHERITED: [&str; 18] = [
    "fill",
    "fill-opacity",
    "fill-rule",
    "stroke",
    "stroke-opacity",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
    "text-anchor",
    "letter-spacing",
    "paint-order",
    "shape-rendering",
    "visibility",
];

/// What each element has of its own, and what it has where nothing is said.
const OWN: [(&str, &str); 3] = [("opacity", "1"), ("vector-effect", "none"), ("dominant-baseline", "auto")];

/// The computed styles of an element.
pub(super) struct ComputedStyle(JsValue);

impl ComputedStyle {
    pub(super) fn of(element: &JsValue) -> Option<Self> {
        let window = web_sys::window()?;
        call(&window, "getComputedStyle", std::slice::from_ref(element)).map(Self)
    }

    pub(super) fn get(&self, property: &str) -> String {
        let value = call(&self.0, "getPropertyValue", &[property.into()]);
        value.and_then(|value| value.as_string()).unwrap_or_default()
    }

    /// A length in pixels; 0 where it is none.
    pub(super) fn pixels(&self, property: &str) -> f64 {
        self.get(property).trim_end_matches("px").parse().unwrap_or_default()
    }

    pub(super) fn is_hidden(&self) -> bool {
        text(&self.0, "visibility") == "hidden"
    }

    pub(super) fn is_absent(&self) -> bool {
        text(&self.0, "display") == "none"
    }
}

/// The styles that reach an element from the one that it lies in.
#[derive(Clone, Default)]
pub(super) struct Inherited([String; INHERITED.len()]);

/// Writes what an element of a drawing has other than the one that it lies in; returns what its children inherit.
pub(super) fn write(svg: &mut String, style: &ComputedStyle, above: &Inherited) -> Inherited {
    let mut own = above.clone();
    for (property, kept) in INHERITED.iter().zip(&mut own.0) {
        let value = style.get(property);
        if value != *kept && !value.is_empty() {
            attribute(svg, property, &value);
            *kept = value;
        }
    }
    for (property, initial) in OWN {
        let value = style.get(property);
        if value != initial && !value.is_empty() {
            attribute(svg, property, &value);
        }
    }
    own
}

/// Whether a name is one of the styles that are written.
pub(super) fn is_style(name: &str) -> bool {
    INHERITED.contains(&name) || OWN.iter().any(|(own, _)| *own == name)
}

/// Writes an attribute.
pub(super) fn attribute(svg: &mut String, name: &str, value: &str) {
    // Writing to a text does not fail.
    let _ = write!(svg, " {name}=\"{}\"", escaped(value));
}

/// A text as XML has it.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_text_cannot_end_its_attribute() {
        assert_eq!(super::escaped("\"Segoe UI\" <&>"), "&quot;Segoe UI&quot; &lt;&amp;>");
    }
}
