//! The cohort beside the agency: what is set is a step, comes back, and follows the instrument.

use spbe_index::cohort::{Member, MemberId};
use spbe_index::{Cohort, Instrument, Values};
use spbe_workspace::cohort::edits::MOST_KEPT;
use spbe_workspace::{
    Action, Change, CohortEdit, CohortSettings, Members, Service, Setting, SettingsEdit, Store, Tab, reduce,
    stored,
};

use super::{OFFICIAL, id, level, set, store};

fn instrument() -> &'static Instrument {
    Instrument::permenpanrb_59_2020()
}

fn settings(store: &Store) -> CohortSettings {
    CohortSettings::of(store.model())
}

fn changed(store: &Store, setting: Setting, cohort: CohortSettings) -> Store {
    let text = cohort.write(instrument()).into();
    let note = SettingsEdit { setting, indicator: None, text, coalesces: false };
    let CohortSettings { members, visiting, .. } = cohort;
    reduce(store, Action::SetCohort(Box::new(CohortEdit { note, members, visiting })))
}

fn with_example(store: &Store) -> Store {
    let settings = settings(store).with_members(Cohort::example(instrument()), instrument());
    changed(store, Setting::Members, settings)
}

fn with_service(store: &Store, numbers: &[&str], to: u8) -> Store {
    let lift = |service: Service, number: &&str| service.lifting(id(store, number), level(to));
    let service = numbers.iter().fold(Service::default(), lift);
    let place = settings(store).services.len();
    changed(store, Setting::Services, settings(store).with_service(place, service))
}

fn names(store: &Store) -> Vec<String> {
    let cohort = store.model().members.cohort(instrument());
    cohort.ids().map(|id| cohort.member(id).unwrap().agency.to_owned()).collect()
}

/// So many members at the lowest level.
fn many(count: usize) -> Cohort {
    let mut cohort = Cohort::new(instrument());
    let values = Values::filled(instrument(), instrument().scale().min());
    for number in 0..count {
        cohort.push(Member::named(&format!("Instansi {number}")), &values);
    }
    cohort
}

#[test]
fn members_and_services_are_steps_that_can_be_undone() {
    let filled = with_example(&store());
    let shared = with_service(&filled, &["42", "43"], 4);
    let changes: Vec<_> = shared.history.steps().map(|step| step.change.clone()).collect();
    assert_eq!(
        changes,
        [Change::Opened, Change::Noted(Setting::Members, None), Change::Noted(Setting::Services, None)]
    );
    assert_eq!(settings(&reduce(&shared, Action::Undo)), settings(&filled));
    assert_eq!(reduce(&reduce(&shared, Action::Undo), Action::Redo).model(), shared.model());
    assert_eq!(changed(&filled, Setting::Members, settings(&filled)), filled);
    assert!(shared.is_example, "the agency in the simulator is the example still");
}

#[test]
fn a_cohort_comes_back_with_every_step() {
    let shared = with_service(&with_service(&with_example(&store()), &["42", "47"], 4), &["11"], 3);
    let cohort = settings(&shared);
    let service = Service {
        name: "Satu pintu".into(),
        note: "Murah".into(),
        is_off: true,
        ..cohort.services[0].clone()
    };
    let service = service.shared_by(MemberId::at(2), false).at_level(level(5).unwrap());
    let cohort = CohortSettings {
        goal: Some(3),
        visiting: Some(1),
        is_example: true,
        ..cohort.with_service(0, service)
    };
    let kept = set(&changed(&shared, Setting::Services, cohort), "11", 4);
    let text = stored::write(&kept);
    assert_eq!(
        text.matches("Sumedang").count(),
        1,
        "a table stands there once, whatever the number of steps"
    );
    let read = stored::read(&text, OFFICIAL).unwrap();
    assert!(read.history.steps().eq(kept.history.steps()));
    assert_eq!(names(&read), names(&kept));
}

