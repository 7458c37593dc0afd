//! A set of values to start from, when all that is known of an agency is its published row.

use super::exact::{Block, Candidate, Reading, Reconstruction};
use super::kind::AgencyKind;
use super::profile::Profile;
use super::result::PublishedResult;
use super::split::{Cell, distance, even, split};
use crate::instrument::{Aspect, Instrument};
use crate::score::Score;
use crate::value::{Value, Values};

/// Values that reproduce a published row. Every one of them is an estimate: the ministry publishes sums, not
/// levels.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::published::{Published, Reading, starting_values};
///
/// // Domain 4 of Kab. Banyuasin stands at 0.30 in 2023: some of its indicators were left unanswered and counted as 0.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let banyuasin = Published::results().named("Pemerintah Kab. Banyuasin").ok_or("no such agency")?;
/// let result = banyuasin.result(2023).ok_or("no result")?;
/// let starting = starting_values(instrument, banyuasin.kind(), result).ok_or("no values")?;
/// assert_eq!(starting.reading(), Reading::ZeroForUnanswered);
/// assert!(starting.values().empties() > 0);
/// assert!(result.index().shows(starting.chosen()));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Starting {
    values: Values,
    exact: Vec<Score>,
    chosen: Score,
    reading: Reading,
}

/// Values that reproduce the domains and the index of a published row; `None` when the row is not of this
/// instrument, or no levels fit.
///
/// Of all [candidates](super::exact_candidates), those whose exact index lies in the published band come first;
/// among them, the one whose aspects are nearest to the shape of the agency's peers that year (the ministry's
/// averages by aspect of its kind; for 2025, of which none are printed, those of 2024). Inside an aspect the levels are as even as they can be, the higher ones at
/// the earlier indicators. The same row always gives the same values.
///
/// ```
/// use spbe_index::published::{Published, starting_values};
/// use spbe_index::{Instrument, assess};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let oku = Published::results().named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
/// let result = oku.result(2024).ok_or("no result")?;
/// let starting = starting_values(instrument, oku.kind(), result).ok_or("no values")?;
/// assert_eq!(assess(instrument, starting.values()).index(), starting.chosen());
/// assert_eq!(starting.exact().len(), 2);
/// # Ok::<(), &str>(())
/// ```
pub fn starting_values(
    instrument: &Instrument,
    kind: AgencyKind,
    result: &PublishedResult,
) -> Option<Starting> {
    let row = Reconstruction::new(instrument, result);
    let blocks = parts(instrument, kind, result, &row.blocks);
    let (mut best, mut exact) = (None, Vec::new());
    for candidate in &row.candidates {
        let spread = Spread::new(&blocks, candidate);
        let is_elsewhere = instrument.band_of(candidate.index()) != result.band();
        let key = (is_elsewhere, spread.distance);
        if best.as_ref().is_none_or(|(least, _, _)| key < *least) {
            best = Some((key, candidate.index(), spread));
        }
        if exact.last() != Some(&candidate.index()) {
            exact.push(candidate.index());
        }
    }
    let (_, chosen, spread) = best?;
    Some(Starting { values: spread.values(instrument, &blocks)?, exact, chosen, reading: row.reading })
}

impl Starting {
    /// The values. Empty only where the published row counts unanswered indicators as 0.
    pub fn values(&self) -> &Values {
        &self.values
    }

    /// The exact indexes that the published row allows, ascending: one, or two that are 0.0025 apart.
    pub fn exact(&self) -> &[Score] {
        &self.exact
    }

    /// The one of them that the values have. Its band is the published one but for two rows of 2023, when the
    /// predicate was taken from the rounded index (Kab. Boven Digoel 1.7995, Kab. Nias Barat 1.7975).
    ///
    /// With [`Reading::ZeroForUnanswered`] it is the index as the ministry counts; the simulator counts an empty
    /// value at the bottom of the scale and shows more.
    pub fn chosen(&self) -> Score {
        self.chosen
    }

    /// How the published row counts indicators without an answer.
    pub fn reading(&self) -> Reading {
        self.reading
    }
}

/// Indicators of one aspect and one block, over which levels are spread evenly.
struct Part {
    cell: Cell,
    indicators: Vec<usize>,
}

/// The parts of each block of a row, with the ideal of their aspect.
fn parts(
    instrument: &Instrument,
    kind: AgencyKind,
    result: &PublishedResult,
    blocks: &[Block],
) -> Vec<Vec<Part>> {
    let profile = Profile::of_peers(instrument, kind, result.year());
    let mut aspects = Vec::new();
    for ((_, domain), figure) in instrument.domains().zip(result.domains()) {
        for ((_, aspect), ideal) in instrument.aspects_of(domain).zip(profile.ideals(domain, figure)) {
            aspects.push((aspect, ideal));
        }
    }
    let mut parts = Vec::new();
    for block in blocks {
        let mut of_block = Vec::new();
        for (aspect, ideal) in &aspects {
            if let Some(part) = Part::new(block, aspect, *ideal) {
                of_block.push(part);
            }
        }
        parts.push(of_block);
    }
    parts
}

impl Part {
    /// The indicators that a block and an aspect have in common; `None` where there are none.
    fn new(block: &Block, aspect: &Aspect, ideal: u64) -> Option<Self> {
        let (inside, mut indicators) = (aspect.indicators(), block.indicators.clone());
        indicators.retain(|position| inside.contains(position));
        let count = u32::try_from(indicators.len()).ok().filter(|count| *count > 0)?;
        Some(Self { cell: Cell { count, levels: (block.lowest, block.highest), ideal }, indicators })
    }
}

/// A candidate spread over the parts.
struct Spread {
    /// The sum of levels of each part, block by block.
    sums: Vec<u32>,
    /// How far they are from the ideals.
    distance: u64,
}

impl Spread {
    fn new(blocks: &[Vec<Part>], candidate: &Candidate) -> Self {
        let mut spread = Self { sums: Vec::new(), distance: 0 };
        for (parts, sum) in blocks.iter().zip(candidate.sums()) {
            let mut cells = Vec::new();
            for part in parts {
                cells.push(part.cell);
            }
            let mut sums = split(&cells, *sum);
            spread.distance += distance(&cells, &sums);
            spread.sums.append(&mut sums);
        }
        spread
    }

    fn values(&self, instrument: &Instrument, blocks: &[Vec<Part>]) -> Option<Values> {
        let mut items: Vec<Option<Value>> = vec![None; instrument.indicators().len()];
        for (part, sum) in blocks.iter().flatten().zip(&self.sums) {
            for (position, level) in part.indicators.iter().zip(even(*sum, part.cell.count)) {
                *items.get_mut(*position)? = instrument.scale().level(u8::try_from(level).ok()?);
            }
        }
        Values::new(instrument, items).ok()
    }
}
