//! Instrument files: what is taken adds up, and assesses.

use spbe_index::{Instrument, Score, Values, assess};

pub(crate) fn check(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    let Ok(instrument) = Instrument::from_json(text) else { return };
    let scale = instrument.scale();
    for value in [scale.min(), scale.max()] {
        let result = assess(&instrument, &Values::filled(&instrument, value));
        assert_eq!(result.index(), Score::from_hundredths(u32::from(value.hundredths())));
    }
    let renamed = Instrument::renamed(text, "renamed", "Renamed").unwrap();
    assert_eq!(
        Instrument::from_json(&renamed).map(|instrument| instrument.id().to_owned()),
        Ok("renamed".to_owned())
    );
}
