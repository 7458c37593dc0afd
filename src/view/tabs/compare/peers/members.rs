//! The table behind the dots: every agency of the peer group.

use std::cmp::Reverse;
use std::rc::Rc;

use spbe_index::Instrument;
use yew::prelude::*;

use super::super::words::{PeerWords, Words};
use super::group::{Group, Member};
use crate::i18n::Locale;
use crate::view::frame::short_name;
use crate::view::labels::Labels;
use crate::view::parts::change::tone;

/// As many rows as come at once.
const PAGE: usize = 60;

/// What the table is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct MembersProps {
    pub(super) locale: Locale,
    pub(super) group: Rc<Group>,
    pub(super) instrument: Rc<Instrument>,
    pub(super) labels: Rc<Labels>,
}

/// What the table is sorted by, the highest first.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
enum Sort {
    Index,
    /// By its position.
    Domain(usize),
    Movement,
}

/// The table, when it is asked for.
#[component]
pub(super) fn Members(props: &MembersProps) -> Html {
    let words = &Words::of(props.locale).peers;
    let is_open = use_state(|| false);
    let sort = use_state(|| Sort::Index);
    let listed = use_state(|| PAGE);
    let on_toggle = {
        let is_open = is_open.clone();
        move |_: MouseEvent| is_open.set(!*is_open)
    };
    let beyond = props.group.members.len().saturating_sub(*listed);
    let on_more = {
        let listed = listed.clone();
        move |_: MouseEvent| listed.set(*listed + PAGE)
    };
    let table = if *is_open { table(props, &sort, *listed) } else { Html::default() };
    html! {
        <div class="members">
            <button type="button" class="quiet" aria-expanded={is_open.to_string()} onclick={on_toggle}>{ words.table }</button>
            <div class="wide">{ table }</div>
            <button type="button" class="quiet" hidden={!*is_open || beyond == 0} onclick={on_more}>{ (words.more)(beyond.min(PAGE)) }</button>
        </div>
    }
}

fn table(props: &MembersProps, sort: &UseStateHandle<Sort>, listed: usize) -> Html {
    let words = &Words::of(props.locale).peers;
    let mut members: Vec<_> =
        props.group.members.iter().map(|member| (rank(&props.group, member), member)).collect();
    let by = **sort;
    members.sort_by_key(|(_, member)| Reverse(key(member, by)));
    let domains: Vec<_> = props.labels.groups.iter().filter_map(|group| group.domain.as_ref()).collect();
    let head = |by: Sort, name: AttrValue| {
        let is_sorted = **sort == by;
        let sort = sort.clone();
        let onclick = move |_: MouseEvent| sort.set(by);
        html! {
            <th key={name.to_string()} scope="col" aria-sort={is_sorted.then_some("descending")}>
                <button type="button" title={(words.sort)(&name)} {onclick}>{ name.clone() }{ if is_sorted { " ▾" } else { "" } }</button>
            </th>
        }
    };
    // The agency's own row is always in sight, at the end if it comes later.
    let rows = members.iter().enumerate().filter(|(place, (_, member))| *place < listed || member.is_own);
    html! {
        <table id="members-table">
            <caption class="hidden-visually">{ words.table }</caption>
            <thead><tr>
                <th scope="col">{ words.rank_column }</th><th scope="col" class="text">{ words.agency }</th>
                { head(Sort::Index, words.index.into()) }
                { for domains.iter().enumerate().map(|(place, tier)| head(Sort::Domain(place), tier.short.clone())) }
                <th scope="col" class="text">{ words.published_band }</th>
                { head(Sort::Movement, words.movement.into()) }
            </tr></thead>
            <tbody>{ for rows.map(|(_, (rank, member))| row(props, *rank, member, words)) }</tbody>
        </table>
    }
}

/// The published rank: agencies with the same index share one.
fn rank(group: &Group, member: &Member) -> usize {
    1 + group.members.partition_point(|other| other.result.index() > member.result.index())
}

fn key(member: &Member, by: Sort) -> Option<i32> {
    match by {
        Sort::Index => Some(member.result.index().hundredths().into()),
        Sort::Domain(domain) => member.result.domains().get(domain).map(|figure| figure.hundredths().into()),
        Sort::Movement => member.movement().map(|movement| {
            i32::from(movement.to.index().hundredths()) - i32::from(movement.from.index().hundredths())
        }),
    }
}

fn row(props: &MembersProps, rank: usize, member: &Member, words: &PeerWords) -> Html {
    let (locale, result) = (props.locale, member.result);
    let movement = member.movement();
    let (class, moved) = match movement {
        None => ("missing", words.no_movement.to_owned()),
        Some(movement) => {
            let (from, to) = (movement.from.index().fixed(), movement.to.index().fixed());
            (tone(from, to), locale.change(from, to))
        }
    };
    html! {
        <tr key={member.agency.name()} class={if member.is_own { "own" } else { "" }} aria-current={member.is_own.then_some("true")}>
            <td>{ rank }</td>
            <th scope="row">{ short_name(member.agency.name()).to_owned() }</th>
            <td>{ locale.number(result.index().fixed()) }</td>
            { for result.domains().into_iter().map(|figure| html! { <td>{ locale.number(figure.fixed()) }</td> }) }
            <td class="text">{ locale.text(props.instrument.band(result.band()).name()) }</td>
            <td {class}>{ moved }</td>
        </tr>
    }
}
