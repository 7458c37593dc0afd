//! Walks a JSON value and notes every fault on the way instead of stopping at the first.

use serde_json::{Map, Value as Json};

use super::InstrumentFault;
use crate::ratio::Ratio;
use crate::text::Text;

/// An object of the file, its place, and the fields that nobody has asked for yet.
pub(crate) struct Fields<'file, 'faults> {
    place: String,
    unread: Vec<(&'file str, &'file Json)>,
    faults: &'faults mut Vec<InstrumentFault>,
}

impl<'file, 'faults> Fields<'file, 'faults> {
    pub(crate) fn new(place: String, json: &'file Json, faults: &'faults mut Vec<InstrumentFault>) -> Self {
        let fields =
            json.as_object().map(Map::iter).into_iter().flatten().map(|(name, value)| (name.as_str(), value));
        if !json.is_object() {
            faults.push(unfit(&place, json, "an object"));
        }
        Self { place, unread: fields.collect(), faults }
    }

    /// A text that must be there and say something.
    pub(crate) fn string(&mut self, name: &str) -> &'file str {
        let Some((place, json)) = self.required(name) else { return "" };
        match json.as_str() {
            Some(text) if !text.trim().is_empty() => text,
            _ => self.refuse(&place, json, "a text", ""),
        }
    }

    /// An object of its own; `None` when it is not there.
    pub(crate) fn object<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&mut Fields<'file, '_>) -> T,
    ) -> Option<T> {
        let (place, json) = self.required(name)?;
        let mut fields = Fields::new(place, json, self.faults);
        let read = read(&mut fields);
        fields.finish();
        Some(read)
    }

    /// A text in both languages.
    pub(crate) fn text(&mut self, name: &str) -> Text {
        let both = self.object(name, |both| Text::new(both.string("id"), both.string("en")));
        both.unwrap_or_else(|| Text::new("", ""))
    }

    /// A non-negative number, as a number or as a text (`"10/3"`).
    pub(crate) fn ratio(&mut self, name: &str) -> Ratio {
        let Some((place, json)) = self.required(name) else { return Ratio::ZERO };
        let text = json.as_str().map_or_else(|| json.to_string(), str::to_owned);
        match text.parse() {
            Ok(ratio) => ratio,
            Err(_) => self.refuse(&place, json, "a number such as 2.75 or 10/3", Ratio::ZERO),
        }
    }

    /// A number of levels with at most two decimals, in hundredths.
    pub(crate) fn hundredths(&mut self, name: &str) -> u16 {
        let fits =
            |hundredths: u64| u16::try_from(hundredths).ok().filter(|hundredths| *hundredths <= 10_000);
        self.parts(name, 100, "a number from 0 to 100 with two decimals", fits).unwrap_or(0)
    }

    /// A small number without decimals; `None` once it has been noted that there is none.
    pub(crate) fn whole(&mut self, name: &str, expected: &'static str) -> Option<u8> {
        self.parts(name, 1, expected, |whole| u8::try_from(whole).ok())
    }

    /// A number of whole `1 / parts`.
    fn parts<T>(
        &mut self,
        name: &str,
        parts: u64,
        expected: &'static str,
        fits: impl FnOnce(u64) -> Option<T>,
    ) -> Option<T> {
        let (place, faults_before) = (self.place_of(name), self.faults.len());
        let ratio = self.ratio(name);
        let number = ratio.in_parts(parts).and_then(fits);
        if number.is_none() && self.faults.len() == faults_before {
            self.faults.push(InstrumentFault::Unfit { place, found: ratio.to_string(), expected });
        }
        number.filter(|_| self.faults.len() == faults_before)
    }

    /// A list that must be there and not be empty; each item is handed to `read` with its place.
    pub(crate) fn list<T>(
        &mut self,
        name: &str,
        mut read: impl FnMut(&mut Fields<'file, '_>) -> T,
    ) -> Vec<T> {
        let Some((place, json)) = self.required(name) else { return Vec::new() };
        let Some(items) = json.as_array().filter(|items| !items.is_empty()) else {
            return self.refuse(&place, json, "a list with at least one item", Vec::new());
        };
        let read_item = |(position, item): (usize, &'file Json)| {
            let mut fields = Fields::new(format!("{place}[{position}]"), item, self.faults);
            let read = read(&mut fields);
            fields.finish();
            read
        };
        items.iter().enumerate().map(read_item).collect()
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.unread.iter().any(|(field, _)| *field == name)
    }

    /// Takes a field that may be there for other readers (`$schema`).
    pub(crate) fn skip(&mut self, name: &str) {
        self.take(name);
    }

    pub(crate) fn place_of(&self, name: &str) -> String {
        if self.place.is_empty() { name.to_owned() } else { format!("{}.{name}", self.place) }
    }

    pub(crate) fn fault(&mut self, fault: InstrumentFault) {
        self.faults.push(fault);
    }

    /// Whatever was not asked for is not part of the format.
    pub(crate) fn finish(self) {
        for (name, _) in &self.unread {
            self.faults.push(InstrumentFault::Unknown { place: self.place_of(name) });
        }
    }

    fn required(&mut self, name: &str) -> Option<(String, &'file Json)> {
        let place = self.place_of(name);
        let found = self.take(name);
        if found.is_none() {
            self.faults.push(InstrumentFault::Missing { place: place.clone() });
        }
        found.map(|json| (place, json))
    }

    fn take(&mut self, name: &str) -> Option<&'file Json> {
        let position = self.unread.iter().position(|(field, _)| *field == name)?;
        Some(self.unread.swap_remove(position).1)
    }

    fn refuse<T>(&mut self, place: &str, json: &Json, expected: &'static str, instead: T) -> T {
        self.faults.push(unfit(place, json, expected));
        instead
    }
}

fn unfit(place: &str, json: &Json, expected: &'static str) -> InstrumentFault {
    let found: String = json.to_string().chars().take(40).collect();
    InstrumentFault::Unfit { place: place.to_owned(), found, expected }
}
