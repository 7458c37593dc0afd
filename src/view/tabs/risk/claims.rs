//! The list of claims: how sure each is, what hangs on it, and which to secure.

use std::rc::Rc;

use spbe_index::risk::Influence;
use spbe_index::{Certainty, IndicatorId};
use spbe_workspace::RiskSettings;
use yew::prelude::*;

use super::matters::{Matters, SecuredAnswer, Weights};
use super::{View, field, target};
use crate::chart::scale::Pixel;
use crate::view::tabs::notices;

/// As many claims as are listed at first.
const FIRST: usize = 10;

/// What of the list is looked at.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) struct Listing {
    /// How many claims can be secured.
    pub(super) most: usize,
    /// Whether all claims are listed.
    pub(super) is_all: bool,
    /// How often the list was sorted anew.
    pub(super) turn: u32,
}

impl Default for Listing {
    fn default() -> Self {
        Self { most: 3, is_all: false, turn: 0 }
    }
}

/// The part of the page.
pub(super) fn view(view: &View<'_>, matters: &Matters, listing: &UseStateHandle<Listing>) -> Html {
    let words = &view.format.words.claims;
    html! {
        <div class="claims">
            <h2>{ words.heading }</h2>
            <p>{ words.lead }</p>
            { secure(view, matters.answer.as_deref(), listing) }
            <div class="table-place">{ matters.weights.as_ref().map(|weights| table(view, weights, listing)) }</div>
        </div>
    }
}

/// "Secure these three claims and the chance rises from 61 % to 83 %."
fn secure(view: &View<'_>, answer: Option<&SecuredAnswer>, listing: &UseStateHandle<Listing>) -> Html {
    let words = &view.format.words.claims;
    let onchange = {
        let listing = listing.clone();
        move |event: Event| {
            let most = field::whole(&event, 1, 5).and_then(|most| usize::try_from(most).ok());
            listing.set(Listing { most: most.unwrap_or(listing.most), ..*listing });
        }
    };
    let option = |most: usize| html! { <option key={most} value={most.to_string()} selected={most == listing.most}>{ most.to_string() }</option> };
    let is_fresh = answer.is_some_and(|answer| answer.is_of(view.inputs, listing.most));
    let count = answer.map_or(0, |answer| answer.secured.indicators.len());
    let is_greedy = answer.is_some_and(|answer| !answer.secured.is_best);
    html! {
        <div class="secure">
            <label>{ words.most }{" "}<select id="risk-most" {onchange}>{ for (1..=5).map(option) }</select></label>
            <p class={if is_fresh { "sentence" } else { "sentence stale" }} role="status">{ answer.map_or_else(|| words.working.to_owned(), |answer| sentence(view, answer)) }</p>
            <p class="soft" hidden={!is_greedy}>{ words.secure_greedy }</p>
            <button type="button" hidden={count == 0} disabled={!is_fresh} onclick={assume_evidence(view, answer)}>{ (words.secure_apply)(count) }</button>
        </div>
    }
}

fn sentence(view: &View<'_>, answer: &SecuredAnswer) -> String {
    let (format, words) = (view.format, &view.format.words.claims);
    let secured = &answer.secured;
    let target = target::name(answer.target, &view.model.instrument, format);
    match secured.indicators.len() {
        0 => (words.secure_nothing)(&target, &format.percent(secured.before)),
        count => {
            let titles = answer.titles(|id| view.labels.title(id));
            let chances = (format.percent(secured.before), format.percent(secured.after));
            (words.secure)(count, &titles, &target, (&chances.0, &chances.1))
        }
    }
}

/// Ticks the evidence of the claims to secure.
fn assume_evidence(view: &View<'_>, answer: Option<&SecuredAnswer>) -> Callback<MouseEvent> {
    let indicators = answer.map(|answer| answer.secured.indicators.clone()).unwrap_or_default();
    let (instrument, values) = (Rc::clone(&view.model.instrument), Rc::clone(&view.model.scenario.values));
    view.assumptions.on(move |_: &MouseEvent, risk| {
        let tick =
            |risk: RiskSettings, id: &IndicatorId| risk.with_evidence(&instrument, *id, values.get(*id));
        let evident = indicators.iter().fold(risk, tick);
        Some(evident)
    })
}

