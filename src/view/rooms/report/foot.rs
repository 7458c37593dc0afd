//! How the figures came about, where they are from, and the way back to them.

use yew::prelude::*;

use super::Paper;
use crate::chart::qr::Qr;

pub(super) fn view(paper: &Paper<'_>) -> Html {
    let (locale, words, instrument) = (paper.locale, paper.words, &paper.model.instrument);
    let is_estimated = !paper.model.baseline.estimated.is_empty();
    let source = (words.source)(&locale.text(instrument.regulation()), &locale.text(instrument.source()));
    html! {
        <footer>
            <div>
                <p>{ words.method }</p>
                <p>{ source }</p>
                <p hidden={!is_estimated}>{ (words.estimated)(paper.model.baseline.estimated.len()) }</p>
                <p>{ (words.version)(locale.messages().title, env!("CARGO_PKG_VERSION"), &paper.date) }</p>
            </div>
            <figure>{ Qr::new(&paper.link).map(|qr| qr.view(words.qr)) }<figcaption>{ words.qr_caption }</figcaption></figure>
        </footer>
    }
}
