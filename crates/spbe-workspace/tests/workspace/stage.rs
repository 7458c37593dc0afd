//! The stage: from key to key, from window to window, and what a story and groups say.

use std::rc::Rc;

use spbe_index::share::ShareFault;
use spbe_index::{Instrument, assess};
use spbe_workspace::stage::guesses::{Guesses, read};
use spbe_workspace::stage::links::{self, Unusable};
use spbe_workspace::stage::message::Message;
use spbe_workspace::stage::{
    About, Act, Asks, Picture, Question, Scene, Stage, Step, Story, StoryFault, Workshop, lifted,
};
use spbe_workspace::{Action, Change, Setting, SettingsTab, Store, reduce, sharing, stored};

use super::{OFFICIAL, id, level, set, store};

fn instrument() -> &'static Instrument {
    Instrument::permenpanrb_59_2020()
}

const STORIES: &str = include_str!("../../../../data/stories/oku-2024.json");

fn story() -> Story {
    Story::read_in("id", STORIES, instrument()).unwrap()
}

fn after(stage: &Stage, story: &Story, acts: impl IntoIterator<Item = Act>) -> Stage {
    acts.into_iter().fold(stage.clone(), |stage, act| stage.after(act, story))
}

#[test]
fn the_story_of_both_languages_shows_the_same() {
    let [indonesian, english] = ["id", "en"].map(|tag| Story::read_in(tag, STORIES, instrument()).unwrap());
    assert_eq!(indonesian.steps.len(), english.steps.len());
    for (one, other) in indonesian.steps.iter().zip(&*english.steps) {
        assert_eq!((&one.levels, one.pictures, one.asks), (&other.levels, other.pictures, other.asks));
        assert!(
            ![&one.title, &one.text, &one.notes, &other.title, &other.text, &other.notes]
                .iter()
                .any(|text| text.is_empty())
        );
    }
}

#[test]
fn the_figures_in_the_story_are_those_of_the_engine() {
    let store = store();
    let baseline = &store.model().baseline.values;
    let [indonesian, english] = ["id", "en"].map(|tag| Story::read_in(tag, STORIES, instrument()).unwrap());
    for (place, index, band) in
        [(0, "2.617", "Baik"), (1, "2.5895", "Cukup"), (3, "2.722", "Baik"), (4, "2.892", "Baik")]
    {
        let result = assess(instrument(), &indonesian.steps[place].values(baseline));
        assert_eq!(
            (result.index().exact().as_str(), instrument().band(result.band()).name().id()),
            (index, band)
        );
        if place != 0 {
            let (notes, in_english) = (&indonesian.steps[place].notes, &english.steps[place].notes);
            assert!(notes.contains(&index.replace('.', ",")), "{notes}");
            assert!(in_english.contains(index), "{in_english}");
        }
    }
    // What the third step says of two domains.
    let result = assess(instrument(), baseline);
    let rounded = |place: usize| result.domains()[place].rounded(2).to_string();
    for (place, domain) in [(2, "1.09"), (3, "3.63")] {
        assert_eq!(rounded(place), domain);
        assert!(indonesian.steps[2].text.contains(&domain.replace('.', ",")), "{}", indonesian.steps[2].text);
        assert!(english.steps[2].text.contains(domain), "{}", english.steps[2].text);
    }
}

#[test]
fn next_goes_through_a_whole_story_and_stops_at_its_end() {
    let story = story();
    let mut stage = Stage::default();
    let mut seen = Vec::new();
    for _ in 0..12 {
        stage = stage.after(Act::Next, &story);
        seen.push((stage.step, stage.is_revealed));
    }
    let told = |step, is_revealed| (Some(step), is_revealed);
    assert_eq!(seen[..5], [told(0, true), told(1, false), told(1, true), told(2, true), told(3, false)]);
    assert_eq!(seen[9..], [told(6, true), told(6, true), told(6, true)]);
    assert_eq!(stage.pictures, story.steps[6].pictures);
}

#[test]
fn back_takes_back_what_next_did() {
    let story = story();
    let revealed = after(&Stage::default(), &story, [Act::Next, Act::Next, Act::Hands(1, 4), Act::Next]);
    let asked = revealed.after(Act::Back, &story);
    assert_eq!((asked.step, asked.is_revealed, asked.guesses.hands(1)), (Some(1), false, 4));
    let before = asked.after(Act::Back, &story);
    assert_eq!((before.step, before.is_revealed), (Some(0), true));
    assert_eq!(before.after(Act::Back, &story).step, None);
}

