//! What is on the screen beside the data: neither saved nor undone.

use std::rc::Rc;

use spbe_index::{Guidance, IndicatorId, Value};

/// A level that the pointer or the keyboard focus is on.
pub type Pointed = Option<(IndicatorId, Value)>;

/// What is being looked at.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own, and any combination is possible"
)]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UiState {
    /// The tab that is open beside the result.
    pub tab: Tab,
    /// The level that is pointed at.
    pub pointed: Pointed,
    /// Whether the pointed-at level asks "what if": only until the data changes. After a press or an undo the
    /// headline is that of the data, wherever the pointer happens to rest.
    pub is_previewing: bool,
    /// The indicator whose details are open.
    pub open: Option<IndicatorId>,
    /// What the list of indicators is narrowed to.
    pub search: Search,
    /// The domains that are folded away, by position.
    pub folded: Vec<usize>,
    /// Whether the list of changes is open.
    pub is_history_open: bool,
    /// Whether the points to go back to are open.
    pub are_points_open: bool,
    /// Whether the last change is told, with a way to take it back.
    pub tells: bool,
    /// What the browser has kept of the data.
    pub keeping: Keeping,
    /// Whether the link to the present scenario is shown.
    pub is_sharing: bool,
    /// Whether help is open: its panel, or the tour.
    pub is_helping: bool,
    /// Whether the stage is open in place of the page.
    pub is_presenting: bool,
    /// A link that was opened, as text, until it is decided what to do with it.
    pub link: Option<Rc<str>>,
    /// Whether the chooser is open.
    pub is_starting: bool,
    /// What was pasted on the page, for the chooser to show before it counts.
    pub pasted: Option<Rc<str>>,
    /// Whether the state before the last change is being shown again.
    pub is_replaying: bool,
    /// What the person has to know.
    pub notices: Vec<Notice>,
    /// Whether changes may be written down; not where they would overwrite what could not be read.
    pub may_save: bool,
    /// Whether the system asks for dark.
    pub prefers_dark: bool,
    /// The sentences for the levels, once they have arrived.
    pub guidance: Option<Rc<Guidance>>,
    /// Whether somebody has looked at a level, so that the sentences are needed.
    pub wants_guidance: bool,
}

/// What the browser has kept of the data.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum Keeping {
    /// There was nothing to keep.
    #[default]
    Nothing,
    /// The last change is still to be kept.
    Saving,
    /// All of it.
    Saved,
    /// The browser has not taken the last change.
    Failed,
}

/// What is beside the result.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum Tab {
    /// All indicators, to be moved one by one.
    #[default]
    Simulate,
    /// The least effort to a target.
    Plan,
    /// How likely the final index is what.
    Risk,
    /// Scenarios side by side, and the agency among others.
    Compare,
    /// Many agencies and the services that they share.
    Cohort,
    /// The brief for the head of the agency, as paper.
    Report,
    /// The evaluation instruments.
    Instruments,
}

impl Tab {
    /// Every tab, from left to right.
    pub const ALL: [Self; 7] = [
        Self::Simulate,
        Self::Plan,
        Self::Risk,
        Self::Compare,
        Self::Cohort,
        Self::Report,
        Self::Instruments,
    ];
}

/// What the list of indicators is narrowed to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Search {
    /// What was typed.
    pub text: String,
    /// The chosen filter.
    pub filter: Filter,
}

/// A group of indicators to look at.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum Filter {
    /// All of them.
    #[default]
    All,
    /// Those whose scenario differs from the baseline.
    Changed,
    /// The locked ones.
    Locked,
    /// Those whose baseline is our estimate.
    Estimated,
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
    /// What another tab has kept was replaced by what is in this one; a copy of it to download.
    Replaced(Rc<str>),
    /// Another tab has saved; this one saves no more until it is decided whose data goes on.
    Overtaken,
}

