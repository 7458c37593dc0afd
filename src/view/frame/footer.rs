//! The line at the bottom: instrument, source, privacy.

use spbe_index::Instrument;
use yew::prelude::*;

use crate::i18n::Locale;

/// Names the instrument with its standing and its source.
pub fn footer(instrument: &Instrument, locale: Locale) -> Html {
    html! {
        <footer class="footer">
            <span><b>{ locale.text(instrument.regulation()) }</b>{" · "}{ locale.text(instrument.status()) }{"."}</span>
            <span>{ locale.text(instrument.source()) }{"."}</span>
            <span>{ locale.messages().frame.private }</span>
        </footer>
    }
}