#[test]
fn a_question_is_asked_revealed_replayed_and_put_away() {
    let (store, told) = (store(), Story::default());
    let lifts: Rc<[_]> = [(id(&store, "11"), level(4).unwrap())].into();
    let question = Question { about: About::Levels, lifts: Rc::clone(&lifts), asks: Asks::Band };
    let asked = Stage::default().after(Act::Ask(Some(question)), &told);
    let scene = |stage: &Stage| Scene::of(stage, &Workshop::default(), &store, "?");
    assert!(!asked.is_revealed && scene(&asked).still() == &store.model().scenario.values);
    let revealed = asked.after(Act::Next, &told);
    assert_eq!(**scene(&revealed).still(), lifted(instrument(), &store.model().scenario.values, &lifts));
    assert!(revealed.run != asked.run && revealed.after(Act::Replay, &told).run != revealed.run);
    // While the room guesses there is nothing to play.
    assert_eq!(asked.after(Act::Replay, &told), asked);
    let done = revealed.after(Act::Next, &told);
    assert_eq!((done.question, done.is_revealed), (None, true));
}

#[test]
fn what_is_higher_already_is_not_lifted() {
    let store = store();
    let values = &store.model().baseline.values;
    let (high, low) = (id(&store, "32"), id(&store, "11"));
    let raised = lifted(instrument(), values, &[(high, level(2).unwrap()), (low, level(3).unwrap())]);
    assert_eq!((raised.get(high), raised.get(low)), (values.get(high), level(3)));
}

#[test]
fn a_free_stage_replays_the_last_change() {
    let before = store();
    let after = set(&before, "11", 4);
    let scene = Scene::of(&Stage::default(), &Workshop::default(), &after, "");
    assert_eq!(scene.from, before.model().scenario.values);
    assert_eq!(scene.still(), &after.model().scenario.values);
    assert_eq!(scene.start, before.model().baseline.values);
    // Groups that came in since are a change of the data, and none of the scenario.
    let scene = Scene::of(&Stage::default(), &Workshop::default(), &with_workshop(&after), "");
    assert_eq!(scene.from, before.model().scenario.values);
}

#[test]
fn a_guess_of_one_step_is_not_one_of_the_next() {
    let story = story();
    let guessed =
        after(&Stage::default(), &story, [Act::Next, Act::Next, Act::Guess("2,7".to_owned(), vec![270])]);
    let next = after(&guessed, &story, [Act::Next, Act::Next]);
    assert_eq!((next.step, &next.guesses), (Some(2), &Guesses::default()));
}

fn with_workshop(store: &Store) -> Store {
    let links = format!("Meja 1: https://x/#s={}", link(&set(store, "11", 4)));
    let (groups, _) = links::read(&links, instrument(), &[instrument()]);
    let workshop = Workshop { story: story(), groups: groups.into() };
    reduce(store, workshop.action(Setting::Groups, instrument(), false))
}

#[test]
fn a_workshop_is_a_step_and_comes_back_from_the_store() {
    let kept = with_workshop(&store());
    let workshop = Workshop::of(kept.model());
    assert_eq!((workshop.story, workshop.groups.len()), (story(), 1));
    assert_eq!(kept.history.last_change(), Some(&Change::Noted(Setting::Groups, None)));
    let read = stored::read(&stored::write(&kept), OFFICIAL).unwrap();
    assert_eq!(read.model().tab_settings, kept.model().tab_settings);
    assert_eq!(Workshop::of(reduce(&kept, Action::Undo).model()), Workshop::default());
}

#[test]
fn another_window_sees_the_same_scene() {
    let store = with_workshop(&set(&store(), "11", 4));
    let workshop = Workshop::of(store.model());
    let stage = after(
        &Stage::default(),
        &workshop.story,
        [
            Act::Next,
            Act::Next,
            Act::Hands(2, 7),
            Act::Guess("2,6 3".to_owned(), vec![260, 300]),
            Act::Next,
            Act::Show(1, Picture::Groups),
        ],
    );
    let mut scene = Scene::of(&stage, &workshop, &store, "");
    scene.looping = Some(id(&store, "33"));
    let read = Message::read(&Message::Scene(Box::new(scene.clone())).write(), OFFICIAL);
    // The story stays on the desk.
    scene.model.tab_settings = scene.model.tab_settings.with(SettingsTab::Stage, "".into());
    assert_eq!(read, Some(Message::Scene(Box::new(scene))));
    assert_eq!(Message::read(&Message::Hello.write(), OFFICIAL), Some(Message::Hello));
}

