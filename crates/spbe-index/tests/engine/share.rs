//! Scenarios as short texts: nothing is lost, old texts stay readable, damage is noticed.

use proptest::prelude::*;
use spbe_index::plan::Target;
use spbe_index::published::{AgencyKind, Published};
use spbe_index::share::{ShareFault, Shared, SharedBaseline};
use spbe_index::{IndicatorId, Instrument, Standing, Values};

use crate::drawn;
use crate::support::{instruments, pemdi, spbe, values};

/// OKU 2024 as published, with its scenario at level 3 but for one indicator, one lock and a band to aim at.
fn oku() -> Shared {
    let level = spbe().scale().level(3);
    let eleven = spbe().indicator_numbered("11").unwrap();
    Shared {
        agency: "Pemerintah Kab. Ogan Komering Ulu".to_owned(),
        kind: Some(AgencyKind::Regency),
        year: Some(2024),
        baseline: SharedBaseline::Published,
        name: String::new(),
        scenario: Values::filled(spbe(), level.unwrap()).with(eleven, spbe().scale().level(5)),
        locks: vec![eleven],
        target: spbe().bands().nth(3).map(|(id, _)| Target::Band(id)),
    }
}

/// Texts that were given out. Each must be read for ever; a change of the layout is a new version with a vector of its own.
#[test]
fn a_link_of_version_1_is_read_for_ever() {
    let vector = "AT7c9xRlFIGeJRgBsGotmmyVF3eY87mZmZmZABAAAAAAA2mIyw";
    let (instrument, shared) = Shared::read(vector, &instruments()).unwrap();
    assert_eq!((instrument.id(), shared), ("permenpanrb-59-2020", oku()));
}

/// Levels of its own, of which version 1 could not say whose they are.
#[test]
fn a_baseline_of_version_1_was_not_asked_about() {
    let vector =
        "AT7c9xQaDUtvdGEgQmF0dSBBcGkGASBGyKKGFLKRXIxGZmZmZgAIAAAAAAZVc3VsYW4BIEbIooYUspFcjEZmZmZmk4P_";
    let (_, shared) = Shared::read(vector, &instruments()).unwrap();
    assert_eq!(shared, own(Standing::Unasked, &[]));
}

#[test]
fn links_of_version_2_are_read_for_ever() {
    for (vector, shared) in [
        ("AtlCARtlFIGeJRgBsGotmmyVF3eY87mZmZmZABAAAAAAA0Rg9Q", oku()),
        (
            "AtlCARsaDUtvdGEgQmF0dSBBcGkGASBGyKKGFLKRXIxGZmZmZgAIAAAAAAAGVXN1bGFuASBGyKKGFLKRXIxGZmZmZqLGwQ",
            own(Standing::Unasked, &[]),
        ),
        (
            "AtlCARsaDUtvdGEgQmF0dSBBcGkGASBGyKKGFLKRXIxGZmZmZgAIAAAAAAEGVXN1bGFuASBGyKKGFLKRXIxGZmZmZu_6VQ",
            own(Standing::SelfAssessed, &[]),
        ),
        (
            "AtlCARsaDUtvdGEgQmF0dSBBcGkGASBGyKKGFLKRXIxGZmZmZgAIAAAAAAIGVXN1bGFuASBGyKKGFLKRXIxGZmZmZji_6Q",
            own(Standing::Official, &[]),
        ),
        (
            "AtlCARsaDUtvdGEgQmF0dSBBcGkGASBGyKKGFLKRXIxGZmZmZgAIAAAAAAMAEAAAAAEGVXN1bGFuASBGyKKGFLKRXIxGZmZmZgCijA",
            own(Standing::Official, &["11", "47"]),
        ),
    ] {
        assert_eq!(shared.write(spbe()), vector);
        assert_eq!(Shared::read(vector, &instruments()).map(|(_, shared)| shared), Ok(shared));
    }
}

