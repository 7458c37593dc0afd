//! A link that was opened: what is in it, and what to do with it. Nothing changes before that is decided.

use std::rc::Rc;

use spbe_index::plan::Target;
use spbe_index::share::{ShareFault, Shared};
use spbe_index::{Instrument, assess};
use spbe_workspace::workspace::is_alike;
use spbe_workspace::{Action, Model, Store, Tab, UiAction, scenarios, sharing};
use yew::prelude::*;

use super::words::Words;
use crate::app::browser::address;
use crate::app::context::Page;
use crate::view::frame::short_name;
use crate::view::tabs::TabContext;

/// The question, or why the link cannot be opened.
pub(super) fn view(context: &TabContext<'_>, text: &str) -> Html {
    let words = Words::of(context.page.locale);
    let body = match read(context.store, text) {
        Ok((incoming, _)) if is_free(context.store, &incoming) => {
            return html! { <AtOnce key={text.to_owned()} page={context.page.clone()} incoming={Box::new(incoming)}/> };
        }
        Ok((incoming, target)) => question(context, &incoming, target),
        Err(fault) => {
            html! { <p class="warning" role="alert">{ words.fault(&fault) }{" "}{ words.unchanged }</p> }
        }
    };
    html! {
        <section class="share" aria-labelledby="incoming-heading">
            <div class="title">
                <h2 id="incoming-heading">{ words.incoming }</h2>
                <button type="button" class="quiet" onclick={done(context.page, Vec::new())}>{ words.dismiss }</button>
            </div>
            { body }
        </section>
    }
}

/// Whether nothing is lost by opening a link: its instrument has no data yet but the example that nobody has touched, or none
/// that is filled in.
fn is_free(store: &Store, incoming: &Model) -> bool {
    let id = incoming.instrument.id();
    let is_blank = |model: &Model| {
        let all = model.instrument.indicators().len();
        model.baseline.values.empties() == all && model.scenario.values.empties() == all
    };
    let is_untouched = store.is_example && store.history.count() == 1;
    if store.model().instrument.id() == id {
        return is_untouched || is_blank(store.model());
    }
    is_untouched && store.other(id).is_none()
}

#[derive(Properties, PartialEq)]
struct AtOnceProps {
    page: Page,
    incoming: Box<Model>,
}

/// Opens a link without a question, and says what it is.
#[component]
fn AtOnce(props: &AtOnceProps) -> Html {
    let (page, incoming) = (props.page.clone(), props.incoming.clone());
    use_effect_with((), move |()| {
        address::clear();
        for action in
            [Action::Ui(UiAction::Link(None)), Action::Open(incoming), Action::Ui(UiAction::Tell(true))]
        {
            page.dispatch.send(action);
        }
    });
    html! { <p hidden=true/> }
}

/// Why a link does not open.
pub(super) enum Refusal {
    Fault(ShareFault),
    /// It builds on a published result that is not part of this page.
    NoResult,
}

/// The data of the link, and what it aims at.
fn read(store: &Store, text: &str) -> Result<(Model, Option<Target>), Refusal> {
    let mut known: Vec<&Instrument> = Instrument::official_ids().filter_map(Instrument::official).collect();
    known.extend(store.own.iter().map(|own| &*own.instrument));
    let (instrument, shared): (&Instrument, Shared) = Shared::read(text, &known).map_err(Refusal::Fault)?;
    let instrument = store.instrument(instrument.id()).unwrap_or_else(|| Rc::new(instrument.clone()));
    // What the link would replace: the data under its own instrument.
    let present = if store.model().instrument.id() == instrument.id() {
        Some(store.model())
    } else {
        store.other(instrument.id())
    };
    let model = sharing::model(&instrument, &shared, present.unwrap_or(store.model()));
    model.map(|model| (model, shared.target)).ok_or(Refusal::NoResult)
}

fn question(context: &TabContext<'_>, incoming: &Model, target: Option<Target>) -> Html {
    let (page, locale, words) = (context.page, context.page.locale, Words::of(context.page.locale));
    let result = assess(&incoming.instrument, &incoming.scenario.values);
    let band = locale.text(incoming.instrument.band(result.band()).name());
    let agency = match short_name(&incoming.agency.name) {
        "" => page.messages().frame.unnamed_agency,
        name => name,
    };
    let present = context.store.model();
    let can_add = is_alike(&present.instrument, &incoming.instrument);
    let is_full = present.scenarios().len() >= scenarios::MOST;
    let scenario = Box::new(incoming.scenario.clone());
    let add = Action::AddShared(scenario);
    let target = target.map(|target| match target {
        Target::Band(id) => locale.text(incoming.instrument.band(id).name()),
        Target::Index(score) => locale.exact(score),
    });
    html! {
        <>
            <p>
                <b>{ agency.to_owned() }</b>{" · "}{ locale.text(incoming.instrument.index()) }{" "}{ locale.text(incoming.instrument.regulation()) }
                { incoming.agency.year.map(|year| format!(" · {year}")) }
                <span hidden={incoming.scenario.name.is_empty()}>{ format!(" · {}", incoming.scenario.name) }</span>
                {": "}<b>{ locale.number(result.shown_index()) }</b>{" "}{ band }
                { target.as_ref().map(|target| format!(" · {}", (words.target)(target))) }
            </p>
            <div class="actions">
                <button type="button" class="primary" id="link-replace" onclick={done(page, vec![Action::Open(Box::new(incoming.clone()))])}>{ words.replace }</button>
                <button type="button" id="link-add" disabled={!can_add || is_full} onclick={done(page, vec![add.clone()])}>{ words.add }</button>
                <button type="button" id="link-compare" disabled={!can_add || is_full}
                    onclick={done(page, vec![add, Action::Ui(UiAction::Tab(Tab::Compare))])}>{ words.compare }</button>
            </div>
            <p class="note" hidden={can_add}>{ words.other_instrument }</p>
            <p class="note" hidden={!is_full}>{ words.full }</p>
            <p class="note" hidden={target.is_none() || !can_add}>{ words.target_replaces }</p>
            <p class="note">{ words.undoable }</p>
        </>
    }
}

/// Does what was decided; the link is done with.
pub(super) fn done(page: &Page, actions: Vec<Action>) -> Callback<MouseEvent> {
    let dispatch = page.dispatch.clone();
    Callback::from(move |_: MouseEvent| {
        address::clear();
        dispatch.send(Action::Ui(UiAction::Link(None)));
        for action in &actions {
            dispatch.send(action.clone());
        }
    })
}
