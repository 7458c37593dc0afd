//! Rank and distance among the peers, before and after the scenario.

use spbe_index::Score;
use spbe_index::published::{Peers, Spread};
use yew::prelude::*;

use super::super::words::{PeerWords, Words};
use crate::i18n::Locale;
use crate::view::labels::Labels;
use crate::view::parts::change::tone;
use crate::view::shown::Shown;

/// One line: the index or a domain.
struct Line<'a> {
    name: AttrValue,
    from: Score,
    to: Score,
    spread: &'a Spread,
}

/// The rank of the index in a sentence, and everything else in a table.
pub(super) fn view(shown: &Shown, labels: &Labels, peers: &Peers, locale: Locale) -> Html {
    let words = &Words::of(locale).peers;
    let (from, to) = (&shown.derived.baseline, &shown.derived.scenario);
    let index = Line { name: words.index.into(), from: from.index(), to: to.index(), spread: peers.index() };
    let domains = labels.groups.iter().filter_map(|group| group.domain.as_ref());
    let scores = from.domains().iter().zip(to.domains()).zip(peers.domains());
    let domains = domains.zip(scores).map(|(tier, ((from, to), spread))| Line {
        name: tier.short.clone(),
        from: *from,
        to: *to,
        spread,
    });
    let rank = index.rank(words);
    let lines: Vec<_> = [index].into_iter().chain(domains).collect();
    html! {
        <div class="ranks">
            <p class="rank" aria-live="polite">{ rank }</p>
            <div class="wide" tabindex="0" role="region" aria-label={words.standing}>
                <table>
                    <caption class="hidden-visually">{ words.standing }</caption>
                    <thead><tr>
                        <th scope="col" class="text">{ words.part }</th><th scope="col">{ words.baseline }</th><th scope="col">{ words.scenario }</th>
                        <th scope="col">{ words.rank_column }</th><th scope="col" title={words.percentile_title}>{ words.percentile }</th>
                        <th scope="col">{ words.next_rank }</th><th scope="col">{ words.median }</th><th scope="col">{ words.above_median }</th>
                    </tr></thead>
                    <tbody>{ for lines.iter().map(|line| line.view(words, locale)) }</tbody>
                </table>
            </div>
        </div>
    }
}

impl Line<'_> {
    /// The rank in words, and what it was when it is another one.
    fn rank(&self, words: &PeerWords) -> String {
        let (from, to) = (self.spread.standing(self.from), self.spread.standing(self.to));
        if from.rank == to.rank {
            (words.rank)(to.rank, to.of)
        } else {
            (words.rank_moves)(from.rank, to.rank, to.of)
        }
    }

    fn view(&self, words: &PeerWords, locale: Locale) -> Html {
        let (before, after) = (self.spread.standing(self.from), self.spread.standing(self.to));
        let next = self.spread.next_rank(self.to).map_or_else(
            || words.best.to_owned(),
            |next| {
                let distance = locale.distance(self.to.rounded(2), next.figure.fixed());
                // All of them share one rank where they have the same figure.
                (words.to_rank)(&distance, next.rank, after.rank.saturating_sub(next.rank))
            },
        );
        let (median, own) = (self.spread.median().rounded(2), self.to.rounded(2));
        html! {
            <tr key={self.name.to_string()}>
                <th scope="row">{ self.name.clone() }</th>
                <td>{ locale.score(self.from) }</td>
                <td class={tone(self.from.rounded(2), own)}>{ locale.score(self.to) }</td>
                <td class={class(after.rank < before.rank, after.rank > before.rank)}>{ arrow(before.rank, after.rank) }<small>{"/"}{ after.of }</small></td>
                <td>{ arrow(before.percentile().into(), after.percentile().into()) }</td>
                <td>{ next }</td>
                <td>{ locale.number(median) }</td>
                <td class={tone(median, own)}>{ locale.change(median, own) }</td>
            </tr>
        }
    }
}

/// `8`, or `8 → 5` when it has moved.
fn arrow(from: usize, to: usize) -> String {
    if from == to { to.to_string() } else { format!("{from} → {to}") }
}

fn class(is_gain: bool, is_loss: bool) -> &'static str {
    match (is_gain, is_loss) {
        (true, _) => "gain",
        (_, true) => "loss",
        _ => "",
    }
}
