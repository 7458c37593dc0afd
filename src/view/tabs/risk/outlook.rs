//! The answer: how likely the target is, the distribution, and all figures behind it.

use std::rc::Rc;

use spbe_index::risk::percent;
use spbe_index::{Distribution, Score, Standing};
use yew::prelude::*;

use super::probability_format::ProbabilityFormat;
use super::target::{self, TargetField};
use super::{View, figures::Outlook, stands};
use crate::chart::outlook::{OutlookChart, OutlookFigures, OutlookLabels};
use crate::view::tabs::picture::menu;

/// The quantiles of the table.
const QUANTILES: [f64; 5] = [0.05, 0.25, 0.5, 0.75, 0.95];

/// Heading, answer, picture, table.
pub(super) fn view(view: &View<'_>) -> Html {
    let words = &view.format.words.outlook;
    html! {
        <div class="outlook-part">
            <div class="title">
                <h2 id="risk-heading">{ words.heading }</h2>
                <TargetField assumptions={view.assumptions.clone()} scenario={Rc::clone(&view.model.scenario.values)}/>
            </div>
            { stands::choice(&view.assumptions.page, view.model) }
            if view.inputs.is_open() {
                { answer(view) }
                <div class="pair">
                    { picture(view) }
                    { bands(view) }
                </div>
                <details>
                    <summary>{ words.figures }</summary>
                    <div class="pair">{ quantiles(view) }{ survival(view) }</div>
                </details>
            } else {
                { stands::view(view) }
            }
        </div>
    }
}

fn answer(view: &View<'_>) -> Html {
    let (format, figures) = (view.format, view.figures);
    let words = &format.words.outlook;
    let (before, after) = (&figures.before, &figures.after);
    let target = target::full_name(figures.target, &view.model.instrument, format);
    let is_changed = view.inputs.has_before();
    let [low, high] = [0.05, 0.95].map(|q| format.locale.score(after.distribution.quantile(q)));
    html! {
        <div class="answer">
            <p class="big" aria-live="polite">
                <output id="risk-chance">{ format.percent(after.chance) }</output>
                <span>{ (words.chance)(&target) }</span>
            </p>
            <p>
                <b class="before-after" hidden={!is_changed}>{ (words.before_after)(&format.percent(before.chance), &format.percent(after.chance)) }{". "}</b>
                { if view.inputs.holds_without_rises(figures.target.score) { words.holds.to_owned() } else { in_many(format, after.chance) } }
            </p>
            <p>{ expected(view, after) }<span hidden={low == high}>{" "}{ (words.range)(&low, &high) }</span></p>
            <div class="cautions">{ for cautions(view).into_iter().map(|text| html! { <p key={text.clone()}>{ text }</p> }) }</div>
        </div>
    }
}

/// In how many of many cases, as a sentence.
pub(super) fn in_many(format: ProbabilityFormat, chance: f64) -> String {
    let (words, often) = (&format.words.outlook, format.often(chance));
    match &*often {
        all if all == format.words.chance.always => words.all.to_owned(),
        none if none == format.words.chance.never => words.none.to_owned(),
        some => (words.of_ten)(some),
    }
}

fn expected(view: &View<'_>, outlook: &Outlook) -> String {
    let format = view.format;
    let (claimed, mean) = (outlook.claimed, outlook.distribution.mean());
    let cut = format.locale.change(claimed.rounded(2), percent(mean / 100.0, 2));
    (format.words.outlook.expected)(&format.locale.score(claimed), &format.level(mean), &cut)
}

/// What these figures do not know.
fn cautions(view: &View<'_>) -> Vec<String> {
    let words = &view.format.words.outlook;
    let model = view.model;
    let mut cautions = Vec::new();
    let is_official = model.baseline.standing == Standing::Official;
    if is_official {
        cautions.push(words.above_result.to_owned());
    } else if !model.baseline.estimated.is_empty() {
        cautions.push(words.estimated.to_owned());
    }
    let empties = model.scenario.values.empties();
    if empties > 0 {
        let floor = view.format.locale.value(Some(model.instrument.scale().min()));
        cautions.push((words.empty)(empties, &floor));
    }
    cautions
}

