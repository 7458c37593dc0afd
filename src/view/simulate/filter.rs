//! Which indicators the list shows.

use std::rc::Rc;

use spbe_index::IndicatorId;
use spbe_workspace::{Filter, Model, Search};

use super::List;
use crate::view::labels::IndicatorLabels;

/// Whether what is looked for is in the number or the names of any indicator, whatever the list is narrowed to.
pub(super) fn answered_by_names(list: &List<'_>) -> bool {
    let text = &list.store.ui.search.text;
    let all = list.model().instrument.indicators();
    text.is_empty()
        || all.filter_map(|(id, _)| list.labels.indicator(id)).any(|labels| finds(text, &labels.sought))
}

/// Whether an indicator is shown: by its number and names, or by its texts, which are looked through where no name answers.
pub(super) fn fits(list: &List<'_>, id: IndicatorId, in_texts: bool) -> bool {
    let ui = &list.store.ui;
    let Search { text, filter } = &ui.search;
    let is_found = |labels: &Rc<IndicatorLabels>| match (in_texts, list.page.more, &ui.guidance) {
        (false, _, _) => finds(text, &labels.sought),
        (true, Some(more), Some(guidance)) => (more.list.finds)(text, labels, guidance),
        (true, _, _) => false,
    };
    in_group(*filter, list.model(), id) && list.labels.indicator(id).is_some_and(is_found)
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
