//! A final result: what became of those that stood as close above a threshold.

use spbe_index::published::{ENOUGH, Figure, Persistence, Published, PublishedResult, is_near_fall};
use spbe_workspace::{Model, Origin};
use yew::prelude::*;

use super::agencies;
use super::words::Words;
use crate::i18n::Locale;
use crate::view::frame::short_name;
use crate::view::peers::{PUBLISHED_WITH, kind_name};

/// The distances above a threshold that are counted, in hundredths of a level.
const MARGINS: [u16; 4] = [3, 5, 10, 20];

/// How many agencies that stood as close above a threshold as the published result of this one lost their predicate or their
/// index a year later, and how the levels of one city moved; nothing without a published result.
pub(in crate::view::tabs) fn view(model: &Model, locale: Locale) -> Html {
    let (words, published) = (Words::of(locale), Published::results());
    let is_published = model.instrument.id() == PUBLISHED_WITH && model.agency.origin == Origin::Published;
    let agency = published.named(&model.agency.name).filter(|_| is_published);
    let result = agency.zip(model.agency.year).and_then(|(agency, year)| agency.full_result(year));
    let Some(figure) = result.map(PublishedResult::index) else {
        return html! { <div class="record"/> };
    };
    let margin = MARGINS.into_iter().find(|margin| is_near_fall(&model.instrument, figure, *margin));
    let all = published.persistence(&model.instrument, margin, None);
    let of_kind =
        model.agency.kind.map(|kind| (kind, published.persistence(&model.instrument, margin, Some(kind))));
    let counts = |kept: &Persistence<'_>| (kept.of, kept.lost.len(), kept.fell.len());
    let margin = margin.map(|margin| locale.number(Figure::from_hundredths(margin).fixed()));
    let mut said = (words.kept)(margin.as_deref(), counts(&all));
    if let Some((kind, kept)) = of_kind.filter(|(_, kept)| kept.of >= ENOUGH) {
        said.push_str(&(words.kept_of_kind)(kind_name(kind, locale), counts(&kept)));
    }
    said.push('.');
    let reworded = all.reworded.iter().map(|(agency, movement)| {
        (words.reworded)(short_name(agency.name()), &locale.number(movement.to.index().fixed()))
    });
    let pairs = published.level_moves();
    let levels = |holds: &dyn Fn(u8, u8) -> bool| {
        pairs.iter().filter(|one| holds(one.from, one.to)).map(|one| u32::from(one.indicators)).sum::<u32>()
    };
    let moved = (words.levels)(levels(&|from, to| to < from), levels(&|_, _| true));
    html! {
        <div class="record kept">
            <p>{ said }</p>
            { for reworded.map(|text| html! { <p class="note">{ text }</p> }) }
            <p class="note">{ moved }</p>
            <details hidden={all.fell.is_empty()}><summary>{ words.who_fell }</summary>{ agencies(&all.fell, locale) }</details>
        </div>
    }
}
