//! How far reading is, and what came of it: every fault with its place, a table of another instrument, columns that were not
//! read.

use std::rc::Rc;

use spbe_index::Instrument;
use spbe_index::table::{FaultWords, TableFault, fault_count, write_faults};
use spbe_workspace::Action;
use yew::prelude::*;

use super::CohortContext;
use crate::app::browser::download;
use crate::i18n::StartMessages;
use crate::view::tabs::cohort::filling::{End, Progress};

/// As many faults as are put on the page; the file has all of them.
const SHOWN: usize = 200;

/// The progress, or the end.
pub(in crate::view::tabs::cohort) fn view(context: &CohortContext<'_>) -> Html {
    if let Some(progress) = &*context.filling.progress {
        return under_way(context, *progress);
    }
    let words = &context.words.source;
    match &*context.filling.end {
        End::Quiet => Html::default(),
        End::Cancelled => html! { <p role="status" class="end">{ words.cancelled }</p> },
        End::Overtaken => html! { <p role="alert" class="end warning">{ words.instrument_changed }</p> },
        End::Refused(why) => html! { <p role="alert" class="end warning">{ why.clone() }</p> },
        End::Ignored(names) => {
            let sentence = (StartMessages::of(context.locale()).start.ignored_columns)(names);
            html! { <p role="status" class="end note">{ sentence }</p> }
        }
        End::Absent(count) => {
            html! { <p role="status" class="end note">{ (words.no_result)(&context.count(*count)) }</p> }
        }
        End::Other(other, bytes) => of_another(context, other, bytes),
        End::Faults(found) => faults(context, found),
    }
}

fn under_way(context: &CohortContext<'_>, progress: Progress) -> Html {
    let words = &context.words.source;
    let filling = context.filling.clone();
    let percent = progress.done.saturating_mul(100) / progress.of.max(1);
    html! {
        <p class="reading" role="status">
            <progress max="100" value={percent.to_string()}/>
            <span>{ (words.progress)(&context.count(progress.members), &percent.to_string()) }</span>
            <button type="button" id="cancel-reading" onclick={move |_: MouseEvent| filling.cancel()}>{ words.cancel }</button>
        </p>
    }
}

fn of_another(context: &CohortContext<'_>, other: &Rc<Instrument>, bytes: &Rc<[u8]>) -> Html {
    let words = &context.words.source;
    let (theirs, ours) = (regulation(context, other), regulation(context, &context.model.instrument));
    let (filling, adds, dispatch) =
        (context.filling.clone(), context.fields.adds, context.page.dispatch.clone());
    let (other, bytes) = (Rc::clone(other), Rc::clone(bytes));
    let onclick = move |_: MouseEvent| {
        filling.read_under(other.id(), Rc::clone(&bytes), adds);
        dispatch.send(Action::UseInstrument(other.id().into()));
    };
    html! {
        <div class="end warning" role="alert">
            <p>{ (words.other_instrument)(&theirs, &ours) }</p>
            <button type="button" id="change-instrument" {onclick}>{ (words.change_instrument)(&theirs) }</button>
        </div>
    }
}

/// `PermenPANRB 5/2018 (35 indikator)` would say less than the regulation's own name.
fn regulation(context: &CohortContext<'_>, instrument: &Instrument) -> String {
    context.locale().text(instrument.regulation())
}

fn faults(context: &CohortContext<'_>, found: &Rc<[TableFault]>) -> Html {
    let words = &context.words.source;
    let sentence = StartMessages::of(context.locale()).fault.table;
    let onclick = {
        let (found, headings, name) = (Rc::clone(found), words.faults_headings, words.faults_name);
        move |_: MouseEvent| {
            let file = write_faults(&found, &FaultWords { headings, sentence: &|fault| sentence(fault) });
            download::save_as(name, &file);
        }
    };
    let item = |(place, fault): (usize, &TableFault)| html! { <li key={place}>{ sentence(fault) }</li> };
    html! {
        <div class="faults end" role="alert">
            <p><b>{ (words.faults)(&context.count(fault_count(found))) }</b>{" "}{ words.faults_unchanged }</p>
            <ol tabindex="0">{ for found.iter().enumerate().take(SHOWN).map(item) }</ol>
            <p class="note" hidden={found.len() <= SHOWN}>{ (words.faults_shown)(&context.count(SHOWN)) }</p>
            <button type="button" id="fault-file" {onclick}>{ words.faults_file }</button>
        </div>
    }
}
