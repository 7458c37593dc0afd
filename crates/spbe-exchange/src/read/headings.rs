//! What the headings of somebody else's table mean.

use std::collections::HashMap;

use spbe_index::{IndicatorId, Instrument};

use super::grid::Cell;

/// What may stand before an indicator's number: `Indikator 12`, `I-12`, `Ind. 12`.
const PREFIXES: [&str; 5] = ["indikator", "indicator", "ind", "i", "no"];

/// What an instrument's indicators may be called in a heading: their numbers and names, in small letters.
pub(super) struct Names<'a> {
    instrument: &'a Instrument,
    ids: HashMap<String, IndicatorId>,
}

impl<'a> Names<'a> {
    pub(super) fn new(instrument: &'a Instrument) -> Self {
        let mut ids = HashMap::new();
        for (id, indicator) in instrument.indicators() {
            let names =
                [indicator.name(), indicator.short()].into_iter().flat_map(|name| [name.id(), name.en()]);
            for name in names.chain([indicator.number()]) {
                // Where two have a name in common, it stands for the first.
                ids.entry(name.to_lowercase()).or_insert(id);
            }
        }
        Self { instrument, ids }
    }

    pub(super) fn instrument(&self) -> &'a Instrument {
        self.instrument
    }

    /// The indicator whose number, perhaps with a word before it, or whose name a cell holds.
    pub(super) fn indicator(&self, cell: &Cell) -> Option<IndicatorId> {
        let text = match cell {
            Cell::Empty | Cell::Error(_) | Cell::Uncalculated => return None,
            Cell::Number(_) => cell.shown(),
            Cell::Text(text) => text.trim().to_lowercase(),
        };
        let number = PREFIXES.iter().find_map(|prefix| {
            let rest = text.strip_prefix(prefix)?;
            let number = rest.trim_start_matches([' ', '.', '-', '_', ':', '\u{a0}']);
            number.starts_with(|first: char| first.is_ascii_digit()).then_some(number)
        });
        let number = number.unwrap_or(&text).trim_end_matches('.').trim_start_matches('0');
        self.ids.get(number).or_else(|| self.ids.get(&text)).copied()
    }
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
    [
        "tingkat",
        "level",
        "nilai",
        "skor",
        "score",
        "value",
        "capaian",
        "kematangan",
        "dasar",
        "saat ini",
        "skenario",
    ]
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