fn table(view: &View<'_>, weights: &Weights, listing: &UseStateHandle<Listing>) -> Html {
    let (format, words) = (view.format, &view.format.words.claims);
    // What is not above an official result is no claim.
    let is_claim =
        |one: &&Influence| view.inputs.scenario.get(one.indicator) > view.inputs.confirmed.get(one.indicator);
    let claims: Vec<_> = weights.influences.iter().filter(is_claim).collect();
    let all = claims.len();
    let listed = if listing.is_all { all } else { FIRST.min(all) };
    let highest = claims.iter().map(|one| one.variance_share).fold(f64::MIN_POSITIVE, f64::max);
    let rows = claims.iter().take(listed).map(|influence| row(view, influence, highest));
    let target = target::name(weights.target, &view.model.instrument, format);
    let look = |change: fn(Listing) -> Listing| {
        let listing = listing.clone();
        move |_: MouseEvent| listing.set(change(*listing))
    };
    let is_mixed = weights.common > 0.0005;
    html! {
        <div class="influences">
            <p class="soft">{ (words.caption)(&target, &format.both(weights.chance)) }
                <span hidden={!is_mixed}>{" "}{ (format.words.assessors.common)(&format.share(weights.common)) }</span></p>
            <div class="wide" tabindex="0" role="region" aria-label={words.heading}>
                <table>
                    <thead><tr>
                        <th scope="col">{ words.indicator }</th>
                        <th scope="col">{ words.claim }</th>
                        <th scope="col">{ words.certainty }</th>
                        <th scope="col">{ words.evidence }</th>
                        <th scope="col" class="number">{ words.share }</th>
                        <th scope="col" class="number">{ words.if_cut }</th>
                        <th scope="col" class="number">{ words.if_sure }</th>
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
            <div class="commands">
                <button type="button" class="quiet" hidden={all <= FIRST} aria-expanded={listing.is_all.to_string()}
                    onclick={look(|listing| Listing { is_all: !listing.is_all, ..listing })}>
                    { if listing.is_all { (words.fewer)(FIRST) } else { (words.all)(all) } }
                </button>
                <button type="button" class="quiet" onclick={look(|listing| Listing { turn: listing.turn + 1, ..listing })}>{ words.reorder }</button>
            </div>
        </div>
    }
}

fn row(view: &View<'_>, influence: &Influence, highest: f64) -> Html {
    let format = view.format;
    let id = influence.indicator;
    let claim = view.model.scenario.values.get(id);
    let labels = view.labels.indicator(id);
    let name = labels.map(|labels| labels.tier.name.clone());
    html! {
        <tr key={id.position()} id={format!("claim-{}", id.position())} class={if view.risk().certainty_of(id, claim) == Certainty::Sure { "is-sure" } else { "" }}>
            <th scope="row" title={name}>{ view.labels.title(id) }</th>
            <td>{ notices::mark(format.locale, view.model.baseline.estimated.contains(id)) }{ format.locale.value(claim) }</td>
            <td>{ certainty(view, id) }</td>
            <td>{ evidence(view, id) }</td>
            <td class="number share">{ bar(influence.variance_share / highest) }<span>{ format.share(influence.variance_share) }</span></td>
            <td class="number">{ format.fine(influence.if_cut) }</td>
            <td class="number">{ format.fine(influence.if_sure) }</td>
        </tr>
    }
}

fn bar(length: f64) -> Html {
    html! {
        <svg viewBox="0 0 40 8" aria-hidden="true" focusable="false"><rect width={Pixel::new(40.0 * length).attribute()} height="8"/></svg>
    }
}

fn certainty(view: &View<'_>, id: IndicatorId) -> Html {
    let words = &view.format.words.claims;
    let chosen = view.assumptions.risk.certainty(id);
    let assumptions = view.assumptions.clone();
    let onchange = move |event: Event| {
        let certainty = match field::text(&event).as_str() {
            "sure" => Certainty::Sure,
            "doubtful" => Certainty::Doubtful,
            _ => Certainty::Likely,
        };
        assumptions.claim(id, &assumptions.risk.with_certainty(id, certainty));
    };
    let option = |code: &'static str, name: &'static str, certainty| {
        html! { <option value={code} selected={certainty == chosen}>{ name }</option> }
    };
    html! {
        <select aria-label={(words.certainty_of)(&view.labels.title(id))} {onchange}>
            { option("sure", words.sure, Certainty::Sure) }
            { option("likely", words.likely, Certainty::Likely) }
            { option("doubtful", words.doubtful, Certainty::Doubtful) }
        </select>
    }
}

fn evidence(view: &View<'_>, id: IndicatorId) -> Html {
    let (words, locale) = (&view.format.words.claims, view.format.locale);
    let risk = &view.assumptions.risk;
    let claim = view.model.scenario.values.get(id);
    let is_evident = risk.is_evident(id, claim);
    let lower = risk.evidence_of(id).filter(|_| !is_evident);
    let next = risk.with_evidence(&view.model.instrument, id, claim.filter(|_| !is_evident));
    let assumptions = view.assumptions.clone();
    let onchange = move |_: Event| assumptions.claim(id, &next);
    html! {
        <label class="evidence">
            <input type="checkbox" checked={is_evident} disabled={claim.is_none()} {onchange}
                aria-label={(words.evidence_of)(&view.labels.title(id), &locale.value(claim))}/>
            <small>{ lower.map(|value| (words.evidence_lower)(&locale.value(Some(value)))) }</small>
        </label>
    }
}
