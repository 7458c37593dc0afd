//! One agency's result in one year.

use super::figure::Figure;
use super::likely::{self, FAR};
use super::remark::{Remark, Source};
use crate::instrument::BandId;

/// The [identifier](crate::Instrument::id) of the instrument of the reports of 2023 and 2024.
const INSTRUMENT: &str = "permenpanrb-59-2020";

/// How many domains a result of PermenPANRB 59/2020 has.
pub const DOMAINS: usize = 4;

/// A row of the ministry's evaluation reports of 2023 and 2024, by PermenPANRB 59/2020.
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

/// A single result of another year than 2023 and 2024: its index only.
///
/// ```
/// use spbe_index::published::{Published, Source};
///
/// let denpasar = Published::results().named("Pemerintah Kota Denpasar").ok_or("no such agency")?;
/// let of_2021 = denpasar.earlier().iter().find(|result| result.year() == 2021).ok_or("no result")?;
/// assert_eq!((of_2021.index().to_string().as_str(), of_2021.source()), ("3.19", Source::Letter));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct EarlierResult {
    year: u16,
    instrument: &'static str,
    index: Figure,
    band: Option<BandId>,
    source: Source,
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

impl EarlierResult {
    /// The year of the evaluation.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The [identifier](crate::Instrument::id) of the instrument that it was evaluated with.
    pub fn instrument(&self) -> &str {
        self.instrument
    }

    /// The index, as printed.
    pub fn index(&self) -> Figure {
        self.index
    }

    /// The predicate, where it was printed. The bands of PermenPANRB 5/2018 and 59/2020 are the same.
    pub fn band(&self) -> Option<BandId> {
        self.band
    }

    /// Where it comes from.
    pub fn source(&self) -> Source {
        self.source
    }

    /// A row of the earlier results, without its agency.
    pub(super) fn unpack([year, instrument, index, band, source]: [u16; 5]) -> Self {
        Self {
            year,
            instrument: instrument_id(instrument),
            index: Figure::from_hundredths(index),
            band: usize::from(band).checked_sub(1).map(BandId::at),
            source: Source::ALL.get(usize::from(source)).copied().unwrap_or(Source::Press),
        }
    }
}

/// The instruments that published figures come from; the file of one may be absent from a build.
const INSTRUMENTS: [&str; 2] = ["permenpanrb-5-2018", INSTRUMENT];

pub(super) fn instrument_id(place: u16) -> &'static str {
    INSTRUMENTS.get(usize::from(place)).copied().unwrap_or(INSTRUMENT)
}
