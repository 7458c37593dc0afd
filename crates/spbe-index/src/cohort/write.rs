//! A cohort as the wide table that it can be read from.

use std::ops::Range;

use super::{Cohort, Member, MemberId, Origin};
use crate::instrument::Instrument;
use crate::table::write_field;
use crate::text::Language;
use crate::value::Value;

impl Cohort {
    /// The cohort as CSV with a byte order mark, as a spreadsheet in this language reads it: `;` between fields and a
    /// decimal comma in Indonesian, `,` and a decimal point in English. Names are written so that nothing runs.
    ///
    /// [`read_cohort`](super::read_cohort) gives the same cohort again, estimates marked as such.
    ///
    /// ```
    /// use spbe_index::cohort::{Cohort, read_cohort};
    /// use spbe_index::{Instrument, Language};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let cohort = Cohort::example(instrument);
    /// let file = cohort.write(instrument, Language::Indonesian);
    /// assert!(file.starts_with("\u{feff}instansi;jenis;provinsi;tahun;perkiraan;1;2;3;"));
    /// assert_eq!(read_cohort(instrument, file.into_bytes()), Ok((cohort, Vec::new())));
    /// ```
    pub fn write(&self, instrument: &Instrument, language: Language) -> String {
        let mut text = String::new();
        self.write_header(&mut text, instrument, language);
        self.write_members(&mut text, language, 0..self.len());
        text
    }

    /// The first line of [the file](Self::write).
    pub fn write_header(&self, text: &mut String, instrument: &Instrument, language: Language) {
        let columns = match language {
            Language::Indonesian => ["instansi", "jenis", "provinsi", "tahun", "perkiraan"],
            Language::English => ["agency", "type", "province", "year", "estimated"],
        };
        text.push('\u{feff}');
        for (position, column) in columns.into_iter().enumerate() {
            text.push_str(if position == 0 { "" } else { separator(language) });
            text.push_str(column);
        }
        for (_, indicator) in instrument.indicators() {
            text.push_str(separator(language));
            write_field(text, indicator.number());
        }
        text.push_str("\r\n");
    }

    /// The lines of some members, for writing in slices.
    pub fn write_members(&self, text: &mut String, language: Language, range: Range<usize>) {
        for position in range {
            if let Some(member) = self.member(MemberId::at(position)) {
                self.write_member(text, language, member, position);
            }
        }
    }

    fn write_member(&self, text: &mut String, language: Language, member: Member<'_>, position: usize) {
        let separator = separator(language);
        write_field(text, member.agency);
        for field in [member.kind, member.province] {
            text.push_str(separator);
            write_field(text, field.unwrap_or_default());
        }
        text.push_str(separator);
        text.push_str(&member.year.map(|year| year.to_string()).unwrap_or_default());
        text.push_str(separator);
        text.push_str(match (member.origin, language) {
            (Origin::Given, _) => "",
            (Origin::Estimated, Language::Indonesian) => "ya",
            (Origin::Estimated, Language::English) => "yes",
        });
        for column in &self.columns {
            text.push_str(separator);
            if let Some(value) = self.rule.value(column.get(position)) {
                write_value(text, language, value);
            }
        }
        text.push_str("\r\n");
    }
}

fn separator(language: Language) -> &'static str {
    match language {
        Language::Indonesian => ";",
        Language::English => ",",
    }
}

fn write_value(text: &mut String, language: Language, value: Value) {
    let digit = |part: u16| char::from_digit(u32::from(part % 10), 10).unwrap_or('0');
    let hundredths = value.hundredths();
    if hundredths >= 1000 {
        text.push_str(&(hundredths / 1000).to_string());
    }
    text.push(digit(hundredths / 100));
    if value.whole().is_none() {
        text.push(if language == Language::Indonesian { ',' } else { '.' });
        text.push(digit(hundredths / 10));
        text.push(digit(hundredths));
    }
}
