//! What the JSON reader does not tell: where a name is given twice, and where in the text a field stands.
//!
//! Both walk the text itself, and both need one that has already been read as JSON.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::Value as Json;

/// The places of all fields whose name their object has already had. A JSON reader keeps the last of them in silence.
pub(super) fn repeated(json: &str) -> Vec<String> {
    let mut places = Vec::new();
    scan(json, &mut |field| {
        if field.again {
            places.push(field.place.to_owned());
        }
    });
    places
}

/// Where the value of a field of the outermost object stands.
pub(super) fn value_of(json: &str, name: &str) -> Option<Range<usize>> {
    let mut found = None;
    scan(json, &mut |field| {
        if field.place == name {
            found = Some(field.value);
        }
    });
    found
}

fn scan(json: &str, report: &mut dyn FnMut(Field<'_>)) {
    Scan { json, at: 0, place: String::new(), report }.value();
}

/// A field that the walk has passed.
struct Field<'scan> {
    place: &'scan str,
    value: Range<usize>,
    again: bool,
}

/// A walk over a text that is JSON.
struct Scan<'json, 'report> {
    json: &'json str,
    at: usize,
    place: String,
    report: &'report mut dyn FnMut(Field<'_>),
}

impl<'json> Scan<'json, '_> {
    fn value(&mut self) {
        match self.next() {
            b'{' => self.object(),
            b'[' => self.array(),
            b'"' => drop(self.text()),
            _ => self.skip(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)),
        }
    }

    fn object(&mut self) {
        let mut names = Vec::new();
        self.at += 1;
        while self.next() == b'"' {
            let name = self.text();
            let length = self.place.len();
            if length > 0 {
                self.place.push('.');
            }
            self.place.push_str(&name);
            let again = names.contains(&name);
            names.push(name);
            self.pass(b':');
            self.next();
            let begin = self.at;
            self.value();
            (self.report)(Field { place: &self.place, value: begin..self.at, again });
            self.place.truncate(length);
            self.pass(b',');
        }
        self.pass(b'}');
    }

    fn array(&mut self) {
        let (length, mut position) = (self.place.len(), 0_u32);
        self.at += 1;
        while !matches!(self.next(), b']' | b'\0') {
            self.place = format!("{}[{position}]", self.place);
            self.value();
            self.place.truncate(length);
            self.pass(b',');
            position += 1;
        }
        self.pass(b']');
    }

    /// Passes a text, and gives it as it reads: `id` may be written `\u0069d`.
    fn text(&mut self) -> Cow<'json, str> {
        let begin = self.at;
        self.at += 1;
        loop {
            self.skip(|byte| byte != b'"' && byte != b'\\');
            match self.byte() {
                b'\\' => self.at += 2,
                _ => break,
            }
        }
        self.at += 1;
        let quoted = self.json.get(begin..self.at).unwrap_or_default();
        if let (true, Ok(Json::String(text))) = (quoted.contains('\\'), crate::tree::read(quoted)) {
            return Cow::Owned(text);
        }
        Cow::Borrowed(quoted.trim_matches('"'))
    }

    /// The next byte that is not blank; zero at the end.
    fn next(&mut self) -> u8 {
        self.skip(|byte| byte.is_ascii_whitespace());
        self.byte()
    }

    fn pass(&mut self, sign: u8) {
        if self.next() == sign {
            self.at += 1;
        }
    }

    fn skip(&mut self, passes: fn(u8) -> bool) {
        while self.json.as_bytes().get(self.at).is_some_and(|byte| passes(*byte)) {
            self.at += 1;
        }
    }

    fn byte(&self) -> u8 {
        self.json.as_bytes().get(self.at).copied().unwrap_or(0)
    }
}
