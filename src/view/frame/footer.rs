//! The line at the bottom: instrument, source, privacy.

use std::rc::Rc;

use spbe_index::Instrument;
use yew::prelude::*;

use crate::app::context::use_locale;

#[derive(Properties, PartialEq)]
pub struct FooterProps {
    pub instrument: Rc<Instrument>,
}

/// Names the instrument with its standing and its source.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let locale = use_locale();
    let instrument = &props.instrument;
    html! {
        <footer class="footer">
            <span><b>{ locale.text(instrument.regulation()) }</b>{" · "}{ locale.text(instrument.status()) }{"."}</span>
            <span>{ locale.text(instrument.source()) }{"."}</span>
            <span>{ locale.messages().frame.private }</span>
        </footer>
    }
}
