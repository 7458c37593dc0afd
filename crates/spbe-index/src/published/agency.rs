//! The agencies that are evaluated.

use super::fold::Folded;
use super::record::{self, DataFault, Record};
use super::result::{EarlierResult, PublishedResult};

/// A ministry, agency or regional government, with every result of it that is published.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Agency {
    id: AgencyId,
    name: Box<str>,
    kind: AgencyKind,
    province: Option<Box<str>>,
    results: Vec<PublishedResult>,
    earlier: Vec<EarlierResult>,
    folded: Folded,
}

/// One of the published agencies. Good for one run of the program: what is stored keeps the name.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct AgencyId(u16);

/// The groups that the ministry reports by.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub enum AgencyKind {
    /// *Kementerian*.
    Ministry,
    /// *Lembaga pemerintah nonkementerian* (LPNK): agencies under the president.
    NonMinistry,
    /// *Lembaga nonstruktural* (LNS): commissions, councils and other bodies.
    NonStructural,
    /// *Instansi pusat lain*: high state institutions, police, prosecution, public broadcasters.
    OtherCentral,
    /// *Pemerintah provinsi*.
    Province,
    /// *Pemerintah kabupaten*.
    Regency,
    /// *Pemerintah kota*.
    City,
}

impl Agency {
    /// Its id, good for this run.
    pub fn id(&self) -> AgencyId {
        self.id
    }

    /// Its name, the same for all years (`data/SOURCES.md` lists where a report spells it otherwise).
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The group that it is reported in.
    pub fn kind(&self) -> AgencyKind {
        self.kind
    }

    /// Its province; `None` for a central agency.
    pub fn province(&self) -> Option<&str> {
        self.province.as_deref()
    }

    /// Its results of 2023 and 2024 with all four domains, earliest first; never empty.
    pub fn results(&self) -> &[PublishedResult] {
        &self.results
    }

    /// Its result of a year.
    pub fn result(&self, year: u16) -> Option<&PublishedResult> {
        self.results.iter().find(|result| result.year() == year)
    }

    /// Single results of other years, earliest first; empty for most agencies.
    pub fn earlier(&self) -> &[EarlierResult] {
        &self.earlier
    }

    /// The names that reports have used for it and that differ from its own.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        self.results.iter().filter_map(PublishedResult::published_as)
    }

    pub(super) fn folded(&self) -> &Folded {
        &self.folded
    }

    fn read(record: &Record<'_>) -> Result<Self, DataFault> {
        let name = record.read("agency", "a name", |text| (!text.is_empty()).then_some(text.into()))?;
        let kind = record.read("type", "one of the seven types", AgencyKind::from_code)?;
        let province = record.read("province", "a province for a regional government only", |text| {
            (kind.is_regional() != text.is_empty()).then(|| Some(text.into()).filter(|_| !text.is_empty()))
        })?;
        let results = vec![PublishedResult::read(record)?];
        let folded = Folded::default();
        Ok(Self { id: AgencyId(0), name, kind, province, results, earlier: Vec::new(), folded })
    }

    fn is(&self, other: &Self) -> bool {
        (self.kind, &self.province, &self.name) == (other.kind, &other.province, &other.name)
    }
}

impl AgencyId {
    /// The place in [`Published::agencies`](super::Published::agencies), from zero.
    pub fn position(self) -> usize {
        usize::from(self.0)
    }
}

impl AgencyKind {
    /// All of them, central before regional.
    pub const ALL: [Self; 7] = [
        Self::Ministry,
        Self::NonMinistry,
        Self::NonStructural,
        Self::OtherCentral,
        Self::Province,
        Self::Regency,
        Self::City,
    ];

    /// The word for it in the data files: `kementerian`, `lpnk`, `lns`, `instansi pusat lain`, `provinsi`,
    /// `kabupaten`, `kota`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ministry => "kementerian",
            Self::NonMinistry => "lpnk",
            Self::NonStructural => "lns",
            Self::OtherCentral => "instansi pusat lain",
            Self::Province => "provinsi",
            Self::Regency => "kabupaten",
            Self::City => "kota",
        }
    }

    /// The kind that this word stands for in the data files.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it is a regional government, which has a province.
    pub fn is_regional(self) -> bool {
        matches!(self, Self::Province | Self::Regency | Self::City)
    }
}

/// Reads the rows of both years and puts those of one agency together.
pub(super) fn read(csv: &str) -> Result<Vec<Agency>, DataFault> {
    let mut rows = record::each(csv, Agency::read)?;
    let year = |agency: &Agency| agency.results.first().map(PublishedResult::year);
    rows.sort_by(|a, b| {
        (a.kind, &a.province, &a.name, year(a)).cmp(&(b.kind, &b.province, &b.name, year(b)))
    });
    let mut agencies: Vec<Agency> = Vec::new();
    for row in rows {
        match agencies.last_mut() {
            Some(last) if last.is(&row) => last.results.extend(row.results),
            _ => agencies.push(row),
        }
    }
    for (position, agency) in agencies.iter_mut().enumerate() {
        agency.id = AgencyId(u16::try_from(position).unwrap_or(u16::MAX));
        agency.folded = Folded::new(agency);
    }
    Ok(agencies)
}

/// Adds the single results of other years to their agencies.
pub(super) fn read_earlier(csv: &str, agencies: &mut [Agency]) -> Result<(), DataFault> {
    record::each(csv, |record| {
        let result = EarlierResult::read(record)?;
        let position = record.read("agency", "an agency of 2023 or 2024", |name| {
            agencies.iter().position(|agency| agency.name() == name)
        })?;
        if let Some(agency) = agencies.get_mut(position) {
            agency.earlier.push(result);
            agency.earlier.sort_by_key(EarlierResult::year);
        }
        Ok(())
    })
    .map(drop)
}
