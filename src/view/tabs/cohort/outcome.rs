//! The cohort before and after its services: at once where that takes less than a frame, else in slices.

use std::rc::Rc;

use spbe_index::cohort::{Assessing, Crossing, Histogram, Indexes, Measure, MemberId};
use spbe_index::{Cohort, Fixed, Outcome, Score};
use yew::prelude::*;

use super::shared::Shared;
use crate::app::browser::slices::{self, Work};
use crate::i18n::Locale;

/// As many members as are assessed at once.
pub(super) const AT_ONCE: usize = 5_000;

/// As many as are assessed in a part of a slice.
const PART: usize = 2_000;

/// As many of those who gain most as are named.
const GAINERS: usize = 5;

/// The width of a bin, in hundredths of a level: every threshold of every instrument is a multiple of it.
const BIN: u16 = 10;

/// A cohort with what is known of it.
pub(super) struct Known {
    pub(super) cohort: Shared<Cohort>,
    pub(super) measures: Rc<[Measure]>,
    pub(super) outcome: Outcome,
    pub(super) before: Figures,
    pub(super) after: Figures,
    pub(super) crossings: Vec<Crossing>,
    pub(super) gainers: Vec<MemberId>,
}

/// What the indexes of all members say together.
pub(super) struct Figures {
    pub(super) mean: Option<Score>,
    pub(super) deviation: Option<Fixed>,
    pub(super) bands: Vec<usize>,
    pub(super) histogram: Histogram,
}

/// What is known now, and how far the work on the rest is.
pub(super) struct Latest {
    /// Perhaps with the services of a moment ago.
    pub(super) known: Option<Shared<Known>>,
    /// Members that are done, of all.
    pub(super) progress: Option<(usize, usize)>,
}

/// Whether a member comes into the band at this position, or above it, from below.
pub(super) fn reaches(crossing: Crossing, goal: usize) -> bool {
    crossing.from.position() < goal && crossing.to.position() >= goal
}

impl Known {
    fn new(cohort: &Shared<Cohort>, measures: &Rc<[Measure]>, outcome: Outcome) -> Shared<Self> {
        Shared::new(Self {
            before: Figures::new(outcome.before()),
            after: Figures::new(outcome.after()),
            crossings: outcome.crossings(),
            gainers: outcome.gainers(GAINERS),
            cohort: cohort.clone(),
            measures: Rc::clone(measures),
            outcome,
        })
    }

    /// What the services add to the mean, as it is displayed.
    pub(super) fn mean_change(&self, locale: Locale) -> Option<String> {
        Some(locale.moved(self.before.mean?, self.after.mean?))
    }

    /// What they add to the index of a member, as it is displayed; `None` where they add nothing.
    pub(super) fn change(&self, member: MemberId, locale: Locale) -> Option<String> {
        let index = |indexes: &Indexes| indexes.index(member);
        let (from, to) = (index(self.outcome.before())?, index(self.outcome.after())?);
        (from != to).then(|| locale.moved(from, to))
    }
}

impl Figures {
    fn new(indexes: &Indexes) -> Self {
        Self {
            mean: indexes.mean(),
            deviation: indexes.deviation(2),
            bands: indexes.band_counts(),
            histogram: indexes.histogram(BIN),
        }
    }

    /// How many members are in the band at this position or a higher one.
    pub(super) fn reaching(&self, band: usize) -> usize {
        self.bands.iter().skip(band).sum()
    }
}

/// The cohort with these measures.
#[hook]
pub(super) fn use_outcome(cohort: &Shared<Cohort>, measures: &Rc<[Measure]>) -> Latest {
    let asked = (cohort.clone(), Rc::clone(measures));
    let at_once = use_memo(asked.clone(), |(cohort, measures)| {
        (cohort.len() <= AT_ONCE).then(|| Known::new(cohort, measures, Outcome::new(cohort, measures)))
    });
    let later = use_state(|| None::<Shared<Known>>);
    let progress = use_state(|| None::<(usize, usize)>);
    {
        let (later, progress) = (later.clone(), progress.clone());
        use_effect_with(asked, move |(cohort, measures)| {
            let work =
                (cohort.len() > AT_ONCE).then(|| assess(cohort, measures, later.setter(), progress.setter()));
            if work.is_none() {
                // What was known of a large cohort is not held on to.
                later.set(None);
                progress.set(None);
            }
            move || drop(work)
        });
    }
    match &*at_once {
        Some(known) => Latest { known: Some(known.clone()), progress: None },
        None => {
            Latest { known: (*later).clone().filter(|known| known.cohort == *cohort), progress: *progress }
        }
    }
}

fn assess(
    cohort: &Shared<Cohort>,
    measures: &Rc<[Measure]>,
    later: UseStateSetter<Option<Shared<Known>>>,
    progress: UseStateSetter<Option<(usize, usize)>>,
) -> Work {
    let (cohort, measures, of) = (cohort.clone(), Rc::clone(measures), cohort.len());
    let assessing = Rc::new(std::cell::RefCell::new(Some(Assessing::new(&cohort, &measures))));
    let left = Rc::new(std::cell::Cell::new(of));
    let part = {
        let (cohort, assessing, left) = (cohort.clone(), Rc::clone(&assessing), Rc::clone(&left));
        move || {
            if let Some(assessing) = &mut *assessing.borrow_mut() {
                left.set(assessing.advance(&cohort, PART));
            }
            left.get() > 0
        }
    };
    let rest = move |has_more| {
        if has_more {
            progress.set(Some((of - left.get(), of)));
        } else if let Some(assessing) = assessing.borrow_mut().take() {
            progress.set(None);
            later.set(Some(Known::new(&cohort, &measures, assessing.finish(&cohort))));
        }
    };
    slices::work(part, rest)
}
