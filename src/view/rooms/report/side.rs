//! How likely it is, and where it stands among others.

use spbe_index::published::{Peers, Published, Scope};
use yew::prelude::*;

use super::Paper;
use crate::view::peers::{PUBLISHED_WITH, kind_name, peer_year, place};
use crate::view::rooms::risk::brief::ChanceBrief;
use crate::view::rooms::risk::refusal;

pub(super) fn view(paper: &Paper<'_>) -> Html {
    html! { <div class="side">{ chance(paper) }{ peers(paper) }{ rise(paper) }</div> }
}

/// How many agencies rose as much in a year.
fn rise(paper: &Paper<'_>) -> Html {
    let (from, to) = (paper.derived.baseline.index(), paper.derived.scenario.index());
    let said = crate::view::rooms::record::rise_in_words(paper.model, from, to, paper.locale);
    html! { <p class="source in-a-year" hidden={said.is_none()}>{ said.clone() }</p> }
}

/// Only where the planner wants it, and never without its condition.
fn chance(paper: &Paper<'_>) -> Html {
    if !paper.own.has_chance {
        return Html::default();
    }
    let words = paper.words;
    let text = match paper.chance {
        Err(fault) => refusal(*fault, paper.locale),
        Ok(ChanceBrief { holds: true, target, .. }) => (words.chance_holds)(target),
        Ok(ChanceBrief { chance: Some(chance), source, target, .. }) => {
            (words.chance_text)(source, target, chance)
        }
        Ok(ChanceBrief { chance: None, .. }) => words.chance_none.to_owned(),
    };
    html! { <section class="chance"><h4>{ words.chance }</h4><p>{ text }</p></section> }
}

fn peers(paper: &Paper<'_>) -> Html {
    let words = paper.words;
    let agency = &paper.model.agency;
    let year = peer_year(agency);
    let circles: Vec<_> = circles(paper)
        .into_iter()
        .filter_map(|(name, scope)| Some((name, Published::results().peers(place(agency), scope, year)?)))
        .collect();
    let is_comparable = paper.model.instrument.id() == PUBLISHED_WITH && !circles.is_empty();
    if !is_comparable {
        return html! { <section class="peers"><h4>{ words.peers }</h4><p>{ words.no_peers }</p></section> };
    }
    html! {
        <section class="peers">
            <h4>{ (words.peers_in)(year) }</h4>
            <table>
                <thead><tr><th scope="col">{ words.circle }</th><th scope="col">{ words.rank }</th><th scope="col">{ words.median }</th></tr></thead>
                <tbody>{ for circles.iter().map(|(name, peers)| row(paper, name, peers)) }</tbody>
            </table>
        </section>
    }
}

/// The circles that the agency is in, the narrowest first.
fn circles(paper: &Paper<'_>) -> Vec<(String, Scope)> {
    let (words, agency) = (paper.words, &paper.model.agency);
    let mut circles = Vec::new();
    if let Some(kind) = agency.kind {
        let kind = kind_name(kind, paper.locale);
        if let Some(province) = &agency.province {
            circles.push(((words.kind_in_province)(kind, province), Scope::KindInProvince));
        }
        circles.push(((words.kind_in_nation)(kind), Scope::Kind));
    }
    circles.push((words.nation.to_owned(), Scope::Nation));
    circles
}

fn row(paper: &Paper<'_>, name: &str, peers: &Peers) -> Html {
    let (locale, index) = (paper.locale, peers.index());
    let from = index.standing(paper.derived.baseline.index());
    let to = index.standing(paper.derived.scenario.index());
    let moved = (from.rank != to.rank).then(|| format!("{} → ", from.rank));
    html! {
        <tr key={name.to_owned()}>
            <th scope="row">{ name.to_owned() }</th>
            <td>{ moved }<b>{ to.rank }</b>{ (paper.words.of)(to.of) }</td>
            <td>{ locale.score(index.median()) }</td>
        </tr>
    }
}
