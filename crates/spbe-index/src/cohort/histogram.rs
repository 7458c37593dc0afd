//! Indexes counted in bins of the scale.

use super::rule::Ruler;
use crate::score::Score;

/// How many members are in each bin. A bin has its lower bound and not its upper one; the last has both. The same width
/// gives the same bins for every cohort of an instrument, and no total is ever divided inexactly.
///
/// ```
/// use spbe_index::cohort::{Cohort, Member};
/// use spbe_index::{Instrument, Values};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let mut cohort = Cohort::new(instrument);
/// for level in [1, 3, 5] {
///     let values = Values::filled(instrument, instrument.scale().level(level).ok_or("no such level")?);
///     cohort.push(Member::named("Kota"), &values);
/// }
/// let histogram = cohort.indexes().histogram(100);
/// assert_eq!(histogram.counts(), [1, 0, 1, 1]);
/// let [from, to] = histogram.bounds(3).ok_or("no fourth bin")?;
/// assert_eq!((from.exact().as_str(), to.exact().as_str()), ("4.00", "5.00"));
/// assert_eq!(histogram.bounds(4), None);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Histogram {
    /// The bottom and the top of the scale, in hundredths of a level.
    ends: (u16, u16),
    width: u16,
    counts: Vec<usize>,
}

impl Histogram {
    pub(super) fn new(totals: &[u64], ruler: &Ruler, width: u16) -> Self {
        let (ends, width) = (ruler.ends(), width.max(1));
        let bins = usize::from((ends.1 - ends.0).div_ceil(width));
        let mut counts = vec![0; bins];
        for total in totals {
            let bin = total.saturating_sub(ruler.floor()) / ruler.total(width).max(1);
            let bin = usize::try_from(bin).unwrap_or(bins).min(bins - 1);
            if let Some(count) = counts.get_mut(bin) {
                *count += 1;
            }
        }
        Self { ends, width, counts }
    }

    /// How many members are in each bin, from the bottom of the scale.
    pub fn counts(&self) -> &[usize] {
        &self.counts
    }

    /// The lower and the upper bound of a bin; the last one ends at the top of the scale.
    pub fn bounds(&self, bin: usize) -> Option<[Score; 2]> {
        let bin = u32::try_from(bin).ok().filter(|_| bin < self.counts.len())?;
        let bound = |bins: u32| {
            let hundredths = u32::from(self.ends.0) + bins * u32::from(self.width);
            Score::from_hundredths(hundredths.min(self.ends.1.into()))
        };
        Some([bound(bin), bound(bin + 1)])
    }
}
