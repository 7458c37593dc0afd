//! What the browser keeps: what opens is written and opens the same again, and every room can read its own text.

use spbe_index::Instrument;
use spbe_simulator::state::stage::Workshop;
use spbe_simulator::state::workspace::know_others;
use spbe_simulator::state::{
    CohortSettings, History, Keeper, Model, PlanSettings, ReportSettings, RiskSettings, Store, derive, stored,
};

pub(crate) fn check(data: &[u8]) {
    know_others(Instrument::official);
    let Ok(text) = str::from_utf8(data) else { return };
    let Ok(store) = stored::read(text) else { return };
    let written = stored::write(&store);
    let read = stored::read(&written).unwrap();
    assert_eq!((read.settings, &read.own), (store.settings, &store.own));
    assert_eq!(read.others.len(), store.others.len());
    for (read, kept) in histories(&read).zip(histories(&store)) {
        assert!(read.steps().eq(kept.steps()), "a step comes back otherwise");
        assert_eq!(read.position(), kept.position());
    }
    assert_eq!(stored::write(&read), written);
    histories(&store).flat_map(History::steps).for_each(|step| look_at(&step.model));
}

fn histories(store: &Store) -> impl Iterator<Item = &History> {
    std::iter::once(&store.history).chain(store.others.iter().map(|other| &other.history))
}

/// What the page does with data that it shows: every figure, and the text of every room, which stays what it says.
fn look_at(model: &Model) {
    let instrument = &model.instrument;
    let _ = derive(model);
    let plan = PlanSettings::read(instrument, model.notes.of(Keeper::Plan));
    assert_eq!(PlanSettings::read(instrument, &plan.write(instrument)), plan);
    let risk = RiskSettings::read(instrument, model.notes.of(Keeper::Risk));
    assert_eq!(RiskSettings::read(instrument, &risk.write(instrument)), risk);
    let report = ReportSettings::read(model.notes.of(Keeper::Report));
    assert_eq!(ReportSettings::read(&report.write()), report);
    let with = |keeper, text: String| Model {
        notes: model.notes.clone().with(keeper, text.into()),
        ..model.clone()
    };
    let cohort = CohortSettings::of(model);
    assert_eq!(CohortSettings::of(&with(Keeper::Cohort, cohort.write(instrument))), cohort);
    let _ = Workshop::of(model);
}
