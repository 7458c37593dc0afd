//! What agencies did from 2023 to 2024, counted: how many rose as much, and how many kept their predicate.
//!
//! Counts of published figures and no model: nothing here says what one agency will do.

use std::cmp::Reverse;

use super::Published;
use super::agency::Agency;
use super::figure::Figure;
use super::kind::AgencyKind;
use super::movement::Movement;
use crate::instrument::Instrument;

/// The two years with a list of all agencies: the only ones that a change can be counted between.
pub const YEARS: (u16, u16) = (2023, 2024);

/// How far from an index agencies still count as starting about there, in hundredths of a level: 0.25.
pub const ABOUT: u16 = 25;

/// With fewer agencies than this a type is not counted by itself: one agency more or less would change the answer.
pub const ENOUGH: usize = 10;

/// An agency with its results of both years.
pub type Moved<'a> = (&'a Agency, Movement<'a>);

/// Some of a group of agencies.
///
/// ```
/// use spbe_index::published::{Counted, Published};
///
/// // 607 agencies have a result in both years.
/// let all = Counted { of: Published::results().moved().count(), who: Vec::new() };
/// assert_eq!((all.of, all.count()), (607, 0));
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Counted<'a> {
    /// How many agencies the group has.
    pub of: usize,
    /// Which of them it is said of.
    pub who: Vec<Moved<'a>>,
}

/// How many agencies rose as much in one year.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Rises<'a> {
    /// The rise, in hundredths of a level: what two printed indexes are apart.
    pub by: u16,
    /// Among all agencies with both years, the highest rise first.
    pub all: Counted<'a>,
    /// Among those that started [about](ABOUT) there.
    pub about: Counted<'a>,
    /// Among those of one type that started about there; `None` where they are not [enough](ENOUGH).
    pub of_kind: Option<Counted<'a>>,
}

/// How many agencies that stood as little above the lowest index of their band kept what they had.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Persistence<'a> {
    /// How many there are.
    pub of: usize,
    /// Those whose printed index fell.
    pub fell: Vec<Moved<'a>>,
    /// Those that are printed with a lower predicate after their index had fallen.
    pub lost: Vec<Moved<'a>>,
    /// Those that are printed with a lower predicate and no lower index: in 2023 the predicate was taken from the rounded index, in 2024
    /// from the exact one.
    pub reworded: Vec<Moved<'a>>,
}

impl Counted<'_> {
    /// How many it is said of.
    pub fn count(&self) -> usize {
        self.who.len()
    }
}

impl Published {
    /// Every agency with a result in [both years](YEARS).
    pub fn moved(&self) -> impl Iterator<Item = Moved<'_>> {
        let (from, to) = YEARS;
        self.agencies().iter().filter_map(move |agency| Some((agency, agency.movement(from, to)?)))
    }

    /// How many agencies rose at least from `from` to `to` in one year: `None` where that is no rise.
    ///
    /// Printed figures are compared with printed figures. `kind` is the type that is counted by itself.
    ///
    /// ```
    /// use spbe_index::published::{AgencyKind, Figure, Published};
    ///
    /// // From the 2.62 of Kab. Ogan Komering Ulu to Sangat Baik.
    /// let (from, to) = (Figure::from_hundredths(262), Figure::from_hundredths(350));
    /// let rises = Published::results().rises(from, to, Some(AgencyKind::Regency)).ok_or("no rise")?;
    /// assert_eq!((rises.by, rises.all.count(), rises.all.of), (88, 45, 607));
    /// assert_eq!((rises.about.count(), rises.about.of), (15, 147));
    /// let regencies = rises.of_kind.ok_or("not enough")?;
    /// assert_eq!((regencies.count(), regencies.of), (8, 107));
    /// assert_eq!(Published::results().rises(to, from, None), None);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn rises(&self, from: Figure, to: Figure, kind: Option<AgencyKind>) -> Option<Rises<'_>> {
        let by = to.hundredths().checked_sub(from.hundredths()).filter(|by| *by > 0)?;
        let mut moved: Vec<_> = self.moved().collect();
        moved.sort_by_key(|(_, movement)| Reverse(movement.hundredths()));
        let counted = |holds: &dyn Fn(&Moved<'_>) -> bool| {
            let mut counted = Counted::default();
            for one in &moved {
                if holds(one) {
                    counted.of += 1;
                    if one.1.hundredths() >= i32::from(by) {
                        counted.who.push(*one);
                    }
                }
            }
            counted
        };
        let is_about = |(_, movement): &Moved<'_>| {
            movement.from.index().hundredths().abs_diff(from.hundredths()) <= ABOUT
        };
        let of_kind = kind.map(|kind| counted(&|one| is_about(one) && one.0.kind() == kind));
        Some(Rises {
            by,
            all: counted(&|_| true),
            about: counted(&is_about),
            of_kind: of_kind.filter(|counted| counted.of >= ENOUGH),
        })
    }

    /// What became of agencies that stood at most `margin` hundredths of a level above the lowest index of their band in the
    /// first year, all of them or those of one type. Agencies in the lowest band have nothing to lose and do not count.
    ///
    /// Bands are those of the printed index in the first year, and the printed predicates in both.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::published::Published;
    ///
    /// // Of 41 agencies that stood at most 0.03 above, one lost its predicate; Kab. Nias Barat stayed at 1.80, which was printed Cukup
    /// // in 2023 and Kurang in 2024.
    /// let near = Published::results().persistence(Instrument::permenpanrb_59_2020(), Some(3), None);
    /// assert_eq!((near.of, near.lost.len(), near.reworded.len()), (41, 1, 1));
    /// assert_eq!(near.reworded.first().map(|(agency, _)| agency.name()), Some("Pemerintah Kab. Nias Barat"));
    /// ```
    pub fn persistence(
        &self,
        instrument: &Instrument,
        margin: Option<u16>,
        kind: Option<AgencyKind>,
    ) -> Persistence<'_> {
        let mut persistence = Persistence { of: 0, fell: Vec::new(), lost: Vec::new(), reworded: Vec::new() };
        for (agency, movement) in self.moved() {
            let is_near = margin.is_none_or(|margin| is_near_fall(instrument, movement.from.index(), margin));
            if !is_near || kind.is_some_and(|kind| kind != agency.kind()) {
                continue;
            }
            let (falls, loses) = (movement.hundredths() < 0, movement.to.band() < movement.from.band());
            persistence.of += 1;
            if falls {
                persistence.fell.push((agency, movement));
            }
            if loses {
                let list = if falls { &mut persistence.lost } else { &mut persistence.reworded };
                list.push((agency, movement));
            }
        }
        persistence
    }
}

impl Movement<'_> {
    /// The change of the printed index in hundredths of a level, negative where it fell.
    fn hundredths(&self) -> i32 {
        i32::from(self.to.index().hundredths()) - i32::from(self.from.index().hundredths())
    }
}

/// Whether a printed index is at most `margin` hundredths of a level above the lowest index of its band. In the lowest band,
/// below which there is none, nobody is.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::published::{Figure, is_near_fall};
///
/// let is_near = |index| is_near_fall(Instrument::permenpanrb_59_2020(), Figure::from_hundredths(index), 2);
/// assert_eq!([262, 263, 350, 102].map(is_near), [true, false, true, false]);
/// ```
pub fn is_near_fall(instrument: &Instrument, index: Figure, margin: u16) -> bool {
    let band = instrument.band_of(index.score());
    let lowered = Figure::from_hundredths(index.hundredths().saturating_sub(margin));
    band.position() > 0 && lowered.score() <= instrument.band(band).threshold()
}
