//! What a file says of a result beside its figures.

/// What is unusual about a published row.
///
/// ```
/// use spbe_index::published::{Published, Remark};
///
/// // Domain 4 is printed as 0.30, below the lowest level.
/// let banyuasin = Published::results().named("Pemerintah Kab. Banyuasin").ok_or("no such agency")?;
/// let remark = |year| banyuasin.result(year).and_then(|result| result.remark());
/// assert_eq!([2023, 2024].map(remark), [Some(Remark::CountsZero), None]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Remark {
    /// The first domain's figure is lost in the scan; it is the only one that the printed index allows.
    FirstDomainInferred,
    /// The fourth domain lies below level 1: unanswered indicators were counted as 0.
    CountsZero,
}

/// Where a single result comes from. Its address, where one was kept: [`Published::address`](super::Published::address).
///
/// ```
/// use spbe_index::published::{Published, Source};
///
/// let denpasar = Published::results().named("Pemerintah Kota Denpasar").ok_or("no such agency")?;
/// assert!(denpasar.singles().iter().all(|single| single.source() == Source::Letter));
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Source {
    /// The agency's own result letter from the ministry.
    Letter,
    /// A page or a guide of the agency itself.
    Agency,
    /// A newspaper or a news page.
    Press,
    /// A paper in a journal.
    Paper,
    /// Quoted by a page that does not say from where.
    Secondhand,
}

/// What has to be said beside a single result.
///
/// ```
/// use spbe_index::published::{Note, Published};
///
/// let sumedang = Published::results().named("Pemerintah Kab. Sumedang").ok_or("no such agency")?;
/// let notes: Vec<_> = sumedang.singles().iter().map(|single| single.note()).collect();
/// assert_eq!(notes, [Some(Note::InstrumentInferred), None, Some(Note::CitesDecree)]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Note {
    /// Read from a picture of the letter.
    Screenshot,
    /// The source does not name the instrument: it is that of the year.
    InstrumentInferred,
    /// The source cites *Keputusan Menteri PANRB* 108 of 2023, which fixed the results of 2022.
    CitesDecree,
    /// The result of an agency that came out of this one: [`SingleResult::published_as`](super::SingleResult::published_as).
    Successor,
}

/// Where a printed average comes from.
///
/// ```
/// use spbe_index::published::{AverageSource, Group, Published};
///
/// let source = |year| Published::results().average(Group::Nation, year).map(|average| average.source());
/// let expected = [AverageSource::Letter, AverageSource::Report, AverageSource::Press];
/// assert_eq!([2022, 2024, 2025].map(source), expected.map(Some));
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum AverageSource {
    /// The ministry's evaluation reports of 2023 and 2024, which repeat the years before.
    Report,
    /// The ministry's letter of 2022 (*Laporan Hasil Pemantauan SPBE* 2022).
    Letter,
    /// One press release about 2025, on two sites.
    Press,
}

/// How it is known that an agency is a member of the Living Lab.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Listing {
    /// It is named.
    Named,
    /// Every regency and city of its province is a member: the source gives their number, which is all of them.
    AllOfProvince,
}

/// At which stage an index was told before a later one.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Stage {
    /// In the interview with the assessors, before corrections.
    Interview,
    /// By the agency itself.
    SelfAssessed,
}

impl Remark {
    /// All of them.
    pub(super) const ALL: [Self; 2] = [Self::FirstDomainInferred, Self::CountsZero];
}

impl Source {
    /// All of them.
    pub(super) const ALL: [Self; 5] =
        [Self::Letter, Self::Agency, Self::Press, Self::Paper, Self::Secondhand];
}

impl Note {
    /// All of them.
    pub(super) const ALL: [Self; 4] =
        [Self::Screenshot, Self::InstrumentInferred, Self::CitesDecree, Self::Successor];
}

impl AverageSource {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Report, Self::Letter, Self::Press];
}

impl Listing {
    /// All of them.
    pub(super) const ALL: [Self; 2] = [Self::Named, Self::AllOfProvince];
}

impl Stage {
    /// All of them.
    pub(super) const ALL: [Self; 2] = [Self::Interview, Self::SelfAssessed];
}
