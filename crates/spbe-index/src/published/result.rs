//! One agency's result in one year.

use super::figure::Figure;
use super::likely::{self, FAR};
use super::remark::{Note, Remark, Source};
use crate::instrument::BandId;

/// The [identifier](crate::Instrument::id) of the instrument of the reports of 2023 and 2024.
const INSTRUMENT: &str = "permenpanrb-59-2020";

/// How many domains a result of PermenPANRB 59/2020 has.
pub const DOMAINS: usize = 4;

/// A row of the ministry's evaluation reports of 2023 and 2024, by PermenPANRB 59/2020, or one like it
/// ([`SingleResult::full`]).
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::published::Published;
///
/// let sumedang = Published::results().named("Pemerintah Kab. Sumedang").ok_or("no such agency")?;
/// let result = sumedang.result(2024).ok_or("no result")?;
/// assert_eq!(result.index().to_string(), "4.51");
/// assert_eq!(result.domains().map(|domain| domain.to_string()), ["5.00", "4.30", "3.91", "4.69"]);
/// assert_eq!(Instrument::permenpanrb_59_2020().band(result.band()).name().id(), "Memuaskan");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PublishedResult {
    year: u16,
    index: Figure,
    domains: [Figure; DOMAINS],
    band: BandId,
    remark: Option<Remark>,
    published_as: Option<&'static str>,
}

/// A single result of a year without a list of all agencies (2018 to 2022, and 2025): its index, and the domains where
/// its source prints them.
///
/// ```
/// use spbe_index::published::{Published, Source};
///
/// let denpasar = Published::results().named("Pemerintah Kota Denpasar").ok_or("no such agency")?;
/// let of_2021 = denpasar.singles().iter().find(|result| result.year() == 2021).ok_or("no result")?;
/// assert_eq!((of_2021.index().to_string().as_str(), of_2021.source()), ("3.19", Source::Letter));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SingleResult {
    year: u16,
    instrument: &'static str,
    index: Figure,
    domains: [Option<Figure>; DOMAINS],
    band: Option<BandId>,
    source: Source,
    note: Option<Note>,
    published_as: Option<&'static str>,
    full: Option<PublishedResult>,
}

impl PublishedResult {
    /// The year of the evaluation.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The [identifier](crate::Instrument::id) of the instrument that it was evaluated with: PermenPANRB 59/2020.
    pub fn instrument(&self) -> &'static str {
        INSTRUMENT
    }

    /// The index, as printed.
    pub fn index(&self) -> Figure {
        self.index
    }

    /// The four domains in order, as printed.
    pub fn domains(&self) -> [Figure; DOMAINS] {
        self.domains
    }

    /// The predicate, as printed: a band of PermenPANRB 59/2020.
    ///
    /// In 2024 it is the band of the exact index; in 2023 it was taken from the rounded one.
    pub fn band(&self) -> BandId {
        self.band
    }

    /// What is unusual about the row.
    pub fn remark(&self) -> Option<Remark> {
        self.remark
    }

    /// The agency's name in that year's report, where it differs from [`Agency::name`](super::Agency::name).
    pub fn published_as(&self) -> Option<&str> {
        self.published_as
    }

    /// A row of the results, whose own spelling of the agency comes next among the names.
    pub(super) fn unpack(row: [u16; 9], names: &mut impl Iterator<Item = &'static str>) -> Self {
        let [year, d1, d2, d3, d4, index, band, remark, is_respelt] = row;
        let index = likely::index([d1, d2, d3, d4]) + index - FAR;
        let band = likely::band(index) + band - FAR;
        Self {
            year,
            index: Figure::from_hundredths(index),
            domains: [d1, d2, d3, d4].map(Figure::from_hundredths),
            band: BandId::at(band.into()),
            remark: usize::from(remark).checked_sub(1).and_then(|place| Remark::ALL.get(place)).copied(),
            published_as: if is_respelt == 1 { names.next() } else { None },
        }
    }
}

impl SingleResult {
    /// The year of the evaluation.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The [identifier](crate::Instrument::id) of the instrument that it was evaluated with.
    pub fn instrument(&self) -> &'static str {
        self.instrument
    }

    /// The index, as printed.
    pub fn index(&self) -> Figure {
        self.index
    }

    /// The four domains in order, those that were printed.
    pub fn domains(&self) -> [Option<Figure>; DOMAINS] {
        self.domains
    }

    /// The predicate, where it was printed. The bands of PermenPANRB 5/2018 and 59/2020 are the same.
    pub fn band(&self) -> Option<BandId> {
        self.band
    }

    /// Where it comes from.
    pub fn source(&self) -> Source {
        self.source
    }

    /// What has to be said beside it.
    pub fn note(&self) -> Option<Note> {
        self.note
    }

    /// The agency's name in the source, where it differs from [`Agency::name`](super::Agency::name).
    pub fn published_as(&self) -> Option<&str> {
        self.published_as
    }

    /// The same as a row like those of the lists, where all four domains and the predicate of PermenPANRB 59/2020 were
    /// printed: levels can be found for such a row ([`starting_values`](super::starting_values)).
    ///
    /// ```
    /// use spbe_index::published::Published;
    ///
    /// let full = |name, year| {
    ///     let agency = Published::results().named(name)?;
    ///     agency.singles().iter().find(|single| single.year() == year)?.full()
    /// };
    /// let jepara = full("Pemerintah Kab. Jepara", 2025).ok_or("no domains")?;
    /// assert_eq!(jepara.domains().map(|domain| domain.to_string()), ["3.80", "3.20", "3.00", "4.31"]);
    /// // Of Kota Mataram two domains were printed.
    /// assert_eq!(full("Pemerintah Kota Mataram", 2025), None);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn full(&self) -> Option<&PublishedResult> {
        self.full.as_ref()
    }

    /// A row of the single results without its agency, whose own spelling of it comes next among the names.
    pub(super) fn unpack(row: [u16; 11], names: &mut impl Iterator<Item = &'static str>) -> Self {
        let [year, instrument, d1, d2, d3, d4, index, band, source, note, is_respelt] = row;
        let domains = [d1, d2, d3, d4];
        let band = usize::from(band).checked_sub(1).map(BandId::at);
        let published_as = if is_respelt == 1 { names.next() } else { None };
        let instrument = instrument_id(instrument);
        let index = Figure::from_hundredths(index);
        let is_full = instrument == INSTRUMENT && !domains.contains(&0);
        let full = |band| PublishedResult {
            year,
            index,
            domains: domains.map(Figure::from_hundredths),
            band,
            remark: None,
            published_as,
        };
        Self {
            year,
            instrument,
            index,
            domains: domains.map(|figure| (figure > 0).then(|| Figure::from_hundredths(figure))),
            band,
            source: Source::ALL.get(usize::from(source)).copied().unwrap_or(Source::Secondhand),
            note: usize::from(note).checked_sub(1).and_then(|place| Note::ALL.get(place)).copied(),
            published_as,
            full: band.filter(|_| is_full).map(full),
        }
    }
}

/// The instruments that published figures come from; the file of one may be absent from a build.
const INSTRUMENTS: [&str; 2] = ["permenpanrb-5-2018", INSTRUMENT];

pub(super) fn instrument_id(place: u16) -> &'static str {
    INSTRUMENTS.get(usize::from(place)).copied().unwrap_or(INSTRUMENT)
}
