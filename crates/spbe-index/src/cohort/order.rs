//! Members in the order of a column, without assessing anything again.

use super::{Cohort, MemberId, Outcome};
use crate::instrument::IndicatorId;
use crate::sorted;

/// A column that members can be sorted by.
///
/// ```
/// use spbe_index::cohort::{Cohort, Direction, Member, Outcome, SortKey};
/// use spbe_index::{Instrument, Values};
///
/// // Letter case does not matter, and equal members keep their order either way.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let mut cohort = Cohort::new(instrument);
/// let ids = ["kota malang", "Kota Batu", "Kota Malang"]
///     .map(|name| cohort.push(Member::named(name), &Values::empty(instrument)));
/// let outcome = Outcome::new(&cohort, &[]);
/// let order = |direction| cohort.order(&outcome, SortKey::Agency, direction);
/// assert_eq!(order(Direction::Ascending), [ids[1], ids[0], ids[2]]);
/// assert_eq!(order(Direction::Descending), [ids[0], ids[2], ids[1]]);
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum SortKey {
    /// The name, whatever its letter case and blanks.
    Agency,
    /// The kind of agency; those without one come first.
    Kind,
    /// The province; those without one come first.
    Province,
    /// The year; those without one come first.
    Year,
    /// The value at an indicator; empty ones come first.
    Indicator(IndicatorId),
    /// How many indicators are empty.
    Empties,
    /// The index before the measures.
    Before,
    /// The index after the measures.
    After,
    /// What the measures add to the index.
    Gain,
}

/// Which end of a column comes first. Equal members keep the order of the cohort either way.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Direction {
    /// The lowest first.
    Ascending,
    /// The highest first.
    Descending,
}

impl Cohort {
    /// The members in the order of a column. The outcome must be of this cohort.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::cohort::{Cohort, Direction, MemberId, Outcome, SortKey};
    ///
    /// // Sumedang leads with 4.51, Ogan Komering Ulu is last with 2.62.
    /// let cohort = Cohort::example(Instrument::permenpanrb_59_2020());
    /// let order = cohort.order(&Outcome::new(&cohort, &[]), SortKey::Before, Direction::Descending);
    /// assert_eq!((order.first(), order.last()), (Some(&MemberId::at(3)), Some(&MemberId::at(2))));
    /// ```
    pub fn order(&self, outcome: &Outcome, key: SortKey, direction: Direction) -> Vec<MemberId> {
        let keys = match key {
            SortKey::Agency => self.text_keys(&|id| self.agencies.get(id.position()).unwrap_or_default()),
            SortKey::Kind => self.text_keys(&|id| self.kinds.get(id.position()).unwrap_or_default()),
            SortKey::Province => self.text_keys(&|id| self.provinces.get(id.position()).unwrap_or_default()),
            SortKey::Year => self.keys(&|id| self.years.get(id.position()).copied().unwrap_or(0).into()),
            SortKey::Indicator(indicator) => self.keys(&|id| self.code(id, indicator.position()).into()),
            SortKey::Empties => self.keys(&|id| u64::try_from(self.empties(id)).unwrap_or(0)),
            SortKey::Before => self.keys(&|id| outcome.before().total(id)),
            SortKey::After => self.keys(&|id| outcome.after().total(id)),
            SortKey::Gain => self.keys(&|id| outcome.gain_of_total(id)),
        };
        match direction {
            Direction::Ascending => by(&keys, &|key| key),
            Direction::Descending => descending(&keys),
        }
    }

    fn keys(&self, key: &dyn Fn(MemberId) -> u64) -> Vec<u64> {
        let mut keys = Vec::with_capacity(self.len());
        for id in self.ids() {
            keys.push(key(id));
        }
        keys
    }

    /// For each member the place of its text among the different texts.
    fn text_keys<'text>(&'text self, text: &dyn Fn(MemberId) -> &'text str) -> Vec<u64> {
        let (mut folded, mut starts) = (Vec::new(), Vec::with_capacity(self.len()));
        for id in self.ids() {
            starts.push((folded.len(), id));
            fold(text(id), &mut folded);
        }
        let (mut texts, mut end) = (Vec::with_capacity(self.len()), folded.len());
        for (start, id) in starts.into_iter().rev() {
            texts.push((folded.get(start..end).unwrap_or_default(), id));
            end = start;
        }
        let (mut keys, mut place, mut last) = (vec![0; self.len()], 0, None);
        for (text, id) in sorted(texts) {
            place += u64::from(last.is_some_and(|last| last != text));
            last = Some(text);
            if let Some(key) = keys.get_mut(id.position()) {
                *key = place;
            }
        }
        keys
    }

    /// For each member the place of its name among the different names.
    pub(super) fn name_keys(&self) -> Vec<u64> {
        self.text_keys(&|id| self.agencies.get(id.position()).unwrap_or_default())
    }
}

/// The places of keys, the highest key first; equal ones in their order.
pub(super) fn descending(keys: &[u64]) -> Vec<MemberId> {
    let highest = keys.iter().copied().max().unwrap_or(0);
    by(keys, &|key| highest - key)
}

/// The places of keys in ascending order of what `turn` makes of them; equal ones in their order.
///
/// Key and place share 64 bits, so that one sort of plain numbers serves every column. No key is above 2⁴¹ (a total
/// is at most 2³² parts of the weight times 500 hundredths of a level), which leaves room for eight million members.
pub(super) fn by(keys: &[u64], turn: &dyn Fn(u64) -> u64) -> Vec<MemberId> {
    let room = usize::BITS - keys.len().leading_zeros();
    let mut packed = Vec::with_capacity(keys.len());
    for (place, key) in (0_u64..).zip(keys) {
        packed.push(turn(*key) << room | place);
    }
    let mut order = Vec::with_capacity(keys.len());
    for packed in sorted(packed) {
        let place = packed & ((1 << room) - 1);
        order.push(MemberId::at(usize::try_from(place).unwrap_or(0)));
    }
    order
}

/// A text as it is compared: ASCII letters in lower case, and one blank for several.
fn fold(text: &str, folded: &mut Vec<u8>) {
    let mut last = b' ';
    for byte in text.bytes() {
        if byte != b' ' || last != b' ' {
            folded.push(byte.to_ascii_lowercase());
        }
        last = byte;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letter_case_and_spare_blanks_do_not_tell_texts_apart() {
        for (text, expected) in
            [("Kota Batu", "kota batu"), (" KOTA   bAtu", "kota batu"), ("É", "É"), ("", "")]
        {
            let mut folded = Vec::new();
            fold(text, &mut folded);
            assert_eq!(str::from_utf8(&folded), Ok(expected));
        }
    }

    #[test]
    fn equal_keys_keep_their_order_either_way() {
        let places = |order: Vec<MemberId>| order.into_iter().map(MemberId::position).collect::<Vec<_>>();
        let keys = [3, 1 << 41, 3, 0];
        assert_eq!(places(by(&keys, &|key| key)), [3, 0, 2, 1]);
        assert_eq!(places(descending(&keys)), [1, 0, 2, 3]);
        assert_eq!(places(descending(&[])), [0; 0]);
    }
}
