//! A file that was chosen in one part of the page and is read in another, which may have to be fetched first.

use std::cell::RefCell;

use web_sys::File;
use yew::Callback;

thread_local! {
    static WAITING: RefCell<Option<File>> = const { RefCell::new(None) };
    static READER: RefCell<Option<Callback<File>>> = const { RefCell::new(None) };
}

/// Hands a file over: to who reads files now, or to who comes next.
pub fn hand(file: File) {
    match READER.with_borrow(Clone::clone) {
        Some(reader) => reader.emit(file),
        None => WAITING.set(Some(file)),
    }
}

/// Reads files from now on, beginning with the one that waits.
pub fn read_with(reader: Callback<File>) {
    READER.set(Some(reader.clone()));
    if let Some(file) = WAITING.take() {
        reader.emit(file);
    }
}

/// Reads no more files.
pub fn stop() {
    READER.set(None);
}
