//! Reading a file that the person chose.

use gloo::file::{File, futures::read_as_bytes};

/// The largest file that is read, in bytes: far more than 100 000 agencies need.
const LARGEST: u64 = 20 * 1024 * 1024;

/// Why a file has no bytes for us.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum FileError {
    /// It is gone, or may not be opened.
    Unreadable,
    /// It is too large to be a table of agencies.
    TooLarge,
}

/// The bytes of a file.
///
/// # Errors
/// [`FileError`] says why there are none.
pub async fn read(file: &File) -> Result<Vec<u8>, FileError> {
    if file.size() > LARGEST {
        return Err(FileError::TooLarge);
    }
    read_as_bytes(file).await.map_err(|_| FileError::Unreadable)
}
