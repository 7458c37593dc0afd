//! Levels of the planner's own as the baseline of an agency.

use std::rc::Rc;

use spbe_index::published::{self, AgencyKind, Place, Published, Scope};
use spbe_index::{Values, assess};
use spbe_simulator::view::peers::place;
use spbe_workspace::levels::{receivers, recognized, with_levels};
use spbe_workspace::{Action, Agency, Editing, Marks, Model, Origin, Store, opened, reduce, stored};

use super::{OFFICIAL, baseline, id, level, scenario, set, store};

const OKU: &str = "Pemerintah Kab. Ogan Komering Ulu";

/// OKU 2024, opened by somebody.
fn chosen() -> Store {
    let model = store().model().clone();
    reduce(&store(), Action::Open(Box::new(model)))
}

fn pasted(store: &Store, name: &str, levels: u8) -> Model {
    let instrument = &store.model().instrument;
    opened::pasted(instrument, name, Values::filled(instrument, level(levels).unwrap()))
}

fn names(store: &Store, incoming: &Model) -> (Vec<(String, Option<u16>)>, bool) {
    let receivers = receivers(store, incoming);
    let name = |model: &Model| (model.agency.name.to_string(), model.agency.year);
    (receivers.models.iter().map(name).collect(), receivers.is_sure)
}

#[test]
fn levels_are_meant_for_the_agency_whose_name_they_carry() {
    let chosen = chosen();
    let named = |name: &str| names(&chosen, &pasted(&chosen, name, 3));
    let oku = || (vec![(OKU.to_owned(), Some(2024))], true);
    for name in ["", "  ", "Kab. Ogan Komering Ulu", "pemkab ogan komering ulu", "Ogan Komering Ulu"] {
        assert_eq!(named(name), oku(), "{name}");
    }
    assert_eq!(named("Kab. Sumedang"), (vec![("Pemerintah Kab. Sumedang".to_owned(), Some(2024))], true));
    let (bandung, is_sure) = named("Bandung");
    assert_eq!((bandung.len(), is_sure), (2, false));
    assert_eq!(named("Dinas Kominfo"), (Vec::new(), false));
    // The example is nobody's yet: it can be meant, but it is not taken for granted.
    assert_eq!(names(&store(), &pasted(&store(), "", 3)), (oku().0, false));
    // What brings a scenario of its own is more than levels.
    let mut more = pasted(&chosen, "", 3);
    more.scenario.values = Rc::new(more.scenario.values.with(id(&chosen, "11"), level(5)));
    assert_eq!(names(&chosen, &more), (Vec::new(), false));
}

#[test]
fn own_levels_keep_the_agency_and_take_along_what_had_not_moved_away() {
    let store = set(&chosen(), "11", 5);
    let values = pasted(&store, "", 3).baseline.values.with(id(&store, "12"), None);
    let kept = baseline(&store, "12");
    let filled = with_levels(&store, store.model(), &values, &Marks::default());
    assert_eq!(filled.model().agency, store.model().agency);
    assert_eq!((baseline(&filled, "11"), scenario(&filled, "11")), (Some(3), Some(5)));
    assert_eq!((baseline(&filled, "1"), scenario(&filled, "1")), (Some(3), Some(3)));
    // An empty cell changes nothing, and the level there is still an estimate.
    assert_eq!((baseline(&filled, "12"), scenario(&filled, "12")), (kept, kept));
    assert_eq!(filled.model().baseline.estimated.iter().collect::<Vec<_>>(), [id(&store, "12")]);
    // One step, kept between visits.
    assert_eq!(reduce(&filled, Action::Undo).model(), store.model());
    let read = stored::read(&stored::write(&filled), OFFICIAL).unwrap();
    assert_eq!(read.model(), filled.model());
    assert_eq!(read.history.last_change(), filled.history.last_change());
    // What a table calls an estimate stays one.
    let all = Marks::all(&store.model().instrument);
    let estimated = with_levels(&store, store.model(), &pasted(&store, "", 3).baseline.values, &all);
    assert_eq!(estimated.model().baseline.estimated, all);
}

#[test]
fn levels_of_another_published_agency_open_it_with_its_result() {
    let chosen = chosen();
    let incoming = pasted(&chosen, "kab sumedang", 4);
    let receiver = receivers(&chosen, &incoming).models.remove(0);
    let filled = with_levels(&chosen, &receiver, &incoming.baseline.values, &Marks::default());
    let model = filled.model();
    assert_eq!((&*model.agency.name, model.agency.origin), ("Pemerintah Kab. Sumedang", Origin::Published));
    assert_eq!((model.agency.kind, model.agency.year), (Some(AgencyKind::Regency), Some(2024)));
    assert_eq!(assess(&model.instrument, &model.baseline.values).index().rounded(2).to_string(), "4.00");
    assert_eq!(model.editing, Editing::Scenario);
    assert_eq!(reduce(&filled, Action::Undo).model(), chosen.model());
}

#[test]
fn no_published_agency_is_ranked_against_itself_under_a_name_of_its_own() {
    let results = Published::results();
    for agency in results.agencies() {
        let written = agency.name().trim_start_matches("Pemerintah ").to_lowercase();
        let bare = Agency {
            name: written.as_str().into(),
            kind: Some(agency.kind()),
            province: None,
            year: None,
            origin: Origin::Pasted,
        };
        // Before the name was recognized, as an older page has kept it, and after.
        for own in [bare.clone(), recognized(Agency { kind: None, ..bare })] {
            let place: Place<'_> = place(&own);
            assert_eq!(place.agency.map(published::Agency::name), Some(agency.name()), "{written}");
        }
    }
    let regency = |name: &str| Agency {
        name: name.into(),
        kind: Some(AgencyKind::Regency),
        province: None,
        year: None,
        origin: Origin::Pasted,
    };
    let of = |agency: &Agency| {
        let peers = results.peers(place(agency), Scope::Kind, 2024).unwrap();
        peers.index().standing(spbe_index::Score::from_hundredths(262)).of
    };
    assert_eq!(of(&regency("Kab. Ogan Komering Ulu")), of(&regency("Kab. Baru")) - 1);
}
