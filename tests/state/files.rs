//! The data into every file and back, and what other files bring.

use std::rc::Rc;

use serde_json::json;
use spbe_exchange::{Export, answer};
use spbe_index::{Cohort, Instrument, Language};
use spbe_simulator::i18n::Locale;
use spbe_simulator::view::tabs::files::{book, limits};
use spbe_workspace::import::{Answer, Closed, Import, Preview};
use spbe_workspace::stored;
use spbe_workspace::{
    Action, CohortEdit, CohortSettings, Editing, PlanSettings, Setting, SettingsEdit, SettingsTab, Store,
    Tab, reduce,
};

use super::{OFFICIAL, baseline, id, level, scenario, set, store};

fn locale() -> Locale {
    Locale::new(Language::Indonesian, ',')
}

fn file(store: &Store, export: Export) -> Vec<u8> {
    answer::write(export, &book::write(store, locale()), Language::Indonesian).unwrap()
}

fn read(store: &Store, bytes: &[u8]) -> Preview {
    let own: Vec<_> = store.own.iter().map(|own| &*own.json).collect();
    let request = json!({ "language": "id", "instrument": store.model().instrument.id(), "own": own });
    let text = answer::read(bytes, &request.to_string());
    match Answer::read(store, &text, "berkas").unwrap() {
        Answer::Understood(preview) => *preview,
        Answer::Refused(refused) => panic!("{refused}"),
    }
}

/// A store with something in every room, and work under two instruments.
fn worked() -> Store {
    let store = set(&store(), "11", 4);
    let store = reduce(&store, Action::ToggleLock(id(&store, "3")));
    let store = reduce(&store, Action::AddScenario);
    let store = reduce(&store, Action::NameScenario("Rencana \"B\"; =1+1".into()));
    let store = set(&store, "12", 5);
    let instrument = Rc::clone(&store.model().instrument);
    let settings = PlanSettings::default().with_owner(id(&store, "7"), "Dinas Kominfo");
    let steps = instrument.indicators().len() * 4;
    let efforts = (1_u32..).take(steps).map(|n| n * 25).collect();
    let settings = PlanSettings { efforts: Some(efforts), ..settings };
    let note = SettingsEdit {
        setting: Setting::Owners,
        indicator: None,
        text: settings.write(&instrument).into(),
        coalesces: false,
    };
    let store = reduce(&store, Action::EditSettings(note));
    let cohort = CohortSettings::of(store.model()).with_members(Cohort::example(&instrument), &instrument);
    let note = SettingsEdit {
        setting: Setting::Members,
        indicator: None,
        text: cohort.write(&instrument).into(),
        coalesces: false,
    };
    let edit = CohortEdit { note, members: cohort.members, visiting: None };
    let store = reduce(&store, Action::SetCohort(Box::new(edit)));
    let store = reduce(&store, Action::UseInstrument("permenpanrb-5-2018".into()));
    let store = reduce(&store, Action::Edit(Editing::Baseline));
    let other = Instrument::official("permenpanrb-5-2018").unwrap();
    let first = other.indicators().next().unwrap().0;
    let store = reduce(&store, Action::SetValue(first, other.scale().level(2)));
    reduce(&store, Action::UseInstrument("permenpanrb-59-2020".into()))
}

#[test]
fn a_workbook_and_json_restore_everything_into_a_page_that_nobody_has_touched() {
    let worked = worked();
    for export in [Export::Xlsx, Export::Json] {
        let fresh = store();
        let preview = read(&fresh, &file(&worked, export));
        assert_eq!((preview.edits.len(), preview.faults.len()), (0, 0), "{export:?}");
        let restored = preview.import.replacing(&fresh).unwrap().unwrap();
        // To the last step of the way back.
        assert_eq!(stored::write(&restored), stored::write(&worked), "{export:?}");
    }
}

#[test]
fn over_work_of_ones_own_it_is_one_step_for_each_instrument() {
    let worked = worked();
    let present = set(&store(), "1", 5);
    let preview = read(&present, &file(&worked, Export::Xlsx));
    let replaced =
        reduce(&present, Action::Replace(Box::new(preview.import.replacing(&present).unwrap().unwrap())));
    assert_eq!(replaced.model(), worked.model());
    assert_eq!(replaced.other("permenpanrb-5-2018"), worked.other("permenpanrb-5-2018"));
    assert_eq!(reduce(&replaced, Action::Undo).model(), present.model());
}

#[test]
fn its_scenarios_are_added_in_one_step_or_not_at_all() {
    let worked = worked();
    let present = set(&store(), "1", 5);
    let preview = read(&present, &file(&worked, Export::Json));
    let added = preview.import.adding(&present).unwrap().unwrap();
    assert_eq!(added.model().scenarios().len(), 3);
    assert_eq!(&*added.model().scenario.name, "Rencana \"B\"; =1+1");
    assert_eq!(reduce(&added, Action::Undo).model(), present.model());
    let full = (0..4).fold(present, |store, _| reduce(&store, Action::AddScenario));
    assert_eq!(preview.import.adding(&full), Some(Err(Closed::Full)));
}

