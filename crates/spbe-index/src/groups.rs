//! Several groups at one table each, and what they think of the same agency: lowest, median and highest of every
//! indicator, who moved it, and how far they agree.
//!
//! ```
//! use spbe_index::{Instrument, Values, groups};
//!
//! let instrument = Instrument::permenpanrb_59_2020();
//! let level = |level| instrument.scale().level(level).ok_or("no such level");
//! let baseline = Values::filled(instrument, level(2)?);
//! let tables = [2, 3, 5].map(|to| level(to).map(|to| Values::filled(instrument, to)));
//! let tables = tables.into_iter().collect::<Result<Vec<_>, _>>()?;
//! let merged = groups::merge(instrument, &baseline, &tables);
//! assert_eq!(merged.median(), &tables[1]);
//! assert_eq!(merged.indicators()[0].moved, [1, 2]);
//! # Ok::<(), &'static str>(())
//! ```

use crate::assess::{Assessment, assess};
use crate::instrument::{IndicatorId, Instrument};
use crate::sorted;
use crate::value::{Value, Values};

/// What several groups say, put together.
///
/// ```
/// use spbe_index::{Instrument, Values, groups};
///
/// // Groups at 2, 3 and 5 everywhere: their indexes are these levels.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let tables = [2, 3, 5].map(|level| Values::filled(instrument, instrument.scale().level(level).unwrap()));
/// let merged = groups::merge(instrument, &tables[0], &tables);
/// assert_eq!((merged.lowest(), merged.highest()), (&tables[0], &tables[2]));
/// let indexes: Vec<_> = merged.results().iter().map(|result| result.index().exact()).collect();
/// assert_eq!(indexes, ["2.00", "3.00", "5.00"]);
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Merged {
    indicators: Vec<Views>,
    lowest: Values,
    median: Values,
    highest: Values,
    results: Vec<Assessment>,
}

/// What the groups say of one indicator. Who has left it empty has no say.
///
/// ```
/// use spbe_index::{Instrument, Values, groups};
///
/// // Two groups of four say 2, one 3, one 5: the lower of the two in the middle is 2.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let tables = [2, 5, 2, 3].map(|level| Values::filled(instrument, instrument.scale().level(level).unwrap()));
/// let merged = groups::merge(instrument, &tables[0], &tables);
/// let views = &merged.indicators()[0];
/// assert_eq!(views.range.map(|range| range.map(|value| value.whole())), Some([Some(2), Some(2), Some(5)]));
/// assert_eq!((views.answers, views.agreeing, views.is_unanimous()), (4, 2, false));
/// assert_eq!(views.moved, [1, 3]);
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Views {
    /// Which one.
    pub indicator: IndicatorId,
    /// The lowest, the median and the highest value; `None` where no group has answered. The median of an even number of
    /// groups is the lower one of the two in the middle, so that it is a value that somebody has given.
    pub range: Option<[Value; 3]>,
    /// The groups, by their places, whose value differs from the baseline's.
    pub moved: Vec<usize>,
    /// How many groups have answered.
    pub answers: usize,
    /// How many groups have given the value that was given most often.
    pub agreeing: usize,
}

/// Puts groups together, each with one value for every indicator of `instrument`.
///
/// ```
/// use spbe_index::{Instrument, Values, groups};
///
/// // Who has left an indicator empty has no say in it.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let (nobody, top) = (Values::empty(instrument), Values::filled(instrument, instrument.scale().max()));
/// let merged = groups::merge(instrument, &nobody, &[nobody.clone(), top.clone()]);
/// assert_eq!(merged.lowest(), &top);
/// assert!(merged.indicators().iter().all(|views| views.answers == 1));
/// ```
pub fn merge(instrument: &Instrument, baseline: &Values, groups: &[Values]) -> Merged {
    let views = |(indicator, _)| Views::of(indicator, baseline.get(indicator), groups);
    let indicators: Vec<_> = instrument.indicators().map(views).collect();
    let of = |place: usize| {
        let value = |views: &Views| views.range.and_then(|range| range.get(place).copied());
        Values::of(indicators.iter().map(value).collect())
    };
    Merged {
        lowest: of(0),
        median: of(1),
        highest: of(2),
        results: groups.iter().map(|values| assess(instrument, values)).collect(),
        indicators,
    }
}

impl Views {
    fn of(indicator: IndicatorId, baseline: Option<Value>, groups: &[Values]) -> Self {
        let answered: Vec<_> = groups.iter().filter_map(|values| values.get(indicator)).collect();
        let differs = |(_, values): &(usize, &Values)| {
            values.get(indicator).is_some_and(|value| Some(value) != baseline)
        };
        let moved = groups.iter().enumerate().filter(differs).map(|(group, _)| group).collect();
        let (answers, ordered) = (answered.len(), sorted(answered));
        let middle = ordered.get(answers.saturating_sub(1) / 2);
        let range = ordered.first().zip(middle).zip(ordered.last());
        Self {
            indicator,
            range: range.map(|((lowest, median), highest)| [*lowest, *median, *highest]),
            moved,
            answers,
            agreeing: longest_run(&ordered),
        }
    }

    /// Whether every group that has answered gives the same value.
    pub fn is_unanimous(&self) -> bool {
        self.agreeing == self.answers
    }
}

/// How often the most frequent of some ordered values comes.
fn longest_run(ordered: &[Value]) -> usize {
    ordered.chunk_by(|one, other| one == other).map(<[Value]>::len).max().unwrap_or_default()
}

impl Merged {
    /// Every indicator in the instrument's order.
    pub fn indicators(&self) -> &[Views] {
        &self.indicators
    }

    /// The lowest value of every indicator.
    pub fn lowest(&self) -> &Values {
        &self.lowest
    }

    /// The median of every indicator.
    pub fn median(&self) -> &Values {
        &self.median
    }

    /// The highest value of every indicator.
    pub fn highest(&self) -> &Values {
        &self.highest
    }

    /// The result of every group, in their order.
    pub fn results(&self) -> &[Assessment] {
        &self.results
    }

    /// The indicators that the groups agree least on, those that most groups have moved first among equals.
    ///
    /// ```
    /// use spbe_index::{Instrument, Values, groups};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let scale = instrument.scale();
    /// let same = Values::filled(instrument, scale.level(3).ok_or("no such level")?);
    /// let id = instrument.indicator_numbered("21").ok_or("no indicator 21")?;
    /// let merged = groups::merge(instrument, &same, &[same.clone(), same.with(id, scale.level(1))]);
    /// assert_eq!(merged.disputed().iter().map(|views| views.indicator).collect::<Vec<_>>(), [id]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn disputed(&self) -> Vec<&Views> {
        let mut disputed: Vec<_> = self.indicators.iter().filter(|views| !views.is_unanimous()).collect();
        disputed.sort_by_key(|views| {
            (views.agreeing * 1000 / views.answers.max(1), usize::MAX - views.moved.len())
        });
        disputed
    }
}