#[test]
fn a_message_of_another_kind_is_ignored() {
    let hello = Message::Hello.write();
    for text in [
        "",
        "{}",
        "halo",
        &hello.replace(":1", ":2"),
        &hello.replace("null", "{}"),
        &hello.replace("spbe-stage", "x"),
    ] {
        assert_eq!(Message::read(text, OFFICIAL), None, "{text}");
    }
}

#[test]
fn a_reload_goes_on_where_the_stage_was() {
    let story = story();
    let stage = after(
        &Stage::default(),
        &story,
        [
            Act::Next,
            Act::Next,
            Act::Hands(1, 3),
            Act::Guess("2,7".to_owned(), vec![270]),
            Act::Show(0, Picture::Radar),
            Act::Unlock,
        ],
    );
    let read = Stage::read(&stage.write()).unwrap();
    assert_eq!(
        (read.step, read.is_revealed, read.pictures, read.run, &read.guesses),
        (Some(1), false, stage.pictures, 1, &stage.guesses)
    );
    assert!(!read.is_unlocked, "a reload locks");
    assert_eq!(Stage::read("{}"), None);
}

#[test]
fn a_story_survives_a_file_and_a_link_and_says_what_is_wrong_with_others() {
    let story = story();
    assert_eq!(Story::read(&story.write(instrument()), instrument()), Ok(story.clone()));
    let sealed = story.seal(instrument());
    assert_eq!(Story::unseal(&sealed, instrument()), Ok(story.clone()));
    assert_eq!(Story::unseal(&sealed[..sealed.len() - 4], instrument()), Err(StoryFault::Damaged));
    assert_eq!(Story::unseal("halo!", instrument()), Err(StoryFault::Foreign));
    assert_eq!(Story::read("[]", instrument()), Err(StoryFault::Foreign));
    let text = story.write(instrument());
    assert_eq!(
        Story::read(&text.replace("\"version\":1", "\"version\":9"), instrument()),
        Err(StoryFault::Newer(9))
    );
    assert_eq!(Story::read(&text.replace("\"charts\"", "\"bagan\""), instrument()), Err(StoryFault::Damaged));
    let pemdi = Instrument::official("permenpanrb-8-2026").unwrap();
    assert_eq!(Story::read(&text, pemdi), Err(StoryFault::OtherInstrument("permenpanrb-59-2020".to_owned())));
}

#[test]
fn steps_are_added_moved_and_removed() {
    let story = story();
    let titles = |story: &Story| story.steps.iter().map(|step| step.title.to_string()).collect::<Vec<_>>();
    let moved = story.moved(0, 2);
    assert_eq!(moved.moved(2, 0), story);
    assert_eq!((&titles(&moved)[2], story.moved(0, 99)), (&titles(&story)[0], story.clone()));
    assert_eq!(story.without(1).steps.len(), story.steps.len() - 1);
    let raised = set(&store(), "11", 5);
    let (baseline, values) = (&raised.model().baseline.values, &raised.model().scenario.values);
    let step = Step::of(baseline, values, [Picture::Ladder; 2]);
    assert_eq!(step.values(baseline), **values);
    assert_eq!(story.with(99, step.clone()).steps.last(), Some(&step));
}

fn link(store: &Store) -> String {
    sharing::shared(store.model()).write(&store.model().instrument)
}

/// The same link with another last letter but three.
fn damaged(link: &str) -> String {
    let (kept, end) = link.split_at(link.len() - 4);
    let other = if end.starts_with('A') { 'B' } else { 'A' };
    format!("{kept}{other}{}", &end[1..])
}

