//! Averages of groups of agencies.

use crate::file::{DataFault, File, Record};
use crate::group::Group;
use crate::kind::AgencyKind;
use crate::remark::AverageSource;
use crate::terms::{A_FIGURE, A_YEAR, AN_INSTRUMENT, figure, instrument, place, year};

const HEADER: &str = "year,instrument,group,index,kebijakan,tata_kelola,manajemen,layanan,a1,a2,a3,a4,a5,a6,a7,a8,share_baik,source,note";
const DOMAINS: [&str; 4] = ["kebijakan", "tata_kelola", "manajemen", "layanan"];
const ASPECTS: [&str; 8] = ["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8"];

/// Year, instrument, group, index, up to four domains and up to eight aspects, with 0 after the last of either; the share
/// of agencies at *Baik* or above in hundredths of a percent, 0 where it was not printed; and the source.
pub(crate) fn read(file: &File, faults: &mut Vec<DataFault>) -> Vec<[u16; 18]> {
    file.read(HEADER, faults, |record| {
        let [d1, d2, d3, d4] = figures(record, DOMAINS)?;
        let [a1, a2, a3, a4, a5, a6, a7, a8] = figures(record, ASPECTS)?;
        let year = record.read("year", A_YEAR, year)?;
        let instrument = record.read("instrument", AN_INSTRUMENT, instrument)?;
        let group = record.read("group", "a group of the reports", group)?;
        let index = record.read("index", A_FIGURE, figure)?;
        let share =
            record.optional("share_baik", "a percentage with two decimals or nothing", percent)?.unwrap_or(0);
        let source = record.read("source", "report, letter-2022 or press-2025", source)?;
        Ok([year, instrument, group, index, d1, d2, d3, d4, a1, a2, a3, a4, a5, a6, a7, a8, share, source])
    })
}

/// The figures of these columns that are there.
fn figures<const MOST: usize>(
    record: &Record<'_>,
    columns: [&'static str; MOST],
) -> Result<[u16; MOST], DataFault> {
    let mut figures = [0; MOST];
    let mut filled = 0;
    for column in columns {
        let above_zero = |text: &str| figure(text).filter(|figure| *figure > 0);
        let figure = record.optional(column, "a figure above zero or nothing", above_zero)?;
        if let (Some(figure), Some(place)) = (figure, figures.get_mut(filled)) {
            *place = figure;
            filled += 1;
        }
    }
    Ok(figures)
}

/// `94.12` as 9412.
fn percent(text: &str) -> Option<u16> {
    let (whole, hundredths) = text.split_once('.')?;
    let is_digits = text.bytes().all(|byte| byte == b'.' || byte.is_ascii_digit());
    let percent =
        format!("{whole}{hundredths}").parse().ok().filter(|percent| (1..=10_000).contains(percent));
    percent.filter(|_| is_digits && hundredths.len() == 2)
}

fn source(text: &str) -> Option<u16> {
    let source = match text {
        "report" => AverageSource::Report,
        "letter-2022" => AverageSource::Letter,
        "press-2025" => AverageSource::Press,
        _ => return None,
    };
    place(&AverageSource::ALL, &source)
}

fn group(text: &str) -> Option<u16> {
    let group = match text {
        "nasional" => Group::Nation,
        "nasional (2024 report)" => Group::NationRestated,
        "instansi pusat" => Group::Central,
        "pemerintah daerah" => Group::Regional,
        "lns dan instansi lainnya" => Group::Bodies,
        kind => Group::Kind(AgencyKind::from_code(kind)?),
    };
    place(&Group::ALL, &group)
}
