//! Agencies that a cohort has more than once.

use super::{Cohort, MemberId, order};

impl Cohort {
    /// The members that are the same agency in the same year, group by group, each in the order of the cohort. Nothing
    /// is dropped: which of them is meant, only people know.
    ///
    /// Letter case and the number of blanks between words do not tell two names apart.
    ///
    /// ```
    /// use spbe_index::cohort::{Cohort, Member};
    /// use spbe_index::{Instrument, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let mut cohort = Cohort::new(instrument);
    /// let ids = ["Kota Batu", "Kota Malang", "kota  batu"]
    ///     .map(|name| cohort.push(Member::named(name), &Values::empty(instrument)));
    /// assert_eq!(cohort.duplicates(), [[ids[0], ids[2]]]);
    /// ```
    pub fn duplicates(&self) -> Vec<Vec<MemberId>> {
        let mut keys = Vec::with_capacity(self.len());
        for (name, year) in self.name_keys().into_iter().zip(&self.years) {
            keys.push(name << 16 | u64::from(*year));
        }
        let key = |id: &MemberId| keys.get(id.position());
        let mut groups = Vec::new();
        for group in order::by(&keys, &|key| key).chunk_by(|one, other| key(one) == key(other)) {
            if group.len() > 1 {
                groups.push(group.to_vec());
            }
        }
        // In the order of the cohort, by the first of each.
        let mut firsts = Vec::with_capacity(groups.len());
        for group in &groups {
            firsts.push(group.first().map_or(0, |first| u64::try_from(first.position()).unwrap_or(0)));
        }
        let mut ordered = Vec::with_capacity(groups.len());
        for place in order::by(&firsts, &|first| first) {
            if let Some(group) = groups.get_mut(place.position()) {
                ordered.push(std::mem::take(group));
            }
        }
        ordered
    }
}
