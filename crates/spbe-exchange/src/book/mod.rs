//! The workspace as a file sees it: everything that is written, in plain fields.
//!
//! Numbers are texts with a decimal point, exact, so that nothing goes through a float on its way into a file and back.
//! `data/workspace-schema.json` describes the same as JSON.

mod check;
mod fault;
mod standing;
mod stored;

pub use check::{Checked, MAX_SCENARIOS};
pub use fault::{BookFault, Wrong};
pub use stored::Stored;

use serde::{Deserialize, Serialize};
use spbe_index::{Instrument, Language, Standing, Values};

/// The name of the format, in every file of it.
pub const FORMAT: &str = "spbe-workspace";

/// The version that is written. Files of this and of every earlier version are read.
pub const VERSION: u32 = 2;

/// A workspace: one agency under one instrument, with its scenarios and what was worked out for them.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Book {
    /// Always [`FORMAT`].
    pub format: String,
    /// The version of the format.
    pub version: u32,
    /// The language that the file is written in.
    #[serde(with = "crate::language")]
    pub language: Language,
    /// What the levels are of.
    pub instrument: InstrumentRef,
    /// Whose levels they are.
    pub agency: Agency,
    /// Where the agency stands: a level for each indicator in the instrument's order, empty where there is none.
    pub baseline: Vec<String>,
    /// The numbers of the indicators whose baseline is an estimate.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub estimated: Vec<String>,
    /// Whether the baseline is an official result. Version 1 did not say it.
    #[serde(default, with = "standing", skip_serializing_if = "standing::is_unasked")]
    pub standing: Standing,
    /// The numbers of the indicators of an official result whose level is a claim that was made since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claimed: Vec<String>,
    /// What is being tried, at least one.
    pub scenarios: Vec<Scenario>,
    /// The place, from zero, of the scenario that is being worked on.
    pub current: usize,
    /// What is known about single indicators.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<Detail>,
    /// What is aimed at, as the page shows it: the name of a band or an index. Empty where there is no target.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub target: String,
    /// The plan, step by step.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plan: Vec<PlanStep>,
    /// The figures of the risk.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub risk: Vec<Figure>,
    /// The agencies of the cohort.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cohort: Vec<Member>,
    /// What the page keeps of its own, carried through a file as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stored: Option<Stored>,
}

/// Which instrument the levels are of.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstrumentRef {
    /// Its identifier.
    pub id: String,
    /// [`Instrument::fingerprint`] in eight hexadecimal digits: weights, bands and scale under which the levels were set.
    pub fingerprint: String,
    /// Its file, for an instrument of the user's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

/// Whose levels they are.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agency {
    /// Its name; empty where none was given.
    pub name: String,
    /// Its type, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The province that it lies in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// The year of the baseline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
}

/// A scenario.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What it is called; empty while it has no name.
    pub name: String,
    /// A level for each indicator in the instrument's order, empty where there is none.
    pub levels: Vec<String>,
    /// The numbers of the indicators that nothing may change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub locks: Vec<String>,
    /// What the planner notes about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What is known about an indicator beside its levels.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Detail {
    /// The number of the indicator.
    pub indicator: String,
    /// The unit in charge.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// A note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The effort of rising to each whole level above the lowest, lowest first; empty where it is not given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub efforts: Vec<String>,
}

/// A step of a plan.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanStep {
    /// The year that it falls into; left out where the plan has no years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// The number of the indicator.
    pub indicator: String,
    /// The level before.
    pub from: String,
    /// The level after.
    pub to: String,
    /// Its effort.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub effort: String,
    /// What it adds to the index.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub gain: String,
    /// The index after it and all steps before.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub index: String,
}

/// A figure with its name.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What it is.
    pub name: String,
    /// A number with a decimal point, or a text.
    pub value: String,
    /// How a number is shown.
    #[serde(default, skip_serializing_if = "is_plain")]
    pub form: Form,
    /// What to know when reading it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remark: String,
}

/// How a figure is shown.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// As it is.
    #[default]
    Plain,
    /// A share of one, in percent.
    Percent,
    /// A text, also where it looks like a number.
    Text,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_plain(form: &Form) -> bool {
    *form == Form::Plain
}

/// A member of a cohort.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The agency's name.
    pub agency: String,
    /// Its type, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The province that it lies in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// The year of the levels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Whether the levels are estimates.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub estimated: bool,
    /// A level for each indicator in the instrument's order, empty where there is none.
    pub levels: Vec<String>,
}

impl Book {
    /// A workspace with one scenario that is still the baseline.
    ///
    /// ```
    /// use spbe_exchange::Book;
    /// use spbe_index::{Instrument, Language, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let level = instrument.scale().level(3).ok_or("no such level")?;
    /// let book = Book::new(instrument, Language::English, &Values::filled(instrument, level));
    /// assert_eq!((book.baseline.len(), book.scenarios.len()), (47, 1));
    /// assert!(book.check().is_ok());
    /// # Ok::<(), &str>(())
    /// ```
    pub fn new(instrument: &Instrument, language: Language, baseline: &Values) -> Self {
        let baseline = levels_of(baseline);
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            language,
            instrument: InstrumentRef::of(instrument),
            agency: Agency::default(),
            scenarios: vec![Scenario { levels: baseline.clone(), ..Scenario::default() }],
            baseline,
            estimated: Vec::new(),
            standing: Standing::Unasked,
            claimed: Vec::new(),
            current: 0,
            details: Vec::new(),
            target: String::new(),
            plan: Vec::new(),
            risk: Vec::new(),
            cohort: Vec::new(),
            stored: None,
        }
    }

    /// What is known about the indicator of this number.
    pub fn detail(&self, number: &str) -> Option<&Detail> {
        self.details.iter().find(|detail| detail.indicator == number)
    }
}

impl InstrumentRef {
    /// An instrument that is part of the program.
    pub fn of(instrument: &Instrument) -> Self {
        Self {
            id: instrument.id().to_owned(),
            fingerprint: format!("{:08x}", instrument.fingerprint()),
            file: None,
        }
    }
}

/// Levels as their exact texts, empty ones as empty texts.
///
/// ```
/// use spbe_exchange::levels_of;
/// use spbe_index::{Instrument, Values};
///
/// assert_eq!(levels_of(&Values::empty(Instrument::permenpanrb_59_2020())), [""; 47]);
/// ```
pub fn levels_of(values: &Values) -> Vec<String> {
    values.iter().map(|(_, value)| value.map(|value| value.to_string()).unwrap_or_default()).collect()
}
