//! What the page opens with: the last visit's data, or the example.

use std::rc::Rc;

use spbe_index::Instrument;

use super::browser::storage::{self, Kept};
use crate::state::opened::example;
use crate::state::{History, Settings, Store, StoredError, stored};

/// The state at the beginning, and what there is to say about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    /// The data.
    pub store: Store,
    /// What the person has to know.
    pub notices: Vec<Notice>,
    /// Whether changes may be written down; not where they would overwrite what could not be read.
    pub may_save: bool,
}

/// Something to tell about the browser's store.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The kept data was damaged; a copy to download.
    Damaged(Rc<str>),
    /// The kept data was newer than this page; a copy to download.
    Newer(Rc<str>),
    /// The browser keeps nothing.
    Blocked,
    /// The browser's store is full.
    Full,
}

impl Opening {
    /// Reads the browser's store.
    pub fn from_browser() -> Self {
        let instrument = Rc::new(Instrument::permenpanrb_59_2020().clone());
        match storage::load() {
            Kept::Nothing => Self::example(instrument, Vec::new(), true),
            Kept::Blocked => Self::example(instrument, vec![Notice::Blocked], false),
            Kept::Text(text) => match stored::read(&text, &instrument) {
                Ok(store) => Self { store, notices: Vec::new(), may_save: true },
                Err(error) => {
                    let notice = Notice::of(&error, &text);
                    Self::example(instrument, vec![notice], storage::set_aside(&text))
                }
            },
        }
    }

    fn example(instrument: Rc<Instrument>, notices: Vec<Notice>, may_save: bool) -> Self {
        let history = History::new(example(&instrument));
        let store = Store { history, settings: Settings::default(), is_example: true };
        Self { store, notices, may_save }
    }
}

impl Notice {
    fn of(error: &StoredError, text: &str) -> Self {
        match error {
            StoredError::Damaged(_) => Self::Damaged(text.into()),
            StoredError::Newer(_) => Self::Newer(text.into()),
        }
    }
}
