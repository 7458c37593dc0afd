//! Aspect by aspect: efforts, locks, ceilings and largest rises.

use std::rc::Rc;

use spbe_index::plan::Efforts;
use spbe_index::{Effort, IndicatorId, Value};
use spbe_workspace::plan::Limited;
use spbe_workspace::{Action, Marks, PlanSettings, Setting};
use yew::prelude::*;

use super::edit::Editor;
use super::efforts::{EffortsProps, Open, same, send};
use super::field::{Check, Field};
use super::number;
use super::words::Words;
use crate::view::labels::{GroupLabels, IndicatorLabels, TierLabels};

/// The largest rise of every indicator that has none of its own.
pub(super) fn rise_of_all(editor: &Editor) -> Html {
    let locale = editor.page.locale;
    let words = &Words::of(locale).efforts;
    let value = editor.settings.rise.map(|rise| rise.to_string()).unwrap_or_default();
    let editor = editor.clone();
    let on_text = Callback::from(move |(text, coalesces): (String, bool)| {
        let settings = PlanSettings { rise: text.trim().parse().ok(), ..(*editor.settings).clone() };
        editor.send(Setting::Limits, settings, coalesces);
    });
    html! { <Field {locale} label={words.rise_label} {value} check={Check::OptionalSteps} placeholder={words.any} id="plan-rise" {on_text}/> }
}

pub(super) fn groups(props: &EffortsProps, open: &UseStateHandle<Open>, table: &Efforts) -> Html {
    let group = |(place, group): (usize, &GroupLabels)| {
        html! {
            <div class="tier" key={place}>
                { group.domain.as_ref().map(|domain| domain_head(props, domain, group)).unwrap_or_default() }
                <div>{ for group.aspects.iter().map(|(aspect, ids)| self::aspect(props, open, table, aspect, ids)) }</div>
            </div>
        }
    };
    html! { <div class="tiers">{ for props.labels.groups.iter().enumerate().map(group) }</div> }
}

fn domain_head(props: &EffortsProps, domain: &TierLabels, group: &GroupLabels) -> Html {
    let ids: Vec<_> = group.aspects.iter().flat_map(|(_, ids)| ids.iter().copied()).collect();
    html! {
        <h3>
            <span>{ format!("{} {}", domain.number, domain.short) }</span>
            { lock_all(props, &domain.short, &ids) }
        </h3>
    }
}

/// Locks all of these indicators, or unlocks them where all are locked.
fn lock_all(props: &EffortsProps, name: &str, ids: &[IndicatorId]) -> Html {
    let words = &Words::of(props.editor.page.locale).efforts;
    let are_locked = ids.iter().all(|id| props.locks.contains(*id));
    let change =
        |marks: Marks, id: &IndicatorId| if are_locked { marks.without(*id) } else { marks.with(*id) };
    let locks = ids.iter().fold(props.locks.clone(), change);
    let label = if are_locked { (words.unlock_all)(name) } else { (words.lock_all)(name) };
    html! {
        <button type="button" class="quiet" aria-label={label} onclick={props.editor.page.dispatch.on(Action::SetLocks(locks))}>
            { if are_locked { words.unlock } else { words.lock } }
        </button>
    }
}

fn aspect(
    props: &EffortsProps,
    open: &UseStateHandle<Open>,
    table: &Efforts,
    aspect: &TierLabels,
    ids: &[IndicatorId],
) -> Html {
    let is_open = open.aspect.as_ref() == Some(&aspect.number);
    let toggle = {
        let (open, number) = (open.clone(), aspect.number.clone());
        move |_: MouseEvent| open.set(Open { aspect: (!is_open).then(|| number.clone()), ..(*open).clone() })
    };
    let words = &Words::of(props.editor.page.locale).efforts;
    html! {
        <div class="aspect" key={aspect.number.to_string()}>
            <div class="head">
                <button type="button" class="fold" aria-expanded={is_open.to_string()} onclick={toggle}>
                    { format!("{} {}", aspect.number, aspect.short) }
                    <small>{ (words.count)(ids.len(), locked(props, ids)) }</small>
                </button>
                <label>{ words.per_step }{ aspect_field(props, table, aspect, ids) }<span class="unit">{ props.unit.clone() }</span></label>
                { lock_all(props, &aspect.short, ids) }
            </div>
            <div class="rows">{ if is_open { rows(props, table, ids) } else { Html::default() } }</div>
        </div>
    }
}

fn locked(props: &EffortsProps, ids: &[IndicatorId]) -> usize {
    ids.iter().filter(|id| props.locks.contains(**id)).count()
}

fn aspect_field(props: &EffortsProps, table: &Efforts, aspect: &TierLabels, ids: &[IndicatorId]) -> Html {
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).efforts;
    let common =
        same(&props.editor.instrument, table, &|position| ids.iter().any(|id| id.position() == position));
    let value = common.map(|effort| number(locale, effort)).unwrap_or_default();
    let (editor, table, ids): (_, _, Rc<[IndicatorId]>) = (props.editor.clone(), table.clone(), ids.into());
    let on_text = Callback::from(move |(text, coalesces): (String, bool)| {
        let Ok(effort) = Effort::parse(&text) else { return };
        let cells = ids.iter().flat_map(|id| table.levels().map(|level| (*id, level)));
        send(
            &editor,
            &cells.fold(table.clone(), |table, (id, level)| table.with(id, level, effort)),
            coalesces,
        );
    });
    let label = (words.aspect_label)(&aspect.short);
    html! { <Field {locale} {label} {value} check={Check::Effort} placeholder={words.different} waits={common.is_none()} {on_text}/> }
}