/// What can happen to the screen.
#[derive(Clone, Debug, PartialEq)]
pub enum UiAction {
    /// Show the link to the present scenario, or put it away.
    Share(bool),
    /// Open help, or put it away.
    Help(bool),
    /// Open the stage, or leave it.
    Present(bool),
    /// A link was opened, or is done with.
    Link(Option<Rc<str>>),
    /// Open a tab.
    Tab(Tab),
    /// The pointer or the focus is on a level, or has left.
    Point(Pointed),
    /// Open the details of an indicator, or close them.
    ToggleDetails(IndicatorId),
    /// Narrow the list to what fits a text.
    Search(String),
    /// Narrow the list to a group.
    Filter(Filter),
    /// Fold a domain away, or unfold it.
    ToggleFold(usize),
    /// Open or close the list of changes.
    ToggleHistory,
    /// Open or close the points to go back to.
    TogglePoints,
    /// Tell the last change, or put the message away.
    Tell(bool),
    /// The browser has kept the data, or has not taken it.
    Kept(bool),
    /// List everything, so that any indicator can be come back to.
    Reveal,
    /// Open or close the chooser.
    Start(bool),
    /// Something was pasted on the page: the chooser opens and shows it.
    Pasted(Rc<str>),
    /// Show the last change again, or stop showing it.
    Replay(bool),
    /// Tell something.
    Notice(Notice),
    /// Another tab has saved.
    Overtaken,
    /// The data of this tab goes on, and may be saved again.
    GoOn,
    /// A notice was read, by its position.
    Dismiss(usize),
    /// The sentences for the levels are there.
    Guidance(Rc<Guidance>),
}

impl UiState {
    /// The screen under another instrument: what was open, sought or pointed at there is not here.
    pub(super) fn elsewhere(&self) -> Self {
        Self {
            tab: self.tab,
            is_helping: self.is_helping,
            is_presenting: self.is_presenting,
            may_save: self.may_save,
            keeping: self.keeping,
            prefers_dark: self.prefers_dark,
            wants_guidance: self.wants_guidance,
            ..Self::default()
        }
    }

    pub(super) fn after(mut self, look: UiAction) -> Self {
        match look {
            UiAction::Share(is_sharing) => self.is_sharing = is_sharing,
            UiAction::Help(is_helping) => self.is_helping = is_helping,
            UiAction::Present(is_presenting) => self.is_presenting = is_presenting,
            UiAction::Link(link) => self.link = link,
            UiAction::Tab(tab) => {
                self.tab = tab;
                // The steps of a plan say what they ask for.
                self.wants_guidance |= tab == Tab::Plan;
            }
            UiAction::Point(pointed) if pointed != self.pointed => {
                self.wants_guidance |= pointed.is_some();
                (self.pointed, self.is_previewing) = (pointed, true);
            }
            UiAction::ToggleDetails(id) => {
                self.open = Some(id).filter(|_| self.open != Some(id));
                self.wants_guidance = true;
            }
            UiAction::Search(text) => {
                // It is looked for in the sentences for the levels, too.
                self.wants_guidance |= !text.is_empty();
                self.search.text = text;
            }
            UiAction::Filter(filter) => self.search.filter = filter,
            UiAction::ToggleFold(position) => match self.folded.iter().position(|folded| *folded == position)
            {
                Some(place) => drop(self.folded.remove(place)),
                None => self.folded.push(position),
            },
            UiAction::ToggleHistory => {
                (self.is_history_open, self.are_points_open) = (!self.is_history_open, false);
            }
            UiAction::TogglePoints => {
                (self.is_history_open, self.are_points_open) = (false, !self.are_points_open);
            }
            UiAction::Tell(tells) => self.tells = tells,
            UiAction::Kept(is_kept) => {
                self.keeping = if is_kept { Keeping::Saved } else { Keeping::Failed };
            }
            UiAction::Reveal => {
                self.search = Search::default();
                self.folded.clear();
            }
            UiAction::Start(is_starting) => (self.is_starting, self.pasted) = (is_starting, None),
            UiAction::Pasted(text) => (self.is_starting, self.pasted) = (true, Some(text)),
            UiAction::Replay(is_replaying) => self.is_replaying = is_replaying,
            UiAction::Notice(notice) if !self.notices.contains(&notice) => self.notices.push(notice),
            UiAction::Dismiss(position) if position < self.notices.len() => {
                drop(self.notices.remove(position));
            }
            UiAction::Overtaken => {
                self.may_save = false;
                return self.after(UiAction::Notice(Notice::Overtaken));
            }
            UiAction::GoOn => {
                self.may_save = true;
                self.notices.retain(|notice| *notice != Notice::Overtaken);
            }
            UiAction::Point(_) | UiAction::Notice(_) | UiAction::Dismiss(_) => {}
            UiAction::Guidance(guidance) => self.guidance = Some(guidance),
        }
        self
    }
}
