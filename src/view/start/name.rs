//! The field for the name of an agency that is not published.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::i18n::Locale;

/// The field.
pub(super) fn field(name: &str, oninput: Callback<InputEvent>, locale: Locale) -> Html {
    html! {
        <label class="wide">{ locale.messages().start.agency_name }
            <input type="text" class="agency-name" value={name.to_owned()} {oninput} autocomplete="off" spellcheck="false"/>
        </label>
    }
}

/// Keeps what is typed.
pub(super) fn on_name(name: &UseStateHandle<String>) -> Callback<InputEvent> {
    let name = name.setter();
    Callback::from(move |event: InputEvent| {
        name.set(event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default());
    })
}
