//! One agency of a cohort.

/// A place in a cohort, from zero. Removing members moves those behind them up.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::cohort::{Cohort, MemberId};
///
/// let cohort = Cohort::example(Instrument::permenpanrb_59_2020());
/// assert_eq!(cohort.ids().last(), Some(MemberId::at(3)));
/// assert_eq!(cohort.member(MemberId::at(4)), None);
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct MemberId(u32);

/// Who a member is, and where its values come from.
///
/// ```
/// use spbe_index::cohort::{Cohort, MemberId, Origin};
/// use spbe_index::Instrument;
///
/// // The levels of published agencies are not published.
/// let cohort = Cohort::example(Instrument::permenpanrb_59_2020());
/// let last = cohort.member(MemberId::at(3)).ok_or("no such member")?;
/// assert_eq!((last.agency, last.year), ("Pemerintah Kab. Sumedang", Some(2024)));
/// assert_eq!((last.kind, last.province), (Some("kabupaten"), Some("Jawa Barat")));
/// assert_eq!(last.origin, Origin::Estimated);
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Member<'a> {
    /// The agency's name.
    pub agency: &'a str,
    /// What kind of agency it is, in the words of the table or the data files.
    pub kind: Option<&'a str>,
    /// The province that it lies in.
    pub province: Option<&'a str>,
    /// The year of the evaluation.
    pub year: Option<u16>,
    /// Where the values come from.
    pub origin: Origin,
}

/// Where the values of a member come from.
///
/// ```
/// use spbe_index::cohort::{Cohort, Member, Origin};
/// use spbe_index::{Instrument, Values};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let mut given = Cohort::new(instrument);
/// given.push(Member::named("Kota Batu"), &Values::empty(instrument));
/// assert_eq!(Member::named("Kota Batu").origin, Origin::Given);
/// assert!(!given.has_estimates() && Cohort::example(instrument).has_estimates());
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Origin {
    /// Somebody has given them: in a table or by hand.
    Given,
    /// They are our reconstruction from published sums ([`starting_values`](crate::published::starting_values)).
    Estimated,
}

impl MemberId {
    /// The place in the cohort's order, from zero.
    pub fn position(self) -> usize {
        self.0 as usize
    }

    /// The member at a place. Whether there is one, the cohort knows.
    pub fn at(position: usize) -> Self {
        Self(u32::try_from(position).unwrap_or(u32::MAX))
    }
}

impl<'a> Member<'a> {
    /// A member of which only the name is known.
    pub fn named(agency: &'a str) -> Self {
        Self { agency, kind: None, province: None, year: None, origin: Origin::Given }
    }
}
