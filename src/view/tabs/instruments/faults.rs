//! What is wrong with an instrument file, in words.

use spbe_index::instrument::Tier;
use spbe_index::{Expected, InstrumentFault, Language, Value};

use crate::i18n::Locale;

/// The fault in a sentence. The engine's own messages are the English ones.
pub(super) fn in_words(fault: &InstrumentFault, locale: Locale) -> String {
    match locale.language() {
        Language::Indonesian => indonesian(fault),
        Language::English => fault.to_string(),
    }
}

fn indonesian(fault: &InstrumentFault) -> String {
    match fault {
        InstrumentFault::Syntax { line, column, .. } => {
            format!("baris {line}, kolom {column}: bukan JSON yang benar")
        }
        InstrumentFault::Missing { place } => format!("{place}: tidak ada"),
        InstrumentFault::Unknown { place } => format!("{place}: kolom tidak dikenal"),
        InstrumentFault::Repeated { place } => format!("{place}: ditulis dua kali"),
        InstrumentFault::Unfit { place, found, expected } => {
            format!("{place}: berisi {found}, seharusnya {}", wanted(expected))
        }
        InstrumentFault::Weights { tier, number, weight, parts } => {
            format!(
                "{} {number}: berbobot {} %, tetapi bagian-bagiannya berjumlah {} %",
                tier_name(*tier),
                comma(&weight.to_string()),
                comma(&parts.to_string())
            )
        }
        InstrumentFault::Numbering { tier, expected, found } => {
            format!("{} {found}: seharusnya nomor {expected}", tier_name(*tier))
        }
        InstrumentFault::Bands { name, from, expected } => {
            format!("predikat {name}: mulai dari {}, seharusnya {}", comma(from), wanted(expected))
        }
        InstrumentFault::SameName { tier, number, name } => {
            format!("{} {number}: nama pendek “{name}” dipakai dua kali", tier_name(*tier))
        }
    }
}

fn tier_name(tier: Tier) -> &'static str {
    match tier {
        Tier::Instrument => "instrumen",
        Tier::Domain => "domain",
        Tier::Aspect => "aspek",
        Tier::Indicator => "indikator",
    }
}

fn wanted(expected: &Expected) -> String {
    let level = |value: &Value| comma(&value.to_string());
    let words = match expected {
        Expected::Object => "sebuah objek",
        Expected::Text => "sebuah teks",
        Expected::List => "daftar dengan sedikitnya satu isi",
        Expected::Truth => "true atau false",
        Expected::Format => "1",
        Expected::Number => "angka seperti 2.75 atau 10/3",
        Expected::Hundredths => "angka dari 0 sampai 100 dengan dua desimal",
        Expected::Figure => "angka dari 0 sampai 100000 dengan empat desimal",
        Expected::WholeLevel => "tingkat (bilangan bulat)",
        Expected::Decimals => "bilangan bulat dari 0 sampai 4",
        Expected::StepThatDivides => "langkah yang membagi habis jarak dari min ke max",
        Expected::KindOfTheFile => "id salah satu jenis (kinds)",
        Expected::ExternalOfTheFile => "id salah satu indeks luar (externals)",
        Expected::KindIdOfItsOwn => "id yang tidak dipakai jenis lain",
        Expected::ExternalIdOfItsOwn => "id yang tidak dipakai indeks luar lain",
        Expected::ExternalInUse => "indeks luar yang dipakai sebuah indikator",
        Expected::EveryLevel => "setiap tingkat pada skala (bilangan bulat), berurutan",
        Expected::SentencePerLevel => "satu kalimat untuk tiap tingkat",
        Expected::WeightAboveZero => "bobot di atas nol",
        Expected::SimplerWeights => "bobot yang lebih sederhana",
        Expected::InstrumentAtHand => "id instrumen yang sedang dipakai",
        Expected::IndicatorNumber => "nomor sebuah indikator",
        Expected::LevelOfScale => "tingkat pada skala",
        Expected::MeasureTheme => "agenda atau services",
        Expected::BottomOfScale(value) => return format!("ujung bawah skala, {}", level(value)),
        Expected::TopOfScale(value) => return format!("ujung atas skala, {}", level(value)),
        Expected::AtMost(value) => return format!("paling banyak {}", level(value)),
        Expected::MoreThan(number) => return format!("lebih dari {}", comma(number)),
    };
    words.to_owned()
}

fn comma(number: &str) -> String {
    number.replace('.', ",")
}

#[cfg(test)]
mod tests {
    use spbe_index::Instrument;

    use super::*;

    #[test]
    fn a_changed_weight_is_told_with_its_tier_its_number_and_both_sums() {
        let json = Instrument::official_json("permenpanrb-59-2020").unwrap();
        let heavier = json.replacen("\"weight\":\"1.30\"", "\"weight\":\"1.40\"", 1);
        let faults = Instrument::from_json(&heavier).unwrap_err();
        let told: Vec<_> = faults.iter().map(indonesian).collect();
        assert_eq!(told, ["aspek 1: berbobot 13,00 %, tetapi bagian-bagiannya berjumlah 13,10 %"]);
    }
}
