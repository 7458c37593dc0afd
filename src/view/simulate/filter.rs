//! Which indicators the list shows.

use spbe_index::IndicatorId;

use crate::state::Model;
use crate::view::labels::Labels;

/// What the list is narrowed to.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Search {
    /// What was typed.
    pub text: String,
    /// The chosen filter.
    pub filter: Filter,
}

/// A group of indicators to look at.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub(super) enum Filter {
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

impl Search {
    /// Whether an indicator is shown.
    pub(super) fn fits(&self, labels: &Labels, model: &Model, id: IndicatorId) -> bool {
        self.filter.fits(model, id) && labels.indicator(id).is_some_and(|labels| self.finds(&labels.sought))
    }

    /// Every word must be somewhere in the number or one of the names, in either language.
    fn finds(&self, sought: &str) -> bool {
        self.text.to_ascii_lowercase().split_whitespace().all(|word| sought.contains(word))
    }
}

impl Filter {
    fn fits(self, model: &Model, id: IndicatorId) -> bool {
        match self {
            Self::All => true,
            Self::Changed => model.baseline.values.get(id) != model.scenario.values.get(id),
            Self::Locked => model.scenario.locks.contains(id),
            Self::Estimated => model.baseline.estimated.contains(id),
        }
    }
}
