//! Walks a JSON value and notes every fault on the way instead of stopping at the first.
//!
//! What reads an object is handed in as `&mut dyn FnMut`, so that the walk is compiled once and not once for each part
//! of a file.

use std::ops::RangeInclusive;

use serde_json::Value as Json;

use super::{Expected, InstrumentFault};
use crate::ratio::Ratio;
use crate::text::Text;

/// An object of the file, its place, and the fields that nobody has asked for yet.
pub(crate) struct Fields<'file, 'faults> {
    place: String,
    unread: Vec<(&'file str, &'file Json)>,
    faults: &'faults mut Vec<InstrumentFault>,
}

/// What stands in the file at a place.
struct Placed<'file> {
    place: String,
    json: &'file Json,
}

/// What reads an object.
type Read<'read, 'file> = &'read mut dyn FnMut(&mut Fields<'file, '_>);

impl<'file, 'faults> Fields<'file, 'faults> {
    /// Hands the object that a file is to `read`.
    pub(crate) fn of(json: &'file Json, faults: &'faults mut Vec<InstrumentFault>, read: Read<'_, 'file>) {
        Self::read(Placed { place: String::new(), json }, faults, read);
    }

    fn read(placed: Placed<'file>, faults: &'faults mut Vec<InstrumentFault>, read: Read<'_, 'file>) {
        let mut unread = Vec::new();
        if let Some(object) = placed.json.as_object() {
            for (name, value) in object {
                unread.push((name.as_str(), value));
            }
        } else {
            faults.push(placed.unfit(Expected::Object));
        }
        let mut fields = Self { place: placed.place, unread, faults };
        read(&mut fields);
        // Whatever was not asked for is not part of the format.
        for (name, _) in &fields.unread {
            fields.faults.push(InstrumentFault::Unknown { place: fields.place_of(name) });
        }
    }

    /// A text that must be there and say something.
    pub(crate) fn string(&mut self, name: &str) -> &'file str {
        let Some(placed) = self.required(name) else { return "" };
        match placed.json.as_str() {
            Some(text) if !text.trim().is_empty() => text,
            _ => {
                self.faults.push(placed.unfit(Expected::Text));
                ""
            }
        }
    }

    /// Hands an object of its own to `read`, if it is there.
    pub(crate) fn object(&mut self, name: &str, read: Read<'_, 'file>) {
        if let Some(placed) = self.required(name) {
            Fields::read(placed, self.faults, read);
        }
    }

    /// A text in both languages.
    pub(crate) fn text(&mut self, name: &str) -> Text {
        let (mut id, mut en) = ("", "");
        self.object(name, &mut |both| (id, en) = (both.string("id"), both.string("en")));
        Text::new(id, en)
    }

    /// A non-negative number, as a number or as a text (`"10/3"`).
    pub(crate) fn ratio(&mut self, name: &str) -> Ratio {
        let Some(placed) = self.required(name) else { return Ratio::ZERO };
        let text = placed.json.as_str().map_or_else(|| placed.json.to_string(), str::to_owned);
        text.parse().unwrap_or_else(|_| {
            self.faults.push(placed.unfit(Expected::Number));
            Ratio::ZERO
        })
    }

    /// A number of levels with at most two decimals, in hundredths.
    pub(crate) fn hundredths(&mut self, name: &str) -> u16 {
        u16::try_from(self.parts(name, 100, Expected::Hundredths, 10_000)).unwrap_or(0)
    }

    /// A figure of an external index with at most four decimals, in ten-thousandths.
    pub(crate) fn figure(&mut self, name: &str) -> u32 {
        self.parts(name, 10_000, Expected::Figure, super::external::MOST)
    }

    /// A number of whole `1 / parts`, `most` of them at most.
    fn parts(&mut self, name: &str, parts: u64, expected: Expected, most: u32) -> u32 {
        let faults_before = self.faults.len();
        let ratio = self.ratio(name);
        if self.faults.len() > faults_before {
            return 0;
        }
        let number = ratio.in_parts(parts).and_then(|number| u32::try_from(number).ok());
        number.filter(|number| *number <= most).unwrap_or_else(|| {
            let place = self.place_of(name);
            self.faults.push(InstrumentFault::Unfit { place, found: ratio.to_string(), expected });
            0
        })
    }

    /// A small number without decimals.
    pub(crate) fn whole(&mut self, name: &str, expected: Expected, range: RangeInclusive<u8>) -> u8 {
        let Some(placed) = self.required(name) else { return 0 };
        let whole = placed.json.as_u64().and_then(|whole| u8::try_from(whole).ok());
        whole.filter(|whole| range.contains(whole)).unwrap_or_else(|| {
            self.faults.push(placed.unfit(expected));
            0
        })
    }

    /// `true` or `false`.
    pub(crate) fn truth(&mut self, name: &str) -> bool {
        let Some(placed) = self.required(name) else { return false };
        placed.json.as_bool().unwrap_or_else(|| {
            self.faults.push(placed.unfit(Expected::Truth));
            false
        })
    }

    /// Hands each object of a list to `read`; the list must be there and not be empty.
    pub(crate) fn list(&mut self, name: &str, read: Read<'_, 'file>) {
        let Some(list) = self.required(name) else { return };
        match list.json.as_array() {
            Some(items) if !items.is_empty() => {
                for (position, json) in items.iter().enumerate() {
                    let item = Placed { place: format!("{}[{position}]", list.place), json };
                    Fields::read(item, self.faults, read);
                }
            }
            _ => self.faults.push(list.unfit(Expected::List)),
        }
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.unread.iter().any(|(field, _)| *field == name)
    }

    /// Takes the field that is there for editors: where the schema of the file is.
    pub(crate) fn schema(&mut self) {
        if self.has("$schema") {
            self.string("$schema");
        }
    }

    pub(crate) fn place_of(&self, name: &str) -> String {
        if self.place.is_empty() { name.to_owned() } else { format!("{}.{name}", self.place) }
    }

    pub(crate) fn fault(&mut self, fault: InstrumentFault) {
        self.faults.push(fault);
    }

    fn required(&mut self, name: &str) -> Option<Placed<'file>> {
        let place = self.place_of(name);
        if let Some(json) = self.take(name) {
            return Some(Placed { place, json });
        }
        self.faults.push(InstrumentFault::Missing { place });
        None
    }

    fn take(&mut self, name: &str) -> Option<&'file Json> {
        let position = self.unread.iter().position(|(field, _)| *field == name)?;
        Some(self.unread.swap_remove(position).1)
    }
}

impl Placed<'_> {
    fn unfit(&self, expected: Expected) -> InstrumentFault {
        let found: String = self.json.to_string().chars().take(40).collect();
        InstrumentFault::Unfit { place: self.place.clone(), found, expected }
    }
}
