//! What of the workshop is data: the story and the groups.

use std::rc::Rc;

use serde_json::Value as Json;
use spbe_index::{Instrument, Values, tree};

use super::Story;
use crate::stored::names::{object, text_of};
use crate::stored::values::{read_values, write_values};
use crate::{Action, Model, Setting, SettingsEdit, SettingsTab};

/// The story and the groups of a workshop.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workshop {
    /// The story.
    pub story: Story,
    /// The groups, in the order in which they came.
    pub groups: Rc<[Group]>,
}

/// What one group of the room has come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What it calls itself; empty where it has no name.
    pub name: Rc<str>,
    /// Its scenario.
    pub values: Rc<Values>,
}

impl Workshop {
    /// The workshop of a model; an empty one where nothing was set, or it does not fit the instrument.
    pub fn of(model: &Model) -> Self {
        let json = tree::read(model.tab_settings.of(SettingsTab::Stage)).ok();
        json.and_then(|json| read(&json, &model.instrument)).unwrap_or_default()
    }

    /// What keeps it. `coalesces` is whether it goes on from the last key in the same field.
    pub fn action(&self, setting: Setting, instrument: &Instrument, coalesces: bool) -> Action {
        Action::EditSettings(SettingsEdit {
            setting,
            indicator: None,
            text: self.write(instrument).into(),
            coalesces,
        })
    }

    fn write(&self, instrument: &Instrument) -> String {
        if *self == Self::default() {
            return String::new();
        }
        let story = self.story.json(instrument);
        object([("story", story), ("groups", write_groups(&self.groups))]).to_string()
    }
}

fn read(json: &Json, instrument: &Instrument) -> Option<Workshop> {
    let story = Story::of_json(json.get("story")?, instrument).ok()?;
    Some(Workshop { story, groups: read_groups(json.get("groups")?, instrument)? })
}

pub(super) fn write_groups(groups: &[Group]) -> Json {
    let group =
        |group: &Group| object([("name", (*group.name).into()), ("values", write_values(&group.values))]);
    groups.iter().map(group).collect()
}

pub(super) fn read_groups(json: &Json, instrument: &Instrument) -> Option<Rc<[Group]>> {
    let group = |json: &Json| {
        let values = Rc::new(read_values(instrument, json.get("values")?)?);
        Some(Group { name: text_of(json, "name")?.into(), values })
    };
    json.as_array()?.iter().map(group).collect()
}
