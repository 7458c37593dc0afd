//! Under the headline: rank and doubts, domains, aspects. All of it follows behind the index.

use std::rc::Rc;

use yew::prelude::*;

use super::{aspects, domains};
use crate::i18n::Locale;
use crate::memo::Memo;
use crate::view::labels::Labels;
use crate::view::more::More;
use crate::view::peers::{self, PeerFigures};
use crate::view::shown::{DeferredFigures, Shown};
use crate::view::tabs::Pictures;

/// What it is drawn from.
#[derive(PartialEq)]
pub(super) struct Rest {
    pub(super) locale: Locale,
    pub(super) deferred: DeferredFigures,
    pub(super) labels: Rc<Labels>,
    /// What knows the published results, once it is there.
    pub(super) more: Option<More>,
    /// How the charts can be taken along, once that is there.
    pub(super) pictures: Option<Pictures>,
    /// Whether the radar's table is open.
    pub(super) is_table_open: UseStateHandle<bool>,
}

impl Memo for Rest {
    fn draw(&self) -> Html {
        let Self { locale, deferred, labels, more, pictures, is_table_open } = self;
        let shown = &deferred.shown;
        let peers = more.map(|more| (more.peers)(shown, *locale)).unwrap_or_default();
        let on_toggle = {
            let is_table_open = is_table_open.clone();
            Callback::from(move |_: MouseEvent| is_table_open.set(!*is_table_open))
        };
        html! {
            <div class="rest">
                { asides(shown, &peers, *locale) }
                { domains::view(shown, labels, &peers, *locale) }
                { aspects::view(shown, labels, *locale, **is_table_open, on_toggle) }
                { pictures.map(|view| (view.1)(shown, *locale)) }
                { pictures.map(|view| (view.0)(shown, *locale)) }
            </div>
        }
    }
}

/// What else there is to say about the figures: rank among peers, and where the published row leaves a doubt. Both come
/// after the first load, to lines that are kept free for them.
fn asides(shown: &Shown, figures: &PeerFigures, locale: Locale) -> Html {
    let model = &shown.model;
    let caution = model.instrument.caution().map(|caution| locale.text(caution));
    let is_doubtful = peers::may_be_doubted(model);
    let doubts = figures.doubts.iter().filter(|_| is_doubtful);
    html! {
        <div class="asides">
            <p class="peers" hidden={!peers::is_ranked(model)}>{ figures.standing.clone() }</p>
            <p hidden={caution.is_none()}>{ caution.clone() }</p>
            <div class="doubts" hidden={!is_doubtful}>{ for doubts.map(|doubt| html! { <p>{ doubt.clone() }</p> }) }</div>
        </div>
    }
}
