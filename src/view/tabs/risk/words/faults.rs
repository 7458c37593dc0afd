//! What is wrong with a pasted table of odds: the place, what was there, what is allowed, the way out.

use spbe_index::Score;
use spbe_index::risk::{OddsFault, ShiftFault};

pub(super) fn en(fault: &ShiftFault) -> String {
    let text = fault.to_string();
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).chain(['.']).collect()
}

pub(super) fn id(fault: &ShiftFault) -> String {
    match fault {
        ShiftFault::File(fault) => fault.to_string(),
        ShiftFault::MissingColumn { name } => {
            format!("Tidak ada kolom “{name}”. Kolomnya: level, minus_2, minus_1, 0, plus_1, plus_2.")
        }
        ShiftFault::Column { position, found } => {
            format!(
                "Kolom {position} (“{found}”) tidak dikenal atau ada dua kali. Kolomnya: level, minus_2, minus_1, 0, plus_1, plus_2."
            )
        }
        ShiftFault::Level { line, found, scale } => {
            format!(
                "Baris {line}: “{found}” bukan tingkat; isi tingkat {}–{} (bilangan bulat).",
                scale.min().whole().unwrap_or_default(),
                scale.max().whole().unwrap_or_default()
            )
        }
        ShiftFault::Twice { line, level, first } => {
            format!("Baris {line}: tingkat {level} sudah ada di baris {first}. Hapus salah satunya.")
        }
        ShiftFault::Probability { line, name, found } => {
            format!(
                "Baris {line}, kolom {name}: “{found}” bukan kemungkinan; isi angka dari 0 sampai 1, misalnya 0,25."
            )
        }
        ShiftFault::Odds { line, level, why: OddsFault::Negative { shift } } => {
            format!(
                "Baris {line}, tingkat {level}: kemungkinan pergeseran {shift:+} kurang dari 0; isi 0 atau lebih."
            )
        }
        ShiftFault::Odds { line, level, why: OddsFault::Sum { sum } } => {
            format!("Baris {line}, tingkat {level}: jumlah kemungkinannya {}, seharusnya 1.", comma(*sum))
        }
        ShiftFault::MissingLevel { level } => {
            format!("Tidak ada baris untuk tingkat {level}. Tambahkan barisnya.")
        }
    }
}

fn comma(score: Score) -> String {
    score.exact().replace('.', ",")
}

#[cfg(test)]
mod tests {
    use spbe_index::{Instrument, read_shifts};

    use super::*;

    #[test]
    fn a_bad_row_is_named_with_its_sum_in_both_languages() {
        let table = "level;minus_2;minus_1;0;plus_1;plus_2\n1;0;0;1;0;0\n2;0;0,1;0,9;0;0\n3;0;0,3;0,6;0;0\n4;0;0,1;0,9;0;0\n6;0;1;0;0;0\n";
        let faults = read_shifts(Instrument::permenpanrb_59_2020().scale(), table.as_bytes()).unwrap_err();
        let indonesian: Vec<_> = faults.iter().map(id).collect();
        assert_eq!(
            indonesian,
            [
                "Baris 4, tingkat 3: jumlah kemungkinannya 0,90, seharusnya 1.",
                "Baris 6: “6” bukan tingkat; isi tingkat 1–5 (bilangan bulat).",
                "Tidak ada baris untuk tingkat 5. Tambahkan barisnya.",
            ]
        );
        assert_eq!(en(&faults[0]), "Line 4, level 3: the probabilities add up to 0.90, not to 1.");
    }
}
