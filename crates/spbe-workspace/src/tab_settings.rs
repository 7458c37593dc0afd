//! What the tabs keep in the data: each has a text of its own, which it alone writes and reads.
//!
//! Undo and the store cover the settings of every tab in this way without any of their code in the first load.

use std::rc::Rc;

use spbe_index::IndicatorId;

/// A tab that keeps a text.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum SettingsTab {
    /// The plan: its goal, efforts, limits, units in charge and years.
    Plan,
    /// The risk: what is supposed about the assessors, and how sure the claims are.
    Risk,
    /// The cohort: the services that it shares and the band that it is to reach.
    Cohort,
    /// The report: its title, its date and the words to its reader.
    Report,
    /// The workshop: its story and its groups.
    Stage,
}

/// What can be set in a tab.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Setting {
    /// Where the plan begins or goes.
    Goal,
    /// Efforts of the plan's steps, or what they are counted in.
    Efforts,
    /// How far indicators may rise in the plan.
    Limits,
    /// Who is in charge of indicators.
    Owners,
    /// The years of the plan and their budgets.
    Years,
    /// What is supposed about the assessors, or asked of them.
    Assessors,
    /// How sure a claim is, or the evidence for it.
    Claim,
    /// Who is in the cohort.
    Members,
    /// What the cohort shares, or is to reach.
    Services,
    /// What the report says in the planner's words.
    Report,
    /// The story that is told on the stage.
    Story,
    /// What the groups of a workshop have come to.
    Groups,
}

/// The texts of the tabs; empty for a tab where nothing has been set. Cheap to clone.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct TabSettings([Rc<str>; SettingsTab::ALL.len()]);

/// Something set in a tab.
#[derive(Clone, Debug, PartialEq)]
pub struct SettingsEdit {
    /// What was set.
    pub setting: Setting,
    /// For which indicator, where it is for one.
    pub indicator: Option<IndicatorId>,
    /// The tab's text as it is now.
    pub text: Rc<str>,
    /// Whether it goes on from the last edit of the same kind (another key in the same field, the next key on the same
    /// ruler), so that one undo takes both back.
    pub coalesces: bool,
}

impl SettingsTab {
    /// Every tab that keeps a text.
    pub const ALL: [Self; 5] = [Self::Plan, Self::Risk, Self::Cohort, Self::Report, Self::Stage];

    /// What the tab is called where its text is stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Risk => "risk",
            Self::Cohort => "cohort",
            Self::Report => "report",
            Self::Stage => "stage",
        }
    }
}

impl Setting {
    /// The tab that it is set in.
    pub fn tab(self) -> SettingsTab {
        match self {
            Self::Goal | Self::Efforts | Self::Limits | Self::Owners | Self::Years => SettingsTab::Plan,
            Self::Assessors | Self::Claim => SettingsTab::Risk,
            Self::Members | Self::Services => SettingsTab::Cohort,
            Self::Report => SettingsTab::Report,
            Self::Story | Self::Groups => SettingsTab::Stage,
        }
    }
}

impl TabSettings {
    /// The text of a tab.
    pub fn of(&self, tab: SettingsTab) -> &Rc<str> {
        let [first, ..] = &self.0;
        self.0.get(tab as usize).unwrap_or(first)
    }

    /// The same settings with another text of a tab.
    #[must_use]
    pub fn with(mut self, tab: SettingsTab, text: Rc<str>) -> Self {
        if let Some(kept) = self.0.get_mut(tab as usize) {
            *kept = text;
        }
        self
    }
}
