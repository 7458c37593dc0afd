//! Faults of efforts, targets and limits in Bahasa Indonesia. In English they are the engine's own sentences.

use spbe_index::plan::{EffortsFault, NumberError, ProblemFault, TargetFault};
use spbe_index::table::{Column, TableFault, in_runs};

use crate::i18n::Locale;

pub(super) fn number_en(text: &str, why: NumberError) -> String {
    match why {
        NumberError::Empty => "The effort is missing; give a number from 0.".to_owned(),
        NumberError::TooFine => format!("“{text}” has more than two decimals."),
        why => format!("“{text}” is {why}; an effort is a number from 0, with at most two decimals."),
    }
}

pub(super) fn number_id(text: &str, why: NumberError) -> String {
    match why {
        NumberError::Empty => "Upaya masih kosong; isi angka dari 0.".to_owned(),
        NumberError::NotANumber => {
            format!("“{text}” bukan angka; isi upaya dari 0, paling banyak dua desimal.")
        }
        NumberError::Negative => format!("“{text}” negatif; isi upaya dari 0."),
        NumberError::TooFine => format!("“{text}” berisi lebih dari dua desimal."),
        NumberError::TooLarge => format!("“{text}” terlalu besar untuk dihitung."),
    }
}

pub(super) fn target_id(fault: &TargetFault, locale: Locale) -> String {
    match fault {
        TargetFault::NoTarget { found, bands, .. } => {
            format!(
                "“{found}” bukan target; isi {} atau indeks dengan paling banyak empat desimal.",
                bands.join(", ")
            )
        }
        TargetFault::OffScale { found, min, max } => {
            let [min, max] = [min, max].map(|score| locale.exact(*score));
            format!("“{found}” di luar skala, yang berjalan dari {min} sampai {max}.")
        }
    }
}

pub(super) fn problem_id(fault: &ProblemFault, locale: Locale) -> String {
    match fault {
        ProblemFault::CeilingBelow { number, ceiling, value } => {
            let [ceiling, value] = [ceiling, value].map(|value| locale.value(Some(*value)));
            format!(
                "Indikator {number}: batas atas {ceiling} di bawah nilainya sekarang, {value}. Naikkan atau kosongkan batas itu."
            )
        }
        ProblemFault::TooMuchEffort { total, most } => {
            let [total, most] = [total, most].map(|effort| locale.decimal(&effort.to_string()));
            format!(
                "Semua upaya berjumlah {total}; yang terbanyak dapat dihitung {most}. Pakai satuan yang lebih besar."
            )
        }
        ProblemFault::TooFine { .. } => {
            "Bobot instrumen ini terlalu halus untuk direncanakan secara persis.".to_owned()
        }
    }
}

pub(super) fn efforts_id(fault: &EffortsFault) -> String {
    match fault {
        EffortsFault::Table(fault) => table_id(fault),
        EffortsFault::NoIndicatorColumn => {
            "Tidak ada kolom “indikator”. Tambahkan kolom itu di baris pertama.".to_owned()
        }
        EffortsFault::MissingStep { level } => {
            format!("Tidak ada kolom “langkah_{level}”: upaya untuk naik ke tingkat {level} belum ada.")
        }
        EffortsFault::UnknownStep { column } => {
            format!("{}: skala tidak mengenal langkah ke tingkat ini.", sentence(&column_id(column)))
        }
        EffortsFault::DuplicateColumn { column, first } => {
            format!("{}: sama dengan kolom {first}. Hapus salah satunya.", sentence(&column_id(column)))
        }
        EffortsFault::UnknownIndicator { line, column, found } => {
            format!("Baris {line}, {}: “{found}” bukan indikator instrumen ini.", column_id(column))
        }
        EffortsFault::DuplicateIndicator { line, number, first } => {
            format!("Baris {line}: indikator {number} sudah ada di baris {first}.")
        }
        EffortsFault::MissingIndicators { missing } => {
            format!("Upaya belum ada, tidak ada baris, untuk indikator {}.", in_runs(missing))
        }
        EffortsFault::Effort { line, column, found, why } => {
            format!("Baris {line}, {}: {}", column_id(column), lower(&number_id(found, *why)))
        }
    }
}

/// What can be wrong with pasted text before it is read as efforts; what only a table of agencies can have is told in English.
fn table_id(fault: &TableFault) -> String {
    match fault {
        TableFault::Empty => "Belum ada yang ditempel. Salin dulu tabelnya dari lembar kerja.".to_owned(),
        TableFault::UnclosedQuote { line, column } => {
            format!("Baris {line}, kolom {column}: tanda kutip dibuka di sini dan tidak pernah ditutup.")
        }
        TableFault::FieldCount { line, expected, found } => {
            format!("Baris {line}: berisi {found} kolom, padahal kepala tabel berisi {expected}.")
        }
        TableFault::ZeroByte { line, byte } => {
            format!("Baris {line}, byte {byte}: byte nol, jadi ini bukan teks.")
        }
        other => sentence(&other.to_string()),
    }
}

fn column_id(column: &Column) -> String {
    format!("kolom {} (“{}”)", column.position, column.name)
}

/// Begins with a capital, ends with a full stop.
pub(super) fn sentence(text: &str) -> String {
    let mut sentence = text.to_owned();
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    if text.starts_with("kolom") || text.ends_with('.') { sentence } else { format!("{sentence}.") }
}

fn lower(text: &str) -> String {
    let mut lower = text.to_owned();
    if let Some(first) = lower.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    lower
}

#[cfg(test)]
mod tests {
    use spbe_index::plan::{Target, read_efforts};
    use spbe_index::{Instrument, Language};

    use super::*;

    #[test]
    fn a_bad_effort_names_its_place_and_what_is_allowed() {
        let instrument = Instrument::permenpanrb_59_2020();
        let mut text = "indikator\tlangkah_2\tlangkah_3\tlangkah_4\tlangkah_5\n".to_owned();
        for (_, indicator) in instrument.indicators() {
            text.extend([indicator.number(), "\t1\t-2\t1\t1\n"]);
        }
        let faults = read_efforts(instrument, text.as_bytes()).unwrap_err();
        assert_eq!(efforts_id(&faults[0]), "Baris 2, kolom 3 (“langkah_3”): “-2” negatif; isi upaya dari 0.");
        assert_eq!(faults.len(), 47);
    }

    #[test]
    fn a_target_off_the_scale_says_where_the_scale_ends() {
        let fault = Target::parse(Instrument::permenpanrb_59_2020(), "5,5").unwrap_err();
        let locale = Locale::new(Language::Indonesian, ',');
        assert_eq!(target_id(&fault, locale), "“5,5” di luar skala, yang berjalan dari 1,00 sampai 5,00.");
    }

    #[test]
    fn english_is_the_engines_own_sentence() {
        let fault = Target::parse(Instrument::permenpanrb_59_2020(), "abc").unwrap_err();
        assert!(sentence(&fault.to_string()).starts_with("The target \"abc\" is "));
    }
}
