//! The exact sums behind printed figures.

use super::figure::Figure;
use super::result::PublishedResult;
use crate::instrument::{Domain, Instrument};
use crate::score::Score;
use crate::sorted;

/// Level sums that reproduce every figure of a published row, rounded half up at two decimals.
///
/// Within a domain, indicators of one weight count alike, so only the sum of their levels matters. Such a block
/// is the finest that a published row can tell: five of them in PermenPANRB 59/2020 (indicators 1–10, 11–20,
/// 21–31, 32–41, 42–47).
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::published::{Published, exact_candidates};
///
/// // Domain 1 has ten indicators of one weight and stands at 2.40: their levels add up to 24.
/// let oku = Published::results().named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
/// let candidates = exact_candidates(Instrument::permenpanrb_59_2020(), oku.result(2024).ok_or("no result")?);
/// assert!(candidates.iter().all(|candidate| candidate.sums().len() == 5 && candidate.sums()[0] == 24));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Candidate {
    sums: Vec<u32>,
    index: Score,
}

/// How the published row counts indicators without an answer.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Reading {
    /// Every indicator has a level on the scale.
    Levels,
    /// In at least one domain, unanswered indicators count 0, below the scale. The simulator counts them at its
    /// bottom, so its index is higher than the published one.
    ZeroForUnanswered,
}

/// Indicators of one domain that weigh the same.
pub(super) struct Block {
    pub(super) weight: u32,
    /// Their positions in the instrument's order.
    pub(super) indicators: Vec<usize>,
    /// The lowest level of each: the bottom of the scale, or 0.
    pub(super) lowest: u32,
    pub(super) highest: u32,
}

/// A published row in blocks, with all of its candidates.
pub(super) struct Reconstruction {
    pub(super) blocks: Vec<Block>,
    pub(super) candidates: Vec<Candidate>,
    pub(super) reading: Reading,
}

/// Every way to reproduce a published row, in ascending order of the index; none when the row is not of this
/// instrument.
///
/// Of the 1 236 published rows, 442 leave one exact index, 793 leave two that are 0.0025 apart, and one (Kab.
/// Banyuasin 2023) leaves none without counting unanswered indicators as 0: [`Reading::ZeroForUnanswered`].
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::published::{Published, exact_candidates};
///
/// let published = Published::results();
/// let oku = published.named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
/// let result = oku.result(2024).ok_or("no result")?;
/// let candidates = exact_candidates(Instrument::permenpanrb_59_2020(), result);
/// let mut indexes: Vec<_> = candidates.iter().map(|candidate| candidate.index().exact()).collect();
/// indexes.dedup();
/// assert_eq!(indexes, ["2.617", "2.6195"]);
/// # Ok::<(), &str>(())
/// ```
pub fn exact_candidates(instrument: &Instrument, result: &PublishedResult) -> Vec<Candidate> {
    Reconstruction::new(instrument, result).candidates
}

impl Candidate {
    /// The sum of levels of each block, in the instrument's order.
    pub fn sums(&self) -> &[u32] {
        &self.sums
    }

    /// The exact index.
    pub fn index(&self) -> Score {
        self.index
    }
}

impl Reconstruction {
    pub(super) fn new(instrument: &Instrument, result: &PublishedResult) -> Self {
        let mut row = Self { blocks: Vec::new(), candidates: Vec::new(), reading: Reading::Levels };
        if instrument.id() != result.instrument() || !instrument.scale().is_whole() {
            return row;
        }
        let index = |weighted: u32| Score::new(u64::from(weighted), u64::from(instrument.total_weight()));
        let mut sums = vec![(Vec::new(), 0)];
        for ((_, domain), figure) in instrument.domains().zip(result.domains()) {
            let (blocks, found, reading) = domain_sums(instrument, domain, figure);
            sums = product(&sums, &found);
            row.blocks.extend(blocks);
            if reading == Reading::ZeroForUnanswered {
                row.reading = reading;
            }
        }
        // By index, and of equal ones by sums, as they come.
        let mut fitting = Vec::new();
        for (position, (_, weighted)) in (0..).zip(&sums) {
            if result.index().shows(index(*weighted)) {
                fitting.push(u64::from(*weighted) << 32 | position);
            }
        }
        for candidate in sorted(fitting) {
            let position = usize::try_from(candidate & u64::from(u32::MAX)).unwrap_or(0);
            if let Some((sums, weighted)) = sums.get(position) {
                row.candidates.push(Candidate { sums: sums.clone(), index: index(*weighted) });
            }
        }
        row
    }
}

/// The blocks of a domain and every combination of their sums that is printed as `figure`: with levels on the
/// scale, or where there are none, with levels from 0.
fn domain_sums(instrument: &Instrument, domain: &Domain, figure: Figure) -> (Vec<Block>, Vec<Sums>, Reading) {
    let lowest = u32::from(instrument.scale().min().hundredths() / 100);
    let mut blocks = blocks(instrument, domain, lowest);
    let found = matching(&blocks, domain, figure);
    if !found.is_empty() || lowest == 0 {
        return (blocks, found, Reading::Levels);
    }
    for block in &mut blocks {
        block.lowest = 0;
    }
    let found = matching(&blocks, domain, figure);
    (blocks, found, Reading::ZeroForUnanswered)
}

fn blocks(instrument: &Instrument, domain: &Domain, lowest: u32) -> Vec<Block> {
    let highest = u32::from(instrument.scale().max().hundredths() / 100);
    let mut blocks: Vec<Block> = Vec::new();
    let inside = domain.indicators();
    for (id, indicator) in instrument.indicators() {
        if !inside.contains(&id.position()) {
            continue;
        }
        if let Some(block) = blocks.iter_mut().find(|block| block.weight == indicator.weight()) {
            block.indicators.push(id.position());
        } else {
            let (weight, indicators) = (indicator.weight(), vec![id.position()]);
            blocks.push(Block { weight, indicators, lowest, highest });
        }
    }
    blocks
}

/// Level sums of each block, and the weighted sum of them all.
type Sums = (Vec<u32>, u32);

/// Every combination of block sums of a domain that is printed as `figure`.
fn matching(blocks: &[Block], domain: &Domain, figure: Figure) -> Vec<Sums> {
    let mut found = vec![(Vec::new(), 0)];
    for block in blocks {
        let (count, mut sums) = (block.count(), Vec::new());
        for sum in block.lowest * count..=block.highest * count {
            sums.push((vec![sum], block.weight * sum));
        }
        found = product(&found, &sums);
    }
    found.retain(|(_, weighted)| figure.shows(Score::new(u64::from(*weighted), u64::from(domain.weight()))));
    found
}

/// Every one of `left` followed by every one of `right`.
fn product(left: &[Sums], right: &[Sums]) -> Vec<Sums> {
    let mut products = Vec::with_capacity(left.len() * right.len());
    for (sums, weighted) in left {
        for (more, added) in right {
            let mut sums = sums.clone();
            sums.extend_from_slice(more);
            products.push((sums, weighted + added));
        }
    }
    products
}

impl Block {
    pub(super) fn count(&self) -> u32 {
        u32::try_from(self.indicators.len()).unwrap_or(0)
    }
}
