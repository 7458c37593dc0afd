//! The crate as the page calls it: bytes and JSON in, bytes and JSON out.

use serde_json::{Value as Json, json};
use spbe_exchange::{Book, Export, answer, write_json, write_xlsx};
use spbe_index::{Language, Values};

use crate::support::{INDICATORS, spbe, with_number};

fn book() -> Book {
    let three = Values::filled(spbe(), spbe().scale().level(3).unwrap());
    Book::new(spbe(), Language::Indonesian, &three)
}

fn read(bytes: &[u8], request: &Json) -> Json {
    serde_json::from_str(&answer::read(bytes, &request.to_string())).unwrap()
}

fn request() -> Json {
    json!({ "language": "id", "instrument": "permenpanrb-59-2020" })
}

#[test]
fn a_changed_workbook_is_answered_with_its_edits() {
    let workspace = write_json(&book()).unwrap();
    let bytes = answer::write(Export::Xlsx, &workspace, Language::Indonesian).unwrap();
    let read = read(&with_number(&bytes, INDICATORS, "E8", "5"), &request());
    assert_eq!(
        (&read["file"], &read["sheet"], &read["usable"]),
        (&json!("xlsx"), &json!("Indikator"), &json!(true))
    );
    assert_eq!(read["content"]["kind"], "workspace");
    assert_eq!(read["content"]["book"]["scenarios"][0]["levels"][0], "5");
    assert_eq!(
        read["content"]["edits"],
        json!([{ "sentence": "S1, indikator 1: 3 → 5", "edit": "level", "scenario": 0, "indicator": "1", "from": "3", "to": "5" }])
    );
    assert_eq!((&read["remarks"], &read["faults"]), (&json!([]), &json!([])));
}

#[test]
fn a_fault_is_answered_with_its_place_and_what_is_allowed() {
    let bytes = with_number(&write_xlsx(&book()).unwrap(), INDICATORS, "D9", "7");
    let read = read(&bytes, &request());
    let fault = json!({
        "sentence": "Lembar “Indikator”, sel D9: “7” di luar skala; isi 1–5 atau kosongkan.",
        "sheet": "Indikator", "row": 9, "column": 4, "found": "7", "allowed": "1–5",
    });
    assert_eq!((&read["usable"], &read["faults"]), (&json!(false), &json!([fault])));
}

#[test]
fn what_is_not_opened_is_answered_with_a_sentence() {
    assert_eq!(
        read(b"%PDF-1.7", &request()),
        json!({ "refused": "Bukan buku kerja (XLSX, XLS, ODS), CSV, atau JSON." })
    );
    let refused = read(b"1", &json!({ "language": "id" }));
    assert!(refused["refused"].as_str().unwrap().contains("instrument"), "{refused}");
}

/// The instrument that is worked with is tried first, also where it is the user's own.
#[test]
fn levels_are_read_for_the_instrument_that_is_worked_with() {
    let json = include_str!("../../../../data/instruments/permenpanrb-59-2020.json");
    let own = spbe_index::Instrument::renamed(json, "bobot-usulan", "Bobot usulan").unwrap();
    let list = "3\n".repeat(47);
    for instrument in ["permenpanrb-59-2020", "bobot-usulan"] {
        let request = json!({ "language": "en", "instrument": instrument, "own": [own] });
        let read = read(list.as_bytes(), &request);
        assert_eq!(
            (&read["content"]["kind"], &read["content"]["instrument"]),
            (&json!("levels"), &json!(instrument))
        );
    }
}

#[test]
fn every_export_can_be_read_again() {
    let mut book = book();
    book.cohort = vec![spbe_exchange::Member {
        agency: "A".to_owned(),
        levels: book.baseline.clone(),
        ..Default::default()
    }];
    let workspace = write_json(&book).unwrap();
    for (name, kind) in [
        ("xlsx", "workspace"),
        ("json", "workspace"),
        ("scenarios-csv", "scenarios"),
        ("indicators-csv", "indicators"),
        ("cohort-csv", "cohort"),
    ] {
        let export = Export::named(name).unwrap();
        let bytes = answer::write(export, &workspace, Language::Indonesian).unwrap();
        assert_eq!(read(&bytes, &request())["content"]["kind"], kind, "{name}");
    }
    assert_eq!(Export::named("pdf"), None);
}

/// In the language of the workspace, not of the page.
#[test]
fn a_workspace_that_does_not_hold_together_is_not_written() {
    let mut book = book();
    book.baseline[0] = "9".to_owned();
    let workspace = write_json(&book).unwrap();
    for name in ["xlsx", "json", "scenarios-csv", "indicators-csv", "cohort-csv"] {
        let error = answer::write(Export::named(name).unwrap(), &workspace, Language::English);
        assert_eq!(
            error,
            Err("baseline[0]: “9” di luar skala; isi 1–5 atau kosongkan.".to_owned()),
            "{name}"
        );
    }
}

#[test]
fn limits_are_said_beforehand() {
    let limits: Json = serde_json::from_str(&answer::limits()).unwrap();
    assert_eq!(
        limits,
        json!({ "bytes": 33_554_432, "rows": 100_001, "columns": 500, "sheets": 100, "cells": 6_000_000 })
    );
}
