//! What the page opens with: the last visit's data, or the example.

use std::rc::Rc;

use spbe_index::Instrument;
use spbe_workspace::opened::example;
use spbe_workspace::ui::Keeping;
use spbe_workspace::workspace::DEFAULT;
use spbe_workspace::{History, Notice, Store, StoredError, UiState, stored};

use super::browser::page;
use super::browser::storage::{self, Kept};
use super::later;

/// Whether what the browser keeps is of another instrument than the first load knows. What looks so and is not only
/// makes the page wait a moment longer.
pub fn is_of_others() -> bool {
    let Kept::Text(text) = storage::load() else { return false };
    let named =
        text.split("\"instrument\"").skip(1).map(|rest| rest.trim_start_matches([':', ' ', '\n', '"']));
    named.into_iter().any(|id| id.strip_prefix(DEFAULT).is_none_or(|rest| !rest.starts_with('"')))
}

/// Reads the browser's store. What does not open is set aside, and told.
pub fn from_browser() -> Store {
    let (kept, notice, may_save) = match storage::load() {
        Kept::Nothing => (None, None, true),
        Kept::Blocked => (None, Some(Notice::Blocked), false),
        Kept::Text(text) => match stored::read(&text, later::registry()) {
            Ok(store) => (Some(store), None, true),
            Err(error) => (None, Some(notice_of(&error, &text)), storage::set_aside(&text)),
        },
    };
    let mut store = kept.unwrap_or_else(first_visit);
    store.registry = later::registry();
    store.ui = UiState {
        is_starting: store.is_example,
        notices: notice.into_iter().collect(),
        may_save,
        keeping: if store.is_example { Keeping::Nothing } else { Keeping::Saved },
        prefers_dark: page::prefers_dark(),
        ..UiState::default()
    };
    store
}

fn first_visit() -> Store {
    let instrument = Rc::new(Instrument::permenpanrb_59_2020().clone());
    Store::new(History::new(example(&instrument)), true)
}

fn notice_of(error: &StoredError, text: &str) -> Notice {
    match error {
        StoredError::Damaged(_) => Notice::Damaged(text.into()),
        StoredError::Newer(_) => Notice::Newer(text.into()),
    }
}