fn rows(props: &EffortsProps, table: &Efforts, ids: &[IndicatorId]) -> Html {
    let words = &Words::of(props.editor.page.locale).efforts;
    let row = |id: &IndicatorId| {
        props.labels.indicator(*id).map(|labels| self::row(props, table, labels)).unwrap_or_default()
    };
    html! {
        <div class="scrolls">
            <table>
                <thead><tr>
                    <th>{ words.indicator }</th>
                    <th>{ words.now }</th>
                    { for table.levels().map(|level| html! { <th key={level}>{ (words.to_level)(level) }</th> }) }
                    <th>{ words.ceiling }</th>
                    <th>{ words.rise_short }</th>
                    <th>{ words.lock_short }</th>
                </tr></thead>
                <tbody>{ for ids.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn row(props: &EffortsProps, table: &Efforts, labels: &Rc<IndicatorLabels>) -> Html {
    let locale = props.editor.page.locale;
    let id = labels.id;
    let now = props.question.values.get(id);
    let is_locked = props.locks.contains(id);
    let words = &Words::of(locale).efforts;
    html! {
        <tr key={id.position()} class={if is_locked { "locked" } else { "" }} data-indicator={labels.tier.number.clone()}>
            <th scope="row">{ labels.title() }</th>
            <td>{ locale.value(now) }</td>
            { for table.levels().map(|level| html! { <td key={level}>{ cell(props, table, labels, level) }</td> }) }
            <td>{ ceiling(props, labels) }</td>
            <td>{ rise(props, labels) }</td>
            <td>
                <input type="checkbox" checked={is_locked} aria-label={(words.lock_one)(&labels.title())}
                    onchange={props.editor.page.dispatch.on(Action::ToggleLock(id))}/>
            </td>
        </tr>
    }
}

/// What rising to a level takes; nothing where the indicator is there already.
fn cell(props: &EffortsProps, table: &Efforts, labels: &IndicatorLabels, level: u8) -> Html {
    let locale = props.editor.page.locale;
    let id = labels.id;
    let is_there =
        props.question.values.get(id).is_some_and(|now| now.hundredths() >= u16::from(level) * 100);
    if is_there {
        return html! { <span class="there">{"–"}</span> };
    }
    let effort = table.get(id, level).unwrap_or(Effort::ONE);
    let label = (Words::of(locale).steps.effort_of)(&labels.title(), &level.to_string());
    let (editor, table) = (props.editor.clone(), table.clone());
    let on_text = Callback::from(move |(text, coalesces): (String, bool)| {
        if let Ok(effort) = Effort::parse(&text) {
            send(&editor, &table.clone().with(id, level, effort), coalesces);
        }
    });
    html! { <Field {locale} {label} value={number(locale, effort)} check={Check::Effort} {on_text}/> }
}

fn ceiling(props: &EffortsProps, labels: &IndicatorLabels) -> Html {
    let locale = props.editor.page.locale;
    let limit = props.editor.settings.limit(labels.id);
    let scale = props.editor.instrument.scale();
    let value = limit.ceiling.map(|ceiling| locale.value(Some(ceiling))).unwrap_or_default();
    let read = move |text: &str, limit| Limited { ceiling: scale.parse(text).ok(), ..limit };
    let on_text = on_limit(&props.editor, limit, read);
    let label = (Words::of(locale).efforts.ceiling_label)(&labels.title());
    let placeholder: Option<Value> = Some(scale.max());
    html! { <Field {locale} {label} {value} check={Check::OptionalValue(scale)} placeholder={locale.value(placeholder)} {on_text}/> }
}

fn rise(props: &EffortsProps, labels: &IndicatorLabels) -> Html {
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).efforts;
    let limit = props.editor.settings.limit(labels.id);
    let value = limit.rise.map(|rise| rise.to_string()).unwrap_or_default();
    let on_text =
        on_limit(&props.editor, limit, |text, limit| Limited { rise: text.trim().parse().ok(), ..limit });
    let placeholder =
        props.editor.settings.rise.map_or_else(|| words.any.to_owned(), |rise| rise.to_string());
    html! { <Field {locale} label={(words.rise_of)(&labels.title())} {value} check={Check::OptionalSteps} {placeholder} {on_text}/> }
}

fn on_limit(
    editor: &Editor,
    limit: Limited,
    read: impl Fn(&str, Limited) -> Limited + 'static,
) -> Callback<(String, bool)> {
    let editor = editor.clone();
    Callback::from(move |(text, coalesces): (String, bool)| {
        editor.send(Setting::Limits, editor.settings.with_limit(read(&text, limit)), coalesces);
    })
}
