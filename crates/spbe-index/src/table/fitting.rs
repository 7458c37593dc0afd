//! Which instrument a table was made for.

use super::fault::Faults;
use super::header::Header;
use super::records::Records;
use super::text;
use crate::instrument::Instrument;

/// The first of these instruments whose indicators are exactly those of the table's header; `None` where no header
/// fits. Rows are not looked at.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::table::fitting_instrument;
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let numbers = |count: u8| (1..=count).map(|number| format!(";{number}")).collect::<String>();
/// let fits = |count| fitting_instrument(&[instrument], format!("instansi{}", numbers(count)).as_bytes());
/// assert_eq!((fits(47), fits(20)), (Some(instrument), None));
/// ```
pub fn fitting_instrument<'all>(instruments: &[&'all Instrument], bytes: &[u8]) -> Option<&'all Instrument> {
    let text = text::decode(bytes, &mut Faults::default())?;
    let mut records = Records::new(&text);
    let record = records.next_filled(&text)?;
    instruments.iter().copied().find(|instrument| {
        let header = Header::read(instrument, &record, &mut Faults::default());
        header.is_some_and(|header| header.fits(instrument))
    })
}
