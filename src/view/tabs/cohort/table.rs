//! Every member in a table of which only the rows in sight are drawn, so that a hundred thousand scroll as smoothly as ten.

use std::rc::Rc;

use spbe_index::cohort::{Direction, MemberId, Origin, SortKey};
use spbe_index::{Instrument, Score};
use web_sys::Element;
use yew::prelude::*;

use super::current::Current;
use super::outcome::{Known, reaches};
use super::shared::Shared;
use super::words::Words;
use super::{CohortContext, name_of};
use crate::app::browser::focus;
use crate::chart::bars::Bar;
use crate::i18n::Locale;
use crate::view::parts::change::tone;
use crate::view::parts::field::value_of;

/// The height of a row in pixels, as the stylesheet has it.
const ROW: usize = 36;

/// Rows come and go by so many at once.
const STEP: usize = 5;

/// As many rows as are drawn: those in sight, and a step more on either side.
const DRAWN: usize = 28;

/// What the table is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    known: Shared<Known>,
    instrument: Rc<Instrument>,
    locale: Locale,
    /// The service that is open, for which members can be left out.
    service: Option<Sharing>,
    /// The band that is to be reached, by its position, and what it is called.
    goal: usize,
    goal_name: AttrValue,
    opened: Option<MemberId>,
    on_open: Callback<Option<MemberId>>,
    on_share: Callback<(MemberId, bool)>,
}

/// Who shares a service.
#[derive(Clone, PartialEq)]
struct Sharing {
    name: AttrValue,
    excluded: Rc<[u32]>,
}

/// What is looked for, and in which order.
#[derive(Clone, Debug, Default, PartialEq)]
struct Wanted {
    sought: String,
    filter: Filter,
    sort: Option<(SortKey, Direction)>,
}

/// A group of members to look at.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
enum Filter {
    #[default]
    All,
    /// Those who come into a higher band.
    Crossing,
    /// Those who come into the band that is to be reached, or above it.
    Reaching,
}

/// The table.
pub(super) fn view(context: &CohortContext<'_>, known: &Shared<Known>) -> Html {
    let service = context.looks.service.or(context.settings.services.is_empty().then_some(0));
    let service = service.and_then(|place| {
        let excluded = Rc::clone(&context.services.get(place)?.excluded);
        Some((place, Sharing { name: context.service_name(place).into(), excluded }))
    });
    let (place, service) = service.unzip();
    let on_open = {
        let looks = context.looks.clone();
        Callback::from(move |member: Option<MemberId>| {
            looks.set(super::CohortView { member, ..(*looks).clone() });
            if member.is_some() {
                focus::first_when_drawn("#member".to_owned());
            }
        })
    };
    let on_share = sharer(context.current, place);
    html! {
        <MemberTable known={known.clone()} instrument={Rc::clone(&context.model.instrument)} locale={context.locale()} {service} goal={context.goal()} goal_name={context.band_name(context.goal())}
            opened={context.looks.member} {on_open} {on_share}/>
    }
}

fn sharer(current: &Current, place: Option<usize>) -> Callback<(MemberId, bool)> {
    let current = current.clone();
    Callback::from(move |(member, is_shared): (MemberId, bool)| {
        let Some(place) = place else { return };
        let settings = current.settings();
        let service = settings.services.get(place).cloned().unwrap_or_default();
        current.set_services(settings.with_service(place, service.shared_by(member, is_shared)));
    })
}

