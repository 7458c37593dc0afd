//! Cohorts from tables and back, in slices and whole.

use proptest::prelude::*;
use spbe_index::cohort::{Cohort, CohortReader, Member, MemberId, Origin, read_cohort};
use spbe_index::table::{FaultWords, fault_count, fitting_instrument, write_faults};
use spbe_index::{Instrument, Language, TableReader, read_table};

use crate::support::{any_instrument, any_values, instruments, pemdi, spbe};

fn any_text() -> impl Strategy<Value = Option<String>> {
    prop::option::of(r#"[=+@'\-;,"\t a-zé]{0,4}[a-z][\PC]{0,4}"#)
        .prop_map(|text| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()))
}

fn any_cohort() -> impl Strategy<Value = (&'static Instrument, Cohort)> {
    any_instrument().prop_flat_map(|instrument| {
        let name = r#"[=+@'\-;,"\t a-z]{0,4}[a-z]{1,4}[\PC]{0,4}"#.prop_map(|name| name.trim().to_owned());
        let year = prop::option::of(2000..=2100_u16);
        let who = (name, any_text(), any_text(), year, any::<bool>());
        prop::collection::vec((who, any_values(instrument)), 1..6).prop_map(move |members| {
            let mut cohort = Cohort::new(instrument);
            for ((agency, kind, province, year, is_given), values) in members {
                let origin = if is_given { Origin::Given } else { Origin::Estimated };
                let (kind, province) = (kind.as_deref(), province.as_deref());
                cohort.push(Member { agency: &agency, kind, province, year, origin }, &values);
            }
            (instrument, cohort)
        })
    })
}

/// Everything that a table can hold of a cohort.
fn contents(cohort: &Cohort) -> Vec<(Member<'_>, Option<spbe_index::Values>)> {
    cohort.ids().map(|id| (cohort.member(id).unwrap(), cohort.values(id))).collect()
}

proptest! {
    #[test]
    fn a_cohort_reads_as_it_was_written((instrument, cohort) in any_cohort(), is_english in any::<bool>()) {
        let language = if is_english { Language::English } else { Language::Indonesian };
        let text = cohort.write(instrument, language);
        let read = read_cohort(instrument, text.clone().into_bytes());
        let (read, ignored) = read.map_err(|faults| TestCaseError::fail(format!("{faults:?}\n{text}")))?;
        prop_assert_eq!(contents(&read), contents(&cohort));
        prop_assert!(ignored.is_empty());
        let table = read_table(instrument, text.as_bytes()).unwrap();
        let from_table = Cohort::from_table(instrument, &table);
        prop_assert_eq!(contents(&from_table), contents(&cohort));
        let mut slices = String::new();
        cohort.write_header(&mut slices, instrument, language);
        for position in 0..cohort.len() {
            cohort.write_members(&mut slices, language, position..position + 1);
        }
        prop_assert_eq!(slices, text);
    }

    #[test]
    fn slices_of_a_table_are_the_table(
        instrument in any_instrument(),
        has_header in any::<bool>(),
        noise in "[agency\u{feff}\"',;\t\r\n 0-6.é\0]{0,200}",
        foreign in prop::collection::vec(any::<u8>(), 0..3),
        rows in 1..4_usize,
    ) {
        let numbers: Vec<_> = instrument.indicators().map(|(_, indicator)| indicator.number()).collect();
        let header = if has_header { format!("agency;{}\n", numbers.join(";")) } else { String::new() };
        let good = format!("Kota Batu{}\n", ";3".repeat(numbers.len()));
        let bytes = [header.as_bytes(), good.as_bytes(), noise.as_bytes(), &foreign].concat();
        let (mut reader, mut taken, mut last) = (TableReader::new(bytes.clone()), Vec::new(), 0);
        loop {
            let before = taken.len();
            let progress = reader.advance(instrument, rows, &mut |row| taken.push(row));
            prop_assert!(taken.len() - before <= rows);
            prop_assert!(last <= progress.bytes && progress.bytes <= progress.of);
            last = progress.bytes;
            if progress.is_done {
                break;
            }
        }
        let found = reader.fault_count();
        let whole = read_table(instrument, &bytes);
        match (reader.finish(), whole) {
            (Ok(ignored), Ok(table)) => {
                prop_assert_eq!((found, last), (0, bytes.len() - if bytes.starts_with("\u{feff}".as_bytes()) { 3 } else { 0 }));
                prop_assert_eq!((taken, ignored), (table.rows, table.ignored));
            }
            (sliced, whole) => {
                let faults = sliced.unwrap_err();
                prop_assert_eq!(found, fault_count(&faults));
                prop_assert_eq!(faults, whole.unwrap_err());
            }
        }
    }
}

