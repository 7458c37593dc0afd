//! Files of other people.

use rust_xlsxwriter::{Formula, Workbook, Worksheet};
use spbe_exchange::{Content, FileKind, Preview, Remark};
use spbe_index::Language;

use crate::support::{instruments, spbe, understood};

fn workbook(fill: impl Fn(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet().set_name("Data").unwrap());
    workbook.save_to_buffer().unwrap()
}

fn sentences(preview: &Preview) -> Vec<String> {
    preview.faults.iter().map(|fault| fault.sentence(Language::Indonesian)).collect()
}

/// Levels 1, 2, 3, 4, 5, 1, … for as many indicators.
fn cycle(indicators: usize) -> Vec<String> {
    (0..indicators).map(|place| (place % 5 + 1).to_string()).collect()
}

fn levels(preview: &Preview) -> (&str, &[String]) {
    match &preview.content {
        Content::Levels { instrument, levels } => (instrument, levels),
        other => panic!("{other:?}, {:?}", preview.faults),
    }
}

#[test]
fn a_column_or_a_row_of_levels_is_read_with_or_without_a_heading() {
    for instrument in instruments() {
        let count = instrument.indicators().len();
        for (heading, across) in
            [(None, false), (Some("Tingkat"), false), (None, true), (Some("Tingkat"), true)]
        {
            let bytes = workbook(|sheet| {
                let first = usize::from(heading.is_some());
                let mut put = |place: usize, text: &str| {
                    // A list somewhere on the sheet, not in its corner.
                    let place = u16::try_from(place).unwrap();
                    let (row, column) = if across { (4, place + 1) } else { (u32::from(place) + 4, 1) };
                    match text.parse::<f64>() {
                        Ok(number) => sheet.write_number(row, column, number).unwrap(),
                        Err(_) => sheet.write_string(row, column, text).unwrap(),
                    };
                };
                if let Some(heading) = heading {
                    put(0, heading);
                }
                for (place, level) in cycle(count).iter().enumerate() {
                    put(place + first, level);
                }
            });
            let preview = understood(&bytes).unwrap();
            assert_eq!(levels(&preview), (instrument.id(), cycle(count).as_slice()), "{heading:?} {across}");
            assert!(preview.is_usable());
        }
    }
}

/// As an assessment is kept: title, headings, tiers between the indicators, weights beside the levels.
fn assessment(level: impl Fn(usize) -> String) -> Vec<u8> {
    workbook(|sheet| {
        sheet.write_string(0, 0, "Penilaian mandiri").unwrap();
        for (column, heading) in ["No", "Indikator", "Bobot", "Nilai"].into_iter().enumerate() {
            sheet.write_string(2, u16::try_from(column).unwrap(), heading).unwrap();
        }
        let mut row = 3;
        for (id, indicator) in spbe().indicators() {
            if id.position() % 10 == 0 {
                sheet.write_string(row, 1, format!("Kelompok {}", id.position() / 10)).unwrap();
                row += 1;
            }
            sheet.write_number(row, 0, f64::from(u16::try_from(id.position() + 1).unwrap())).unwrap();
            sheet.write_string(row, 1, indicator.name().id()).unwrap();
            sheet.write_number(row, 2, 2.5).unwrap();
            sheet.write_string(row, 3, level(id.position())).unwrap();
            row += 1;
        }
    })
}

#[test]
fn levels_beside_numbers_are_found_among_other_columns() {
    let preview = understood(&assessment(|place| cycle(47)[place].clone())).unwrap();
    assert_eq!(levels(&preview), ("permenpanrb-59-2020", cycle(47).as_slice()));
    assert_eq!((preview.sheet.as_str(), preview.file), ("Data", FileKind::Xlsx));
}

#[test]
fn every_wrong_cell_is_named() {
    let preview = understood(&assessment(|place| match place {
        3 => "6".to_owned(),
        12 => "baik".to_owned(),
        20 => String::new(),
        _ => "4".to_owned(),
    }))
    .unwrap();
    assert_eq!(
        sentences(&preview),
        [
            "Lembar “Data”, sel D8: “6” di luar skala; isi 1–5 atau kosongkan.",
            "Lembar “Data”, sel D18: “baik” bukan angka; isi 1–5 atau kosongkan.",
        ]
    );
    assert!(!preview.is_usable());
    assert!(preview.remarks.contains(&Remark::Empty { count: 3 }), "{:?}", preview.remarks);
}

/// A wide table below a title, with headings of its own.
fn wide(change: impl Fn(&mut Worksheet)) -> Vec<u8> {
    workbook(|sheet| {
        sheet.write_string(0, 0, "Hasil evaluasi").unwrap();
        for (column, heading) in ["Nama Instansi", "Provinsi", "Tahun", "Keterangan"].into_iter().enumerate()
        {
            sheet.write_string(3, u16::try_from(column).unwrap(), heading).unwrap();
        }
        for row in 4..7 {
            sheet.write_string(row, 0, format!("=Kota {row}")).unwrap();
            sheet.write_string(row, 1, "Bali").unwrap();
            sheet.write_number(row, 2, 2024).unwrap();
        }
        for column in 0..47_u16 {
            sheet.write_string(3, column + 4, format!("Indikator {}", column + 1)).unwrap();
            for row in 4..7 {
                sheet.write_number(row, column + 4, f64::from(column % 5 + 1)).unwrap();
            }
        }
        change(sheet);
    })
}

