//! The points that the scenario can go back to.

use spbe_workspace::{Action, UiAction, UiState};
use yew::prelude::*;

use super::List;
use crate::app::browser::focus;
use crate::i18n::{Locale, MoreMessages};

/// The panel: mark a point, go back to one, and see the last change once more.
pub(super) fn view(list: &List<'_>) -> Html {
    let words = &MoreMessages::of(list.page.locale).points;
    let model = list.model();
    let is_unchanged = list.derived.comparison.changes.is_empty();
    let is_saved = model.scenario.values == model.saved.values;
    let item = |(face, title): (&'static str, &'static str), is_disabled: bool, action: Action| {
        let dispatch = list.page.dispatch.clone();
        let onclick = move |_: MouseEvent| {
            dispatch.send(Action::Ui(UiAction::TogglePoints));
            dispatch.send(action.clone());
            focus::first_when_drawn("#points".to_owned());
        };
        html! { <li><button type="button" {title} disabled={is_disabled} {onclick}><span>{ face }</span></button></li> }
    };
    let onkeydown = {
        let dispatch = list.page.dispatch.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                dispatch.send(Action::Ui(UiAction::TogglePoints));
                focus::first_when_drawn("#points".to_owned());
            }
        }
    };
    let replay = Action::Ui(UiAction::Replay(true));
    html! {
        <div class="history points" role="dialog" aria-label={words.heading} {onkeydown}>
            <ul>
                { item(words.mark, is_saved, Action::Save) }
                { item(words.to_baseline, is_unchanged, Action::ResetToBaseline) }
                { item(words.to_saved, is_saved, Action::ResetToSaved) }
                { item(words.replay, !list.store.history.can_undo(), replay) }
            </ul>
        </div>
    }
}

/// Whether the data is kept by the browser, in words; nothing before it has changed.
pub(super) fn kept(ui: &UiState, locale: Locale) -> &'static str {
    use spbe_workspace::ui::Keeping;
    let words = &MoreMessages::of(locale).points;
    match ui.keeping {
        _ if !ui.may_save => words.not_kept,
        Keeping::Nothing => "",
        Keeping::Saving => words.saving,
        Keeping::Saved => words.saved,
        Keeping::Failed => words.not_kept,
    }
}
