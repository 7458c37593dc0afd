//! Who reaches the band, mean and spread, who rises, and the histogram: before and after.

use spbe_index::cohort::Crossing;
use spbe_workspace::CohortSettings;
use yew::prelude::*;

use super::outcome::{Figures, Known, reaches};
use super::{CohortContext, name_of};
use crate::chart::histogram::Histogram;
use crate::view::tabs::picture;

/// As many of those who rise as are named; all of them are in the table.
const NAMED: usize = 8;

/// The answer in large type, and the figures under it.
pub(super) fn view(context: &CohortContext<'_>, known: &Known) -> Html {
    let words = &context.words.answer;
    let goal = context.goal();
    let (before, after) = (known.before.reaching(goal), known.after.reaching(goal));
    let (count, band) = (context.count(known.cohort.len()), context.band_name(goal));
    let mean = mean(context, &known.after);
    let live = (words.live)(&context.count(after), &count, &band, &context.count(before), &mean);
    html! {
        <div class="answer">
            <div class="reaching">
                <output id="reaching">{ (words.reach)(&context.count(after), &count) }</output>
                <span>{ words.goal }{" "}{ goals(context) }</span>
                <small class={if after > before { "gain" } else { "" }}>{ (words.now)(&context.count(before)) }</small>
            </div>
            <dl>
                { figure(words.mean, None, &self::mean(context, &known.before), &mean, known.mean_change(context.locale()).filter(|_| known.before.mean != known.after.mean)) }
                { figure(words.deviation, Some(words.deviation_title), &deviation(context, &known.before), &deviation(context, &known.after), None) }
                <div class="crossing-count">
                    <dt>{ words.crossing }</dt>
                    <dd><b>{ (words.crossing_count)(&context.count(known.crossings.len())) }</b></dd>
                </div>
            </dl>
            <div class="counting-place">{ counting(context) }</div>
            <p class="nothing" hidden={!context.counted.is_empty()}>{ words.nothing }</p>
            <p class="hidden-visually" aria-live="polite">{ live }</p>
        </div>
    }
}

/// How far the work on many members is.
pub(super) fn counting(context: &CohortContext<'_>) -> Html {
    let Some((done, of)) = context.latest.progress else { return Html::default() };
    html! {
        <p role="status">
            <progress max={of.to_string()} value={done.to_string()}/>{" "}
            { (context.words.answer.counting)(&context.count(done), &context.count(of)) }
        </p>
    }
}

/// The histogram with the bands, and who rises.
pub(super) fn spread(context: &CohortContext<'_>, known: &Known) -> Html {
    let words = &context.words.answer;
    html! {
        <div class="spread">
            <h3>{ words.histogram }</h3>
            { chart(context, known) }
            { tables(context, known) }
            { crossings(context, known) }
            <h3>{ words.gainers }</h3>
            { gainers(context, known) }
        </div>
    }
}

fn figure(
    name: &'static str,
    title: Option<&'static str>,
    before: &str,
    after: &str,
    difference: Option<String>,
) -> Html {
    let is_same = before == after;
    html! {
        <div {title}>
            <dt>{ name }</dt>
            <dd>
                <span class="from" hidden={is_same}>{ before.to_owned() }{" → "}</span><b>{ after.to_owned() }</b>{" "}
                <span class={classes!("difference", (before != after).then_some("gain"))}>{ difference }</span>
            </dd>
        </div>
    }
}

fn mean(context: &CohortContext<'_>, figures: &Figures) -> String {
    figures.mean.map(|mean| context.locale().score(mean)).unwrap_or_default()
}

fn deviation(context: &CohortContext<'_>, figures: &Figures) -> String {
    figures.deviation.map(|deviation| context.locale().number(deviation)).unwrap_or_default()
}

/// The band to be reached, to be chosen.
fn goals(context: &CohortContext<'_>) -> Html {
    let words = &context.words.answer;
    let current = context.current.clone();
    let onchange = move |event: Event| {
        let chosen = event.target_dyn_into::<web_sys::HtmlSelectElement>().map(|field| field.value());
        let goal = chosen.and_then(|chosen| chosen.parse().ok());
        current.set_services(CohortSettings { goal, ..(*current.settings()).clone() });
    };
    let goal = context.goal();
    let option = |place: usize| {
        html! { <option key={place} value={place.to_string()} selected={place == goal}>{ (words.or_better)(&context.band_name(place)) }</option> }
    };
    let places = 1..context.model.instrument.bands().len();
    html! { <select id="cohort-goal" aria-label={words.band} {onchange}>{ for places.map(option) }</select> }
}