#[test]
fn a_large_cohort_is_not_kept_and_the_next_visit_knows_it() {
    let cohort = settings(&store()).with_members(many(MOST_KEPT + 1), instrument());
    assert!(!cohort.members.is_kept() && !cohort.members.is_lost());
    let kept = with_service(&changed(&store(), Setting::Members, cohort), &["42"], 4);
    let text = stored::write(&kept);
    assert!(text.len() < 10_000, "{}", text.len());
    let read = stored::read(&text, OFFICIAL).unwrap();
    let members = &read.model().members;
    assert!(members.is_lost());
    assert_eq!((members.count(), members.cohort(instrument()).len()), (MOST_KEPT + 1, 0));
    assert_eq!(settings(&read).services, settings(&kept).services);
    let largest = settings(&store()).with_members(many(MOST_KEPT), instrument());
    assert!(largest.members.is_kept());
}

#[test]
fn of_many_large_tables_the_present_one_is_kept() {
    let mut filled = store();
    for round in 0..40 {
        let cohort = settings(&filled).with_members(many(MOST_KEPT - round), instrument());
        filled = changed(&filled, Setting::Members, cohort);
    }
    let text = stored::write(&filled);
    assert!(text.len() < 2_000_000, "{}", text.len());
    let read = stored::read(&text, OFFICIAL).unwrap();
    assert_eq!(read.model().members, filled.model().members);
    assert_eq!(read.history.count(), filled.history.count());
}

#[test]
fn opening_another_agency_keeps_the_cohort_and_a_visit_knows_its_member() {
    let filled = with_example(&store());
    let model = filled.model().clone();
    let visited = reduce(&filled, Action::Visit(2, Box::new(model.clone())));
    assert_eq!((settings(&visited).visiting, visited.ui.tab), (Some(2), Tab::Simulate));
    assert_eq!(names(&visited), names(&filled));
    let opened = reduce(&visited, Action::Open(Box::new(store().model().clone())));
    assert_eq!((settings(&opened).visiting, names(&opened)), (None, names(&filled)));
}

#[test]
fn removing_members_moves_exclusions_and_the_visit_along() {
    let filled = with_service(&with_example(&store()), &["42"], 4);
    let cohort = settings(&filled);
    let service = cohort.services[0].shared_by(MemberId::at(1), false).shared_by(MemberId::at(3), false);
    let cohort = CohortSettings { visiting: Some(3), ..cohort.with_service(0, service) };
    let fewer = cohort.without(&[MemberId::at(0), MemberId::at(1)], instrument());
    assert_eq!((&*fewer.services[0].excluded, fewer.visiting), (&[1][..], Some(1)));
    assert_eq!(cohort.without(&[MemberId::at(3)], instrument()).visiting, None);
    let everybody = fewer.with_members(Cohort::example(instrument()), instrument());
    assert!(everybody.services[0].excluded.is_empty());
}

#[test]
fn a_member_takes_the_values_of_a_scenario() {
    let filled = with_example(&store());
    let scenario = set(&filled, "47", 5).model().scenario.values.clone();
    let changed = settings(&filled).with_values(MemberId::at(2), &scenario, instrument());
    let cohort = changed.members.cohort(instrument());
    assert_eq!(cohort.values(MemberId::at(2)).as_ref(), Some(&*scenario));
    assert_eq!(
        cohort.values(MemberId::at(1)),
        filled.model().members.cohort(instrument()).values(MemberId::at(1))
    );
}

#[test]
fn each_instrument_has_a_cohort_of_its_own() {
    let filled = with_example(&store());
    let elsewhere = reduce(&filled, Action::UseInstrument("permenpanrb-5-2018".into()));
    assert_eq!(settings(&elsewhere), CohortSettings::default());
    let back = reduce(&elsewhere, Action::UseInstrument("permenpanrb-59-2020".into()));
    assert_eq!(names(&back), names(&filled));
}

#[test]
fn a_damaged_table_is_no_cohort_and_no_panic() {
    let members = Members::kept(3, "instansi;1\nKab. A;9\n".into());
    assert_eq!(members.cohort(instrument()).len(), 0);
}
