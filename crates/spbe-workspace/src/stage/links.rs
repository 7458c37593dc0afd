//! The links of many groups out of one text: a chat, a list, a line each, or several in a line.

use std::rc::Rc;

use spbe_index::share::{ShareFault, Shared};
use spbe_index::{Instrument, Text};

use super::Group;
use crate::workspace::is_alike;

/// What stands before a scenario in a link.
const MARK: &str = "#s=";
/// As much of a name as is taken over, in letters.
const LONGEST: usize = 40;

/// A link that brings no group.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkFault {
    /// The line that it stands in, from 1.
    pub line: usize,
    /// The name that stands before it in its line; empty for none.
    pub name: Rc<str>,
    /// What is wrong with it.
    pub fault: Unusable,
}

/// What is wrong with a link.
#[derive(Clone, Debug, PartialEq)]
pub enum Unusable {
    /// The line has no link.
    NoLink,
    /// It does not open.
    Share(ShareFault),
    /// It is for another instrument, by its regulation.
    OtherInstrument(Text),
}

/// The groups of a text and every link that brings none. `known` are the instruments that links may be for.
pub fn read(text: &str, instrument: &Instrument, known: &[&Instrument]) -> (Vec<Group>, Vec<LinkFault>) {
    let (mut groups, mut faults) = (Vec::new(), Vec::new());
    for (line, content) in (1..).zip(text.lines()).filter(|(_, content)| !content.trim().is_empty()) {
        let links = links(content);
        if links.is_empty() {
            faults.push(LinkFault { line, name: name(content), fault: Unusable::NoLink });
        }
        for (name, link) in links {
            match group(link, instrument, known) {
                Ok(group) => groups.push(if name.is_empty() { group } else { Group { name, ..group } }),
                Err(fault) => faults.push(LinkFault { line, name, fault }),
            }
        }
    }
    (groups, faults)
}

fn group(link: &str, instrument: &Instrument, known: &[&Instrument]) -> Result<Group, Unusable> {
    let (of, shared) = Shared::read(link, known).map_err(Unusable::Share)?;
    if !is_alike(of, instrument) {
        return Err(Unusable::OtherInstrument(of.regulation().clone()));
    }
    Ok(Group { name: shared.name.as_str().into(), values: Rc::new(shared.scenario) })
}

/// Every link of a line with the name before it: `Meja 3: https://…#s=…`.
fn links(line: &str) -> Vec<(Rc<str>, &str)> {
    let (mut rest, mut found) = (line, Vec::new());
    while let Some((before, after)) = rest.split_once(MARK) {
        let end = after.find(|letter: char| !is_of_link(letter)).unwrap_or(after.len());
        let (sealed, next) = after.split_at(end);
        // What stands right before the mark is the address.
        let named = before.rsplit_once(char::is_whitespace).map_or("", |(named, _)| named);
        found.push((name(named), sealed));
        rest = next;
    }
    found
}

fn is_of_link(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')
}

fn name(text: &str) -> Rc<str> {
    let is_around =
        |letter: char| letter.is_whitespace() || matches!(letter, ':' | ',' | ';' | '-' | '–' | '|' | '.');
    text.trim_matches(is_around).chars().take(LONGEST).collect::<String>().into()
}
