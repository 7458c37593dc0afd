//! The parts that are furthest above and below the peers' median.

use spbe_index::published::{Gap, Part, gaps_below, strengths};
use yew::prelude::*;

use super::super::words::PartWords;
use crate::i18n::Locale;
use crate::view::labels::{Labels, TierLabels};
use crate::view::parts::change::tone;

/// As many parts as are told on each side.
const TOLD: usize = 5;

/// Those above and those below in one table.
pub(super) fn view(all: &[Gap], labels: &Labels, words: &PartWords, locale: Locale) -> Html {
    html! {
        <table class="gaps">
            <thead><tr><td/><th scope="col">{ words.own }</th><th scope="col">{ words.median }</th><th scope="col">{ words.difference }</th></tr></thead>
            { side(words.above, &strengths(all, TOLD), labels, words, locale) }
            { side(words.below, &gaps_below(all, TOLD), labels, words, locale) }
        </table>
    }
}

fn side(head: &'static str, gaps: &[Gap], labels: &Labels, words: &PartWords, locale: Locale) -> Html {
    let row = |gap: &Gap| {
        let tier = tier(labels, gap.part)?;
        let class = tone(gap.median.rounded(2), gap.own.rounded(2));
        Some(html! {
            <tr key={tier.number.to_string()}>
                <th scope="row">{ tier.short.clone() }</th>
                <td>{ locale.score(gap.own) }</td><td>{ locale.score(gap.median) }</td>
                <td {class}>{ locale.moved(gap.median, gap.own) }</td>
            </tr>
        })
    };
    let rows: Vec<_> = gaps.iter().filter_map(row).collect();
    html! {
        <tbody key={head}>
            <tr class="side"><th scope="rowgroup" colspan="4">{ head }</th></tr>
            <tr class="side" hidden={!rows.is_empty()}><td colspan="4">{ words.none }</td></tr>
            { for rows }
        </tbody>
    }
}

/// The texts of a part.
fn tier(labels: &Labels, part: Part) -> Option<&TierLabels> {
    match part {
        Part::Domain(id) => labels.groups.get(id.position())?.domain.as_ref(),
        Part::Aspect(id) => {
            labels.groups.iter().flat_map(|group| &group.aspects).nth(id.position()).map(|(tier, _)| tier)
        }
    }
}
