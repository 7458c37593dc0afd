//! Entering the figure of another institution's index, from which an indicator takes its value.

use std::rc::Rc;

use spbe_index::{External, ExternalError, Value};
use spbe_workspace::Editing;
use yew::prelude::*;

use super::field::{Drafts, Field, Read};
use super::row::RowProps;
use crate::app::context::Page;
use crate::i18n::MoreMessages;
use crate::view::labels::IndicatorLabels;

/// The field, and how its figure is converted; empty where the indicator is assessed directly.
pub(super) fn view(props: &RowProps) -> Html {
    let Some(external) = &props.labels.external else { return html! { <div hidden=true/> } };
    html! {
        <Figure page={props.page.clone()} labels={Rc::clone(&props.labels)} external={Rc::clone(external)} value={props.state.value}
            editing={props.editing} is_guarded={props.is_guarded()}/>
    }
}

#[derive(Properties, PartialEq)]
struct FigureProps {
    page: Page,
    labels: Rc<IndicatorLabels>,
    external: Rc<External>,
    value: Option<Value>,
    editing: Editing,
    is_guarded: bool,
}

#[component]
fn Figure(props: &FigureProps) -> Html {
    let draft: Drafts = use_state(|| None);
    let (locale, external) = (props.page.locale, &props.external);
    let words = &MoreMessages::of(locale).details;
    let [min, max] = [external.min(), external.max()].map(|end| locale.number(end));
    let figure = props.value.and_then(|value| external.figure_for(value));
    let field = Field {
        page: &props.page,
        indicator: props.labels.id,
        editing: props.editing,
        is_guarded: props.is_guarded,
        class: "figure",
        size: "7",
        name: None,
        shown: figure.map(|figure| locale.number(figure)).unwrap_or_default(),
        read: read(&props.page, external),
        draft: &draft,
        is_in_list: false,
    };
    html! {
        <div class="external">
            <label><b>{ locale.text(external.name()) }</b><small>{ format!("{min}–{max}") }</small>{ field.view() }</label>
            <span>{ (words.converted)(&locale.value(props.value)) }</span>
            <p class="note">{ locale.text(external.full()) }{". "}{ locale.text(external.note()) }{"."}</p>
        </div>
    }
}

/// Reads a figure as the value that it gives, and says what is wrong with it.
fn read(page: &Page, external: &Rc<External>) -> Read {
    let (locale, external) = (page.locale, Rc::clone(external));
    Rc::new(move |text| {
        let words = &MoreMessages::of(locale).details;
        let why = match external.convert(text) {
            Ok(value) => return Ok(Some(value)),
            Err(ExternalError::Empty) => return Ok(None),
            Err(why) => why,
        };
        let [min, max] = [external.min(), external.max()].map(|end| locale.number(end));
        Err(match why {
            ExternalError::TooFine => (words.figure_too_fine)(text.trim()),
            ExternalError::OutOfRange => (words.off_range)(text.trim(), &min, &max),
            ExternalError::NotANumber | ExternalError::Empty => (words.not_a_number)(text.trim(), &min, &max),
        })
    })
}
