//! The guides of `docs/`, as data that the page draws: no markup is handed over, so that none can be slipped in. Pictures are
//! for those who read the file; of a link the page draws the words.
use std::fs;

use anyhow::{Context as _, Result, bail};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde_json::{Value, json};

use super::assets::Asset;
use crate::files;

/// What the page calls a guide, and where it is written.
const GUIDES: [(&str, &str); 2] =
    [("guide/facilitator", "docs/panduan-fasilitator.md"), ("guide/planner", "docs/panduan.md")];

/// The halves of a guide, in their order.
const LANGUAGES: [&str; 2] = ["id", "en"];

/// Every guide, both halves in one file, each under the tag of its language.
pub(super) fn read() -> Result<Vec<Asset>> {
    GUIDES
        .iter()
        .map(|(name, path)| read_one(name, path).with_context(|| format!("reading {path}")))
        .collect()
}

fn read_one(name: &str, path: &str) -> Result<Asset> {
    let halves = halves(&fs::read_to_string(files::root().join(path))?)?;
    if halves.len() != LANGUAGES.len() {
        bail!("there are {} headings of the first rank, one for each language is wanted", halves.len());
    }
    let halves: serde_json::Map<_, _> = LANGUAGES.map(str::to_owned).into_iter().zip(halves).collect();
    Ok(Asset::new(name, "json", Value::Object(halves).to_string().into_bytes()))
}

/// Every part that begins with a heading of the first rank. An element is a list: its name, then what is in it.
fn halves(text: &str) -> Result<Vec<Value>> {
    let mut halves: Vec<Vec<Value>> = Vec::new();
    let mut open: Vec<Vec<Value>> = Vec::new();
    let mut is_picture = false;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Image { .. }) => is_picture = true,
            Event::End(TagEnd::Image) => is_picture = false,
            _ if is_picture => {}
            Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link) => {}
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) if open.is_empty() => {
                halves.push(Vec::new());
                open.push(vec![json!("h2")]);
            }
            Event::Start(tag) => open.push(vec![json!(name(&tag)?)]),
            Event::End(_) => {
                let done = open.pop().context("an element ends that has not begun")?;
                close(done, open.last_mut().or(halves.last_mut()))?;
            }
            Event::Text(text) => inside(&mut open)?.push(json!(&*text)),
            Event::Code(text) => inside(&mut open)?.push(json!(["code", &*text])),
            Event::SoftBreak => inside(&mut open)?.push(json!(" ")),
            other => bail!("there is something that the page cannot draw: {other:?}"),
        }
    }
    Ok(halves.into_iter().map(Value::Array).collect())
}

/// Puts an element where it belongs; one with nothing but its name is what a picture leaves behind.
fn close(element: Vec<Value>, outer: Option<&mut Vec<Value>>) -> Result<()> {
    let outer = outer.context("there is text before the first heading")?;
    match element.as_slice() {
        [] | [_] => {}
        [name, cells @ ..] if name == "thead" => outer.push(head(cells)),
        _ => outer.push(Value::Array(element)),
    }
    Ok(())
}

/// The head of a table, whose cells are headings.
fn head(cells: &[Value]) -> Value {
    let heading = |cell: &Value| {
        let inside = cell.as_array().into_iter().flatten().skip(1).cloned();
        Value::Array([json!("th")].into_iter().chain(inside).collect())
    };
    let row = [json!("tr")].into_iter().chain(cells.iter().map(heading)).collect();
    json!(["thead", Value::Array(row)])
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
        other => bail!("there is something that the page cannot draw: {other:?}"),
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
    fn the_cells_of_a_table_s_head_are_headings() {
        let halves = halves("# A\n\n| b | c |\n|---|---|\n| d | e |\n").unwrap();
        let head = json!(["thead", ["tr", ["th", "b"], ["th", "c"]]]);
        assert_eq!(halves, [json!([["h2", "A"], ["table", head, ["tr", ["td", "d"], ["td", "e"]]]])]);
    }

    #[test]
    fn pictures_stay_in_the_file_and_links_are_words() {
        let halves = halves("# A\n\n![what is *seen*](b.png)\n\nc [d **e**](f.md)\n").unwrap();
        assert_eq!(halves, [json!([["h2", "A"], ["p", "c ", "d ", ["b", "e"]]])]);
    }

    #[test]
    fn every_guide_has_both_halves_and_nothing_that_the_page_cannot_draw() {
        let names: Vec<_> = read().unwrap().into_iter().map(|guide| guide.name).collect();
        assert_eq!(names, ["guide/facilitator", "guide/planner"]);
        assert!(halves("# A\n\n<b>x</b>\n").is_err());
        assert!(halves("text\n").is_err());
    }
}
