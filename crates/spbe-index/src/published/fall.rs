//! Agencies whose band hangs on one level.

use super::Published;
use super::agency::AgencyId;
use super::exact::{Block, Candidate, Reconstruction};
use super::result::PublishedResult;
use crate::assess::assess;
use crate::instrument::{BandId, Domain, IndicatorId, Instrument};
use crate::score::Score;
use crate::value::Values;

/// A published result that one lost level would bring into a lower band.
///
/// Levels are not published: this is said of our reconstruction of their sums
/// ([`exact_candidates`](super::exact_candidates)). In a block that stands above its lowest possible sum some indicator
/// has a level to lose, whichever it is.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::published::{Published, exact_candidates, one_level_fall};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let oku = Published::results().named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
/// let result = oku.result(2024).ok_or("no result")?;
/// let fall = one_level_fall(instrument, result).ok_or("safe")?;
/// assert!(fall.to < result.band() && fall.falling <= fall.candidates);
/// assert_eq!(fall.candidates, exact_candidates(instrument, result).len());
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Fall {
    /// The band that it would come into.
    pub to: BandId,
    /// How many level sums reproduce the published row.
    pub candidates: usize,
    /// With how many of them one lost level is enough.
    pub falling: usize,
}

/// Whether one lost level, at the indicators where it weighs most, would bring a published result into a lower band;
/// `None` if not, or if the row is not of this instrument.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::published::{Published, one_level_fall};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let oku = Published::results().named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
/// let fall = one_level_fall(instrument, oku.result(2024).ok_or("no result")?).ok_or("safe")?;
/// assert!(fall.is_certain());
/// assert_eq!(instrument.band(fall.to).name().id(), "Cukup");
/// # Ok::<(), &str>(())
/// ```
pub fn one_level_fall(instrument: &Instrument, result: &PublishedResult) -> Option<Fall> {
    let row = Reconstruction::new(instrument, result);
    let mut fall: Option<Fall> = None;
    for candidate in &row.candidates {
        if let Some(to) = band_below(instrument, &row.blocks, candidate) {
            let falling = fall.map_or(0, |fall| fall.falling) + 1;
            fall = Some(Fall { to, candidates: row.candidates.len(), falling });
        }
    }
    fall
}

impl Published {
    /// The agencies with a result in `year` that are one lost level from a lower band, in the order of
    /// [`agencies`](Self::agencies).
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::published::Published;
    ///
    /// // Kab. Ogan Komering Ulu, 2.62 in 2024, is one of them; Kab. Sumedang with 4.51 is not.
    /// let published = Published::results();
    /// let falls = published.one_level_falls(Instrument::permenpanrb_59_2020(), 2024);
    /// let falls = |name: &str| published.named(name).map(|agency| falls.iter().any(|(id, _)| *id == agency.id()));
    /// assert_eq!(falls("Pemerintah Kab. Ogan Komering Ulu"), Some(true));
    /// assert_eq!(falls("Pemerintah Kab. Sumedang"), Some(false));
    /// ```
    pub fn one_level_falls(&self, instrument: &Instrument, year: u16) -> Vec<(AgencyId, Fall)> {
        let mut falls = Vec::new();
        for agency in self.agencies() {
            let fall = agency.result(year).and_then(|result| one_level_fall(instrument, result));
            if let Some(fall) = fall {
                falls.push((agency.id(), fall));
            }
        }
        falls
    }
}

/// Indicators each of which brings the index into a lower band by losing one level.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Losses {
    /// The highest band that one of them leads to.
    pub to: BandId,
    /// The indicators, in the instrument's order; never empty.
    pub indicators: Vec<IndicatorId>,
}

impl Losses {
    /// The domain that all of them belong to, if it is one.
    pub fn domain<'a>(&self, instrument: &'a Instrument) -> Option<&'a Domain> {
        let holds_all =
            |domain: &Domain| self.indicators.iter().all(|id| domain.indicators().contains(&id.position()));
        instrument.domains().map(|(_, domain)| domain).find(|domain| holds_all(domain))
    }
}

/// Which indicators would bring these values into a lower band by losing a single level; `None` where none would, and for a scale without whole
/// levels.
///
/// ```
/// use spbe_index::published::{Published, one_level_losses, starting_values};
/// use spbe_index::Instrument;
///
/// // Kab. Ogan Komering Ulu 2024: any of 25 indicators that loses a level takes it to Cukup.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let oku = Published::results().named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
/// let starting = starting_values(instrument, oku.kind(), oku.result(2024).ok_or("no result")?).ok_or("no values")?;
/// let losses = one_level_losses(instrument, starting.values()).ok_or("safe")?;
/// assert_eq!((instrument.band(losses.to).name().id(), losses.indicators.len()), ("Cukup", 25));
/// # Ok::<(), &str>(())
/// ```
pub fn one_level_losses(instrument: &Instrument, values: &Values) -> Option<Losses> {
    let index = assess(instrument, values).index();
    let (band, scale) = (instrument.band_of(index), instrument.scale());
    if !scale.is_whole() {
        return None;
    }
    let mut losses: Option<Losses> = None;
    for (id, value) in values.iter() {
        let Some(lower) = value.and_then(|value| scale.below(value)) else { continue };
        let changed = values.with(id, Some(lower));
        let to = instrument.band_of(assess(instrument, &changed).index());
        if to < band {
            let losses = losses.get_or_insert(Losses { to, indicators: Vec::new() });
            losses.to = losses.to.max(to);
            losses.indicators.push(id);
        }
    }
    losses
}

impl Fall {
    /// Whether it holds for every level sum that reproduces the row.
    pub fn is_certain(self) -> bool {
        self.falling == self.candidates
    }
}

/// The band after the level that weighs most is lost, if it is a lower one.
fn band_below(instrument: &Instrument, blocks: &[Block], candidate: &Candidate) -> Option<BandId> {
    let (mut weighted, mut most) = (0, 0);
    for (block, sum) in blocks.iter().zip(candidate.sums()) {
        weighted += block.weight * sum;
        if *sum > block.lowest * block.count() {
            most = most.max(block.weight);
        }
    }
    let index = |weighted: u32| Score::new(u64::from(weighted), u64::from(instrument.total_weight()));
    let below = instrument.band_of(index(weighted - most));
    (below < instrument.band_of(candidate.index())).then_some(below)
}
