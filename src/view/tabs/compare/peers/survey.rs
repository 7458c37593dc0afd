//! What takes a while for many agencies, done in slices so that the page stays alive.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Date;
use spbe_index::cohort::Cohort;
use spbe_index::published::{AgencyId, Fall, one_level_fall};
use spbe_index::{Instrument, Score};
use yew::prelude::*;

use super::group::Group;

/// How long a slice may take, in milliseconds: half a frame.
const SLICE: f64 = 8.0;

/// What was found out so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Survey {
    /// How many agencies were looked at.
    pub(super) done: usize,
    /// The medians of the aspects of the estimated levels, once all were looked at.
    pub(super) medians: Option<Rc<[Score]>>,
    /// The agencies that are one lost level from a lower band, once all were looked at.
    pub(super) falls: Rc<[(AgencyId, Fall)]>,
}

struct Work {
    instrument: Rc<Instrument>,
    group: Rc<Group>,
    cohort: Cohort,
    falls: Vec<(AgencyId, Fall)>,
    done: usize,
    /// The next slice. Dropping it stops the work.
    next: Option<Timeout>,
}

/// Looks at every member of a group under an instrument when that is wanted, from the beginning when the group changes.
#[hook]
pub(super) fn use_survey(group: &Rc<Group>, instrument: &Rc<Instrument>, is_wanted: bool) -> Survey {
    let survey = use_state(Survey::default);
    {
        let report = survey.setter();
        use_effect_with(
            (Rc::clone(group), Rc::clone(instrument), is_wanted),
            move |(group, instrument, is_wanted)| {
                report.set(Survey::default());
                let work = Rc::new(RefCell::new(Work {
                    instrument: Rc::clone(instrument),
                    group: Rc::clone(group),
                    cohort: Cohort::new(instrument),
                    falls: Vec::new(),
                    done: 0,
                    next: None,
                }));
                if *is_wanted {
                    schedule(&work, report);
                }
                move || work.borrow_mut().next = None
            },
        );
    }
    (*survey).clone()
}

fn schedule(work: &Rc<RefCell<Work>>, report: UseStateSetter<Survey>) {
    let later = Rc::clone(work);
    let timer = Timeout::new(0, move || {
        let survey = later.borrow_mut().slice();
        let is_done = survey.medians.is_some();
        report.set(survey);
        if !is_done {
            schedule(&later, report);
        }
    });
    work.borrow_mut().next = Some(timer);
}

impl Work {
    fn slice(&mut self) -> Survey {
        let end = Date::now() + SLICE;
        let group = Rc::clone(&self.group);
        for member in group.members.iter().skip(self.done) {
            self.cohort.push_published(&self.instrument, member.agency, group.year);
            if let Some(fall) = one_level_fall(&self.instrument, member.result) {
                self.falls.push((member.agency.id(), fall));
            }
            self.done += 1;
            if Date::now() >= end {
                break;
            }
        }
        if self.done < group.members.len() {
            return Survey { done: self.done, ..Survey::default() };
        }
        let medians = self.cohort.aspect_medians(&self.instrument).into();
        Survey { done: self.done, medians: Some(medians), falls: self.falls.clone().into() }
    }
}
