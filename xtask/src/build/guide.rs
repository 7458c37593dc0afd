//! The guide for facilitators (`docs/panduan-fasilitator.md`), as data that the page draws: no markup is handed over, so
//! that none can be slipped in.
use std::fs;

use anyhow::{Context as _, Result, bail};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag};
use serde_json::{Value, json};

use super::assets::Asset;
use crate::files;

const PATH: &str = "docs/panduan-fasilitator.md";
/// The halves of the guide, in their order.
const LANGUAGES: [&str; 2] = ["id", "en"];

/// Both halves in one file, each under the tag of its language.
pub(super) fn read() -> Result<Asset> {
    let text = fs::read_to_string(files::root().join(PATH)).with_context(|| format!("reading {PATH}"))?;
    let halves = halves(&text)?;
    if halves.len() != LANGUAGES.len() {
        bail!("{PATH} has {} headings of the first rank, one for each language is wanted", halves.len());
    }
    let halves: serde_json::Map<_, _> = LANGUAGES.map(str::to_owned).into_iter().zip(halves).collect();
    Ok(Asset::new("guide", "json", Value::Object(halves).to_string().into_bytes()))
}

/// Every part that begins with a heading of the first rank. An element is a list: its name, then what is in it.
fn halves(text: &str) -> Result<Vec<Value>> {
    let mut halves: Vec<Vec<Value>> = Vec::new();
    let mut open: Vec<Vec<Value>> = Vec::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) if open.is_empty() => {
                halves.push(Vec::new());
                open.push(vec![json!("h2")]);
            }
            Event::Start(tag) => open.push(vec![json!(name(&tag)?)]),
            Event::End(_) => {
                let done = Value::Array(open.pop().context("an element ends that has not begun")?);
                match (open.last_mut(), halves.last_mut()) {
                    (Some(outer), _) => outer.push(done),
                    (None, Some(half)) => half.push(done),
                    (None, None) => bail!("{PATH} begins without a heading"),
                }
            }
            Event::Text(text) => inside(&mut open)?.push(json!(&*text)),
            Event::Code(text) => inside(&mut open)?.push(json!(["code", &*text])),
            Event::SoftBreak => inside(&mut open)?.push(json!(" ")),
            other => bail!("{PATH} has something that the page cannot draw: {other:?}"),
        }
    }
    Ok(halves.into_iter().map(Value::Array).collect())
}

fn inside(open: &mut [Vec<Value>]) -> Result<&mut Vec<Value>> {
    open.last_mut().context("text outside of any element")
}

/// What the page calls an element.
fn name(tag: &Tag<'_>) -> Result<&'static str> {
    Ok(match tag {
        Tag::Paragraph => "p",
        Tag::Heading { level: HeadingLevel::H2, .. } => "h3",
        Tag::Heading { level: HeadingLevel::H3, .. } => "h4",
        Tag::List(None) => "ul",
        Tag::List(Some(_)) => "ol",
        Tag::Item => "li",
        Tag::Strong => "b",
        Tag::Emphasis => "i",
        Tag::Table(_) => "table",
        Tag::TableHead => "thead",
        Tag::TableRow => "tr",
        Tag::TableCell => "td",
        other => bail!("{PATH} has something that the page cannot draw: {other:?}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_lists_and_halves_begin_with_their_headings() {
        let halves = halves("# Satu\n\nA **b** `c`\n\n- d\n\n# Two\n\n## E\n").unwrap();
        assert_eq!(
            halves,
            [
                json!([["h2", "Satu"], ["p", "A ", ["b", "b"], " ", ["code", "c"]], ["ul", ["li", "d"]]]),
                json!([["h2", "Two"], ["h3", "E"]]),
            ]
        );
    }

    #[test]
    fn the_guide_has_both_halves_and_nothing_that_the_page_cannot_draw() {
        assert_eq!(read().unwrap().name, "guide");
        assert!(halves("# A\n\n<b>x</b>\n").is_err());
        assert!(halves("text\n").is_err());
    }
}
