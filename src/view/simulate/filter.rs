//! Which indicators the list shows.

use spbe_index::IndicatorId;

use crate::state::{Filter, Model, Search};
use crate::view::labels::Labels;

/// Whether an indicator is shown.
pub(super) fn fits(search: &Search, labels: &Labels, model: &Model, id: IndicatorId) -> bool {
    in_group(search.filter, model, id)
        && labels.indicator(id).is_some_and(|labels| finds(&search.text, &labels.sought))
}

/// Every word must be somewhere in the number or one of the names, in either language.
fn finds(text: &str, sought: &str) -> bool {
    text.is_empty() || text.to_ascii_lowercase().split_whitespace().all(|word| sought.contains(word))
}

fn in_group(filter: Filter, model: &Model, id: IndicatorId) -> bool {
    match filter {
        Filter::All => true,
        Filter::Changed => model.baseline.values.get(id) != model.scenario.values.get(id),
        Filter::Locked => model.scenario.locks.contains(id),
        Filter::Estimated => model.baseline.estimated.contains(id),
    }
}
