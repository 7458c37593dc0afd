//! Reading a file that the person chose.

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// The largest file that is read, in bytes: far more than 100 000 agencies need.
const LARGEST: f64 = 20.0 * 1024.0 * 1024.0;

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
    read_up_to(file, LARGEST).await
}

/// The bytes of a file of at most so many.
///
/// # Errors
/// [`FileError`] says why there are none.
pub async fn read_up_to(file: &File, largest: f64) -> Result<Vec<u8>, FileError> {
    if file.size() > largest {
        return Err(FileError::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| FileError::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
