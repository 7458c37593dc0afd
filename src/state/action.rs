//! What can happen to the page.

use spbe_index::{IndicatorId, Language, Value};

use super::{Editing, Look, Model, Theme};

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
    /// Let the level buttons change the baseline or the scenario.
    Edit(Editing),
    /// Put the scenario back to the baseline, but for locked indicators.
    ResetToBaseline,
    /// Put the scenario back to the last saved state, but for locked indicators.
    ResetToSaved,
    /// Remember the scenario to come back to.
    Save,
    /// Take the last change back.
    Undo,
    /// Do the change again that was taken back last.
    Redo,
    /// Go to any step of the history.
    JumpTo(usize),
    /// Look at something: no data changes.
    Look(Look),
    /// Speak another language.
    SetLanguage(Language),
    /// Change between light and dark.
    SetTheme(Theme),
}
