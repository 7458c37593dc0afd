//! The groups: their links, their indexes, and what they think of every indicator.

use std::rc::Rc;

use spbe_index::groups::{Merged, Views, merge};
use spbe_workspace::stage::links::LinkFault;
use spbe_workspace::stage::{Act, Group, Picture, Workshop};
use spbe_workspace::{Action, Setting, scenarios};
use yew::prelude::*;

use super::super::desk::DeskContext;
use super::super::words::group_name;
use super::reading;
use super::scan::Scan;
use crate::view::parts::field::value_of;

/// What the panel keeps while it is open or not.
pub(in crate::view::tabs::present) struct Gathering {
    pasted: UseStateHandle<String>,
    faults: UseStateHandle<Vec<LinkFault>>,
    said: UseStateHandle<Option<String>>,
}

#[hook]
pub(in crate::view::tabs::present) fn use_gathering() -> Gathering {
    Gathering {
        pasted: use_state_eq(String::new),
        faults: use_state_eq(Vec::new),
        said: use_state_eq(|| None),
    }
}

pub(in crate::view::tabs::present) fn view(context: &DeskContext<'_>, gathering: &Gathering) -> Html {
    let words = context.words;
    let (pasted, faults) = (&gathering.pasted, &gathering.faults);
    let oninput = {
        let pasted = pasted.clone();
        move |event: InputEvent| pasted.set(value_of(&event))
    };
    let read = {
        let (store, workshop, pasted) = (context.store.clone(), Rc::clone(context.workshop), pasted.clone());
        let (faults, said, keep) = (faults.clone(), gathering.said.clone(), keeper(context));
        move |_: MouseEvent| {
            let (changed, refused) = reading::gathered(&store, &workshop, &pasted);
            said.set(Some((words.gathered)(changed.groups.len() - workshop.groups.len(), refused.len())));
            faults.set(refused);
            pasted.set(String::new());
            if changed != *workshop {
                keep.emit(changed);
            }
        }
    };
    // Two tables may come to the same; whatever is scanned twice can be taken out.
    let on_found = {
        let (store, workshop, keep) = (context.store.clone(), Rc::clone(context.workshop), keeper(context));
        Callback::from(move |text: String| {
            let (changed, _) = reading::gathered(&store, &workshop, &text);
            if changed != *workshop {
                keep.emit(changed);
            }
        })
    };
    let fault = |fault: &LinkFault| html! { <li>{ (words.link_fault)(fault, &|text| context.locale.text(text)) }</li> };
    html! {
        <>
            <p class="note">{ words.groups_lead }</p>
            <label class="wide">{ words.paste_links }<textarea id="group-links" rows="4" wrap="off" spellcheck="false" value={(**pasted).clone()} {oninput}/></label>
            <div class="actions">
                <button type="button" class="primary" id="read-links" disabled={pasted.trim().is_empty()} onclick={read}>{ words.read_links }</button>
                <Scan locale={context.locale} {on_found}/>
            </div>
            <p class="note" role="status">{ (*gathering.said).clone() }</p>
            <div class="faults" role="alert" hidden={faults.is_empty()}><ol>{ for faults.iter().map(fault) }</ol></div>
            <div>{ if context.workshop.groups.is_empty() { Html::default() } else { gathered(context) } }</div>
        </>
    }
}

fn keeper(context: &DeskContext<'_>) -> Callback<Workshop> {
    let (dispatch, instrument) = (context.page.dispatch.clone(), Rc::clone(&context.model.instrument));
    Callback::from(move |workshop: Workshop| {
        dispatch.send(workshop.action(Setting::Groups, &instrument, false));
    })
}

