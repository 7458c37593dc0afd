//! The agencies that are evaluated.

use super::kind::AgencyKind;
use super::numbers::Numbers;
use super::remark::Note;
use super::result::{PublishedResult, SingleResult};

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
    singles: Vec<SingleResult>,
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

    /// Its result of a year with a list, 2023 or 2024: those of peers are published, too.
    pub fn result(&self, year: u16) -> Option<&PublishedResult> {
        self.results.iter().find(|result| result.year() == year)
    }

    /// Single results of the years without a list, earliest first; empty for most agencies.
    pub fn singles(&self) -> &[SingleResult] {
        &self.singles
    }

    /// Every result with all four domains, earliest first: those of the lists, and those of other years whose source prints
    /// them. Only the years of the lists have peers.
    ///
    /// ```
    /// use spbe_index::published::Published;
    ///
    /// let years = |name| {
    ///     let agency = Published::results().named(name).ok_or("no such agency")?;
    ///     Ok::<_, &str>(agency.full_results().map(|result| result.year()).collect::<Vec<_>>())
    /// };
    /// assert_eq!(years("Pemerintah Kab. Magelang")?, [2022, 2023, 2024]);
    /// assert_eq!(years("Pemerintah Kab. Jepara")?, [2023, 2024, 2025]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn full_results(&self) -> impl Iterator<Item = &PublishedResult> {
        let is_before =
            |result: &&PublishedResult| self.results.first().is_none_or(|first| result.year() < first.year());
        let singles = || self.singles.iter().filter_map(SingleResult::full);
        let after = singles().filter(move |result| !is_before(result));
        singles().filter(is_before).chain(&self.results).chain(after)
    }

    /// Its result of a year with all four domains, be the year one with a list or not.
    pub fn full_result(&self, year: u16) -> Option<&PublishedResult> {
        self.full_results().find(|result| result.year() == year)
    }

    /// The names that reports have used for it and that differ from its own.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        let own = |single: &&SingleResult| single.note() != Some(Note::Successor);
        let singles = self.singles.iter().filter(own).filter_map(SingleResult::published_as);
        self.results.iter().filter_map(PublishedResult::published_as).chain(singles)
    }
}

impl AgencyId {
    /// The agency at this place.
    pub(super) fn at(place: u16) -> Self {
        Self(place)
    }

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
            singles: Vec::new(),
        };
        for _ in 0..years {
            if let Some(result) = results.next() {
                agency.results.push(PublishedResult::unpack(*result, &mut names));
            }
        }
        agencies.push(agency);
    }
    for [agency, result @ ..] in numbers.table(12).as_chunks::<12>().0 {
        if let Some(agency) = agencies.get_mut(usize::from(*agency)) {
            agency.singles.push(SingleResult::unpack(*result, &mut names));
        }
    }
    (agencies, provinces)
}
