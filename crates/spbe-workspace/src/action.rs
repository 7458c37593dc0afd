//! What can happen to the page.

use std::rc::Rc;

use spbe_index::{IndicatorId, Language, Standing, Value, Values};

use super::{
    CohortEdit, Editing, InstrumentRegistry, Marks, Model, OwnInstrument, PeerSelection, Scenario,
    SettingsEdit, Store, Theme, UiAction,
};

/// One thing that a person or an effect asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Open an agency: its data replaces what is there, and can be undone.
    Open(Box<Model>),
    /// Set a value in the baseline or the scenario, whichever is being edited. Ignored on a locked indicator.
    SetValue(IndicatorId, Option<Value>),
    /// The estimated baseline value is right as it is.
    Confirm(IndicatorId),
    /// Lock or unlock an indicator.
    ToggleLock(IndicatorId),
    /// Lock these indicators and no others.
    SetLocks(Marks),
    /// Let the level buttons change the baseline or the scenario.
    Edit(Editing),
    /// Put the scenario back to the baseline, but for locked indicators.
    ResetToBaseline,
    /// Put the scenario back to the last saved state, but for locked indicators.
    ResetToSaved,
    /// Remember the scenario to come back to.
    Save,
    /// Put a new scenario beside the others, as the present one is, and work on it.
    AddScenario,
    /// Put a scenario that somebody shared beside the others, with its locks, and work on it.
    AddShared(Box<Scenario>),
    /// Work on another scenario, by its number.
    UseScenario(u16),
    /// Call the scenario being worked on something.
    NameScenario(Rc<str>),
    /// Remove the scenario being worked on.
    RemoveScenario,
    /// Let the scenario being worked on become the baseline: the other scenarios are measured from it.
    MakeBaseline,
    /// Say whether the baseline is an official result.
    Declare(Standing),
    /// Compare the agency with others.
    Compare(PeerSelection),
    /// Set something in a tab.
    EditSettings(SettingsEdit),
    /// Give the scenario the values of a plan, but for locked indicators.
    ApplyPlan(Values),
    /// Put a new scenario with the values of a plan beside the others, under a name, and work on it.
    AddPlanned(Rc<str>, Values),
    /// Work with another instrument, by its id.
    UseInstrument(Rc<str>),
    /// Add an instrument of the user's own, and work with it.
    AddInstrument(OwnInstrument),
    /// Remove an instrument of the user's own, by its id, with the data under it.
    RemoveInstrument(Rc<str>),
    /// Bring back the instrument that was removed last.
    RestoreInstrument,
    /// Change the cohort: who is in it, or what it shares.
    SetCohort(Box<CohortEdit>),
    /// Open a member of the cohort, by its place, with this data.
    Visit(u32, Box<Model>),
    /// Find the program's instruments here from now on.
    Register(InstrumentRegistry),
    /// Replace everything by what a file leads to.
    Replace(Box<Store>),
    /// Take the last change back.
    Undo,
    /// Do the change again that was taken back last.
    Redo,
    /// Go to any step of the history.
    JumpTo(usize),
    /// Look at something: no data changes.
    Ui(UiAction),
    /// Speak another language.
    SetLanguage(Language),
    /// Change between light and dark.
    SetTheme(Theme),
    /// Show the chance of the band under the headline, or hide it.
    ShowChance(bool),
    /// Let single keys be commands, or not.
    HearKeys(bool),
}
