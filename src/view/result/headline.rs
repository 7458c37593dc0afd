//! The index in large type, its band, what changed and how far the next band is.

use yew::prelude::*;

use crate::i18n::Locale;
use crate::state::Editing;
use crate::view::labels::Labels;
use crate::view::peers::{self, PeerFigures};
use crate::view::rooms::Chance;
use crate::view::shown::Shown;

/// The headline. The sentence for screen readers speaks of the data only, not of every level pointed at.
pub(super) fn view(shown: &Shown, labels: &Labels, chance: Option<&Chance>, locale: Locale) -> Html {
    let words = &locale.messages().result;
    let (result, baseline) = (shown.result(), &shown.derived.baseline);
    let instrument = &shown.model.instrument;
    let band = |id| locale.text(instrument.band(id).name());
    let difference = result.index().since(baseline.index());
    let is_changed = shown.model.editing == Editing::Scenario && !difference.is_zero();
    let crosses = is_changed && result.band() != baseline.band();
    html! {
        <div class="headline">
            <p class="figures">
                <span class="from" hidden={!is_changed}>{ locale.number(baseline.shown_index()) }<span class="arrow">{"→"}</span></span>
                <output id="index">{ locale.number(result.shown_index()) }</output>
            </p>
            <p class="band">
                <span class="from" hidden={!crosses}>{ band(baseline.band()) }{" → "}</span>
                <b id="band">{ band(result.band()) }</b>
                <span class={if difference.is_gain() { "difference gain" } else { "difference loss" }} hidden={!is_changed}>{ locale.difference(difference) }</span>
            </p>
            <p class="next">{ to_next(shown, locale) }</p>
            { quiet(chance) }
            <p class="previewing">{ previewing(shown, labels, locale) }</p>
            <p class="live" aria-live="polite">{ live(shown, locale) }</p>
            <p class="warning" id="notice" hidden={result.notice().is_none()}>
                { result.notice().map(|notice| (words.notice)(
                    &locale.score(result.index()), &band(notice.seems), &locale.number(result.shown_index()), &band(result.band()),
                )) }
            </p>
            <p class="warning" hidden={result.is_complete()}>
                { (words.incomplete)(result.empties(), &locale.value(Some(instrument.scale().min()))) }
            </p>
        </div>
    }
}

/// How likely the band is kept. The line is there before it says something, so that nothing moves when it does.
fn quiet(chance: Option<&Chance>) -> Html {
    let Chance { text, explanation } = chance.cloned().unwrap_or_default();
    html! { <p class="chance" id="chance" hidden={chance.is_none()} title={explanation}>{ text }</p> }
}

/// What else there is to say about the figures: rank among peers, and where the published row leaves a doubt. Both come
/// after the first load, to lines that are kept free for them.
pub(super) fn asides(shown: &Shown, figures: &PeerFigures, locale: Locale) -> Html {
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

fn to_next(shown: &Shown, locale: Locale) -> String {
    let words = &locale.messages().result;
    let instrument = &shown.model.instrument;
    match shown.result().next_band(instrument) {
        None => words.highest.to_owned(),
        Some((band, distance)) => {
            // Where two decimals hide the distance or the band, it is said to its last decimal.
            let is_hidden = shown.result().notice().is_some() || distance.rounded(2).is_zero();
            let distance = if is_hidden { locale.worth(distance) } else { locale.difference(distance) };
            (words.to_next)(
                distance.trim_start_matches('+'),
                instrument.band(band).name().get(locale.language()),
            )
        }
    }
}

fn previewing(shown: &Shown, labels: &Labels, locale: Locale) -> Option<String> {
    let (id, value) = shown.pointed.filter(|_| shown.is_preview)?;
    Some((locale.messages().result.preview)(&labels.title(id), &locale.value(Some(value))))
}

fn live(shown: &Shown, locale: Locale) -> Option<String> {
    let result = shown.result();
    let band = locale.text(shown.model.instrument.band(result.band()).name());
    let difference = locale.difference(result.index().since(shown.derived.baseline.index()));
    (!shown.is_preview)
        .then(|| (locale.messages().result.live)(&locale.number(result.shown_index()), &band, &difference))
}
