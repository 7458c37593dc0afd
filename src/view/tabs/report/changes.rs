//! What changes, domain by domain, with the aspects that move.

use spbe_index::Score;
use spbe_index::published::{Peers, Published, Scope, Spread};
use yew::prelude::*;

use super::ReportContext;
use crate::chart::bars::Bar;
use crate::view::labels::TierLabels;
use crate::view::peers::{median_name, peer_year, place};

/// A line of the table.
struct Line<'a> {
    labels: &'a TierLabels,
    is_domain: bool,
    from: Score,
    to: Score,
    median: Option<Score>,
}

pub(super) fn view(context: &ReportContext<'_>) -> Html {
    let (locale, words) = (context.locale, context.words);
    let median =
        median_name(context.model, locale).filter(|_| !context.derived.baseline.domains().is_empty());
    let medians = if median.is_some() { medians(context) } else { Vec::new() };
    html! {
        <section class="changes">
            <h4>{ if context.is_changed() { words.changes } else { words.standing } }</h4>
            <table>
                <thead class="hidden-visually"><tr>
                    <th scope="col">{ words.part }</th><th scope="col">{ words.drawing }</th><th scope="col">{ words.index }</th><th scope="col">{ words.difference }</th>
                </tr></thead>
                <tbody>{ for lines(context, &medians).iter().map(|line| line.view(context)) }</tbody>
            </table>
            <p class="key" hidden={median.is_none()}><i class="median"/>{ median }</p>
        </section>
    }
}

/// The median of each domain among the agencies of the same type in the nation.
fn medians(context: &ReportContext<'_>) -> Vec<Score> {
    let agency = &context.model.agency;
    let peers = Published::results().peers(place(agency), Scope::Kind, peer_year(agency));
    peers.iter().flat_map(Peers::domains).map(Spread::median).collect()
}

/// Every domain, and under it the aspects that change; every aspect where there are no domains, or nothing changes.
fn lines<'a>(context: &'a ReportContext<'_>, medians: &[Score]) -> Vec<Line<'a>> {
    let (from, to) = (&context.derived.baseline, &context.derived.scenario);
    let mut aspects = from.aspects().iter().zip(to.aspects());
    let mut lines = Vec::new();
    for (place, group) in context.labels.groups.iter().enumerate() {
        let scores = from.domains().get(place).zip(to.domains().get(place));
        if let Some((labels, (from, to))) = group.domain.as_ref().zip(scores) {
            lines.push(Line {
                labels,
                is_domain: true,
                from: *from,
                to: *to,
                median: medians.get(place).copied(),
            });
        }
        for ((labels, _), (from, to)) in group.aspects.iter().zip(aspects.by_ref()) {
            if from != to || group.domain.is_none() || !context.is_changed() {
                lines.push(Line { labels, is_domain: false, from: *from, to: *to, median: None });
            }
        }
    }
    lines
}

impl Line<'_> {
    fn view(&self, context: &ReportContext<'_>) -> Html {
        let locale = context.locale;
        let is_changed = self.from != self.to;
        let bar = Bar::new(&context.model.instrument, self.from, self.to, self.median);
        html! {
            <tr class={if self.is_domain { "domain" } else { "aspect" }} key={self.labels.number.to_string()}>
                <th scope="row">{ self.labels.short.clone() }<small hidden={!self.is_domain}>{" "}{ self.labels.weight.clone() }</small></th>
                <td class="drawn">{ bar.view() }</td>
                <td class="figure"><span hidden={!is_changed}>{ locale.score(self.from) }{" → "}</span><b>{ locale.score(self.to) }</b></td>
                <td class="figure">{ is_changed.then(|| locale.moved(self.from, self.to)) }</td>
            </tr>
        }
    }
}
