//! How the page is shown; not part of the data and not undone.

use spbe_index::Language;

/// The reader's choices.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub struct Settings {
    /// The language of the page.
    pub language: Language,
    /// Light, dark, or as the system has it.
    pub theme: Theme,
    /// Whether the headline goes without the chance of its band.
    pub hides_chance: bool,
    /// Whether single keys (Shift+P, ?, the letters and digits of the control desk) are no commands.
    pub ignores_keys: bool,
}

/// Light or dark.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum Theme {
    /// As the operating system has it.
    #[default]
    System,
    /// Dark ink on a light ground.
    Light,
    /// Light ink on a dark ground.
    Dark,
}
