//! What every view is handed: the language, and where to send actions.

use spbe_workspace::{Action, Store, reduce};
use yew::prelude::*;

use crate::i18n::{Locale, Messages};
use crate::view::more::More;

/// The root's state as Yew keeps it.
#[derive(Clone, PartialEq)]
pub struct StoreState(pub Store);

impl Reducible for StoreState {
    type Action = Action;

    fn reduce(self: std::rc::Rc<Self>, action: Action) -> std::rc::Rc<Self> {
        Self(reduce(&self.0, action)).into()
    }
}

/// Where actions go. The same one for the life of the page.
#[derive(Clone, PartialEq)]
pub struct Dispatch(UseReducerDispatcher<StoreState>);

impl Dispatch {
    /// A dispatcher into the root's reducer.
    pub fn new(dispatcher: UseReducerDispatcher<StoreState>) -> Self {
        Self(dispatcher)
    }

    /// Sends an action.
    pub fn send(&self, action: Action) {
        self.0.dispatch(action);
    }

    /// Sends an action whenever an event of any kind comes.
    pub fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        let dispatch = self.clone();
        Callback::from(move |_: E| dispatch.send(action.clone()))
    }
}

/// What every view is handed: the reader's language, where actions go, and what has come after the first load.
///
/// A property rather than a Yew context: each context costs every component that asks for it a kilobyte of code.
#[derive(Clone, PartialEq)]
pub struct Page {
    /// The reader's language.
    pub locale: Locale,
    /// Where actions go.
    pub dispatch: Dispatch,
    /// What comes right after the first load, once it is there.
    pub more: Option<More>,
}

impl Page {
    /// Every message in the reader's language.
    pub fn messages(&self) -> &'static Messages {
        self.locale.messages()
    }
}
