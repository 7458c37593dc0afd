//! The page as a first visitor sees it, drawn before it is published.
use anyhow::{Context as _, Result, ensure};

use crate::command;

/// What the app itself draws first, as HTML.
pub(super) fn draw() -> Result<String> {
    println!("drawing the first view");
    let mut app = command::cargo();
    app.args(["run", "--quiet", "--package", "spbe-simulator", "--bin", "first-view"]);
    let html = String::from_utf8(command::output(&mut app)?).context("the first view is not UTF-8")?;
    ensure!(html.contains("id=\"index\""), "the first view has no index");
    Ok(without(&without(&html, "title"), "aria-label"))
}

/// The same elements without an attribute. What cannot be pressed is not read out either, nor tells more when it is pointed at;
/// these two are a third of the bytes.
fn without(html: &str, attribute: &str) -> String {
    let start = format!(" {attribute}=\"");
    let mut parts = html.split(&start);
    let first = parts.next().unwrap_or_default().to_owned();
    // A value ends at the first quotation mark: those within it are written as entities.
    parts.fold(first, |kept, part| kept + part.split_once('"').map_or(part, |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn an_attribute_goes_wherever_it_stands() {
        let html = "<p title=\"a &quot;b&quot; title\" class=\"c\">title=<b title=\"\">d</b></p>";
        assert_eq!(without(html, "title"), "<p class=\"c\">title=<b>d</b></p>");
        assert_eq!(without("<p>a</p>", "title"), "<p>a</p>");
    }
}
