//! What the report says in the planner's words: kept, cut to what fits, undone; and the target that a link takes along.

use spbe_index::plan::Target;
use spbe_index::share::Shared;
use spbe_workspace::plan::Goal;
use spbe_workspace::report::{About, LONGEST_NOTE, LONGEST_TITLE};
use spbe_workspace::{
    Action, Change, PlanSettings, ReportSettings, Setting, SettingsEdit, SettingsTab, Store, reduce, sharing,
    stored,
};

use super::{OFFICIAL, id, set, store};

fn say(store: &Store, own: &ReportSettings, coalesces: bool) -> Store {
    let text = own.write().into();
    reduce(
        store,
        Action::EditSettings(SettingsEdit { setting: Setting::Report, indicator: None, text, coalesces }),
    )
}

fn own(store: &Store) -> ReportSettings {
    ReportSettings::read(store.model().tab_settings.of(SettingsTab::Report))
}

fn words() -> ReportSettings {
    ReportSettings {
        title: "Untuk Ibu Bupati".into(),
        note: "Satu.\n\"Dua\".".into(),
        date: "2026-07-01".into(),
        about: Some(About::Plan),
        has_chance: true,
    }
}

#[test]
fn the_words_come_back_after_a_reload_and_go_with_an_undo() {
    let said = say(&say(&store(), &ReportSettings { note: "S".into(), ..words() }, false), &words(), true);
    let read = stored::read(&stored::write(&said), OFFICIAL).unwrap();
    assert_eq!((own(&read), own(&said)), (words(), words()));
    assert_eq!(read.history.steps().last().unwrap().change, Change::Noted(Setting::Report, None));
    assert_eq!(own(&reduce(&read, Action::Undo)), ReportSettings::default(), "all keys are one step");
    assert!(!stored::write(&store()).contains("\"report\""), "nothing is written where nothing was said");
}

#[test]
fn words_that_do_not_fit_the_paper_are_cut_and_dates_that_are_none_left_out() {
    let long = ReportSettings {
        title: "ö".repeat(500).into(),
        note: "x".repeat(9000).into(),
        ..ReportSettings::default()
    };
    let read = ReportSettings::read(&long.write());
    assert_eq!((read.title.chars().count(), read.note.len()), (LONGEST_TITLE, LONGEST_NOTE));
    for date in ["2026-13-01", "2026-1-1", "besok", "2026-07-32", "2026-07-01T00"] {
        let written = ReportSettings { date: date.into(), ..words() }.write();
        let kept = ReportSettings::read(&written).date;
        assert!(kept.is_empty() || &*kept == "2026-07-01", "{date} became {kept}");
    }
    for text in ["", "{", "[]", "{\"title\":3}", "{\"about\":\"besok\"}", "{\"about\":1}"] {
        assert_eq!(ReportSettings::read(text), ReportSettings::default(), "{text}");
    }
}

#[test]
fn what_the_report_is_about_is_kept_and_older_reports_say_nothing_of_it() {
    for about in [About::Now, About::Scenario, About::Plan] {
        let own = ReportSettings { about: Some(about), ..ReportSettings::default() };
        assert_eq!(ReportSettings::read(&own.write()), own);
    }
    let older = ReportSettings::read(r#"{"title":"Untuk Ibu Bupati","note":"","date":"2026-07-01"}"#);
    assert_eq!((&*older.title, older.about), ("Untuk Ibu Bupati", None));
}

/// The store with a goal for its plan, and somebody in charge of an indicator.
fn aiming(store: &Store, goal: Goal) -> Store {
    let model = store.model();
    let settings = PlanSettings::read(&model.instrument, model.tab_settings.of(SettingsTab::Plan));
    let settings = PlanSettings { goal, ..settings }.with_owner(id(store, "11"), "Bappeda");
    let text = settings.write(&model.instrument).into();
    reduce(
        store,
        Action::EditSettings(SettingsEdit {
            setting: Setting::Goal,
            indicator: None,
            text,
            coalesces: false,
        }),
    )
}

fn plan(store: &Store) -> PlanSettings {
    PlanSettings::read(&store.model().instrument, store.model().tab_settings.of(SettingsTab::Plan))
}

#[test]
fn a_link_takes_the_target_of_the_plan_along() {
    let band = store().model().instrument.bands().nth(3).map(|(id, _)| id).unwrap();
    let index = Target::parse(&store().model().instrument, "3.3333").unwrap();
    for (goal, target) in [
        (Goal::Band(3), Some(Target::Band(band))),
        (Goal::Index(33_333), Some(index)),
        (Goal::Budget(700), None),
        (Goal::NextBand, None),
    ] {
        let sender = aiming(&set(&store(), "11", 5), goal);
        let shared = sharing::shared(sender.model());
        assert_eq!(shared.target, target);
        let text = shared.write(&sender.model().instrument);
        let (_, read) = Shared::read(&text, &[&sender.model().instrument]).unwrap();
        let opened = sharing::model(&store().model().instrument, &read, store().model()).unwrap();
        let receiver = reduce(&store(), Action::Open(Box::new(opened)));
        let expected = if target.is_some() { goal } else { Goal::NextBand };
        assert_eq!(plan(&receiver).goal, expected);
        assert_eq!(plan(&receiver).owner(id(&receiver, "11")), "", "efforts and units are the sender's own");
    }
}

#[test]
fn who_opens_a_link_for_the_same_agency_keeps_everything_else_of_the_plan() {
    let shared = sharing::shared(aiming(&store(), Goal::Band(4)).model());
    let receiver = say(&aiming(&store(), Goal::NextBand), &words(), false);
    let opened = sharing::model(&receiver.model().instrument, &shared, receiver.model()).unwrap();
    let receiver = reduce(&receiver, Action::Open(Box::new(opened)));
    assert_eq!(
        (plan(&receiver).goal, plan(&receiver).owner(id(&receiver, "11"))),
        (Goal::Band(4), "Bappeda")
    );
    assert_eq!(own(&receiver), words());
    let back = reduce(&receiver, Action::Undo);
    assert_eq!(plan(&back).goal, Goal::NextBand);
}
