//! Who reaches the band, mean and spread, who rises, and the histogram: before and after.

use spbe_index::cohort::Crossing;
use yew::prelude::*;

use super::outcome::{Figures, Known, reaches};
use super::{Draw, name_of};
use crate::chart::histogram::Histogram;
use crate::state::CohortSettings;
use crate::view::rooms::picture;

/// As many of those who rise as are named; all of them are in the table.
const NAMED: usize = 8;

/// The answer in large type, and the figures under it.
pub(super) fn view(draw: &Draw<'_>, known: &Known) -> Html {
    let words = &draw.words.answer;
    let goal = draw.goal();
    let (before, after) = (known.before.reaching(goal), known.after.reaching(goal));
    let (count, band) = (draw.count(known.cohort.len()), draw.band_name(goal));
    let mean = mean(draw, &known.after);
    let live = (words.live)(&draw.count(after), &count, &band, &draw.count(before), &mean);
    html! {
        <div class="answer">
            <div class="reaching">
                <output id="reaching">{ (words.reach)(&draw.count(after), &count) }</output>
                <span>{ words.goal }{" "}{ goals(draw) }</span>
                <small class={if after > before { "gain" } else { "" }}>{ (words.now)(&draw.count(before)) }</small>
            </div>
            <dl>
                { figure(words.mean, None, &self::mean(draw, &known.before), &mean, known.mean_change(draw.locale()).filter(|_| known.before.mean != known.after.mean)) }
                { figure(words.deviation, Some(words.deviation_title), &deviation(draw, &known.before), &deviation(draw, &known.after), None) }
                <div class="crossing-count">
                    <dt>{ words.crossing }</dt>
                    <dd><b>{ (words.crossing_count)(&draw.count(known.crossings.len())) }</b></dd>
                </div>
            </dl>
            <div class="counting-place">{ counting(draw) }</div>
            <p class="nothing" hidden={!draw.counted.is_empty()}>{ words.nothing }</p>
            <p class="hidden-visually" aria-live="polite">{ live }</p>
        </div>
    }
}

/// How far the work on many members is.
pub(super) fn counting(draw: &Draw<'_>) -> Html {
    let Some((done, of)) = draw.latest.progress else { return Html::default() };
    html! {
        <p role="status">
            <progress max={of.to_string()} value={done.to_string()}/>{" "}
            { (draw.words.answer.counting)(&draw.count(done), &draw.count(of)) }
        </p>
    }
}

