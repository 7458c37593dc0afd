//! The agencies that are evaluated.

use super::kind::AgencyKind;
use super::numbers::Numbers;
use super::result::{EarlierResult, PublishedResult};

/// A ministry, agency or regional government, with every result of it that is published.
///
/// ```
/// use spbe_index::published::{AgencyKind, Published};
///
/// let published = Published::results();
/// let sumedang = published.named("Pemerintah Kab. Sumedang").ok_or("no such agency")?;
/// assert_eq!((sumedang.kind(), sumedang.province()), (AgencyKind::Regency, Some("Jawa Barat")));
/// assert_eq!(sumedang.results().iter().map(|result| result.year()).collect::<Vec<_>>(), [2023, 2024]);
/// assert_eq!(published.agency(sumedang.id()), Some(sumedang));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Agency {
    id: AgencyId,
    name: &'static str,
    kind: AgencyKind,
    province: Option<&'static str>,
    results: Vec<PublishedResult>,
    earlier: Vec<EarlierResult>,
}

/// One of the published agencies. Good for one run of the program: what is stored keeps the name.
///
/// ```
/// use spbe_index::published::Published;
///
/// let published = Published::results();
/// let batu = published.named("Pemerintah Kota Batu").ok_or("no such agency")?;
/// assert_eq!(published.agencies().get(batu.id().position()), Some(batu));
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct AgencyId(u16);

impl Agency {
    /// Its id, good for this run.
    pub fn id(&self) -> AgencyId {
        self.id
    }

    /// Its name, the same for all years (`data/SOURCES.md` lists where a report spells it otherwise).
    pub fn name(&self) -> &str {
        self.name
    }

    /// The group that it is reported in.
    pub fn kind(&self) -> AgencyKind {
        self.kind
    }

    /// Its province; `None` for a central agency.
    pub fn province(&self) -> Option<&str> {
        self.province
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
}

impl AgencyId {
    /// The place in [`Published::agencies`](super::Published::agencies), from zero.
    pub fn position(self) -> usize {
        usize::from(self.0)
    }
}

/// Every agency, and the names of the provinces.
pub(super) fn read() -> (Vec<Agency>, Vec<&'static str>) {
    let mut names = include_str!(concat!(env!("OUT_DIR"), "/names.txt")).split('\n');
    let mut numbers = Numbers::new(include_bytes!(concat!(env!("OUT_DIR"), "/results.bin")));
    let mut provinces = Vec::new();
    for _ in 0..numbers.next() {
        provinces.push(names.next().unwrap_or_default());
    }
    let (results, rows) = (numbers.table(9), numbers.table(3));
    let mut results = results.as_chunks().0.iter();
    let mut agencies = Vec::new();
    for &[kind, province, years] in rows.as_chunks().0 {
        let mut agency = Agency {
            id: AgencyId(u16::try_from(agencies.len()).unwrap_or(u16::MAX)),
            name: names.next().unwrap_or_default(),
            kind: AgencyKind::ALL.get(usize::from(kind)).copied().unwrap_or(AgencyKind::City),
            province: usize::from(province).checked_sub(1).and_then(|place| provinces.get(place)).copied(),
            results: Vec::new(),
            earlier: Vec::new(),
        };
        for _ in 0..years {
            if let Some(result) = results.next() {
                agency.results.push(PublishedResult::unpack(*result, &mut names));
            }
        }
        agencies.push(agency);
    }
    for [agency, result @ ..] in numbers.table(6).as_chunks::<6>().0 {
        if let Some(agency) = agencies.get_mut(usize::from(*agency)) {
            agency.earlier.push(EarlierResult::unpack(*result));
        }
    }
    (agencies, provinces)
}
