//! What every component may ask for: the language, and where to send actions.

use yew::prelude::*;

use crate::i18n::Locale;
use crate::state::{Action, Store, reduce};

/// The root's state as Yew keeps it.
#[derive(Clone, PartialEq)]
pub struct StoreState(pub Store);

impl Reducible for StoreState {
    type Action = Action;

    fn reduce(self: std::rc::Rc<Self>, action: Action) -> std::rc::Rc<Self> {
        Self(reduce(&self.0, action)).into()
    }
}

/// Where actions go. The same one for the life of the page; outside the root's provider it goes nowhere.
#[derive(Clone, Default, PartialEq)]
pub struct Dispatch(Option<UseReducerDispatcher<StoreState>>);

impl Dispatch {
    /// A dispatcher into the root's reducer.
    pub fn new(dispatcher: UseReducerDispatcher<StoreState>) -> Self {
        Self(Some(dispatcher))
    }

    /// Sends an action.
    pub fn send(&self, action: Action) {
        if let Some(dispatcher) = &self.0 {
            dispatcher.dispatch(action);
        }
    }

    /// Sends an action whenever an event of any kind comes.
    pub fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        let dispatch = self.clone();
        Callback::from(move |_: E| dispatch.send(action.clone()))
    }
}

/// The reader's language.
///
/// Outside the root's provider it is Indonesian with a comma, which is what a native snapshot shows.
#[hook]
pub fn use_locale() -> Locale {
    use_context().unwrap_or_else(|| Locale::new(spbe_index::Language::Indonesian, ','))
}

/// Where actions go.
#[hook]
pub fn use_dispatch() -> Dispatch {
    use_context().unwrap_or_default()
}
