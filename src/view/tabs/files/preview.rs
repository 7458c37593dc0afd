//! What was understood of a file, and the question what to do with it.

use std::rc::Rc;

use spbe_index::assess;
use spbe_workspace::import::{Closed, Fault, Import, Preview};
use spbe_workspace::levels::{Receivers, receivers, with_levels};
use spbe_workspace::{Action, Agency, Model, Store, Tab, UiState};
use yew::prelude::*;

use super::faults::table;
use super::{FilesContext, Stage};
use crate::app::browser::download;
use crate::view::frame::short_name;
use crate::view::tabs::cohort::count;

/// As many lines of a list as are put on the page.
const SHOWN: usize = 100;

/// A way to use a file, once it is decided.
type Way = Option<Result<Store, Closed>>;

impl FilesContext {
    pub(super) fn preview(&self, preview: &Rc<Preview>, name: &str) -> Html {
        let words = self.words;
        html! {
            <div class="preview">
                <h3>{ (words.understood)(name) }</h3>
                <p class="facts">{ self.facts(preview) }</p>
                <p hidden={preview.import != Import::Nothing || !preview.faults.is_empty()}>{ words.nothing }</p>
                { self.list("edits", (words.edits)(preview.edits.len()), &preview.edits) }
                <p class="note" hidden={!preview.has_notes}>{ words.notes }</p>
                { self.list("remarks note", String::new(), &preview.remarks) }
                { self.faults(preview) }
                { self.question(preview) }
            </div>
        }
    }

    /// Kind, sheet, rows, and what it is.
    fn facts(&self, preview: &Preview) -> String {
        let (words, locale) = (self.words, self.props.page.locale);
        let mut facts = vec![(words.kinds)(&preview.kind).to_owned()];
        match &preview.import {
            Import::Workspace(whole) => {
                facts.push(words.workspace.to_owned());
                facts.push(self.data(&whole.model));
            }
            other => {
                if !preview.sheet.is_empty() {
                    facts.push((words.sheet)(&preview.sheet));
                }
                facts.push((words.rows)(&count(locale, usize::try_from(preview.rows).unwrap_or(usize::MAX))));
                match other {
                    Import::Data(model) => facts.push(self.data(model)),
                    Import::Members(instrument, cohort) => {
                        facts.push(locale.text(instrument.regulation()));
                        facts.push((words.members)(&count(locale, cohort.len())));
                    }
                    Import::Elsewhere(id) => facts.push((words.elsewhere)(id)),
                    Import::Nothing | Import::Workspace(_) => {}
                }
            }
        }
        facts.join(" · ")
    }

    fn data(&self, model: &Model) -> String {
        let (words, locale) = (self.words, self.props.page.locale);
        let year = model.agency.year.map(|year| format!(" {year}")).unwrap_or_default();
        let result = assess(&model.instrument, &model.scenario.values);
        let band = locale.text(model.instrument.band(result.band()).name());
        let name = format!("{}{year}", short_name(&model.agency.name));
        let index = format!("{} {band}", locale.number(result.shown_index()));
        let regulation = locale.text(model.instrument.regulation());
        let mut facts = vec![name, regulation, (words.scenarios)(model.scenarios().len()), index];
        let members = model.members.count();
        if members > 0 {
            facts.push((words.members)(&count(locale, members)));
        }
        facts.join(" · ")
    }

    fn list(&self, class: &'static str, heading: String, items: &[String]) -> Html {
        let beyond = items.len().saturating_sub(SHOWN);
        html! {
            <div {class} hidden={items.is_empty()}>
                <p hidden={heading.is_empty()}>{ heading }</p>
                <ul tabindex="0">{ for items.iter().take(SHOWN).map(|item| html! { <li>{ item.clone() }</li> }) }</ul>
                <p class="note" hidden={beyond == 0}>{ (self.words.more)(&count(self.props.page.locale, beyond)) }</p>
            </div>
        }
    }

    fn faults(&self, preview: &Rc<Preview>) -> Html {
        let (words, locale) = (self.words, self.props.page.locale);
        let faults: &[Fault] = &preview.faults;
        let beyond = faults.len().saturating_sub(SHOWN);
        let onclick = {
            let preview = Rc::clone(preview);
            move |_: MouseEvent| download::save_as(words.fault_name, &table(&preview.faults, words))
        };
        html! {
            <div class="faults" role="alert" hidden={faults.is_empty()}>
                <p><b>{ (words.faults)(&count(locale, faults.len())) }</b>{" "}{ words.unchanged }</p>
                <ol tabindex="0">{ for faults.iter().take(SHOWN).map(|fault| html! { <li>{ fault.sentence.clone() }</li> }) }</ol>
                <p class="note" hidden={beyond == 0}>{ (words.more)(&count(locale, beyond)) }</p>
                <button type="button" id="file-faults" {onclick}>{ words.fault_file }</button>
            </div>
        }
    }