/// The histogram with the bands, and who rises.
pub(super) fn spread(draw: &Draw<'_>, known: &Known) -> Html {
    let words = &draw.words.answer;
    html! {
        <div class="spread">
            <h3>{ words.histogram }</h3>
            { chart(draw, known) }
            { tables(draw, known) }
            { crossings(draw, known) }
            <h3>{ words.gainers }</h3>
            { gainers(draw, known) }
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

fn mean(draw: &Draw<'_>, figures: &Figures) -> String {
    figures.mean.map(|mean| draw.locale().score(mean)).unwrap_or_default()
}

fn deviation(draw: &Draw<'_>, figures: &Figures) -> String {
    figures.deviation.map(|deviation| draw.locale().number(deviation)).unwrap_or_default()
}

/// The band to be reached, to be chosen.
fn goals(draw: &Draw<'_>) -> Html {
    let words = &draw.words.answer;
    let current = draw.current.clone();
    let onchange = move |event: Event| {
        let chosen = event.target_dyn_into::<web_sys::HtmlSelectElement>().map(|field| field.value());
        let goal = chosen.and_then(|chosen| chosen.parse().ok());
        current.set_services(CohortSettings { goal, ..(*current.settings()).clone() });
    };
    let goal = draw.goal();
    let option = |place: usize| {
        html! { <option key={place} value={place.to_string()} selected={place == goal}>{ (words.or_better)(&draw.band_name(place)) }</option> }
    };
    let places = 1..draw.model.instrument.bands().len();
    html! { <select id="cohort-goal" aria-label={words.band} {onchange}>{ for places.map(option) }</select> }
}

fn chart(draw: &Draw<'_>, known: &Known) -> Html {
    let words = &draw.words.answer;
    let (locale, instrument) = (draw.locale(), &draw.model.instrument);
    let histograms = (&known.before.histogram, &known.after.histogram);
    let mut described = Vec::new();
    for (place, (before, after)) in known.before.bands.iter().zip(&known.after.bands).enumerate() {
        described.push(format!("{} {before} → {after}", draw.band_name(place)));
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
        bands: (0..known.after.bands.len()).map(|place| draw.band_name(place).into()).collect(),
    };
    html! {
        <>
            { chart.view(&labels) }
            { picture::menu(draw.model, locale, ".cohort svg.histogram", words.histogram) }
        </>
    }
}

fn tables(draw: &Draw<'_>, known: &Known) -> Html {
    let words = &draw.words.answer;
    let bands = known.before.bands.iter().zip(&known.after.bands).enumerate();
    let band = |(place, (before, after)): (usize, (&usize, &usize))| {
        row(draw, draw.band_name(place), *before, *after)
    };
    let (before, after) = (&known.before.histogram, &known.after.histogram);
    let bins = before.counts().iter().zip(after.counts()).enumerate();
    let bin = |(place, (one, other)): (usize, (&usize, &usize))| {
        let [from, to] = before.bounds(place).filter(|_| one + other > 0)?;
        let range = format!("{}–{}", draw.locale().score(from), draw.locale().score(to));
        Some(row(draw, range, *one, *other))
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

fn row(draw: &Draw<'_>, name: String, before: usize, after: usize) -> Html {
    html! { <tr><th scope="row">{ name }</th><td>{ draw.count(before) }</td><td>{ draw.count(after) }</td></tr> }
}

/// Those who newly reach the band first, then the others who rise.
fn crossings(draw: &Draw<'_>, known: &Known) -> Html {
    let words = &draw.words.answer;
    let goal = draw.goal();
    let (newly, others): (Vec<_>, Vec<_>) =
        known.crossings.iter().partition(|crossing| reaches(**crossing, goal));
    html! {
        <div class="crossings">
            <h3>{ (words.newly)(&draw.band_name(goal)) }{" "}<small>{ draw.count(newly.len()) }</small></h3>
            <p hidden={!newly.is_empty()}>{ words.nobody_newly }</p>
            { named(draw, known, &newly) }
            <div hidden={others.is_empty()}>
                <h3>{ words.others }{" "}<small>{ draw.count(others.len()) }</small></h3>
                { named(draw, known, &others) }
            </div>
        </div>
    }
}

fn named(draw: &Draw<'_>, known: &Known, crossings: &[&Crossing]) -> Html {
    let item = |crossing: &&Crossing| {
        let (from, to) = (draw.band_name(crossing.from.position()), draw.band_name(crossing.to.position()));
        html! { <li key={crossing.member.position()}><b>{ name_of(known, crossing.member) }</b>{": "}{ from }{" → "}<b class="gain">{ to }</b></li> }
    };
    let beyond = crossings.len().saturating_sub(NAMED);
    html! {
        <>
            <ul>{ for crossings.iter().take(NAMED).map(item) }</ul>
            <p hidden={beyond == 0}>{ (draw.words.answer.more)(&draw.count(beyond)) }</p>
        </>
    }
}

fn gainers(draw: &Draw<'_>, known: &Known) -> Html {
    let item = |member: &spbe_index::cohort::MemberId| {
        let gain = known.change(*member, draw.locale());
        html! { <li key={member.position()}>{ name_of(known, *member) }{" "}<b class="gain">{ gain }</b></li> }
    };
    html! {
        <div class="gainers">
            <p hidden={!known.gainers.is_empty()}>{ draw.words.answer.nobody_gains }</p>
            <ol>{ for known.gainers.iter().map(item) }</ol>
        </div>
    }
}