fn picture(view: &View<'_>) -> Html {
    let (format, figures) = (view.format, view.figures);
    let words = &format.words.outlook;
    let is_changed = view.inputs.has_before();
    let marks = OutlookFigures {
        instrument: &view.model.instrument,
        before: is_changed.then_some(&figures.before.distribution),
        after: &figures.after.distribution,
        target: figures.target.score,
        claim: figures.after.claimed,
    };
    let chance = |chance| format.percent(chance);
    let chart =
        OutlookChart::new(&marks, format.locale.language(), chance, |score| format.locale.score(score));
    let target = target::full_name(figures.target, &view.model.instrument, format);
    let (before, after) = (figures.before.chance, figures.after.chance);
    let labels = OutlookLabels {
        title: words.chart_title.into(),
        description: (words.chart_description)(&target, &format.both(before), &format.both(after)).into(),
        axis: words.chart_axis.into(),
        height: (words.chart_per)(&format.locale.score(chart.width())).into(),
        target: (words.chart_target)(&format.bound(figures.target.score)).into(),
    };
    html! {
        <figure class="picture">
            { chart.view(&labels) }
            <figcaption>
                <span class="chart-key"><i class="after"/>{ words.after }</span>
                <span class="chart-key" hidden={!is_changed}><i class="before"/>{ words.before }</span>
                <span class="chart-key"><i class="claim"/>{ view.format.words.claims.claim }{" "}{ format.locale.score(figures.after.claimed) }</span>
            </figcaption>
            { menu(view.model, format.locale, ".risk figure.picture", words.chart_title) }
        </figure>
    }
}

/// The chance of every band, before and after.
fn bands(view: &View<'_>) -> Html {
    let (format, figures) = (view.format, view.figures);
    let words = &format.words.outlook;
    let is_changed = view.inputs.has_before();
    let chances = figures.before.distribution.bands().into_iter().zip(figures.after.distribution.bands());
    // Highest first, as a ladder is read.
    let mut rows: Vec<_> = view.model.instrument.bands().zip(chances).collect();
    rows.reverse();
    let row = |((id, band), (before, after)): ((spbe_index::BandId, &spbe_index::Band), (f64, f64))| {
        html! {
            <tr key={id.position()} class={if figures.target.band == Some(id) { "is-target" } else { "" }}>
                <th scope="row">{ format.locale.text(band.name()) }<small>{" ≥\u{a0}"}{ format.bound(band.threshold()) }</small></th>
                <td hidden={!is_changed}>{ format.percent(before) }</td>
                <td>{ format.percent(after) }<small>{ format.often(after) }</small></td>
            </tr>
        }
    };
    html! {
        <table class="band-chances">
            <caption>{ words.bands }</caption>
            <thead><tr>
                <th scope="col">{ words.band }</th>
                <th scope="col" hidden={!is_changed}>{ words.before }</th>
                <th scope="col">{ if is_changed { words.after } else { words.chance_column } }</th>
            </tr></thead>
            <tbody>{ for rows.into_iter().map(row) }</tbody>
        </table>
    }
}

fn quantiles(view: &View<'_>) -> Html {
    let (format, figures) = (view.format, view.figures);
    let words = &format.words.outlook;
    let row = |name: &'static str, of: &dyn Fn(&Distribution) -> String| {
        html! {
            <tr key={name}><th scope="row">{ name }</th>
                <td>{ of(&figures.before.distribution) }</td><td>{ of(&figures.after.distribution) }</td></tr>
        }
    };
    let quantile = |(name, q): (&'static str, f64)| {
        row(name, &|distribution| format.locale.exact(distribution.quantile(q)))
    };
    html! {
        <table class="figures">
            <caption>{ words.quantiles }</caption>
            { head(view, "") }
            <tbody>
                { for words.quantile.into_iter().zip(QUANTILES).map(quantile) }
                { row(words.mean, &|distribution| format.level(distribution.mean())) }
            </tbody>
        </table>
    }
}

/// P(index ≥ x) for every tenth of a level that is neither certain nor impossible.
fn survival(view: &View<'_>) -> Html {
    let (format, figures) = (view.format, view.figures);
    let words = &format.words.outlook;
    let scale = view.model.instrument.scale();
    let steps = (scale.min().hundredths()..=scale.max().hundredths()).step_by(10);
    let chances = steps.map(|hundredths| {
        let score = Score::from_hundredths(u32::from(hundredths));
        (hundredths, score, [&figures.before, &figures.after].map(|one| one.distribution.at_least(score)))
    });
    let is_open = |chances: &[f64; 2]| chances.iter().any(|chance| *chance > 0.0005 && *chance < 0.9995);
    let rows = chances.filter(|(_, _, chances)| is_open(chances)).map(|(key, score, [before, after])| {
        html! {
            <tr key={key}><th scope="row">{"≥ "}{ format.locale.score(score) }</th>
                <td>{ format.fine(before) }</td><td>{ format.fine(after) }</td></tr>
        }
    });
    html! {
        <table class="figures">
            <caption>{ words.survival }</caption>
            { head(view, words.index) }
            <tbody>{ for rows }</tbody>
        </table>
    }
}

fn head(view: &View<'_>, first: &'static str) -> Html {
    let words = &view.format.words.outlook;
    html! { <thead><tr><th scope="col">{ first }</th><th scope="col">{ words.before }</th><th scope="col">{ words.after }</th></tr></thead> }
}