/// A table with its header, for any instrument.
fn table(instrument: &Instrument, rows: &[&str]) -> String {
    let numbers: Vec<_> = instrument.indicators().map(|(_, indicator)| indicator.number()).collect();
    format!("instansi,tahun,{}\n{}\n", numbers.join(","), rows.join("\n"))
}

#[test]
fn a_reader_that_is_dropped_has_done_nothing_else() {
    let row = format!("Kota Batu,2024{}", ",3".repeat(47));
    let text = table(spbe(), &[&row, &row, &row]);
    let mut reader = CohortReader::new(spbe(), text.into_bytes());
    let progress = reader.advance(spbe(), 2);
    assert!(!progress.is_done && progress.bytes < progress.of);
    assert_eq!((reader.len(), reader.fault_count()), (2, 0));
    drop(reader);
}

#[test]
fn the_instrument_of_a_table_is_recognised() {
    let all = instruments();
    for instrument in all {
        let found = fitting_instrument(&all, table(instrument, &[]).as_bytes());
        assert_eq!(found.map(Instrument::id), Some(instrument.id()));
    }
    let without_one = table(pemdi(), &[]).replace(",20\n", "\n");
    let with_one_more = table(spbe(), &[]).replace(",47\n", ",47,48\n");
    for text in [without_one.as_str(), &with_one_more, "", "PK\u{3}\u{4}", "instansi"] {
        assert_eq!(fitting_instrument(&all, text.as_bytes()), None, "{text}");
    }
}

#[test]
fn every_fault_is_a_line_of_the_file_of_faults() {
    let cells = |first: &str| format!("{first}{}", ",3".repeat(46));
    let rows = [
        format!("Kota Batu,2024,{}", cells("=9")),
        format!(",1999,{}", cells("3")),
        "Kota Batu,2024,3".to_owned(),
        format!("\"Kota\nBatu\",2024,{}", cells("4,5\"").replace("4,5\"", "\"4,5\"")),
    ];
    let text = table(spbe(), &rows.each_ref().map(String::as_str));
    let faults = read_table(spbe(), text.as_bytes()).unwrap_err();
    let words = FaultWords {
        headings: ["baris", "kolom", "judul", "isi", "kesalahan"],
        sentence: &|fault| fault.to_string(),
    };
    let expected = [
        "\u{feff}baris,kolom,judul,isi,kesalahan",
        "2,3,1,'=9,\"line 2, column 3 (\"\"1\"\"): \"\"=9\"\" is not a number; allowed are whole levels from 1 to 5, or nothing\"",
        "3,1,instansi,,\"line 3, column 1 (\"\"instansi\"\"): empty, expected the name of the agency\"",
        "3,2,tahun,1999,\"line 3, column 2 (\"\"tahun\"\"): \"\"1999\"\" is no year from 2000 to 2100\"",
        "4,,,,\"line 4: 3 fields, but the header has 49\"",
        "5,3,1,\"4,5\",\"line 5, column 3 (\"\"1\"\"): \"\"4,5\"\" is between two values of the scale; allowed are whole levels from 1 to 5, or nothing\"",
        "",
    ];
    assert_eq!(write_faults(&faults, &words).split("\r\n").collect::<Vec<_>>(), expected);
    assert_eq!(fault_count(&faults), 5);
}

#[test]
fn faults_beyond_the_list_are_counted() {
    let row = format!("Kota Batu,2024{}", ",9".repeat(47));
    let rows = vec![row.as_str(); 300];
    let mut reader = CohortReader::new(spbe(), table(spbe(), &rows).into_bytes());
    while !reader.advance(spbe(), 100).is_done {}
    assert_eq!(reader.fault_count(), 300 * 47);
    let faults = reader.finish().unwrap_err();
    assert_eq!((faults.len(), fault_count(&faults)), (10_001, 300 * 47));
}

#[test]
fn an_estimate_stays_one_through_a_file() {
    let cohort = Cohort::example(spbe());
    let text = cohort.write(spbe(), Language::Indonesian);
    assert!(text.starts_with("\u{feff}instansi;jenis;provinsi;tahun;perkiraan;1;2;"));
    assert!(text.contains("\r\nPemerintah Kab. Sumedang;kabupaten;Jawa Barat;2024;ya;5;5;"));
    let (read, _) = read_cohort(spbe(), text.into_bytes()).unwrap();
    assert_eq!(read, cohort);
    assert_eq!(read.member(MemberId::at(3)).unwrap().origin, Origin::Estimated);
}