fn gathered(context: &DeskContext<'_>) -> Html {
    let (words, groups) = (context.words, &context.workshop.groups);
    let values: Vec<_> = groups.iter().map(|group| (*group.values).clone()).collect();
    let merged = merge(&context.model.instrument, &context.model.baseline.values, &values);
    let clear = {
        let (keep, workshop) = (keeper(context), Rc::clone(context.workshop));
        move |_: MouseEvent| keep.emit(Workshop { groups: Rc::default(), ..(*workshop).clone() })
    };
    let show = {
        let act = context.act.clone();
        move |_: MouseEvent| act.emit(Act::Show(0, Picture::Groups))
    };
    let is_full = context.model.shelf.len() + 1 >= scenarios::MOST;
    let median =
        context.page.dispatch.on(Action::AddPlanned(words.median_name.into(), merged.median().clone()));
    html! {
        <>
            <table class="group-list">
                <thead><tr><th>{ words.group }</th><th>{ words.the_index }</th><th>{ words.the_band }</th><th></th></tr></thead>
                <tbody>{ for (0..groups.len()).map(|place| group_row(context, &merged, place)) }</tbody>
            </table>
            <div class="actions">
                <button type="button" class="primary" id="median-scenario" disabled={is_full} onclick={median}>{ words.median_scenario }</button>
                <button type="button" onclick={show}>{ words.show_groups }</button>
                <button type="button" onclick={clear}>{ words.clear_groups }</button>
            </div>
            <p class="note" hidden={!is_full}>{ words.full }</p>
            { indicators(context, &merged) }
        </>
    }
}

fn group_row(context: &DeskContext<'_>, merged: &Merged, place: usize) -> Html {
    let Some((group, result)) = context.workshop.groups.get(place).zip(merged.results().get(place)) else {
        return Html::default();
    };
    let name = group_name(context.words, &context.workshop.groups, place);
    let (dispatch, workshop, instrument) =
        (context.page.dispatch.clone(), Rc::clone(context.workshop), Rc::clone(&context.model.instrument));
    let oninput = move |event: InputEvent| {
        let name = value_of(&event);
        let mut groups = workshop.groups.to_vec();
        if let Some(group) = groups.get_mut(place) {
            group.name = name.into();
        }
        let changed = Workshop { groups: groups.into(), ..(*workshop).clone() };
        dispatch.send(changed.action(Setting::Groups, &instrument, true));
    };
    let remove = {
        let (keep, workshop) = (keeper(context), Rc::clone(context.workshop));
        move |_: MouseEvent| {
            let kept = workshop.groups.iter().enumerate().filter(|(other, _)| *other != place);
            let groups: Rc<[Group]> = kept.map(|(_, group)| group.clone()).collect();
            keep.emit(Workshop { groups, ..(*workshop).clone() });
        }
    };
    html! {
        <tr key={place}>
            <td><input type="text" aria-label={(context.words.name_of)(&name)} placeholder={(context.words.group_numbered)(place + 1)} value={group.name.to_string()} {oninput}/></td>
            <td>{ context.locale.number(result.shown_index()) }</td>
            <td>{ context.locale.text(context.model.instrument.band(result.band()).name()) }</td>
            <td><button type="button" class="quiet" aria-label={(context.words.remove)(&name)} onclick={remove}>{ "✕" }</button></td>
        </tr>
    }
}

/// The indicators that any group has moved, those that the groups agree least on first.
fn indicators(context: &DeskContext<'_>, merged: &Merged) -> Html {
    let words = context.words;
    let unanimous =
        merged.indicators().iter().filter(|views| views.is_unanimous() && !views.moved.is_empty());
    let listed: Vec<_> = merged.disputed().into_iter().chain(unanimous).collect();
    html! {
        <table class="group-views">
            <caption>{ (words.views_caption)(listed.len()) }</caption>
            <thead><tr><th>{ words.indicator }</th><th>{ words.lowest }</th><th>{ words.median }</th><th>{ words.highest }</th><th>{ words.agreement }</th><th>{ words.moved_by }</th></tr></thead>
            <tbody>{ for listed.into_iter().map(|views| views_row(context, views)) }</tbody>
        </table>
    }
}

fn views_row(context: &DeskContext<'_>, views: &Views) -> Html {
    let [lowest, median, highest] = match views.range {
        Some(range) => range.map(Some),
        None => [None; 3],
    };
    let names: Vec<_> =
        views.moved.iter().map(|group| group_name(context.words, &context.workshop.groups, *group)).collect();
    html! {
        <tr key={views.indicator.position()}>
            <th scope="row">{ context.labels.title(views.indicator) }</th>
            <td>{ context.locale.value(lowest) }</td>
            <td><b>{ context.locale.value(median) }</b></td>
            <td>{ context.locale.value(highest) }</td>
            <td>{ (context.words.agreed)(views.agreeing, views.answers) }</td>
            <td>{ names.join(", ") }</td>
        </tr>
    }
}
