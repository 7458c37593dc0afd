//! Entering the figure of another institution's index, from which an indicator takes its value.

use std::rc::Rc;

use spbe_index::{External, ExternalError};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::row::RowProps;
use crate::app::context::Page;
use crate::i18n::MoreMessages;
use crate::state::Action;
use crate::view::labels::IndicatorLabels;

/// The field, and how its figure is converted; empty where the indicator is assessed directly.
pub(super) fn view(props: &RowProps) -> Html {
    let Some(external) = props.labels.external.as_deref() else { return html! { <div hidden=true/> } };
    let locale = props.page.locale;
    let words = &MoreMessages::of(locale).details;
    let [min, max] = [external.min(), external.max()].map(|end| locale.number(end));
    let figure = props.state.value.and_then(|value| external.figure_for(value));
    let figure = figure.map(|figure| locale.number(figure)).unwrap_or_default();
    html! {
        <div class="external">
            <label>
                <b>{ locale.text(external.name()) }</b><small>{ format!("{min}–{max}") }</small>
                <input type="text" inputmode="decimal" size="7" class="figure" value={figure} disabled={props.is_guarded()}
                    onchange={on_type(props)}/>
            </label>
            <span>{ (words.converted)(&locale.value(props.state.value)) }</span>
            <p class="note">{ locale.text(external.full()) }{". "}{ locale.text(external.note()) }{"."}</p>
        </div>
    }
}

fn on_type(props: &RowProps) -> Callback<Event> {
    let (labels, page) = (Rc::clone(&props.labels), props.page.clone());
    Callback::from(move |event: Event| {
        let field = event.target_dyn_into::<HtmlInputElement>();
        if let (Some(field), Some(external)) = (field, labels.external.as_deref()) {
            take(&page, &labels, external, &field);
        }
    })
}

/// What is no figure of the index stays in the field, and is told.
fn take(page: &Page, labels: &IndicatorLabels, external: &External, field: &HtmlInputElement) {
    let text = field.value();
    let value = match external.convert(&text) {
        Ok(value) => Some(value),
        Err(ExternalError::Empty) => None,
        Err(_) => {
            let [min, max] = [external.min(), external.max()].map(|end| page.locale.number(end));
            field.set_custom_validity(&(MoreMessages::of(page.locale).details.off_range)(&text, &min, &max));
            field.report_validity();
            return;
        }
    };
    field.set_custom_validity("");
    page.dispatch.send(Action::SetValue(labels.id, value));
}
