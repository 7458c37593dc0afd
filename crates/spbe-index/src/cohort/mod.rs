//! Many agencies at once: all of their indexes, and what a shared service would change.
//!
//! A [`Cohort`] holds one set of values for each member, a column for each indicator. [`Indexes`] are their exact
//! indexes with mean, spread, bands and ranks. A [`Measure`] is a shared service: it lifts every member below its
//! levels and lowers none. [`Outcome`] is a cohort before and after measures, [`contributions`] is what each of them
//! adds, and [`BestSearch`] finds the best few of a list. Whatever may take longer than a frame works in slices.
//!
//! ```
//! use spbe_index::cohort::{Cohort, Lift, Measure, Outcome};
//! use spbe_index::Instrument;
//!
//! let instrument = Instrument::permenpanrb_59_2020();
//! let cohort = Cohort::example(instrument);
//! let level = instrument.scale().level(4).ok_or("no such level")?;
//! let services = ["42", "43", "44", "45", "46", "47"].map(|number| instrument.indicator_numbered(number));
//! let lifts = services.into_iter().flatten().map(|indicator| Lift { indicator, to: level }).collect();
//!
//! let outcome = Outcome::new(&cohort, &[Measure::new(lifts)]);
//! let mean = |indexes: &spbe_index::cohort::Indexes| indexes.mean().map(|mean| mean.rounded(2).to_string());
//! assert_eq!(mean(outcome.before()).as_deref(), Some("3.42"));
//! assert!(outcome.after().mean() > outcome.before().mean());
//! # Ok::<(), &str>(())
//! ```

mod best;
mod column;
mod contribution;
mod duplicates;
mod histogram;
mod indexes;
mod measure;
mod member;
mod order;
mod outcome;
mod picked;
mod reading;
mod ready;
mod rule;
mod spread;
mod stack;
mod words;
mod write;

pub use best::{Best, BestSearch, Goal, Proof};
pub use contribution::{Added, Contribution, Sequence, contributions};
pub use histogram::Histogram;
pub use indexes::Indexes;
pub use measure::{Lift, Measure};
pub use member::{Member, MemberId, Origin};
pub use order::{Direction, SortKey};
pub use outcome::{Assessing, Crossing, Outcome};
pub use reading::{CohortReader, read_cohort};
pub use ready::{LiftGroup, ReadyMeasure, ReadyMeasures, Theme};

use crate::instrument::{IndicatorId, Instrument};
use crate::value::{Value, Values};
use column::Column;
use rule::Rule;
use words::{Labels, Names};

/// Many agencies with the values of one instrument, in the order in which they came.
///
/// For PermenPANRB 59/2020 a member takes 47 bytes for its values and about as many for who it is.
///
/// ```
/// use spbe_index::cohort::{Cohort, Member};
/// use spbe_index::{Instrument, Values};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let mut cohort = Cohort::new(instrument);
/// let values = Values::filled(instrument, instrument.scale().max());
/// let batu = cohort.push(Member::named("Kota Batu"), &values);
/// assert_eq!(cohort.member(batu).map(|member| member.agency), Some("Kota Batu"));
/// assert_eq!((cohort.len(), cohort.values(batu), cohort.empties(batu)), (1, Some(values), 0));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Cohort {
    rule: Rule,
    columns: Vec<Column>,
    agencies: Names,
    kinds: Labels,
    provinces: Labels,
    /// 0 where there is none.
    years: Vec<u16>,
    origins: Vec<Origin>,
}

impl Cohort {
    /// No members yet.
    pub fn new(instrument: &Instrument) -> Self {
        let rule = Rule::new(instrument);
        let columns = vec![Column::new(rule.values()); rule.weights.len()];
        Self {
            rule,
            columns,
            agencies: Names::default(),
            kinds: Labels::default(),
            provinces: Labels::default(),
            years: Vec::new(),
            origins: Vec::new(),
        }
    }

    /// The [identifier](Instrument::id) of the instrument that the values are of.
    pub fn instrument(&self) -> &str {
        &self.rule.instrument
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.origins.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.origins.is_empty()
    }

