//! The line at the bottom: instrument, source, privacy.

use std::rc::Rc;

use spbe_index::Instrument;
use yew::prelude::*;

use crate::i18n::Locale;
use crate::memo::Memo;

/// Names the instrument with its standing and its source.
#[derive(PartialEq)]
pub struct Footer {
    /// The reader's language.
    pub locale: Locale,
    /// What the data is under.
    pub instrument: Rc<Instrument>,
}

impl Memo for Footer {
    fn draw(&self) -> Html {
        let Self { locale, instrument } = self;
        html! {
            <footer class="footer">
                <span><b>{ locale.text(instrument.regulation()) }</b>{" · "}{ locale.text(instrument.status()) }{"."}</span>
                <span>{ locale.text(instrument.source()) }{"."}</span>
                <span>{ locale.messages().frame.private }</span>
            </footer>
        }
    }
}
