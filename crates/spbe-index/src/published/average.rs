//! Averages of groups of agencies, as the reports print them.

use super::agency::AgencyKind;
use super::figure::Figure;
use super::record::{self, DataFault, Record};
use super::result::instrument_id;

/// The average of one group in one year. Printed by the ministry, not computed from the published rows: a group
/// may have members whose rows are not published.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct GroupAverage {
    year: u16,
    instrument: Box<str>,
    group: Group,
    index: Figure,
    domains: Vec<Figure>,
    aspects: Vec<Figure>,
}

/// A group that averages are printed for.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Group {
    /// Every agency.
    Nation,
    /// The same year's national average as the report of 2024 restates it (2023 only).
    NationRestated,
    /// Every central agency.
    Central,
    /// Every regional government.
    Regional,
    /// The agencies of one kind.
    Kind(AgencyKind),
    /// Non-structural bodies and other central agencies together, where a report does not part them (2021, 2024).
    Bodies,
}

impl GroupAverage {
    /// The year of the evaluation.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The [identifier](crate::Instrument::id) of the instrument.
    pub fn instrument(&self) -> &str {
        &self.instrument
    }

    /// Whose average it is.
    pub fn group(&self) -> Group {
        self.group
    }

    /// The average index.
    pub fn index(&self) -> Figure {
        self.index
    }

    /// The averages of the instrument's domains, in its order: four of PermenPANRB 59/2020, three of 5/2018.
    pub fn domains(&self) -> &[Figure] {
        &self.domains
    }

    /// The averages of the eight aspects of PermenPANRB 59/2020; empty where they are not printed.
    pub fn aspects(&self) -> &[Figure] {
        &self.aspects
    }

    fn read(record: &Record<'_>) -> Result<Self, DataFault> {
        Ok(Self {
            year: record.parsed("year", "a year")?,
            instrument: record.read("instrument", "an instrument's id", instrument_id)?,
            group: record.read("group", "a group of the reports", Group::read)?,
            index: record.parsed("index", "a figure with two decimals")?,
            domains: figures(record, &["kebijakan", "tata_kelola", "manajemen", "layanan"])?,
            aspects: figures(record, &["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8"])?,
        })
    }
}

impl Group {
    /// The groups that may hold the peers of an agency of this kind, the nearest first.
    pub(super) fn around(kind: AgencyKind) -> impl Iterator<Item = Self> {
        let bodies =
            matches!(kind, AgencyKind::NonStructural | AgencyKind::OtherCentral).then_some(Self::Bodies);
        [Some(Self::Kind(kind)), bodies, Some(Self::Nation)].into_iter().flatten()
    }

    fn read(text: &str) -> Option<Self> {
        match text {
            "nasional" => Some(Self::Nation),
            "nasional (2024 report)" => Some(Self::NationRestated),
            "instansi pusat" => Some(Self::Central),
            "pemerintah daerah" => Some(Self::Regional),
            "lns dan instansi lainnya" => Some(Self::Bodies),
            kind => AgencyKind::from_code(kind).map(Self::Kind),
        }
    }
}

/// The figures of these columns that are there.
fn figures(record: &Record<'_>, columns: &[&'static str]) -> Result<Vec<Figure>, DataFault> {
    let filled = columns.iter().filter(|column| record.filled(column).is_some());
    filled.map(|column| record.parsed(column, "a figure with two decimals")).collect()
}

pub(super) fn read(csv: &str) -> Result<Vec<GroupAverage>, DataFault> {
    record::each(csv, GroupAverage::read)
}
