//! The glossary, narrowed to what is sought.

use serde_json::Value as Json;
use yew::prelude::*;

use super::words::Words;
use crate::view::parts::field::value_of;
use crate::view::tabs::guide::{Section, element, named, text};

/// A field, how many terms fit, and their table.
pub(super) fn view(words: &'static Words, section: &Section<'_>, sought: &UseStateHandle<String>) -> Html {
    let wanted = sought.trim().to_lowercase();
    let lines: Vec<&Json> =
        section.blocks.iter().filter_map(|block| named(block, "table")).flatten().collect();
    let (terms, head): (Vec<&Json>, Vec<&Json>) =
        lines.into_iter().partition(|line| named(line, "tr").is_some());
    let found: Vec<&Json> = terms.into_iter().filter(|line| fits(line, &wanted)).collect();
    let oninput = {
        let sought = sought.clone();
        move |event: InputEvent| sought.set(value_of(&event))
    };
    html! {
        <>
            <input type="search" id="term" placeholder={words.search} aria-label={words.search} value={(**sought).clone()} {oninput} autocomplete="off" spellcheck="false"/>
            <p class="found" role="status">{ (words.found)(found.len()) }</p>
            <table hidden={found.is_empty()}>{ for head.into_iter().map(element) }<tbody>{ for found.into_iter().map(element) }</tbody></table>
        </>
    }
}

/// Whether a line says what is sought, in small letters, in either column.
fn fits(line: &Json, wanted: &str) -> bool {
    text(line).to_lowercase().contains(wanted)
}
