//! What an agency claimed and what the assessors left of it.

use super::agency::Agency;
use super::numbers::Numbers;
use super::result::instrument_id;

const PAIRS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/self-assessed.bin"));

/// One indicator of an agency: the level that it claimed and the level that the assessors gave.
///
/// The only published pairs are those of Kota Denpasar, 2018 (37 values of PermenPANRB 5/2018) and 2021
/// (47 values of PermenPANRB 59/2020): the evidence of one city.
///
/// ```
/// use spbe_index::published::Published;
///
/// let pairs = Published::results().self_assessed();
/// let of_2018 = pairs.iter().filter(|pair| pair.year == 2018).count();
/// assert_eq!((of_2018, pairs.len() - of_2018), (37, 47));
/// assert!(pairs.iter().all(|pair| &*pair.agency == "Pemerintah Kota Denpasar"));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SelfAssessed {
    /// The agency's name.
    pub agency: Box<str>,
    /// The year of the evaluation.
    pub year: u16,
    /// The [identifier](crate::Instrument::id) of the instrument.
    pub instrument: Box<str>,
    /// The indicator's place in the instrument's order, counted from 1.
    pub position: u16,
    /// The level of the self-assessment.
    pub claimed: u8,
    /// The level of the final result.
    pub confirmed: u8,
}

/// The pairs in the order of the file.
pub(super) fn read(agencies: &[Agency]) -> Vec<SelfAssessed> {
    let mut pairs = Vec::new();
    for &[agency, year, instrument, position, claimed, confirmed] in
        Numbers::new(PAIRS).table(6).as_chunks().0
    {
        let level = |level: u16| u8::try_from(level).unwrap_or(0);
        pairs.push(SelfAssessed {
            agency: agencies.get(usize::from(agency)).map_or("", Agency::name).into(),
            year,
            instrument: instrument_id(instrument).into(),
            position,
            claimed: level(claimed),
            confirmed: level(confirmed),
        });
    }
    pairs
}