#[component]
fn MemberTable(props: &Props) -> Html {
    let words = Words::of(props.locale);
    let wanted = use_state(Wanted::default);
    let step = use_state_eq(|| 0_usize);
    let order = use_memo((props.known.clone(), (*wanted).clone(), props.goal), |(known, wanted, goal)| {
        order(known, wanted, *goal)
    });
    let onscroll = {
        let step = step.clone();
        Callback::from(move |event: Event| {
            let top = event.target_dyn_into::<Element>().map_or(0, |element| element.scroll_top());
            step.set(usize::try_from(top).unwrap_or(0) / ROW / STEP);
        })
    };
    let last_step = order.len().saturating_sub(1) / STEP;
    let first = step.min(last_step).saturating_sub(1) * STEP;
    let end = (first + DRAWN).min(order.len());
    let rows = order.get(first..end).unwrap_or_default().iter().enumerate();
    html! {
        <div class="member-table">
            { toolbar(props, words, &wanted, order.len()) }
            <div class="scroller" tabindex="0" role="region" aria-label={words.table.scroll} {onscroll}>
                <table aria-rowcount={(order.len() + 1).to_string()}>
                    <colgroup><col/><col class="for-index"/><col class="for-change"/><col class="for-gain"/><col class="for-band"/><col class="for-shares" hidden={props.service.is_none()}/></colgroup>
                    <thead>{ head(props, words, &wanted) }</thead>
                    <tbody>
                        <tr key="above" aria-hidden="true" class="space"><td height={(first * ROW).to_string()}/></tr>
                        { for rows.map(|(place, id)| row(props, words, first + place, *id)) }
                        <tr key="below" aria-hidden="true" class="space"><td height={((order.len() - end) * ROW).to_string()}/></tr>
                    </tbody>
                </table>
            </div>
            <p class="nothing" hidden={!order.is_empty()}>{ words.table.nothing_found }</p>
        </div>
    }
}

/// The members that fit, in the order that is wanted.
fn order(known: &Known, wanted: &Wanted, goal: usize) -> Vec<MemberId> {
    let mut order: Vec<_> = match wanted.sort {
        Some((key, direction)) => known.cohort.order(&known.outcome, key, direction),
        None => known.cohort.ids().collect(),
    };
    // Crossings come in the order of the cohort.
    let crossing = |id: &MemberId| {
        let place = known.crossings.binary_search_by_key(id, |crossing| crossing.member).ok()?;
        known.crossings.get(place)
    };
    match wanted.filter {
        Filter::All => {}
        Filter::Crossing => order.retain(|id| crossing(id).is_some()),
        Filter::Reaching => {
            order.retain(|id| crossing(id).is_some_and(|crossing| reaches(*crossing, goal)));
        }
    }
    let sought = wanted.sought.trim().to_lowercase();
    if !sought.is_empty() {
        order.retain(|id| {
            known.cohort.member(*id).is_some_and(|member| member.agency.to_lowercase().contains(&sought))
        });
    }
    order
}

fn toolbar(props: &Props, words: &'static Words, wanted: &UseStateHandle<Wanted>, found: usize) -> Html {
    let oninput = {
        let wanted = wanted.clone();
        move |event: InputEvent| wanted.set(Wanted { sought: value_of(&event), ..(*wanted).clone() })
    };
    let filter = |filter: Filter, name: String, count: usize| {
        let is_chosen = wanted.filter == filter;
        let wanted = wanted.clone();
        let onclick = move |_: MouseEvent| wanted.set(Wanted { filter, ..(*wanted).clone() });
        html! {
            <button type="button" aria-pressed={is_chosen.to_string()} {onclick}>{ name }{" "}<small>{ super::count(props.locale, count) }</small></button>
        }
    };
    let reaching = props.known.crossings.iter().filter(|crossing| reaches(**crossing, props.goal)).count();
    let unsort = {
        let wanted = wanted.clone();
        move |_: MouseEvent| wanted.set(Wanted { sort: None, ..(*wanted).clone() })
    };
    html! {
        <div class="toolbar">
            <h3>{ words.table.heading }</h3>
            <input type="search" id="member-search" class="search" placeholder={words.table.search} aria-label={words.table.search} value={wanted.sought.clone()} {oninput} autocomplete="off" spellcheck="false"/>
            <div class="segments" role="group" aria-label={words.table.filter}>
                { filter(Filter::All, words.table.all.to_owned(), props.known.cohort.len()) }
                { filter(Filter::Crossing, words.table.crossing.to_owned(), props.known.crossings.len()) }
                { filter(Filter::Reaching, (words.table.reaching)(&props.goal_name), reaching) }
            </div>
            <button type="button" class="quiet" hidden={wanted.sort.is_none()} onclick={unsort}>{ words.table.listed }</button>
            <span class="hidden-visually" role="status">{ (words.members)(&super::count(props.locale, found)) }</span>
        </div>
    }
}

fn head(props: &Props, words: &'static Words, wanted: &UseStateHandle<Wanted>) -> Html {
    let table = &words.table;
    html! {
        <tr aria-rowindex="1">
            { sortable(words, wanted, SortKey::Agency, table.agency, Direction::Ascending) }
            { sortable(words, wanted, SortKey::After, table.index, Direction::Descending) }
            { sortable(words, wanted, SortKey::Before, table.change, Direction::Descending) }
            { sortable(words, wanted, SortKey::Gain, table.gain, Direction::Descending) }
            <th scope="col">{ table.band }</th>
            <th scope="col" hidden={props.service.is_none()} title={props.service.as_ref().map(|service| service.name.clone())}>{ table.shares }</th>
        </tr>
    }
}

