//! What the browser keeps: what opens is written and opens the same again, and every tab can read its own text.

use spbe_index::Instrument;
use spbe_workspace::stage::Workshop;
use spbe_workspace::{
    CohortSettings, History, InstrumentRegistry, Model, PlanSettings, ReportSettings, RiskSettings,
    SettingsTab, Store, derive, stored,
};

pub(crate) fn check(data: &[u8]) {
    let registry = InstrumentRegistry::new(Instrument::official);
    let Ok(text) = str::from_utf8(data) else { return };
    let Ok(store) = stored::read(text, registry) else { return };
    let written = stored::write(&store);
    let read = stored::read(&written, registry).unwrap();
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

/// What the page does with data that it shows: every figure, and the text of every tab, which stays what it says.
fn look_at(model: &Model) {
    let instrument = &model.instrument;
    let _ = derive(model);
    let plan = PlanSettings::read(instrument, model.tab_settings.of(SettingsTab::Plan));
    assert_eq!(PlanSettings::read(instrument, &plan.write(instrument)), plan);
    let risk = RiskSettings::read(instrument, model.tab_settings.of(SettingsTab::Risk));
    assert_eq!(RiskSettings::read(instrument, &risk.write(instrument)), risk);
    let report = ReportSettings::read(model.tab_settings.of(SettingsTab::Report));
    assert_eq!(ReportSettings::read(&report.write()), report);
    let with = |tab, text: String| Model {
        tab_settings: model.tab_settings.clone().with(tab, text.into()),
        ..model.clone()
    };
    let cohort = CohortSettings::of(model);
    assert_eq!(CohortSettings::of(&with(SettingsTab::Cohort, cohort.write(instrument))), cohort);
    let _ = Workshop::of(model);
}