/// Level 2 everywhere but for one indicator, of an agency that is in no list.
fn own(standing: Standing, claimed: &[&str]) -> Shared {
    let id = |number: &str| spbe().indicator_numbered(number).unwrap();
    let values = Values::filled(spbe(), spbe().scale().level(2).unwrap()).with(id("11"), None);
    let claimed = claimed.iter().map(|number| id(number)).collect();
    let baseline =
        SharedBaseline::Values { values: values.clone(), estimated: vec![id("12")], standing, claimed };
    let (agency, name) = ("Kota Batu Api".to_owned(), "Usulan".to_owned());
    let kind = Some(AgencyKind::City);
    Shared { agency, kind, year: None, baseline, name, scenario: values, locks: Vec::new(), target: None }
}

#[test]
fn a_link_is_a_few_dozen_characters() {
    let shared = Shared { locks: Vec::new(), target: None, ..oku() };
    assert_eq!(shared.write(spbe()).len(), 40);
}

#[test]
fn fingerprints_follow_what_counts() {
    let [old, present, new] = instruments().map(Instrument::fingerprint);
    assert!(old != present && present != new && new != old);
    let json = Instrument::official_json("permenpanrb-59-2020").unwrap();
    let print = |json: &str| Instrument::from_json(json).unwrap().fingerprint();
    assert_eq!(print(&json.replace("Dipakai", "Pernah dipakai")), present);
    assert_ne!(print(&json.replace("\"from\":\"2.60\"", "\"from\":\"2.50\"")), present);
}

/// Four indicators of 25 %, two and two or one and three in their aspects.
#[test]
fn fingerprints_know_which_aspect_an_indicator_is_in() {
    let file = |sizes: [usize; 2]| {
        let mut json: serde_json::Value =
            serde_json::from_str(&drawn::file(&vec!["25".to_owned(); 4], (1, 5, "1"))).unwrap();
        let all = json["aspects"][0].clone();
        let mut from = 0;
        let aspects = sizes.iter().zip(1..).map(|(size, number)| {
            let mut aspect = all.clone();
            aspect["number"] = number.to_string().into();
            aspect["weight"] = (25 * size).to_string().into();
            aspect["indicators"] = all["indicators"].as_array().unwrap()[from..from + size].to_vec().into();
            from += size;
            aspect
        });
        json["aspects"] = aspects.collect::<Vec<_>>().into();
        Instrument::from_json(&json.to_string()).unwrap()
    };
    let [even, odd] = [file([2, 2]), file([1, 3])];
    assert_eq!(even.former_fingerprint(), odd.former_fingerprint());
    assert_ne!(even.fingerprint(), odd.fingerprint());
    let shared = Shared {
        kind: None,
        baseline: SharedBaseline::Values {
            values: Values::empty(&even),
            estimated: Vec::new(),
            standing: Standing::Unasked,
            claimed: Vec::new(),
        },
        scenario: Values::empty(&even),
        locks: Vec::new(),
        target: None,
        ..oku()
    };
    let link = shared.write(&even);
    assert_eq!(
        Shared::read(&link, &[&odd, &even]).map(|(found, _)| found.fingerprint()),
        Ok(even.fingerprint())
    );
    assert_eq!(Shared::read(&link, &[&odd]), Err(ShareFault::UnknownInstrument(even.fingerprint())));
}

#[test]
fn every_published_agency_has_a_print_of_its_own() {
    for agency in Published::results().agencies() {
        let shared = Shared { agency: agency.name().to_owned(), kind: Some(agency.kind()), ..oku() };
        let (_, read) = Shared::read(&shared.write(spbe()), &[spbe()]).unwrap();
        assert_eq!((read.agency.as_str(), read.kind), (agency.name(), Some(agency.kind())));
    }
}

