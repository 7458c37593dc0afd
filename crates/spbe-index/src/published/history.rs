//! An agency's published indexes over the years.

use super::agency::Agency;
use super::figure::Figure;
use super::result::{PublishedResult, SingleResult};
use crate::instrument::BandId;

/// The published index of one year.
///
/// ```
/// use spbe_index::published::Published;
///
/// // Kab. Sumedang's index of 2020 is of another instrument than its later ones.
/// let sumedang = Published::results().named("Pemerintah Kab. Sumedang").ok_or("no such agency")?;
/// let instruments: Vec<_> = sumedang.history().map(|year| year.instrument).collect();
/// assert_eq!((instruments[0], instruments[1]), ("permenpanrb-5-2018", "permenpanrb-59-2020"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct YearIndex<'a> {
    /// The year of the evaluation.
    pub year: u16,
    /// The [identifier](crate::Instrument::id) of the instrument: indexes of two instruments are not alike.
    pub instrument: &'a str,
    /// The index, as printed.
    pub index: Figure,
    /// The predicate, where it was printed.
    pub band: Option<BandId>,
    /// The single result that it is of; `None` where it stands in the list of its year.
    pub single: Option<&'a SingleResult>,
}

impl Agency {
    /// Every published index of it, earliest year first.
    ///
    /// ```
    /// use spbe_index::published::Published;
    ///
    /// let sumedang = Published::results().named("Pemerintah Kab. Sumedang").ok_or("no such agency")?;
    /// let history: Vec<_> = sumedang.history().map(|year| (year.year, year.index.to_string())).collect();
    /// let expected = [(2020, "3.81"), (2021, "3.52"), (2022, "3.84"), (2023, "4.14"), (2024, "4.51")];
    /// assert_eq!(history, expected.map(|(year, index)| (year, index.to_owned())));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn history(&self) -> impl Iterator<Item = YearIndex<'_>> {
        let mut years: Vec<_> = self.singles().iter().map(YearIndex::single).collect();
        years.extend(self.results().iter().map(YearIndex::published));
        years.sort_by_key(|year| year.year);
        years.into_iter()
    }
}

impl<'a> YearIndex<'a> {
    fn single(result: &'a SingleResult) -> Self {
        let (year, instrument, index) = (result.year(), result.instrument(), result.index());
        Self { year, instrument, index, band: result.band(), single: Some(result) }
    }

    fn published(result: &PublishedResult) -> Self {
        let (year, instrument, index) = (result.year(), result.instrument(), result.index());
        Self { year, instrument, index, band: Some(result.band()), single: None }
    }
}