fn chart(context: &CohortContext<'_>, known: &Known) -> Html {
    let words = &context.words.answer;
    let (locale, instrument) = (context.locale(), &context.model.instrument);
    let histograms = (&known.before.histogram, &known.after.histogram);
    let mut described = Vec::new();
    for (place, (before, after)) in known.before.bands.iter().zip(&known.after.bands).enumerate() {
        described.push(format!("{} {before} → {after}", context.band_name(place)));
    }
    let chart = Histogram::new(instrument, histograms, &known.before.bands, &known.after.bands, |score| {
        locale.exact(score).trim_end_matches('0').trim_end_matches([',', '.']).to_owned()
    });
    let labels = crate::chart::histogram::Labels {
        title: words.histogram.into(),
        description: (words.histogram_description)(&described.join(", ")).into(),
        across: words.histogram_axis.into(),
        up: words.histogram_count.into(),
        before: words.before.into(),
        after: words.after.into(),
        bands: (0..known.after.bands.len()).map(|place| context.band_name(place).into()).collect(),
    };
    html! {
        <>
            { chart.view(&labels) }
            { picture::menu(context.model, locale, ".cohort svg.histogram", words.histogram) }
        </>
    }
}

fn tables(context: &CohortContext<'_>, known: &Known) -> Html {
    let words = &context.words.answer;
    let bands = known.before.bands.iter().zip(&known.after.bands).enumerate();
    let band = |(place, (before, after)): (usize, (&usize, &usize))| {
        row(context, context.band_name(place), *before, *after)
    };
    let (before, after) = (&known.before.histogram, &known.after.histogram);
    let bins = before.counts().iter().zip(after.counts()).enumerate();
    let bin = |(place, (one, other)): (usize, (&usize, &usize))| {
        let [from, to] = before.bounds(place).filter(|_| one + other > 0)?;
        let range = format!("{}–{}", context.locale().score(from), context.locale().score(to));
        Some(row(context, range, *one, *other))
    };
    let head = |name: &'static str| {
        html! { <tr><th scope="col">{ name }</th><th scope="col">{ words.before }</th><th scope="col">{ words.after }</th></tr> }
    };
    html! {
        <details>
            <summary>{ words.histogram_table }</summary>
            <table class="figures"><caption>{ words.bands }</caption><thead>{ head(words.band) }</thead><tbody>{ for bands.map(band) }</tbody></table>
            <table class="figures"><caption>{ words.histogram }</caption><thead>{ head(words.range) }</thead><tbody>{ for bins.filter_map(bin) }</tbody></table>
        </details>
    }
}

fn row(context: &CohortContext<'_>, name: String, before: usize, after: usize) -> Html {
    html! { <tr><th scope="row">{ name }</th><td>{ context.count(before) }</td><td>{ context.count(after) }</td></tr> }
}

/// Those who newly reach the band first, then the others who rise.
fn crossings(context: &CohortContext<'_>, known: &Known) -> Html {
    let words = &context.words.answer;
    let goal = context.goal();
    let (newly, others): (Vec<_>, Vec<_>) =
        known.crossings.iter().partition(|crossing| reaches(**crossing, goal));
    html! {
        <div class="crossings">
            <h3>{ (words.newly)(&context.band_name(goal)) }{" "}<small>{ context.count(newly.len()) }</small></h3>
            <p hidden={!newly.is_empty()}>{ words.nobody_newly }</p>
            { named(context, known, &newly) }
            <div hidden={others.is_empty()}>
                <h3>{ words.others }{" "}<small>{ context.count(others.len()) }</small></h3>
                { named(context, known, &others) }
            </div>
        </div>
    }
}

fn named(context: &CohortContext<'_>, known: &Known, crossings: &[&Crossing]) -> Html {
    let item = |crossing: &&Crossing| {
        let (from, to) =
            (context.band_name(crossing.from.position()), context.band_name(crossing.to.position()));
        html! { <li key={crossing.member.position()}><b>{ name_of(known, crossing.member) }</b>{": "}{ from }{" → "}<b class="gain">{ to }</b></li> }
    };
    let beyond = crossings.len().saturating_sub(NAMED);
    html! {
        <>
            <ul>{ for crossings.iter().take(NAMED).map(item) }</ul>
            <p hidden={beyond == 0}>{ (context.words.answer.more)(&context.count(beyond)) }</p>
        </>
    }
}

fn gainers(context: &CohortContext<'_>, known: &Known) -> Html {
    let item = |member: &spbe_index::cohort::MemberId| {
        let gain = known.change(*member, context.locale());
        html! { <li key={member.position()}>{ name_of(known, *member) }{" "}<b class="gain">{ gain }</b></li> }
    };
    html! {
        <div class="gainers">
            <p hidden={!known.gainers.is_empty()}>{ context.words.answer.nobody_gains }</p>
            <ol>{ for known.gainers.iter().map(item) }</ol>
        </div>
    }
}
