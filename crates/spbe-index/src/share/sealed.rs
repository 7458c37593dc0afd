//! Any text as one of letters, digits, `-` and `_`, with the checksum that shared scenarios have.

use data_encoding::BASE64URL_NOPAD;

use super::bytes::{Reader, Writer};
use super::{ShareFault, decoded};

/// A text that can stand behind the `#` of an address.
///
/// ```
/// use spbe_index::share::{ShareFault, seal, unseal};
///
/// let sealed = seal("satu tingkat dari Cukup");
/// assert_eq!(unseal(&sealed)?, "satu tingkat dari Cukup");
/// assert_eq!(unseal(sealed.trim_end_matches(|_| true)), Err(ShareFault::Damaged));
/// # Ok::<(), ShareFault>(())
/// ```
pub fn seal(text: &str) -> String {
    let mut writer = Writer::default();
    writer.raw(text.as_bytes());
    BASE64URL_NOPAD.encode(&writer.finish())
}

/// The text that was sealed.
///
/// # Errors
/// [`ShareFault::Foreign`] for what was never sealed, [`ShareFault::Damaged`] for what was cut off or changed since.
///
/// ```
/// use spbe_index::share::{ShareFault, seal, unseal};
///
/// let mut sealed = seal("Kota Batu");
/// assert_eq!(unseal(&sealed).as_deref(), Ok("Kota Batu"));
/// sealed.truncate(sealed.len() - 1);
/// assert_eq!(unseal(&sealed), Err(ShareFault::Damaged));
/// assert_eq!(unseal("Kota Batu"), Err(ShareFault::Foreign));
/// ```
pub fn unseal(sealed: &str) -> Result<String, ShareFault> {
    let bytes = decoded(sealed)?;
    let text = Reader::new(&bytes).ok_or(ShareFault::Damaged)?.rest();
    String::from_utf8(text.to_vec()).map_err(|_| ShareFault::Foreign)
}