    fn question(&self, preview: &Preview) -> Html {
        let (words, store) = (self.words, &self.props.store);
        let import = &preview.import;
        let added = import.adding(store);
        let (replacing, filling) = (import.replacing(store), import.as_members(store, false));
        let closed = [&replacing, &added, &filling].into_iter().find_map(|way| way.as_ref()?.as_ref().err());
        let is_partial = matches!(import, Import::Workspace(whole) if whole.is_partial);
        let has_members = store.model().members.count() > 0;
        let receivers = self.receivers(import);
        let more = if has_members { import.as_members(store, true) } else { None };
        html! {
            <>
                <p class="warning" hidden={!is_partial}>{ words.partial }</p>
                <p class="which" hidden={receivers.models.len() < 2}>{ words.which_agency }</p>
                <div class="actions">
                    { for receivers.models.iter().map(|receiver| self.as_baseline(import, receiver, receivers.is_sure)) }
                    { self.way("file-replace", words.replace, if receivers.is_sure { "" } else { "primary" }, &replacing, None) }
                    { self.way("file-add", words.add, "", &added, None) }
                    { self.way("file-compare", words.compare, "", &added, Some(Tab::Compare)) }
                    { self.way("file-fill", words.fill, "primary", &filling, None) }
                    { self.way("file-fill-more", words.fill_more, "", &more, None) }
                    <button type="button" class="quiet" id="file-dismiss" onclick={self.dismiss()}>{ words.dismiss }</button>
                </div>
                <p class="note">{ closed.map(|closed| match closed {
                    Closed::OtherInstrument => words.other_instrument,
                    Closed::Full => words.full,
                    Closed::Conflict => words.conflict,
                }) }</p>
                <p class="note" hidden={replacing.is_none() && filling.is_none()}>{ words.undoable }</p>
            </>
        }
    }

    /// Whose baseline plain levels can become. A file that names no agency is called by its own name.
    fn receivers(&self, import: &Import) -> Receivers {
        let Import::Data(model) = import else { return Receivers::default() };
        let found = receivers(&self.props.store, model);
        if !found.models.is_empty() {
            return found;
        }
        let agency = Agency { name: "".into(), ..model.agency.clone() };
        receivers(&self.props.store, &Model { agency, ..(**model).clone() })
    }

    fn as_baseline(&self, import: &Import, receiver: &Model, is_sure: bool) -> Html {
        let Import::Data(model) = import else { return Html::default() };
        let (store, baseline) = (&self.props.store, &model.baseline);
        let next = with_levels(store, receiver, &baseline.values, &baseline.estimated);
        let year = receiver.agency.year.map(|year| format!(" {year}")).unwrap_or_default();
        let name = match short_name(&receiver.agency.name) {
            "" => self.props.page.messages().frame.unnamed_agency,
            name => name,
        };
        let face = (self.words.as_baseline)(&format!("{name}{year}"));
        let class = classes!("as-baseline", is_sure.then_some("primary"));
        html! { <button type="button" key={face.clone()} {class} onclick={self.becoming(next, None)}>{ face }</button> }
    }

    /// Uses the file: the page becomes what it leads to.
    fn becoming(&self, next: Store, tab: Option<Tab>) -> Callback<MouseEvent> {
        let (dispatch, stage) = (self.props.page.dispatch.clone(), self.stage.clone());
        Callback::from(move |_: MouseEvent| {
            let next = next.clone();
            let ui = UiState { is_sharing: false, tab: tab.unwrap_or(next.ui.tab), ..next.ui.clone() };
            stage.set(Stage::Quiet);
            dispatch.send(Action::Replace(Box::new(Store { ui, ..next })));
        })
    }

    /// The button of a way; none where the way makes no sense for what was import.
    fn way(
        &self,
        id: &'static str,
        face: &'static str,
        class: &'static str,
        way: &Way,
        tab: Option<Tab>,
    ) -> Html {
        let Some(way) = way else { return Html::default() };
        let next = way.as_ref().ok();
        let is_closed = next.is_none();
        let onclick = next.map(|next| self.becoming(next.clone(), tab));
        html! { <button type="button" {id} {class} disabled={is_closed} {onclick}>{ face }</button> }
    }

    fn dismiss(&self) -> Callback<MouseEvent> {
        let stage = self.stage.clone();
        Callback::from(move |_: MouseEvent| stage.set(Stage::Quiet))
    }
}
