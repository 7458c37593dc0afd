//! The agency among the published results of its kind.

use spbe_index::published::{Published, Scope};
use yew::prelude::*;

use super::super::screen::ScreenContext;
use super::nothing;
use crate::chart::dots::{Dots, Mark};
use crate::view::peers::{PUBLISHED_WITH, kind_name, peer_year, place};

pub(super) fn view(context: &ScreenContext<'_>) -> Html {
    let (agency, instrument) = (&context.scene.model.agency, &context.scene.model.instrument);
    let (published, year, place) = (Published::results(), peer_year(agency), place(agency));
    let kind = agency.kind.filter(|_| instrument.id() == PUBLISHED_WITH);
    let Some((kind, peers)) = kind.zip(published.peers(place, Scope::Kind, year)) else {
        return nothing(context.words.no_peers);
    };
    let numbers: Vec<_> = published
        .members(place, Scope::Kind, year)
        .map(|(_, result)| result.index().score().to_f64())
        .collect();
    let ends = instrument.scale();
    let level = |value: spbe_index::Value| f64::from(value.hundredths()) / 100.0;
    let dots = Dots::new((level(ends.min()), level(ends.max())), &numbers, None, Vec::new());
    let mark = |class, number| Mark { class, number, label: AttrValue::default() };
    let (from, to) = (context.shown.derived.baseline.index(), context.shown.derived.scenario.index());
    let marks = [
        mark("median", peers.index().median().to_f64()),
        mark("baseline", from.to_f64()),
        mark("scenario", to.to_f64()),
    ];
    let standing = peers.index().standing(to);
    let said = (context.words.standing)(
        standing.rank,
        standing.of,
        kind_name(kind, context.locale),
        year,
        &context.locale.score(peers.index().median()),
    );
    let tick = |value: spbe_index::Value| html! { <span>{ context.locale.value(Some(value)) }</span> };
    html! {
        <>
            <p class="stage-standing">{ said }</p>
            <svg class="stage-dots" viewBox={dots.view_box()} preserveAspectRatio="xMidYMax meet" aria-hidden="true" focusable="false">
                { dots.axis("") }{ dots.dots() }{ dots.marks(&marks) }
            </svg>
            <p class="stage-ticks" aria-hidden="true">{ for ends.levels().map(tick) }</p>
        </>
    }
}
