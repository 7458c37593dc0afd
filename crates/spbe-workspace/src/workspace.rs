//! One workspace for each instrument that is worked with: its own data, scenarios and undo.

use std::rc::Rc;

use spbe_index::Instrument;

use super::opened::{example, unanswered};
use super::{History, Model, Store, UiState};

/// The instrument that a first visit begins with.
pub const DEFAULT: &str = "permenpanrb-59-2020";

/// Finds an instrument that is part of the program, by its id.
pub type Lookup = fn(&str) -> Option<&'static Instrument>;

/// The instruments of the program that can be used by now. The texts of all but [`DEFAULT`] come after the first load, so the
/// page hands in how to find them once they are there; data under another instrument must not be read before.
#[derive(Copy, Clone, Debug, Default)]
pub struct InstrumentRegistry(Option<Lookup>);

impl InstrumentRegistry {
    /// Every instrument that `lookup` finds, and [`DEFAULT`].
    pub const fn new(lookup: Lookup) -> Self {
        Self(Some(lookup))
    }

    /// Whether instruments besides [`DEFAULT`] can be found.
    pub fn is_complete(self) -> bool {
        self.0.is_some()
    }

    fn find(self, id: &str) -> Option<&'static Instrument> {
        if id == DEFAULT { Some(Instrument::permenpanrb_59_2020()) } else { self.0?(id) }
    }
}

/// All that are complete find the same.
impl PartialEq for InstrumentRegistry {
    fn eq(&self, other: &Self) -> bool {
        self.is_complete() == other.is_complete()
    }
}

/// The data under one instrument that is not being worked with.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    /// The data, with every step that led to it.
    pub history: History,
    /// Whether the data is the built-in example that nobody has touched or chosen yet.
    pub is_example: bool,
}

/// An instrument from a file of the user's.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnInstrument {
    /// The instrument.
    pub instrument: Rc<Instrument>,
    /// Its file, as it is kept and exported.
    pub json: Rc<str>,
}

impl Workspace {
    fn id(&self) -> &str {
        self.history.present().instrument.id()
    }
}

impl Store {
    /// The instrument of this id: one of the user's own, or one that is part of the program.
    pub fn instrument(&self, id: &str) -> Option<Rc<Instrument>> {
        find(&self.own, self.registry, id)
    }

    /// The data under another instrument, where it has been worked with.
    pub fn other(&self, id: &str) -> Option<&Model> {
        self.others.iter().find(|workspace| workspace.id() == id).map(|workspace| workspace.history.present())
    }

    /// The store with another instrument being worked with, as it was left or afresh; the same store where there is no
    /// such instrument, or it is the present one.
    #[must_use]
    pub(super) fn using(&self, id: &str) -> Self {
        let Some(instrument) = self.instrument(id).filter(|_| self.model().instrument.id() != id) else {
            return self.clone();
        };
        let mut others = self.others.clone();
        let place = others.iter().position(|workspace| workspace.id() == id);
        let next = place.map_or_else(|| self.fresh(instrument), |place| others.remove(place));
        others.push(Workspace { history: self.history.clone(), is_example: self.is_example });
        let ui = UiState { notices: self.ui.notices.clone(), ..self.ui.elsewhere() };
        Self { history: next.history, is_example: next.is_example, others, ui, ..self.clone() }
    }

    /// Where an instrument begins: with the present values where it has the same indicators on the same scale, else
    /// with the same agency and nothing answered.
    fn fresh(&self, instrument: Rc<Instrument>) -> Workspace {
        let model = self.model();
        if is_alike(&model.instrument, &instrument) {
            let history = History::new(model.under(instrument));
            return Workspace { history, is_example: self.is_example };
        }
        let is_example = instrument.id() == DEFAULT;
        let model = if is_example { example(&instrument) } else { unanswered(&instrument, &model.agency) };
        Workspace { history: History::new(model), is_example }
    }

    /// The store with an instrument of the user's own, being worked with. It takes the place of one of the same id, whose
    /// data goes over where the indicators and the scale are the same.
    #[must_use]
    pub(super) fn with_own(&self, own: OwnInstrument) -> Self {
        let id = own.instrument.id().to_owned();
        if Instrument::official_ids().any(|official| official == id) {
            return self.clone();
        }
        let kept = self.own.iter().filter(|other| other.instrument.id() != id).cloned();
        let mut changed = Self { own: kept.chain([own.clone()]).collect(), ..self.clone() };
        if self.model().instrument.id() == id {
            changed = changed.using(DEFAULT);
        }
        let older = changed.others.iter().position(|workspace| workspace.id() == id);
        let older = older.map(|place| changed.others.remove(place));
        let Some(older) =
            older.filter(|older| is_alike(&older.history.present().instrument, &own.instrument))
        else {
            return changed.using(&id);
        };
        let history = History::new(older.history.present().under(own.instrument));
        changed.others.push(Workspace { history, is_example: older.is_example });
        changed.using(&id)
    }

    /// The store without an instrument of the user's own and the data under it.
    #[must_use]
    pub(super) fn without_own(&self, id: &str) -> Self {
        if !self.own.iter().any(|own| own.instrument.id() == id) {
            return self.clone();
        }
        let mut changed = if self.model().instrument.id() == id { self.using(DEFAULT) } else { self.clone() };
        changed.own = self.own.iter().filter(|own| own.instrument.id() != id).cloned().collect();
        changed.others.retain(|workspace| workspace.id() != id);
        changed
    }

    /// The instrument that was removed last, until something else changes.
    pub fn removed(&self) -> Option<&OwnInstrument> {
        self.before_removal.as_ref()?.own.iter().find(|own| !self.own.contains(own))
    }
}

/// The instrument of this id among the user's own and those of the program.
pub(super) fn find(own: &[OwnInstrument], registry: InstrumentRegistry, id: &str) -> Option<Rc<Instrument>> {
    let own = own.iter().find(|own| own.instrument.id() == id).map(|own| Rc::clone(&own.instrument));
    own.or_else(|| registry.find(id).cloned().map(Rc::new))
}

/// Whether values of the one are values of the other: the same indicators, by number and in order, on the same scale.
pub fn is_alike(one: &Instrument, other: &Instrument) -> bool {
    let numbers = one.indicators().zip(other.indicators());
    one.scale() == other.scale()
        && one.indicators().len() == other.indicators().len()
        && numbers.into_iter().all(|((_, one), (_, other))| one.number() == other.number())
}