#[test]
fn what_is_no_link_says_why() {
    let good = oku().write(spbe());
    assert_eq!(Shared::read("", &[spbe()]), Err(ShareFault::Damaged));
    assert_eq!(Shared::read("not a link!", &[spbe()]), Err(ShareFault::Foreign));
    let print = spbe().fingerprint();
    assert_eq!(Shared::read(&good, &[pemdi()]), Err(ShareFault::UnknownInstrument(print)));
    for end in 1..good.len() {
        assert!(Shared::read(&good[..end], &[spbe()]).is_err(), "cut off after {end}");
    }
    for (place, letter) in good.char_indices() {
        let other = if letter == 'A' { "B" } else { "A" };
        let mut damaged = good.clone();
        damaged.replace_range(place..=place, other);
        assert!(Shared::read(&damaged, &[spbe()]).is_err(), "{damaged}");
    }
}

fn any_shared() -> impl Strategy<Value = (&'static Instrument, Shared)> {
    prop::sample::select(instruments().to_vec()).prop_flat_map(|instrument| {
        let count = instrument.indicators().len();
        let scale = instrument.scale();
        let steps = (scale.max().hundredths() - scale.min().hundredths()) / scale.step();
        let any_values = prop::collection::vec(0..=steps + 1, count).prop_map(move |digits| {
            let value =
                |digit: u16| scale.value(scale.min().hundredths() + (digit.checked_sub(1)?) * scale.step());
            Values::new(instrument, digits.into_iter().map(value).collect()).unwrap()
        });
        let any_marks = prop::collection::vec(any::<bool>(), count).prop_map(move |marks| {
            let marked = instrument.indicators().zip(marks).filter(|(_, is_marked)| *is_marked);
            marked.map(|((id, _), _)| id).collect::<Vec<IndicatorId>>()
        });
        let standings = vec![Standing::Unasked, Standing::SelfAssessed, Standing::Official];
        let any_standing = prop::sample::select(standings);
        let any_baseline = prop_oneof![
            Just(SharedBaseline::Published),
            (any_values.clone(), any_marks.clone(), any_standing, any_marks.clone()).prop_map(
                |(values, estimated, standing, claimed)| {
                    // Only of an official result some may have been claimed since.
                    let claimed = if standing == Standing::Official { claimed } else { Vec::new() };
                    SharedBaseline::Values { values, estimated, standing, claimed }
                }
            ),
        ];
        let bands: Vec<_> = instrument.bands().map(|(id, _)| Target::Band(id)).collect();
        let any_target = prop_oneof![
            Just(None),
            prop::sample::select(bands).prop_map(Some),
            (10_000..=50_000_u32).prop_map(move |parts| {
                let text = format!("{}.{:04}", parts / 10_000, parts % 10_000);
                Some(Target::parse(instrument, &text).unwrap())
            }),
        ];
        let any_kind = prop::option::of(prop::sample::select(AgencyKind::ALL.to_vec()));
        let any_head = ("[\\PC]{0,40}", any_kind, prop::option::of(2000..2200_u16), "[\\PC]{0,20}");
        (any_head, any_baseline, any_values, any_marks, any_target).prop_map(
            move |((agency, kind, year, name), baseline, scenario, locks, target)| {
                (instrument, Shared { agency, kind, year, baseline, name, scenario, locks, target })
            },
        )
    })
}

proptest! {
    #[test]
    fn nothing_is_lost((instrument, shared) in any_shared()) {
        let text = shared.write(instrument);
        prop_assert!(text.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_".contains(&letter)));
        let (read_for, read) = Shared::read(&text, &instruments()).unwrap();
        prop_assert_eq!(read_for.id(), instrument.id());
        prop_assert_eq!(read, shared);
    }

    #[test]
    fn whatever_comes_is_an_answer(text in "[A-Za-z0-9_-]{0,120}", bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let _ = Shared::read(&text, &instruments());
        let _ = Shared::read(&String::from_utf8_lossy(&bytes), &instruments());
    }
}

#[test]
fn a_pemdi_scenario_keeps_its_hundredths() {
    let scenario = values(pemdi(), (0..20).map(|place| 100 + 20 * place + 1));
    let shared = Shared { scenario: scenario.clone(), locks: Vec::new(), target: None, ..oku() };
    let text = shared.write(pemdi());
    assert_eq!(Shared::read(&text, &instruments()).unwrap().1.scenario, scenario);
    assert!(text.len() <= 56, "{}", text.len());
}
