//! What the first index does without: its code and its words are fetched as soon as that index is drawn.

use std::rc::Rc;

use gloo::events::EventListener;
use spbe_index::{Instrument, Standing};
use spbe_workspace::Store;
use yew::{Callback, Html};

use super::peers::{self, PeerFigures};
use super::shown::Shown;
use super::simulate::{self, ListMore};
use super::{notices, toast};
use crate::app::context::{Dispatch, Page};
use crate::app::shortcuts::Scope;
use crate::app::{guidance, shortcuts};
use crate::i18n::Locale;

/// What comes right after the first load.
#[derive(Copy, Clone)]
pub struct More {
    /// What the published results say beside the result on the screen.
    pub peers: fn(&Shown, Locale) -> PeerFigures,
    /// What of the list of indicators appears only when it is asked for.
    pub list: ListMore,
    /// What is wrong with the browser's store, each with what can be done about it.
    pub notices: fn(&Page, &Store) -> Html,
    /// The message about a large change that was just made.
    pub toast: fn(&Page, &Store) -> Html,
    /// Hears the keys that are commands anywhere on the page, and what is pasted, until the listeners are dropped.
    pub shortcuts: fn(Dispatch, Scope) -> Vec<EventListener>,
    /// The choice whether levels are an official result.
    pub standing: fn(Locale, Standing, &Callback<Standing>) -> Html,
    /// Fetches the sentences for the levels.
    pub guidance: fn(Rc<Instrument>, Dispatch),
}

/// All of it.
pub const MORE: More = More {
    peers: peers::figures,
    list: simulate::MORE,
    notices: notices::view,
    toast: toast::view,
    shortcuts: shortcuts::listen,
    standing: simulate::choice,
    guidance: guidance::fetch,
};

/// There is only one.
impl PartialEq for More {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