#[test]
fn ten_links_with_a_damaged_and_a_foreign_one_among_them() {
    let own = store();
    let pemdi = reduce(&own, Action::UseInstrument("permenpanrb-8-2026".into()));
    let good: Vec<_> = [2, 3, 4, 5, 3, 3, 4, 2].map(|to| link(&set(&own, "12", to))).into();
    let mut lines: Vec<_> = good
        .iter()
        .zip(1..)
        .map(|(link, number)| format!("Meja {number}: https://contoh.id/#s={link}"))
        .collect();
    lines.insert(2, format!("Meja A - https://contoh.id/#s={}", damaged(&good[0])));
    lines.insert(5, format!("https://contoh.id/#s={}", link(&pemdi)));
    lines.insert(7, "terima kasih!".to_owned());
    let known: Vec<_> = Instrument::official_ids().filter_map(Instrument::official).collect();
    let (groups, faults) = links::read(&lines.join("\r\n"), instrument(), &known);
    assert_eq!(
        groups.iter().map(|group| &*group.name).collect::<Vec<_>>(),
        ["Meja 1", "Meja 2", "Meja 3", "Meja 4", "Meja 5", "Meja 6", "Meja 7", "Meja 8"]
    );
    let at: Vec<_> = groups
        .iter()
        .map(|group| group.values.get(id(&own, "12")).and_then(spbe_index::Value::whole).unwrap())
        .collect();
    assert_eq!(at, [2, 3, 4, 5, 3, 3, 4, 2]);
    let [damaged, foreign, chat] = &faults[..] else { panic!("{faults:?}") };
    assert_eq!(
        (damaged.line, &*damaged.name, &damaged.fault),
        (3, "Meja A", &Unusable::Share(ShareFault::Damaged))
    );
    assert!(
        foreign.line == 6
            && matches!(&foreign.fault, Unusable::OtherInstrument(text) if text.id().contains('8'))
    );
    assert_eq!((chat.line, &chat.fault), (8, &Unusable::NoLink));
}

#[test]
fn several_links_in_one_line_of_a_chat() {
    let own = store();
    let (one, other) = (link(&set(&own, "11", 3)), link(&set(&own, "11", 5)));
    let text = format!("[10.02] Ani: https://a/#s={one} Budi https://a/#s={other}, terima kasih");
    let (groups, faults) = links::read(&text, instrument(), &[instrument()]);
    assert_eq!((groups.len(), faults.len(), &*groups[1].name), (2, 0, "Budi"));
}

#[test]
fn typed_guesses_are_read_in_both_ways_of_writing() {
    let ends = (instrument().scale().min(), instrument().scale().max());
    let (indexes, others) = read("2,7 2.75; 3\n9 x 2,755 0,9", ends);
    assert_eq!((indexes, others.join("|")), (vec![270, 275, 300], "9|x|2,755|0,9".to_owned()));
    let guesses = Guesses { indexes: vec![300, 250, 270, 290], ..Guesses::default() };
    assert_eq!(guesses.median(), Some(270));
    let result = assess(instrument(), &store().model().baseline.values).index();
    assert_eq!(guesses.nearest(result), Some(270), "2.617 is 0.117 from 2.50 and 0.083 from 2.70");
}

/// Numbers that look random, the same in every run.
fn numbers(seed: u32) -> impl Iterator<Item = u32> {
    std::iter::successors(Some(seed), |last| Some(last.wrapping_mul(1_664_525).wrapping_add(1_013_904_223)))
        .map(|number| number >> 16)
}

#[test]
fn whatever_is_pressed_the_stage_is_somewhere() {
    let whole = story();
    for seed in 0..50 {
        let (mut stage, mut story) = (Stage::default(), whole.clone());
        for press in numbers(seed).take(60) {
            let act = match press % 12 {
                0..3 => Act::Next,
                3 | 4 => Act::Back,
                5 => Act::Replay,
                6 => Act::Go(Some(press as usize % 9)),
                7 => Act::Ask(None),
                8 => Act::Blank,
                9 => Act::Hands(4, 2),
                // The story is changed under the stage.
                10 => {
                    story = whole.clone();
                    continue;
                }
                _ => {
                    story = story.without(press as usize % 7);
                    continue;
                }
            };
            stage = stage.within(&story).after(act, &story);
            assert!(stage.step.is_none_or(|step| step < story.steps.len()));
            assert!(stage.is_revealed || stage.asks(&story).is_some());
            assert!(Stage::read(&stage.write()).is_some());
        }
    }
}
