//! One line per domain, or per aspect where the instrument has no domains.

use std::rc::Rc;

use spbe_index::{Instrument, Score};
use yew::prelude::*;

use crate::chart::bars::Bar;
use crate::i18n::Locale;
use crate::memo::{Memo, memo, memo_in_list};
use crate::view::labels::{Labels, TierLabels};
use crate::view::parts::change::change;
use crate::view::peers::{self, PeerFigures};
use crate::view::shown::Shown;

/// The table of domains: each row is drawn and written.
pub(super) fn view(shown: &Shown, labels: &Labels, figures: &PeerFigures, locale: Locale) -> Html {
    let median = peers::median_name(&shown.model, locale);
    let lines = lines(shown, labels, &figures.medians, locale);
    html! {
        <table class="domains">
            { memo(Key { locale, median }) }
            <tbody>{ for lines.map(|line| memo_in_list(line.labels.number.to_string(), line)) }</tbody>
        </table>
    }
}

/// What the marks mean.
#[derive(PartialEq)]
struct Key {
    locale: Locale,
    /// What the median is of, where there is one.
    median: Option<String>,
}

impl Memo for Key {
    fn draw(&self) -> Html {
        let words = &self.locale.messages().result;
        html! {
            <caption>
                <span class="hidden-visually">{ words.domains }{": "}</span>
                <span class="key"><i class="baseline"/>{ words.key_baseline }</span>
                <span class="key"><i class="scenario"/>{ words.key_scenario }</span>
                <span class="key" hidden={self.median.is_none()}><i class="median"/>{ self.median.clone() }</span>
            </caption>
        }
    }
}

#[derive(PartialEq)]
struct Line {
    locale: Locale,
    instrument: Rc<Instrument>,
    labels: TierLabels,
    from: Score,
    to: Score,
    median: Option<Score>,
}

impl Memo for Line {
    fn draw(&self) -> Html {
        let locale = self.locale;
        let bar = Bar::new(&self.instrument, self.from, self.to, self.median);
        let median = self.median.map(|median| {
            let words = locale.messages().result.median;
            html! { <span class="hidden-visually">{ format!(", {words} {}", locale.score(median)) }</span> }
        });
        html! {
            <tr title={self.labels.name.clone()}>
                <th scope="row">{ self.labels.short.clone() }<small>{ self.labels.weight.clone() }</small></th>
                <td class="drawn">{ bar.view() }</td>
                <td class="figure">{ change(locale, self.from, self.to) }{ median }</td>
            </tr>
        }
    }
}

fn lines<'a>(
    shown: &'a Shown,
    labels: &'a Labels,
    medians: &'a [Score],
    locale: Locale,
) -> impl Iterator<Item = Line> + use<'a> {
    let (from, to) = (&shown.derived.baseline, shown.result());
    let has_domains = !from.domains().is_empty();
    let (from, to) =
        if has_domains { (from.domains(), to.domains()) } else { (from.aspects(), to.aspects()) };
    let domains = labels.groups.iter().filter_map(|group| group.domain.as_ref());
    let aspects = labels.groups.iter().flat_map(|group| &group.aspects).map(|(aspect, _)| aspect);
    let tiers: Vec<_> = if has_domains { domains.collect() } else { aspects.collect() };
    tiers.into_iter().zip(from.iter().zip(to)).enumerate().map(move |(position, (labels, (from, to)))| {
        let median = medians.get(position).copied().filter(|_| has_domains);
        let instrument = Rc::clone(&shown.model.instrument);
        Line { locale, instrument, labels: labels.clone(), from: *from, to: *to, median }
    })
}
