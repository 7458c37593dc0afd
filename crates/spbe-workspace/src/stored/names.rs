//! What the stored text calls things, and its fields.

use serde_json::{Map, Value as Json};
use spbe_index::{Language, Standing};

use crate::{Editing, Origin, PeerGroup, Setting, Theme};

/// An object of these fields. The macro `json!` would write each value to read it again, with all that floats need.
pub(crate) fn object<const N: usize>(fields: [(&str, Json); N]) -> Json {
    let mut object = Map::new();
    for (name, value) in fields {
        object.insert(name.to_owned(), value);
    }
    Json::Object(object)
}
/// The names that are stored for what is one of a few.
pub(super) type Names<T, const N: usize> = [(T, &'static str); N];

pub(super) const LANGUAGES: Names<Language, 2> = [(Language::Indonesian, "id"), (Language::English, "en")];
pub(super) const THEMES: Names<Theme, 3> =
    [(Theme::System, "system"), (Theme::Light, "light"), (Theme::Dark, "dark")];
pub(super) const EDITINGS: Names<Editing, 2> =
    [(Editing::Baseline, "baseline"), (Editing::Scenario, "scenario")];
pub(super) const STANDINGS: Names<Standing, 3> = [
    (Standing::Unasked, "unasked"),
    (Standing::SelfAssessed, "self-assessed"),
    (Standing::Official, "official"),
];
pub(super) const ORIGINS: Names<Origin, 7> = [
    (Origin::Published, "published"),
    (Origin::Table, "table"),
    (Origin::Pasted, "pasted"),
    (Origin::Lowest, "lowest"),
    (Origin::Unanswered, "unanswered"),
    (Origin::Link, "link"),
    (Origin::Scenario, "scenario"),
];
pub(super) const PEER_GROUPS: Names<PeerGroup, 5> = [
    (PeerGroup::KindInProvince, "type-in-province"),
    (PeerGroup::Kind, "type"),
    (PeerGroup::Province, "province"),
    (PeerGroup::Nation, "nation"),
    (PeerGroup::Picked, "picked"),
];

pub(super) const SETTINGS: Names<Setting, 12> = [
    (Setting::Goal, "plan-goal"),
    (Setting::Efforts, "plan-efforts"),
    (Setting::Limits, "plan-limits"),
    (Setting::Owners, "plan-owners"),
    (Setting::Years, "plan-years"),
    (Setting::Assessors, "assessors"),
    (Setting::Claim, "claim"),
    (Setting::Members, "members"),
    (Setting::Services, "services"),
    (Setting::Report, "report-text"),
    (Setting::Story, "story"),
    (Setting::Groups, "groups"),
];

pub(super) fn name_of<T: Copy + PartialEq, const N: usize>(names: &Names<T, N>, value: T) -> &'static str {
    names.iter().find(|(known, _)| *known == value).map_or("", |(_, name)| name)
}

pub(super) fn named<T: Copy, const N: usize>(names: &Names<T, N>, json: &Json, field: &str) -> Option<T> {
    let name = text_of(json, field)?;
    names.iter().find(|(_, known)| *known == name).map(|(value, _)| *value)
}

pub(crate) fn text_of<'a>(json: &'a Json, field: &str) -> Option<&'a str> {
    json.get(field)?.as_str()
}

pub(crate) fn number_of(json: &Json, field: &str) -> Option<u64> {
    json.get(field)?.as_u64()
}
