//! What the report says in the planner's own words, and whether it has a chance. All figures of it follow from the data.
//!
//! The data holds it as a text, which only the report's own tab reads and writes.

use std::rc::Rc;

use serde_json::{Map, Value as Json};
use spbe_index::tree;

use super::{Editing, Model};

/// The longest title, in characters: one line of the paper.
pub const LONGEST_TITLE: usize = 80;

/// The longest words to the reader, in characters: some five lines, with which the page is still one page.
pub const LONGEST_NOTE: usize = 500;

/// What the report is about.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum About {
    /// Where the agency stands.
    Now,
    /// The scenario that is worked on.
    Scenario,
    /// What the plan suggests to reach its goal.
    Plan,
}

impl About {
    const NAMES: [(Self, &'static str); 3] =
        [(Self::Now, "now"), (Self::Scenario, "scenario"), (Self::Plan, "plan")];

    /// What the page shows: the scenario where it has changed something, and is not put aside for the baseline.
    pub fn on_screen(model: &Model) -> Self {
        let is_changed = model.scenario.values != model.baseline.values;
        if is_changed && model.editing == Editing::Scenario { Self::Scenario } else { Self::Now }
    }
}

/// The planner's words; each empty where the report's own stand.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ReportSettings {
    /// The line above everything.
    pub title: Rc<str>,
    /// What the planner has to say to the reader.
    pub note: Rc<str>,
    /// The date of the report, as `2026-07-01`; the present day where it is empty.
    pub date: Rc<str>,
    /// What it is about; what the page shows where nothing was chosen.
    pub about: Option<About>,
    /// Whether the report says how likely the target is.
    pub has_chance: bool,
}

impl ReportSettings {
    /// The words as a text; an empty one where there are none.
    pub fn write(&self) -> String {
        let mut written = Map::new();
        for (name, text) in [("title", &self.title), ("note", &self.note), ("date", &self.date)] {
            if !text.is_empty() {
                written.insert(name.to_owned(), (**text).into());
            }
        }
        if let Some((_, name)) = About::NAMES.iter().find(|(about, _)| Some(*about) == self.about) {
            written.insert("about".to_owned(), (*name).into());
        }
        if self.has_chance {
            written.insert("chance".to_owned(), true.into());
        }
        if written.is_empty() { String::new() } else { Json::Object(written).to_string() }
    }

    /// The words that a text holds, as far as they fit the paper.
    pub fn read(text: &str) -> Self {
        let json = tree::read(text).unwrap_or_default();
        let field = |name: &str, longest: usize| -> Rc<str> {
            let text = json.get(name).and_then(Json::as_str).unwrap_or_default();
            text.chars().take(longest).collect::<String>().into()
        };
        Self {
            title: field("title", LONGEST_TITLE),
            note: field("note", LONGEST_NOTE),
            date: Some(field("date", 10)).filter(|date| is_date(date)).unwrap_or_default(),
            about: {
                let about = field("about", 10);
                About::NAMES.into_iter().find(|(_, name)| *name == &*about).map(|(about, _)| about)
            },
            has_chance: json.get("chance").and_then(Json::as_bool) == Some(true),
        }
    }
}

/// Whether a text is a date, as far as the calendar's longest months go.
fn is_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |part: &str, length| Some(part).filter(|part| part.len() == length)?.parse::<u16>().ok();
    let (month, day) = (number(month, 2).unwrap_or_default(), number(day, 2).unwrap_or_default());
    number(year, 4).is_some() && (1..=12).contains(&month) && (1..=31).contains(&day)
}
