//! Why a workspace does not hold together.

use spbe_index::table::YEARS;
use spbe_index::{Language, Scale, ValueError};

use crate::words::scale_text;

/// A field of a workspace that cannot be what it says.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{}", self.sentence(Language::English))]
pub struct BookFault {
    /// Where it is, as a path of fields: `scenarios[1].levels[3]`.
    pub place: String,
    /// What is there.
    pub found: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong with a field.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Wrong {
    /// Another format.
    Format,
    /// A version that this program does not know yet.
    Newer,
    /// An instrument that is not part of the program, without its file.
    UnknownInstrument,
    /// The file of the instrument does not add up: its first fault.
    InstrumentFile(String),
    /// Weights, bands or scale are others than those that the levels were set under.
    Fingerprint {
        /// The present fingerprint.
        expected: String,
    },
    /// More or fewer levels than indicators.
    Count {
        /// As many as there are indicators.
        expected: usize,
    },
    /// No value of the instrument's scale.
    Level {
        /// Why it is none.
        why: ValueError,
        /// What is allowed.
        scale: Scale,
    },
    /// The number of no indicator.
    Indicator,
    /// No scenario at all, or more than a workbook can show.
    Scenarios {
        /// As many as there may be.
        most: usize,
    },
    /// No scenario in that place.
    Current,
    /// A number was expected.
    Number,
    /// An agency without a name that could be seen.
    NoName,
    /// Not a year that a table of agencies may be of.
    Year,
    /// More agencies than a table may have.
    Cohort {
        /// As many as there may be.
        most: usize,
    },
}

impl BookFault {
    pub(super) fn new(place: impl Into<String>, found: impl ToString, wrong: Wrong) -> Self {
        Self { place: place.into(), found: found.to_string(), wrong }
    }

    /// What is wrong, in a sentence.
    pub fn sentence(&self, language: Language) -> String {
        let Self { place, found, .. } = self;
        let (allowed, first) = match language {
            Language::Indonesian => (self.wrong.indonesian(), format!("{place}: “{found}”")),
            Language::English => (self.wrong.english(), format!("{place}: \"{found}\"")),
        };
        format!("{first} {allowed}")
    }
}

impl Wrong {
    fn indonesian(&self) -> String {
        match self {
            Self::Format => "bukan format ruang kerja ini; yang dibaca adalah “spbe-workspace”.".to_owned(),
            Self::Newer => "ditulis oleh versi halaman yang lebih baru; muat ulang halaman ini.".to_owned(),
            Self::UnknownInstrument => {
                "bukan instrumen yang dikenal, dan berkasnya tidak disertakan.".to_owned()
            }
            Self::InstrumentFile(fault) => format!("memuat berkas instrumen yang keliru: {fault}."),
            Self::Fingerprint { expected } => {
                format!("bukan sidik instrumen ini ({expected}): bobot, predikat, atau skalanya lain.")
            }
            Self::Count { expected } => format!("tingkat, padahal instrumen berisi {expected} indikator."),
            Self::Level { why, scale } => {
                let why = match why {
                    ValueError::Empty => "kosong",
                    ValueError::NotANumber => "bukan angka",
                    ValueError::OffScale => "di luar skala",
                    ValueError::TooFine => "terlalu banyak desimalnya",
                };
                format!("{why}; isi {} atau kosongkan.", scale_text(*scale, Language::Indonesian))
            }
            Self::Indicator => "bukan nomor indikator instrumen ini.".to_owned(),
            Self::Scenarios { most } => format!("skenario; isi 1 sampai {most}."),
            Self::Current => "bukan tempat sebuah skenario.".to_owned(),
            Self::Number => "bukan angka dengan titik desimal.".to_owned(),
            Self::NoName => "bukan nama instansi.".to_owned(),
            Self::Year => format!("bukan tahun antara {} dan {}.", YEARS.start(), YEARS.end()),
            Self::Cohort { most } => format!("instansi; paling banyak {most}."),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::Format => "is not this workspace format; \"spbe-workspace\" is read.".to_owned(),
            Self::Newer => "was written by a newer version of this page; reload it.".to_owned(),
            Self::UnknownInstrument => "is no known instrument, and its file is not there.".to_owned(),
            Self::InstrumentFile(fault) => format!("has a faulty instrument file: {fault}."),
            Self::Fingerprint { expected } => {
                format!(
                    "is not the fingerprint of this instrument ({expected}): its weights, bands or scale differ."
                )
            }
            Self::Count { expected } => format!("levels, but the instrument has {expected} indicators."),
            Self::Level { why, scale } => {
                format!("is {why}; allowed are {}, or nothing.", scale_text(*scale, Language::English))
            }
            Self::Indicator => "is the number of no indicator of this instrument.".to_owned(),
            Self::Scenarios { most } => format!("scenarios; there may be 1 to {most}."),
            Self::Current => "is the place of no scenario.".to_owned(),
            Self::Number => "is no number with a decimal point.".to_owned(),
            Self::NoName => "is no name of an agency.".to_owned(),
            Self::Year => format!("is no year from {} to {}.", YEARS.start(), YEARS.end()),
            Self::Cohort { most } => format!("agencies; there may be {most} at most."),
        }
    }
}