    /// Every member, in order.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = MemberId> + use<> {
        (0..self.len()).map(MemberId::at)
    }

    /// Who a member is.
    pub fn member(&self, id: MemberId) -> Option<Member<'_>> {
        let position = id.position();
        Some(Member {
            agency: self.agencies.get(position)?,
            kind: self.kinds.get(position),
            province: self.provinces.get(position),
            year: self.years.get(position).copied().filter(|year| *year > 0),
            origin: *self.origins.get(position)?,
        })
    }

    /// The value of a member at an indicator; `None` when it is empty.
    pub fn value(&self, id: MemberId, indicator: IndicatorId) -> Option<Value> {
        self.rule.value(self.code(id, indicator.position()))
    }

    /// All values of a member, as the simulator takes them.
    pub fn values(&self, id: MemberId) -> Option<Values> {
        if id.position() >= self.len() {
            return None;
        }
        let mut items = Vec::with_capacity(self.columns.len());
        for column in &self.columns {
            items.push(self.rule.value(column.get(id.position())));
        }
        Some(Values::from_items(items))
    }

    /// How many indicators of a member are empty.
    pub fn empties(&self, id: MemberId) -> usize {
        self.columns.iter().filter(|column| column.get(id.position()) == 0).count()
    }

    /// Whether the values of any member are our reconstruction.
    pub fn has_estimates(&self) -> bool {
        self.origins.contains(&Origin::Estimated)
    }

    /// Puts a member behind the others. Values that the scale does not have are left empty.
    pub fn push(&mut self, member: Member<'_>, values: &Values) -> MemberId {
        let id = MemberId::at(self.len());
        self.agencies.push(member.agency);
        self.kinds.push(member.kind);
        self.provinces.push(member.province);
        self.years.push(member.year.unwrap_or(0));
        self.origins.push(member.origin);
        for (position, column) in self.columns.iter_mut().enumerate() {
            let value = values.as_slice().get(position).copied().flatten();
            column.push(self.rule.code(value).unwrap_or(0));
        }
        id
    }

    /// Says anew who a member is.
    pub fn describe(&mut self, id: MemberId, member: Member<'_>) {
        let position = id.position();
        if self.agencies.get(position).is_some_and(|agency| agency != member.agency) {
            self.agencies.set(position, member.agency);
        }
        self.kinds.set(position, member.kind);
        self.provinces.set(position, member.province);
        if let (Some(year), Some(origin)) = (self.years.get_mut(position), self.origins.get_mut(position)) {
            (*year, *origin) = (member.year.unwrap_or(0), member.origin);
        }
    }

    /// Sets one value. A value that the scale does not have changes nothing.
    ///
    /// ```
    /// use spbe_index::cohort::{Cohort, Member};
    /// use spbe_index::{Instrument, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let first = instrument.indicator_numbered("1").ok_or("no indicator 1")?;
    /// let mut cohort = Cohort::new(instrument);
    /// let batu = cohort.push(Member::named("Kota Batu"), &Values::empty(instrument));
    /// cohort.set_value(batu, first, instrument.scale().level(4));
    /// assert_eq!(cohort.value(batu, first), instrument.scale().level(4));
    ///
    /// // 2.75 is a value of Pemdi, and none of 59/2020.
    /// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
    /// cohort.set_value(batu, first, pemdi.scale().value(275));
    /// assert_eq!(cohort.value(batu, first), instrument.scale().level(4));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn set_value(&mut self, id: MemberId, indicator: IndicatorId, value: Option<Value>) {
        if let (Some(code), Some(column)) =
            (self.rule.code(value), self.columns.get_mut(indicator.position()))
        {
            column.set(id.position(), code);
        }
    }

    /// Sets all values of a member, as they come back from the simulator.
    pub fn set_values(&mut self, id: MemberId, values: &Values) {
        for (indicator, value) in values.iter() {
            self.set_value(id, indicator, value);
        }
    }

    /// Takes members out; those behind them move up, in the same order.
    ///
    /// ```
    /// use spbe_index::cohort::{Cohort, Member};
    /// use spbe_index::{Instrument, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let mut cohort = Cohort::new(instrument);
    /// let values = Values::empty(instrument);
    /// let ids = ["Kota A", "Kota B", "Kota C"].map(|name| cohort.push(Member::named(name), &values));
    /// cohort.remove(&[ids[1]]);
    /// let names: Vec<_> = cohort.ids().filter_map(|id| cohort.member(id)).map(|member| member.agency).collect();
    /// assert_eq!(names, ["Kota A", "Kota C"]);
    /// ```
    pub fn remove(&mut self, ids: &[MemberId]) {
        let mut keeps = vec![true; self.len()];
        for id in ids {
            if let Some(keep) = keeps.get_mut(id.position()) {
                *keep = false;
            }
        }
        for column in &mut self.columns {
            column.retain(&keeps);
        }
        self.agencies.retain(&keeps);
        self.kinds.retain(&keeps);
        self.provinces.retain(&keeps);
        let mut kept = keeps.iter();
        self.years.retain(|_| kept.next().copied().unwrap_or(true));
        let mut kept = keeps.iter();
        self.origins.retain(|_| kept.next().copied().unwrap_or(true));
    }

    /// Bytes of memory that the members take.
    pub fn bytes(&self) -> usize {
        let mut bytes = self.agencies.bytes() + self.kinds.bytes() + self.provinces.bytes();
        for column in &self.columns {
            bytes += column.bytes();
        }
        bytes + self.years.capacity() * 2 + self.origins.capacity()
    }

    /// Gives back the memory that growing has left over.
    pub(crate) fn shrink(&mut self) {
        for column in &mut self.columns {
            column.shrink();
        }
        self.agencies.shrink();
        self.kinds.shrink();
        self.provinces.shrink();
        self.years.shrink_to_fit();
        self.origins.shrink_to_fit();
    }

    fn code(&self, id: MemberId, indicator: usize) -> u16 {
        self.columns.get(indicator).map_or(0, |column| column.get(id.position()))
    }
}
