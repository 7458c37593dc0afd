//! How likely it is, and where it stands among others.

use spbe_index::published::{Peers, Published, Scope};
use yew::prelude::*;

use super::ReportContext;
use crate::view::peers::{PUBLISHED_WITH, kind_name, peer_year, place};
use crate::view::tabs::risk::brief::ChanceBrief;
use crate::view::tabs::risk::refusal;

pub(super) fn view(context: &ReportContext<'_>) -> Html {
    html! { <div class="side">{ chance(context) }{ peers(context) }{ rise(context) }</div> }
}

/// How many agencies rose as much in a year.
fn rise(context: &ReportContext<'_>) -> Html {
    let (from, to) = (context.derived.baseline.index(), context.derived.scenario.index());
    let said = crate::view::tabs::record::rise_in_words(context.model, from, to, context.locale);
    html! { <p class="source in-a-year" hidden={said.is_none()}>{ said.clone() }</p> }
}

/// Only where the planner wants it, and never without its condition.
fn chance(context: &ReportContext<'_>) -> Html {
    if !context.own.has_chance {
        return Html::default();
    }
    let words = context.words;
    let text = match context.chance {
        Err(fault) => refusal(*fault, context.locale),
        Ok(ChanceBrief { holds: true, target, .. }) => (words.chance_holds)(target),
        Ok(ChanceBrief { chance: Some(chance), source, target, .. }) => {
            (words.chance_text)(source, target, chance)
        }
        Ok(ChanceBrief { chance: None, .. }) => words.chance_none.to_owned(),
    };
    html! { <section class="chance"><h4>{ words.chance }</h4><p>{ text }</p></section> }
}

fn peers(context: &ReportContext<'_>) -> Html {
    let words = context.words;
    let agency = &context.model.agency;
    let year = peer_year(agency);
    let peer_groups: Vec<_> = peer_groups(context)
        .into_iter()
        .filter_map(|(name, scope)| Some((name, Published::results().peers(place(agency), scope, year)?)))
        .collect();
    let is_comparable = context.model.instrument.id() == PUBLISHED_WITH && !peer_groups.is_empty();
    if !is_comparable {
        return html! { <section class="peers"><h4>{ words.peers }</h4><p>{ words.no_peers }</p></section> };
    }
    html! {
        <section class="peers">
            <h4>{ (words.peers_in)(year) }</h4>
            <table>
                <thead><tr><th scope="col">{ words.peer_group }</th><th scope="col">{ words.rank }</th><th scope="col">{ words.median }</th></tr></thead>
                <tbody>{ for peer_groups.iter().map(|(name, peers)| row(context, name, peers)) }</tbody>
            </table>
        </section>
    }
}

/// The peer groups that the agency is in, the narrowest first.
fn peer_groups(context: &ReportContext<'_>) -> Vec<(String, Scope)> {
    let (words, agency) = (context.words, &context.model.agency);
    let mut peer_groups = Vec::new();
    if let Some(kind) = agency.kind {
        let kind = kind_name(kind, context.locale);
        if let Some(province) = &agency.province {
            peer_groups.push(((words.kind_in_province)(kind, province), Scope::KindInProvince));
        }
        peer_groups.push(((words.kind_in_nation)(kind), Scope::Kind));
    }
    peer_groups.push((words.nation.to_owned(), Scope::Nation));
    peer_groups
}

fn row(context: &ReportContext<'_>, name: &str, peers: &Peers) -> Html {
    let (locale, index) = (context.locale, peers.index());
    let from = index.standing(context.derived.baseline.index());
    let to = index.standing(context.derived.scenario.index());
    let moved = (from.rank != to.rank).then(|| format!("{} → ", from.rank));
    html! {
        <tr key={name.to_owned()}>
            <th scope="row">{ name.to_owned() }</th>
            <td>{ moved }<b>{ to.rank }</b>{ (context.words.of)(to.of) }</td>
            <td>{ locale.score(index.median()) }</td>
        </tr>
    }
}
