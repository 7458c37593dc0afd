//! The page as its very first visitor sees it, drawn without a browser.
//!
//! The build puts it into index.html: the first index is then on the screen as soon as that file is, and not only when the
//! module has arrived. It can be read, and not yet pressed.

use super::root::App;

/// The page of a first visit, as HTML. It is what [`App`] draws first, so it cannot differ from what takes its place.
pub fn html() -> String {
    futures_executor::block_on(yew::LocalServerRenderer::<App>::new().hydratable(false).render())
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn the_first_view_has_the_example_and_all_its_indicators() {
        let html = html();
        for (part, count) in [
            ("<output id=\"index\">2,62</output>", 1),
            ("<b id=\"band\">Baik</b>", 1),
            ("Kab. Ogan Komering Ulu", 1),
            ("role=\"radiogroup\"", 47),
            ("role=\"radio\"", 5 * 47),
            ("aria-checked=\"true\"", 47),
        ] {
            assert_eq!(html.matches(part).count(), count, "{part}");
        }
        // The policy of the page allows no styles in attributes and no handlers.
        for forbidden in [" style=", " onclick=", "<script", "<!--"] {
            assert!(!html.contains(forbidden), "{forbidden}");
        }
    }
}