#[test]
fn a_wide_table_is_read_below_its_title() {
    let preview = understood(&wide(|_| {})).unwrap();
    let Content::Cohort { instrument, members } = &preview.content else { panic!("{:?}", preview.content) };
    assert_eq!((instrument.as_str(), members.len()), ("permenpanrb-59-2020", 3));
    assert_eq!((members[0].agency.as_str(), members[0].year), ("=Kota 4", Some(2024)));
    assert_eq!(members[2].levels, cycle(47));
    assert_eq!(preview.remarks, [Remark::IgnoredColumns { names: vec!["Keterangan".to_owned()] }]);
    assert_eq!((preview.rows, preview.faults.len()), (5, 0));
}

#[test]
fn the_faults_of_a_wide_table_have_their_cells() {
    let preview = understood(&wide(|sheet| {
        sheet.write_string(4, 0, " ").unwrap();
        sheet.write_number(5, 2, 1999).unwrap();
        sheet.write_number(6, 10, 0).unwrap();
    }))
    .unwrap();
    assert_eq!(
        sentences(&preview),
        [
            "Lembar “Data”, sel A5: nama instansi kosong.",
            "Lembar “Data”, sel C6: “1999” bukan tahun antara 2000 dan 2100.",
            "Lembar “Data”, sel K7: “0” di luar skala; isi 1–5 atau kosongkan.",
        ]
    );
    let english: Vec<_> = preview.faults.iter().map(|fault| fault.sentence(Language::English)).collect();
    assert_eq!(english[0], "Sheet \"Data\", cell A5: empty, expected the name of the agency.");
}

#[test]
fn a_column_that_is_missing_is_named() {
    let preview = understood(&wide(|sheet| {
        sheet.write_string(3, 9, "Catatan").unwrap();
    }))
    .unwrap();
    assert_eq!(
        sentences(&preview),
        ["Lembar “Data”, baris 4: instrumen berisi 47 indikator; tidak ada kolom untuk 6."]
    );
}

#[test]
fn formulas_are_not_run_and_what_is_stored_beside_them_counts() {
    let preview = understood(&wide(|sheet| {
        sheet.write_formula(4, 4, Formula::new("=1+4").set_result("2")).unwrap();
    }))
    .unwrap();
    let Content::Cohort { members, .. } = &preview.content else { panic!("{:?}", preview.content) };
    assert_eq!(members[0].levels[0], "2");
    assert!(preview.remarks.contains(&Remark::Formulas { count: 1 }), "{:?}", preview.remarks);
}

#[test]
fn a_formula_without_a_value_is_a_fault_and_not_an_empty_level() {
    let bytes = wide(|sheet| {
        sheet.write_formula(4, 4, Formula::new("=1+4").set_result("2")).unwrap();
    });
    let bytes = crate::support::with_member(&bytes, "xl/worksheets/sheet1.xml", |xml| {
        xml.replace("<v>2</v></c><c r=\"F5\"", "</c><c r=\"F5\"")
    });
    let preview = understood(&bytes).unwrap();
    assert_eq!(
        sentences(&preview),
        [
            "Lembar “Data”, sel E5: rumus tanpa nilai tersimpan. Buka dan simpan berkas itu di Excel atau LibreOffice dulu."
        ]
    );
}

#[test]
fn text_files_are_read_the_same_way() {
    let column = cycle(47).join("\r\n");
    let pairs: Vec<_> =
        cycle(47).iter().enumerate().map(|(place, level)| format!("{};{level}", place + 1)).collect();
    for text in [
        column.clone(),
        format!("Tingkat\n{column}"),
        cycle(47).join(";"),
        cycle(47).join("\t"),
        pairs.join("\n"),
    ] {
        let preview = understood(text.as_bytes()).unwrap();
        assert_eq!(levels(&preview), ("permenpanrb-59-2020", cycle(47).as_slice()), "{text}");
    }
}

/// Pemdi with decimal commas, one a line: no pairs of numbers and levels.
#[test]
fn decimal_commas_on_lines_of_their_own_are_no_columns() {
    let text = "2,75\n".repeat(20);
    let preview = understood(text.as_bytes()).unwrap();
    assert_eq!(levels(&preview), ("permenpanrb-8-2026", vec!["2.75".to_owned(); 20].as_slice()));
}

#[test]
fn a_row_of_csv_that_lost_its_end_is_a_fault() {
    let numbers: Vec<_> = (1..=47).map(|number| number.to_string()).collect();
    let text = format!("instansi;{}\nKota Batu;3;3\n", numbers.join(";"));
    assert_eq!(
        sentences(&understood(text.as_bytes()).unwrap()),
        ["Baris 2: berisi 3 kolom, padahal kepala tabel berisi 48."]
    );
}

#[test]
fn what_holds_nothing_of_ours_is_understood_as_nothing() {
    for text in ["a;b\n1;2\n", "Anggaran\n100\n200\n"] {
        let preview = understood(text.as_bytes()).unwrap();
        assert_eq!((&preview.content, preview.is_usable()), (&Content::Nothing, false));
    }
}
