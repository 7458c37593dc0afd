//! Reading a file that the person chose.

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File};

/// The largest file that is read, in bytes: far more than 100 000 agencies need.
const LARGEST: f64 = 20.0 * 1024.0 * 1024.0;

/// As many bytes as are looked at first.
const BEGINNING: i32 = 64;

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
    all_of(file).await
}

/// The first bytes of a file, as many as tell what kind it is.
///
/// # Errors
/// [`FileError::Unreadable`].
pub async fn beginning(file: &File) -> Result<Vec<u8>, FileError> {
    let beginning = file.slice_with_i32_and_i32(0, BEGINNING).map_err(|_| FileError::Unreadable)?;
    all_of(&beginning).await
}

async fn all_of(blob: &Blob) -> Result<Vec<u8>, FileError> {
    let buffer = JsFuture::from(blob.array_buffer()).await.map_err(|_| FileError::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
