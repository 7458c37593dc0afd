//! The head of the paper: whose it is, of when, the result, and what the planner has to say.

use yew::prelude::*;

use super::ReportContext;
use crate::chart::ruler::Ruler;
use crate::view::frame::short_name;
use crate::view::parts::change::to_next_band;

pub(super) fn view(context: &ReportContext<'_>) -> Html {
    let words = context.words;
    let is_estimated = !context.model.baseline.estimated.is_empty();
    let title = if context.own.title.is_empty() { words.own_title } else { &*context.own.title };
    html! {
        <>
            <header>
                <div>
                    <p class="kicker">{ title.to_owned() }{" · "}{ context.subject.clone() }<b class="estimated-label" hidden={!is_estimated}>{ words.estimate }</b></p>
                    <h3>{ agency(context) }</h3>
                    <p class="sub">{ subject(context) }</p>
                    <p class="undecided" hidden={!context.is_plan()}>{ words.undecided }</p>
                </div>
                <p class="date">{ context.date.clone() }</p>
            </header>
            { result(context) }
            <p class="own" hidden={context.own.note.is_empty()}>{ context.own.note.to_string() }</p>
        </>
    }
}

pub(super) fn agency(context: &ReportContext<'_>) -> String {
    match short_name(&context.model.agency.name) {
        "" => context.locale.messages().frame.unnamed_agency.to_owned(),
        name => name.to_owned(),
    }
}

/// The instrument, the year of the baseline, and what it is compared with.
pub(super) fn subject(context: &ReportContext<'_>) -> String {
    let (locale, words, model) = (context.locale, context.words, context.model);
    let instrument =
        format!("{} {}", locale.text(model.instrument.index()), locale.text(model.instrument.regulation()));
    let year = model.agency.year.map(|year| year.to_string()).unwrap_or_default();
    let to = &context.subject;
    let compared = if context.is_changed() { (words.compared)(&year, to) } else { (words.alone)(&year) };
    format!("{instrument} · {compared}")
}

fn result(context: &ReportContext<'_>) -> Html {
    let (locale, instrument) = (context.locale, &context.model.instrument);
    let (from, to) = (&context.derived.baseline, &context.derived.scenario);
    let is_changed = from.index() != to.index();
    let crosses = from.band() != to.band();
    let ruler = Ruler::new(instrument, locale.language(), (from.index(), to.index()), |threshold| {
        locale.exact(threshold).trim_end_matches('0').trim_end_matches([',', '.']).to_owned()
    });
    html! {
        <section class="result-line">
            <div class="headline">
                <p class="figures">
                    <span hidden={!is_changed}>{ locale.number(from.shown_index()) }{" → "}</span>
                    <b>{ locale.number(to.shown_index()) }</b>
                </p>
                <p class="band">
                    <span hidden={!crosses}>{ context.band(from.band()) }{" → "}</span><b>{ context.band(to.band()) }</b>
                    <span hidden={!is_changed}>{ format!(" ({})", locale.change(from.shown_index(), to.shown_index())) }</span>
                </p>
                <p class="next">{ next(context) }</p>
            </div>
            <div class="drawn">
                { ruler.view() }
                <p class="key">
                    <i class="baseline"/>{ locale.messages().result.key_baseline }
                    <span hidden={!is_changed}><i class="scenario"/>{ if context.is_plan() { context.words.plan } else { locale.messages().result.key_scenario } }</span>
                </p>
            </div>
        </section>
    }
}

/// How far the next band is, and where rounding would put the index into another band, or levels are missing.
fn next(context: &ReportContext<'_>) -> String {
    let (locale, result) = (context.locale, &context.derived.scenario);
    let words = &locale.messages().result;
    let next = to_next_band(locale, &context.model.instrument, result);
    let mut said = vec![next.map_or_else(
        || words.highest.to_owned(),
        |(band, distance)| (words.to_next)(&distance, &context.band(band)),
    )];
    if let Some(notice) = result.notice() {
        let (rounded, exact) = (locale.score(result.index()), locale.number(result.shown_index()));
        said.push((words.notice)(
            &rounded,
            &context.band(notice.seems),
            &exact,
            &context.band(result.band()),
        ));
    }
    if !result.is_complete() {
        let bottom = locale.value(Some(context.model.instrument.scale().min()));
        said.push((words.incomplete)(result.empties(), &bottom));
    }
    said.join(". ")
}
