//! One line per domain, or per aspect where the instrument has no domains.

use spbe_index::Score;
use yew::prelude::*;

use crate::chart::bars::Bar;
use crate::i18n::Locale;
use crate::view::labels::{Labels, TierLabels};
use crate::view::parts::change::change;
use crate::view::peers::{self, PeerFigures};
use crate::view::shown::Shown;

/// The table of domains: each row is drawn and written.
pub(super) fn view(shown: &Shown, labels: &Labels, figures: &PeerFigures, locale: Locale) -> Html {
    let words = &locale.messages().result;
    let median = peers::median_name(&shown.model, locale);
    html! {
        <table class="domains">
            <caption>
                <span class="hidden-visually">{ words.domains }{": "}</span>
                <span class="key"><i class="baseline"/>{ words.key_baseline }</span>
                <span class="key"><i class="scenario"/>{ words.key_scenario }</span>
                <span class="key" hidden={median.is_none()}><i class="median"/>{ median }</span>
            </caption>
            <tbody>{ for lines(shown, labels, &figures.medians).map(|line| line.view(shown, locale)) }</tbody>
        </table>
    }
}

struct Line<'a> {
    labels: &'a TierLabels,
    from: Score,
    to: Score,
    median: Option<Score>,
}

impl Line<'_> {
    fn view(&self, shown: &Shown, locale: Locale) -> Html {
        let bar = Bar::new(&shown.model.instrument, self.from, self.to, self.median);
        let median = self.median.map(|median| {
            let words = locale.messages().result.median;
            html! { <span class="hidden-visually">{ format!(", {words} {}", locale.score(median)) }</span> }
        });
        html! {
            <tr key={self.labels.number.to_string()} title={self.labels.name.clone()}>
                <th scope="row">{ self.labels.short.clone() }<small>{ self.labels.weight.clone() }</small></th>
                <td class="drawn">{ bar.view() }</td>
                <td class="figure">{ change(locale, self.from, self.to) }{ median }</td>
            </tr>
        }
    }
}

fn lines<'a>(shown: &'a Shown, labels: &'a Labels, medians: &'a [Score]) -> impl Iterator<Item = Line<'a>> {
    let (from, to) = (&shown.derived.baseline, shown.result());
    let has_domains = !from.domains().is_empty();
    let (from, to) =
        if has_domains { (from.domains(), to.domains()) } else { (from.aspects(), to.aspects()) };
    let domains = labels.groups.iter().filter_map(|group| group.domain.as_ref());
    let aspects = labels.groups.iter().flat_map(|group| &group.aspects).map(|(aspect, _)| aspect);
    let tiers: Vec<_> = if has_domains { domains.collect() } else { aspects.collect() };
    tiers.into_iter().zip(from.iter().zip(to)).enumerate().map(move |(position, (labels, (from, to)))| {
        let median = medians.get(position).copied().filter(|_| has_domains);
        Line { labels, from: *from, to: *to, median }
    })
}
