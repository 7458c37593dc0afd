//! How the figures came about, where they are from, and the way back to them.

use yew::prelude::*;

use super::ReportContext;
use crate::chart::qr::Qr;

pub(super) fn view(context: &ReportContext<'_>) -> Html {
    let (locale, words, instrument) = (context.locale, context.words, &context.model.instrument);
    let is_estimated = !context.model.baseline.estimated.is_empty();
    let source = (words.source)(&locale.text(instrument.regulation()), &locale.text(instrument.source()));
    html! {
        <footer>
            <div>
                <p>{ words.method }</p>
                <p>{ source }</p>
                <p hidden={!is_estimated}>{ (words.estimated)(context.model.baseline.estimated.len()) }</p>
                <p>{ (words.version)(locale.messages().title, env!("CARGO_PKG_VERSION"), &context.date) }</p>
            </div>
            <figure>{ Qr::new(&context.link).map(|qr| qr.view(words.qr)) }<figcaption>{ words.qr_caption }</figcaption></figure>
        </footer>
    }
}