#[test]
fn what_was_changed_in_a_spreadsheet_is_listed_and_applied() {
    let worked = worked();
    let mut changed: serde_json::Value = serde_json::from_str(&answer::read(
        &file(&worked, Export::Json),
        r#"{ "language": "id", "instrument": "permenpanrb-59-2020" }"#,
    ))
    .unwrap();
    let edits = json!([
        { "sentence": "a", "edit": "level", "scenario": 0, "indicator": "20", "from": "1", "to": "5" },
        { "sentence": "b", "edit": "level", "scenario": null, "indicator": "21", "from": "1", "to": "2" },
        { "sentence": "c", "edit": "unit", "indicator": "20", "from": "", "to": "Bappeda" },
    ]);
    changed["content"]["edits"] = edits;
    let fresh = store();
    let Some(Answer::Understood(preview)) = Answer::read(&fresh, &changed.to_string(), "") else { panic!() };
    assert_eq!(preview.edits, ["a", "b", "c"]);
    let restored = preview.import.replacing(&fresh).unwrap().unwrap();
    assert_eq!(baseline(&restored, "21"), Some(2));
    assert!(!restored.model().baseline.estimated.contains(id(&restored, "21")));
    assert_eq!(restored.model().scenarios()[0].values.get(id(&restored, "20")), level(5));
    assert_eq!(scenario(&restored, "20"), scenario(&worked, "20"), "the other scenario stays");
    let plan =
        PlanSettings::read(&restored.model().instrument, restored.model().tab_settings.of(SettingsTab::Plan));
    assert_eq!(
        (plan.owner(id(&restored, "20")), plan.owner(id(&restored, "7"))),
        ("Bappeda", "Dinas Kominfo")
    );
    // The edits are a step of their own.
    assert_eq!(reduce(&restored, Action::Undo).model(), worked.model());
}

#[test]
fn a_workspace_that_somebody_else_wrote_brings_its_fields() {
    let worked = worked();
    let mut written: serde_json::Value = serde_json::from_str(&book::write(&worked, locale())).unwrap();
    written.as_object_mut().unwrap().remove("stored");
    let fresh = store();
    let preview = read(&fresh, written.to_string().as_bytes());
    let opened = preview.import.replacing(&fresh).unwrap().unwrap();
    let (model, source) = (opened.model(), worked.model());
    assert_eq!((&model.baseline, &model.agency.name), (&source.baseline, &source.agency.name));
    assert_eq!(model.scenarios(), source.scenarios());
    assert_eq!(model.tab_settings.of(SettingsTab::Plan), source.tab_settings.of(SettingsTab::Plan));
    assert_eq!(model.members.count(), source.members.count());
}

#[test]
fn tables_of_scenarios_indicators_and_agencies_come_back() {
    let worked = worked();
    let fresh = store();
    let scenarios = read(&fresh, &file(&worked, Export::ScenariosCsv)).import;
    let opened = scenarios.replacing(&fresh).unwrap().unwrap();
    assert_eq!(opened.model().scenarios().len(), 2);
    assert_eq!(opened.model().baseline.values, worked.model().baseline.values);
    let indicators = read(&fresh, &file(&worked, Export::IndicatorsCsv)).import;
    let opened = indicators.replacing(&fresh).unwrap().unwrap();
    assert_eq!(opened.model().scenario.values, worked.model().scenario.values);
    assert_eq!(
        opened.model().tab_settings.of(SettingsTab::Plan),
        worked.model().tab_settings.of(SettingsTab::Plan)
    );
    let members = read(&fresh, &file(&worked, Export::CohortCsv)).import;
    assert!(members.replacing(&fresh).is_none());
    let filled = members.as_members(&fresh, false).unwrap().unwrap();
    assert_eq!(
        (filled.model().members.count(), filled.ui.tab),
        (worked.model().members.count(), Tab::Cohort)
    );
    let doubled = members.as_members(&filled, true).unwrap().unwrap();
    assert_eq!(doubled.model().members.count(), 2 * worked.model().members.count());
    assert_eq!(reduce(&doubled, Action::Undo).model(), filled.model());
}

#[test]
fn a_plain_list_is_data_under_the_name_of_its_file() {
    let fresh = store();
    let preview = read(&fresh, "4\n".repeat(47).as_bytes());
    let Import::Data(model) = &preview.import else { panic!("{:?}", preview.import) };
    assert_eq!(&*model.agency.name, "berkas");
    let added = preview.import.adding(&fresh).unwrap().unwrap();
    assert_eq!((scenario(&added, "1"), &*added.model().scenario.name), (Some(4), "berkas"));
}

#[test]
fn faults_leave_nothing_to_use() {
    let fresh = store();
    let preview = read(&fresh, format!("9\n{}", "4\n".repeat(46)).as_bytes());
    assert_eq!((preview.import.clone(), preview.faults.len()), (Import::Nothing, 1));
    assert_eq!((preview.faults[0].row, preview.faults[0].found.as_str()), (Some(1), "9"));
}

#[test]
fn what_is_no_answer_is_none() {
    for text in ["", "[]", "{}", r#"{"content":{"kind":"levels"}}"#] {
        assert_eq!(Answer::read(&store(), text, ""), None, "{text}");
    }
}

#[test]
fn the_limits_that_are_said_are_those_of_the_module() {
    let held: serde_json::Value = serde_json::from_str(&answer::limits()).unwrap();
    // The module counts the header among the rows.
    let said = json!({ "bytes": limits::BYTES, "rows": limits::ROWS + 1, "columns": limits::COLUMNS });
    for limit in ["bytes", "rows", "columns"] {
        assert_eq!(held[limit], said[limit], "{limit}");
    }
}

#[test]
fn a_copy_of_what_the_browser_keeps_opens_whole() {
    let store = worked();
    let Some(Answer::Understood(preview)) = Answer::of_copy(&stored::write(&store), OFFICIAL) else {
        panic!("no copy")
    };
    let Import::Workspace(whole) = preview.import else { panic!("no workspace") };
    assert_eq!(whole.model, *store.model());
    assert!(
        Answer::of_copy("{\"format\":\"spbe-workspace\"}", OFFICIAL).is_none()
            && Answer::of_copy("halo", OFFICIAL).is_none()
    );
}