/// A heading that sorts by its column, and the other way round when it is pressed again.
fn sortable(
    words: &'static Words,
    wanted: &UseStateHandle<Wanted>,
    key: SortKey,
    name: &'static str,
    first: Direction,
) -> Html {
    let now = wanted.sort.filter(|(sorted, _)| *sorted == key).map(|(_, direction)| direction);
    let next = match now {
        None => first,
        Some(Direction::Ascending) => Direction::Descending,
        Some(Direction::Descending) => Direction::Ascending,
    };
    let (label, arrow) = match now {
        None => ("none", ""),
        Some(Direction::Ascending) => ("ascending", " ↑"),
        Some(Direction::Descending) => ("descending", " ↓"),
    };
    let wanted = wanted.clone();
    let onclick = move |_: MouseEvent| wanted.set(Wanted { sort: Some((key, next)), ..(*wanted).clone() });
    html! {
        <th scope="col" aria-sort={label}>
            <button type="button" title={(words.table.sort)(name)} {onclick}>{ name }{ arrow }</button>
        </th>
    }
}

fn row(props: &Props, words: &'static Words, place: usize, id: MemberId) -> Html {
    let known = &props.known;
    let (Some(before), Some(after)) = (known.outcome.before().index(id), known.outcome.after().index(id))
    else {
        return Html::default();
    };
    let is_open = props.opened == Some(id);
    let gain = known.change(id, props.locale);
    html! {
        <tr key={id.position()} aria-rowindex={(place + 2).to_string()} class={if is_open { "open" } else { "" }}>
            { agency(props, words, id, is_open) }
            <td class="number">{ props.locale.score(before) }<b>{ (before != after).then(|| format!(" → {}", props.locale.score(after))) }</b></td>
            <td>{ Bar::new(&props.instrument, before, after, None).view() }</td>
            <td class={classes!("number", tone(before.rounded(2), after.rounded(2)))}>{ gain }</td>
            <td>{ bands(props, before, after) }</td>
            { shares(props, words, id) }
        </tr>
    }
}

fn agency(props: &Props, words: &'static Words, id: MemberId, is_open: bool) -> Html {
    let name = name_of(&props.known, id);
    let member = props.known.cohort.member(id);
    let is_estimated = member.is_some_and(|member| member.origin == Origin::Estimated);
    let empties = props.known.cohort.empties(id);
    let on_open = props.on_open.clone();
    let onclick = move |_: MouseEvent| on_open.emit(Some(id).filter(|_| !is_open));
    html! {
        <th scope="row"><div>
            <button type="button" aria-expanded={is_open.to_string()} aria-label={(words.table.open)(&name)} title={name.clone()} {onclick}>{ name.clone() }</button>
            <span class="estimate" hidden={!is_estimated} title={words.table.estimated}>{ "≈" }</span>
            <span class="empties" hidden={empties == 0} title={(words.table.incomplete)(empties)}>{ "⚠ " }{ empties }</span>
            </div></th>
    }
}

fn bands(props: &Props, before: Score, after: Score) -> Html {
    let band = |score| props.instrument.band_of(score);
    let name = |score| props.locale.text(props.instrument.band(band(score)).name());
    if band(before) == band(after) {
        return html! { <span>{ name(before) }</span> };
    }
    html! { <span class="crosses">{ name(before) }{" → "}<b class="gain">{ name(after) }</b></span> }
}

fn shares(props: &Props, words: &'static Words, id: MemberId) -> Html {
    let Some(service) = &props.service else { return html! { <td hidden=true/> } };
    let place = u32::try_from(id.position()).unwrap_or(u32::MAX);
    let is_shared = service.excluded.binary_search(&place).is_err();
    let on_share = props.on_share.clone();
    let onchange = move |_: Event| on_share.emit((id, !is_shared));
    let label = (words.table.shares_label)(&name_of(&props.known, id), &service.name);
    html! { <td class="shares"><input type="checkbox" checked={is_shared} aria-label={label} {onchange}/></td> }
}
