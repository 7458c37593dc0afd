//! Members on their way: read from a table or built from published results, in slices, with a way to give up.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use spbe_index::cohort::CohortReader;
use spbe_index::published::{AgencyId, Published};
use spbe_index::table::{TableFault, fitting_instrument};
use spbe_index::{Cohort, Instrument};
use yew::prelude::*;

use super::current::Current;
use crate::app::browser::slices::{self, Work};

/// As many rows as are read in a part of a slice.
const ROWS: usize = 200;

/// How far it is.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) struct Progress {
    pub(super) members: usize,
    pub(super) done: usize,
    pub(super) of: usize,
}

/// What came of it, where there is something to say.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum End {
    /// Nothing to say.
    #[default]
    Quiet,
    /// It was given up.
    Cancelled,
    /// A table with faults: nothing of it was taken.
    Faults(Rc<[TableFault]>),
    /// A table of another instrument, to be opened under that one.
    Other(Rc<Instrument>, Rc<[u8]>),
    /// The instrument was changed in the meantime.
    Overtaken,
    /// There is no file to read, in words.
    Refused(AttrValue),
    /// Members were taken, and these columns of their table were not read.
    Ignored(AttrValue),
    /// Members were taken, but so many agencies have no result in the year.
    Absent(usize),
}

/// Fills the cohort.
#[derive(Clone)]
pub(super) struct Filling {
    taker: Taker,
    pub(super) progress: UseStateHandle<Option<Progress>>,
    pub(super) end: UseStateHandle<End>,
    work: Rc<RefCell<Option<Work>>>,
    awaited: Awaited,
}

/// A table that is read when the page has the instrument of this id, and whether its members are added.
type Awaited = Rc<RefCell<Option<(String, Rc<[u8]>, bool)>>>;

/// Takes the members that have arrived.
#[derive(Clone)]
struct Taker {
    current: Current,
    /// Hears that members were taken.
    on_taken: Callback<()>,
}

/// Nothing is on its way yet. Leaving the tab is giving up.
#[hook]
pub(super) fn use_filling(current: &Current, instrument: &Rc<Instrument>, on_taken: Callback<()>) -> Filling {
    let filling = Filling {
        taker: Taker { current: current.clone(), on_taken },
        progress: use_state(|| None),
        end: use_state(End::default),
        work: use_mut_ref(|| None),
        awaited: use_mut_ref(|| None),
    };
    let (awaiting, present) = (filling.clone(), Rc::clone(instrument));
    use_effect_with(instrument.id().to_owned(), move |id| {
        let awaited = awaiting.awaited.borrow_mut().take_if(|(of, ..)| of == id);
        if let Some((_, bytes, adds)) = awaited {
            awaiting.read_for(present, bytes.to_vec(), adds);
        }
    });
    let work = Rc::clone(&filling.work);
    use_effect_with((), move |()| move || drop(work.borrow_mut().take()));
    filling
}

impl Taker {
    fn take(&self, cohort: Cohort, adds: bool) -> bool {
        let is_taken = self.current.take(cohort, adds);
        if is_taken {
            self.on_taken.emit(());
        }
        is_taken
    }
}

impl Filling {
    /// Reads a table. Where its header is that of another of these instruments, it is not read but recognised.
    pub(super) fn read(&self, bytes: Vec<u8>, instruments: &[Rc<Instrument>], adds: bool) {
        let present = self.taker.current.instrument();
        let mut all: Vec<&Instrument> = vec![&present];
        all.extend(instruments.iter().map(|instrument| &**instrument));
        let other = fitting_instrument(&all, &bytes).filter(|fitting| fitting.id() != present.id());
        let other =
            other.and_then(|fitting| instruments.iter().find(|instrument| instrument.id() == fitting.id()));
        match other {
            Some(other) => self.end.set(End::Other(Rc::clone(other), bytes.into())),
            None => self.read_for(present, bytes, adds),
        }
    }

    /// Reads a table as soon as the page has the instrument of this id.
    pub(super) fn read_under(&self, id: &str, bytes: Rc<[u8]>, adds: bool) {
        *self.awaited.borrow_mut() = Some((id.to_owned(), bytes, adds));
        self.end.set(End::Quiet);
    }

    /// Reads a table for an instrument, which must be the page's when it is done.
    fn read_for(&self, instrument: Rc<Instrument>, bytes: Vec<u8>, adds: bool) {
        let reader = Rc::new(RefCell::new(Some(CohortReader::new(&instrument, bytes))));
        let progress = Rc::new(Cell::new(Progress { members: 0, done: 0, of: 1 }));
        let part = {
            let (reader, progress) = (Rc::clone(&reader), Rc::clone(&progress));
            move || {
                let mut reader = reader.borrow_mut();
                let Some(reader) = &mut *reader else { return false };
                let read = reader.advance(&instrument, ROWS);
                progress.set(Progress { members: reader.len(), done: read.bytes, of: read.of.max(1) });
                !read.is_done
            }
        };
        let taker = self.taker.clone();
        self.start(part, progress, move || {
            let Some(reader) = reader.borrow_mut().take() else { return End::Quiet };
            match reader.finish() {
                Err(faults) => End::Faults(faults.into()),
                Ok((cohort, ignored)) => match (taker.take(cohort, adds), ignored.is_empty()) {
                    (false, _) => End::Overtaken,
                    (true, true) => End::Quiet,
                    (true, false) => End::Ignored(ignored.join(", ").into()),
                },
            }
        });
    }

    /// Builds members from the published results of a year.
    pub(super) fn publish(&self, agencies: Vec<AgencyId>, year: u16, adds: bool) {
        let instrument = self.taker.current.instrument();
        let of = agencies.len().max(1);
        let cohort = Rc::new(RefCell::new(Cohort::new(&instrument)));
        let progress = Rc::new(Cell::new(Progress { members: 0, done: 0, of }));
        let mut left = agencies.into_iter();
        let part = {
            let (cohort, progress) = (Rc::clone(&cohort), Rc::clone(&progress));
            move || {
                let Some(agency) = left.next() else { return false };
                if let Some(agency) = Published::results().agency(agency) {
                    cohort.borrow_mut().push_published(&instrument, agency, year);
                }
                let now = progress.get();
                progress.set(Progress { members: cohort.borrow().len(), done: now.done + 1, of });
                true
            }
        };
        let (taker, done) = (self.taker.clone(), Rc::clone(&progress));
        self.start(part, progress, move || {
            let arrived =
                std::mem::replace(&mut *cohort.borrow_mut(), Cohort::new(&taker.current.instrument()));
            let absent = done.get().done - arrived.len();
            match (taker.take(arrived, adds), absent) {
                (false, _) => End::Overtaken,
                (true, 0) => End::Quiet,
                (true, absent) => End::Absent(absent),
            }
        });
    }

    /// Gives up; nothing has changed.
    pub(super) fn cancel(&self) {
        self.work.borrow_mut().take();
        self.progress.set(None);
        self.end.set(End::Cancelled);
    }

    fn start(
        &self,
        part: impl FnMut() -> bool + 'static,
        progress: Rc<Cell<Progress>>,
        finish: impl FnOnce() -> End + 'static,
    ) {
        let (shown, end, mut finish) = (self.progress.setter(), self.end.setter(), Some(finish));
        end.set(End::Quiet);
        shown.set(Some(progress.get()));
        let rest = move |has_more: bool| {
            shown.set(has_more.then(|| progress.get()));
            if let Some(finish) = finish.take_if(|_| !has_more) {
                end.set(finish());
            }
        };
        *self.work.borrow_mut() = Some(slices::work(part, rest));
    }
}
