//! The right half: all indicators, to be moved one by one.

mod details;
mod external;
mod field;
mod filter;
mod group;
mod hint;
mod history;
mod hit;
mod picker;
mod points;
mod reconciled;
mod row;
mod slider;
mod standing;
mod toolbar;

use std::rc::Rc;

use spbe_index::Guidance;
use spbe_workspace::{Derived, Editing, Model, Store, UiState};
use yew::prelude::*;

use crate::app::context::Page;
use crate::i18n::Locale;
use crate::view::labels::{IndicatorLabels, Labels};
use crate::view::shown::{DeferredFigures, Shown};
use row::RowProps;

/// What of the list comes right after the first load.
#[derive(Copy, Clone)]
pub struct ListMore {
    /// The details of an indicator.
    details: fn(&RowProps) -> Html,
    /// The picker of values between whole levels.
    fine_picker: fn(&RowProps) -> Html,
    /// The keys of a row with such a picker.
    row_keys: fn(KeyboardEvent),
    /// What the keys do there.
    fine_hint: fn(Locale) -> &'static str,
    /// The list of changes.
    history: fn(&List<'_>) -> Html,
    /// The points to go back to.
    points: fn(&List<'_>) -> Html,
    /// Whether the data is kept, in words.
    kept: fn(&UiState, Locale) -> &'static str,
    /// What stands beside the baseline: whether it is an official result, and its levels against the published figures.
    beside: fn(&List<'_>) -> Html,
    /// Whether a search that the names do not answer is answered by the texts of an indicator.
    finds: fn(&str, &IndicatorLabels, &Guidance) -> bool,
    /// Where a search hit.
    hit: fn(&RowProps) -> Html,
}

/// All of it.
pub const MORE: ListMore = ListMore {
    details: details::view,
    fine_picker: slider::view,
    row_keys: slider::row_keys,
    fine_hint: slider::hint,
    history: history::view,
    points: points::view,
    kept: points::kept,
    beside,
    finds: hit::finds,
    hit: hit::view,
};

fn beside(list: &List<'_>) -> Html {
    html! {
        <>
            { standing::view(list) }
            if list.model().editing == Editing::Baseline {
                { reconciled::view(list) }
            }
        </>
    }
}

pub(super) use standing::choice;

/// What the list is drawn from. The rows show the figures of the data; only the hint shows those pointed at.
pub struct List<'a> {
    /// The language, and where actions go.
    pub page: &'a Page,
    /// The data and what is being looked at.
    pub store: &'a Store,
    /// The figures of the data.
    pub derived: &'a Derived,
    /// The figures on the screen.
    pub shown: &'a Shown,
    /// The figures that may be a moment behind them.
    pub deferred: &'a DeferredFigures,
    /// The texts of the instrument.
    pub labels: &'a Rc<Labels>,
}

impl List<'_> {
    /// Search, filters, the list, and the hint under it.
    pub fn view(&self) -> Html {
        let words = &self.page.messages().simulate;
        let in_texts = !filter::answered_by_names(self);
        let groups: Vec<_> = (0..self.labels.groups.len())
            .map(|position| group::Props::new(self, position, in_texts))
            .collect();
        let any_fits = groups.iter().any(|group| !group.rows.is_empty());
        html! {
            <section class="simulate">
                { toolbar::view(self) }
                <p class="nothing" hidden={any_fits}>{ words.nothing_found }</p>
                <div class="groups">{ for groups.into_iter().map(group::Props::view) }</div>
                { hint::view(self.shown, self.labels, self.store.ui.guidance.as_deref(), self.page) }
            </section>
        }
    }

    fn model(&self) -> &Model {
        self.store.model()
    }
}
