//! What the headings of somebody else's table mean.

use spbe_index::{IndicatorId, Instrument};

use super::grid::Cell;

/// What may stand before an indicator's number: `Indikator 12`, `I-12`, `Ind. 12`.
const PREFIXES: [&str; 5] = ["indikator", "indicator", "ind", "i", "no"];

/// The indicator whose number, perhaps with a word before it, or whose name a cell holds.
pub(super) fn indicator(instrument: &Instrument, cell: &Cell) -> Option<IndicatorId> {
    let shown = cell.shown();
    let text = shown.trim().to_lowercase();
    if text.is_empty() {
        return None;
    }
    numbered(instrument, &text).or_else(|| named(instrument, &text))
}

fn numbered(instrument: &Instrument, text: &str) -> Option<IndicatorId> {
    let number = PREFIXES.iter().find_map(|prefix| {
        let rest = text.strip_prefix(prefix)?;
        let number = rest.trim_start_matches([' ', '.', '-', '_', ':', '\u{a0}']);
        number.starts_with(|first: char| first.is_ascii_digit()).then_some(number)
    });
    let number = number.unwrap_or(text).trim_end_matches('.').trim_start_matches('0');
    instrument.indicator_numbered(number)
}

fn named(instrument: &Instrument, text: &str) -> Option<IndicatorId> {
    let is_named =
        |name: &spbe_index::Text| [name.id(), name.en()].iter().any(|name| name.to_lowercase() == text);
    let mut indicators = instrument.indicators();
    indicators
        .find(|(_, indicator)| is_named(indicator.name()) || is_named(indicator.short()))
        .map(|(id, _)| id)
}

/// The engine's heading for a column that is none of an indicator.
pub(super) fn column(cell: &Cell) -> Option<&'static str> {
    let shown = cell.shown();
    Some(match shown.trim().to_lowercase().as_str() {
        "instansi"
        | "agency"
        | "nama instansi"
        | "nama ippd"
        | "ippd"
        | "instansi pemerintah"
        | "nama"
        | "name"
        | "nama pemda"
        | "pemerintah daerah"
        | "opd"
        | "nama opd"
        | "k/l/d"
        | "institution" => "instansi",
        "jenis" | "type" | "jenis instansi" | "kategori" | "kelompok" => "jenis",
        "provinsi" | "province" => "provinsi",
        "tahun" | "year" => "tahun",
        "perkiraan" | "estimated" => "perkiraan",
        _ => return None,
    })
}

/// Whether a heading says that levels are below it.
pub(super) fn says_levels(cell: &Cell) -> bool {
    let shown = cell.shown().to_lowercase();
    ["tingkat", "level", "nilai", "skor", "score", "value", "capaian", "kematangan", "dasar", "skenario"]
        .iter()
        .any(|word| shown.contains(word))
}

/// Whether a heading says that something else is.
pub(super) fn says_else(cell: &Cell) -> bool {
    let shown = cell.shown().to_lowercase();
    ["bobot", "weight", "nomor", "number", "no.", "target", "×"].iter().any(|word| shown.contains(word))
}

/// Whether a cell is numbered as indicators are.
pub(super) fn is_number(cell: &Cell) -> bool {
    cell.shown().trim().parse::<u16>().is_ok_and(|number| (1..1000).contains(&number))
}
