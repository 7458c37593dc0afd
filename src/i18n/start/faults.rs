//! Faults of data from outside, in words: the place, what was there, what is allowed, the way out.

use spbe_index::list::ListFault;
use spbe_index::table::{Column, TableFault, in_runs};
use spbe_index::{Scale, Value, ValueError};

pub(super) fn table_en(fault: &TableFault) -> String {
    sentence(&fault.to_string())
}

pub(super) fn list_en(fault: &ListFault) -> String {
    match fault {
        ListFault::Empty => "Nothing was pasted. Copy the cells from a spreadsheet first.".to_owned(),
        ListFault::Count { expected, found } => {
            format!(
                "{found} cells were pasted, but the instrument has {expected} indicators. Copy exactly {expected} cells."
            )
        }
        other => sentence(&other.to_string()),
    }
}

pub(super) fn table_id(fault: &TableFault) -> String {
    match fault {
        TableFault::Workbook => {
            "Ini buku kerja Excel, bukan teks. Simpan sebagai CSV, lalu buka berkas itu.".to_owned()
        }
        TableFault::ZeroByte { line, byte } => {
            format!(
                "Baris {line}, byte {byte}: byte nol, jadi ini bukan teks UTF-8. Simpan tabel sebagai CSV UTF-8."
            )
        }
        TableFault::Encoding { line, byte, found } => {
            format!(
                "Baris {line}, byte {byte}: byte {found:#04X} bukan huruf UTF-8. Simpan tabel sebagai CSV UTF-8."
            )
        }
        TableFault::Empty => "Berkas kosong.".to_owned(),
        TableFault::NoRows => "Tabel hanya berisi kepala kolom, tanpa satu pun baris instansi.".to_owned(),
        TableFault::NoAgencyColumn => {
            "Tidak ada kolom “instansi”. Tambahkan kolom itu di baris pertama.".to_owned()
        }
        TableFault::MissingIndicators { expected, missing, looks_like } => {
            let missing = in_runs(missing);
            format!(
                "Instrumen ini berisi {expected} indikator, tetapi tidak ada kolom untuk {missing}{}.",
                looks_id(*looks_like)
            )
        }
        TableFault::UnknownIndicators { expected, unknown, looks_like } => {
            let unknown: Vec<_> = unknown.iter().map(column_id).collect();
            let unknown = unknown.join(", ");
            format!(
                "Instrumen ini berisi {expected} indikator; {unknown} bukan salah satunya{}.",
                looks_id(*looks_like)
            )
        }
        TableFault::DuplicateColumn { column, first } => {
            format!("{}: sama dengan kolom {first}. Hapus salah satunya.", sentence_start(&column_id(column)))
        }
        TableFault::UnclosedQuote { line, column } => {
            format!("Baris {line}, kolom {column}: tanda kutip dibuka di sini dan tidak pernah ditutup.")
        }
        TableFault::FieldCount { line, expected, found } => {
            format!("Baris {line}: berisi {found} kolom, padahal kepala tabel berisi {expected}.")
        }
        TableFault::NoAgency { line, column } => {
            format!("Baris {line}, {}: kosong; isi nama instansi.", column_id(column))
        }
        TableFault::Year { line, column, found } => {
            format!("Baris {line}, {}: “{found}” bukan tahun antara 2000 dan 2100.", column_id(column))
        }
        TableFault::Level { line, column, found, why, scale } => {
            format!("Baris {line}, {}: {}", column_id(column), value_id(found, *why, *scale))
        }
        TableFault::More { count } => format!("… dan {count} kesalahan lagi."),
    }
}

pub(super) fn list_id(fault: &ListFault) -> String {
    match fault {
        ListFault::Empty => "Belum ada yang ditempel. Salin dulu selnya dari lembar kerja.".to_owned(),
        ListFault::Count { expected, found } => {
            format!(
                "Yang ditempel {found} sel, padahal instrumen ini berisi {expected} indikator. Salin tepat {expected} sel."
            )
        }
        ListFault::Cell { position, number, found, why, scale } => {
            format!("Sel {position}, indikator {number}: {}", value_id(found, *why, *scale))
        }
        ListFault::Twice { number } => format!("Indikator {number} ada dua kali. Sisakan satu."),
        ListFault::Unknown { row, found } => {
            format!("Baris {row}: tidak ada indikator {found} dalam instrumen ini.")
        }
        ListFault::Missing { numbers } => format!("Tidak ada baris untuk indikator {}.", in_runs(numbers)),
        ListFault::NoColumn => "Tidak ada kolom yang berisi tingkat. Sertakan kolom nilainya.".to_owned(),
        ListFault::Several { columns } => {
            format!(
                "Ada beberapa kolom yang dapat berisi tingkat: {}. Salin hanya kolom nomor dan kolom nilai yang dimaksud.",
                columns.join(", ")
            )
        }
    }
}

fn value_id(found: &str, why: ValueError, scale: Scale) -> String {
    let why = match why {
        ValueError::Empty => "kosong",
        ValueError::NotANumber => "bukan angka",
        ValueError::OffScale => "di luar skala",
        ValueError::TooFine => "terlalu banyak desimalnya",
    };
    let comma = |value: Value| value.to_string().replace('.', ",");
    let (min, max) = (comma(scale.min()), comma(scale.max()));
    let allowed = if scale.is_whole() { format!("{min}–{max}") } else { format!("{min},00–{max},00") };
    format!("nilai “{found}” {why}; isi {allowed} atau kosongkan.")
}

fn column_id(column: &Column) -> String {
    format!("kolom {} (“{}”)", column.position, column.name)
}

fn looks_id(looks_like: Option<usize>) -> String {
    looks_like
        .map(|count| format!("; tabel ini tampaknya untuk instrumen dengan {count} indikator"))
        .unwrap_or_default()
}

fn sentence(text: &str) -> String {
    format!("{}.", sentence_start(text))
}

fn sentence_start(text: &str) -> String {
    let mut sentence = text.to_owned();
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    sentence
}

#[cfg(test)]
mod tests {
    use spbe_index::{Instrument, read_list, read_table};

    use super::*;

    #[test]
    fn a_bad_level_names_its_place_and_what_is_allowed() {
        let header: Vec<_> = (1..=47).map(|number| number.to_string()).collect();
        let levels = vec!["3"; 46].join(",");
        let table = format!("instansi,{}\nKab. A,{levels},6\n", header.join(","));
        let faults = read_table(Instrument::permenpanrb_59_2020(), table.as_bytes()).unwrap_err();
        assert_eq!(
            table_id(&faults[0]),
            "Baris 2, kolom 48 (“47”): nilai “6” di luar skala; isi 1–5 atau kosongkan."
        );
        assert!(table_en(&faults[0]).starts_with("Line 2, column 48 (\"47\"): \"6\" is not on the scale"));
    }

    #[test]
    fn a_wrong_count_says_both_numbers() {
        let faults = read_list(Instrument::permenpanrb_59_2020(), "1\n2\n3\n").unwrap_err();
        assert!(list_id(&faults[0]).starts_with("Yang ditempel 3 sel, padahal instrumen ini berisi 47"));
        assert!(list_en(&faults[0]).starts_with("3 cells were pasted"));
    }
}
