//! Links: any text either is a scenario that writes itself again, or is refused.
//!
//! Nearly no text has the right checksum, so the bytes are also taken for the body of a link, under a checksum that fits.

use spbe_index::Instrument;
use spbe_index::share::{Shared, seal, unseal};

pub(crate) fn check(data: &[u8]) {
    let instruments: Vec<_> = Instrument::official_ids().filter_map(Instrument::official).collect();
    if let Ok(text) = str::from_utf8(data) {
        read(text, &instruments);
        let _ = unseal(text);
        assert_eq!(unseal(&seal(text)).as_deref(), Ok(text));
    }
    if let Some((which, body)) = data.split_first() {
        let instrument = instruments[usize::from(*which) % instruments.len()];
        read(&sealed(instrument, body), &instruments);
    }
}

fn read(text: &str, instruments: &[&Instrument]) {
    if let Ok((instrument, shared)) = Shared::read(text, instruments) {
        // Not the same text: the name of a published agency may stand in it in full. But what is written stays as it is.
        let again = shared.write(instrument);
        let (instrument, shared) = Shared::read(&again, instruments).unwrap();
        assert_eq!(shared.write(instrument), again);
    }
}

/// Version and fingerprint before the body, and the checksum after it, as `docs/method.md` has them.
fn sealed(instrument: &Instrument, body: &[u8]) -> String {
    let mut bytes = vec![1];
    bytes.extend(instrument.fingerprint().to_be_bytes());
    bytes.extend(body);
    let sum = checksum(&bytes).to_be_bytes();
    bytes.extend(&sum[1..]);
    data_encoding::BASE64URL_NOPAD.encode(&bytes)
}

/// CRC-24 (RFC 9580, 6.1.1).
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x00B7_04CE, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte) << 16, |sum, _| {
            let shifted = sum << 1;
            if shifted & 0x0100_0000 == 0 { shifted } else { (shifted ^ 0x0086_4CFB) & 0x00FF_FFFF }
        })
    })
}
