//! The index in large type, its band, what changed and how far the next band is.

use spbe_workspace::Editing;
use yew::prelude::*;

use crate::i18n::Locale;
use crate::view::labels::Labels;
use crate::view::parts::change::{to_next_band, tone};
use crate::view::shown::Shown;

/// The headline; `following` is what may be a moment behind the index.
pub(super) fn view(shown: &Shown, labels: &Labels, following: Html, locale: Locale) -> Html {
    let words = &locale.messages().result;
    let (result, baseline) = (shown.result(), &shown.derived.baseline);
    let instrument = &shown.model.instrument;
    let band = |id| locale.text(instrument.band(id).name());
    let (from, to) = (baseline.shown_index(), result.shown_index());
    let is_changed = shown.model.editing == Editing::Scenario && result.index() != baseline.index();
    let crosses = is_changed && result.band() != baseline.band();
    html! {
        <div class="headline">
            <p class="figures">
                <span class="from" hidden={!is_changed}>{ locale.number(from) }<span class="arrow">{"→"}</span></span>
                <output id="index">{ locale.number(to) }</output>
            </p>
            <p class="band">
                <span class="from" hidden={!crosses}>{ band(baseline.band()) }{" → "}</span>
                <b id="band">{ band(result.band()) }</b>
                <span class={classes!("difference", tone(from, to))} hidden={!is_changed}>{ locale.change(from, to) }</span>
            </p>
            <p class="next">{ to_next(shown, locale) }</p>
            { following }
            <p class="previewing">{ previewing(shown, labels, locale) }</p>
            <p class="warning" id="notice" hidden={result.notice().is_none()}>
                { result.notice().map(|notice| (words.notice)(
                    &locale.score(result.index()), &band(notice.seems), &locale.number(to), &band(result.band()),
                )) }
            </p>
            <p class="warning" hidden={result.is_complete()}>
                { (words.incomplete)(result.empties(), &locale.value(Some(instrument.scale().min()))) }
            </p>
        </div>
    }
}

fn to_next(shown: &Shown, locale: Locale) -> String {
    let words = &locale.messages().result;
    let instrument = &shown.model.instrument;
    to_next_band(locale, instrument, shown.result()).map_or_else(
        || words.highest.to_owned(),
        |(band, distance)| (words.to_next)(&distance, instrument.band(band).name().get(locale.language())),
    )
}

fn previewing(shown: &Shown, labels: &Labels, locale: Locale) -> Option<String> {
    let (id, value) = shown.pointed.filter(|_| shown.is_preview)?;
    Some((locale.messages().result.preview)(&labels.title(id), &locale.value(Some(value))))
}
