//! What the planner says on the paper, and printing it.

use std::cell::Cell;
use std::rc::Rc;

use spbe_workspace::report::{About, LONGEST_NOTE, LONGEST_TITLE};
use spbe_workspace::{Action, ReportSettings, Setting, SettingsEdit};
use yew::prelude::*;

use super::words::Words;
use crate::app::browser::page;
use crate::app::context::Page;
use crate::view::parts::field::value_of;

/// The planner's words as they are kept, and where changed ones go.
#[derive(Clone, PartialEq)]
pub(super) struct Editor {
    pub(super) page: Page,
    pub(super) own: ReportSettings,
    pub(super) about: About,
    /// All that it can be about, and what each is called.
    pub(super) subjects: [(About, AttrValue); 3],
}

impl Editor {
    /// Other words, as a step that can be undone; all keys of one visit of a field are one step.
    fn send(&self, own: &ReportSettings, coalesces: bool) {
        let edit =
            SettingsEdit { setting: Setting::Report, indicator: None, text: own.write().into(), coalesces };
        self.page.dispatch.send(Action::EditSettings(edit));
    }

    fn choice(&self, (about, name): &(About, AttrValue)) -> Html {
        let (editor, about) = (self.clone(), *about);
        let onclick = move |_: MouseEvent| {
            editor.send(&ReportSettings { about: Some(about), ..editor.own.clone() }, false);
        };
        html! { <button type="button" key={name.to_string()} aria-pressed={(about == self.about).to_string()} {onclick}>{ name.clone() }</button> }
    }

    fn on<E: AsRef<web_sys::Event> + 'static>(
        &self,
        visited: &Visited,
        change: fn(&mut ReportSettings, Rc<str>),
    ) -> Callback<E> {
        let (editor, visited) = (self.clone(), Rc::clone(visited));
        Callback::from(move |event: E| {
            let mut own = editor.own.clone();
            change(&mut own, value_of(event.as_ref()).into());
            editor.send(&own, visited.replace(true));
        })
    }
}

/// Whether a key has been pressed since the field was entered.
type Visited = Rc<Cell<bool>>;

#[derive(Properties, PartialEq)]
struct Props {
    editor: Editor,
    today: AttrValue,
}

/// The fields and the button above the paper; `today` is the date that the paper has.
pub(super) fn view(editor: &Editor, today: &str) -> Html {
    html! { <Fields editor={editor.clone()} today={AttrValue::from(today.to_owned())}/> }
}

fn shows_chance(editor: &Editor) -> Callback<Event> {
    let editor = editor.clone();
    Callback::from(move |_: Event| {
        let own = ReportSettings { has_chance: !editor.own.has_chance, ..editor.own.clone() };
        editor.send(&own, false);
    })
}

#[component]
fn Fields(props: &Props) -> Html {
    let Props { editor, today } = props;
    let words = Words::of(editor.page.locale);
    let visited: Rc<Visited> = use_memo((), |()| Visited::default());
    let onfocus = {
        let visited = Rc::clone(&visited);
        move |_: FocusEvent| visited.set(false)
    };
    let own = &editor.own;
    html! {
        <div class="edit">
            <div class="title">
                <h2 id="report-heading">{ words.heading }</h2>
                <button type="button" class="primary" id="print" onclick={|_: MouseEvent| page::print()}>{ words.print }</button>
            </div>
            <p class="note">{ words.lead }</p>
            <div class="about">
                <span id="report-about">{ words.about }</span>
                <div class="segments" role="group" aria-labelledby="report-about">{ for editor.subjects.iter().map(|subject| editor.choice(subject)) }</div>
            </div>
            <div class="fields">
                <label class="wide">{ words.title }
                    <input type="text" id="report-title" maxlength={LONGEST_TITLE.to_string()} value={own.title.to_string()} placeholder={words.own_title}
                        onfocus={onfocus.clone()} oninput={editor.on::<InputEvent>(&visited, |own, text| own.title = text)}/>
                </label>
                <label>{ words.date }
                    <input type="date" id="report-date" value={today.clone()} onfocus={onfocus.clone()}
                        onchange={editor.on::<Event>(&visited, |own, text| own.date = text)}/>
                </label>
                <label class="wide">{ words.note }
                    <textarea id="report-note" rows="3" maxlength={LONGEST_NOTE.to_string()} value={own.note.to_string()} placeholder={words.note_hint}
                        {onfocus} oninput={editor.on::<InputEvent>(&visited, |own, text| own.note = text)}/>
                </label>
                <label class="wide has-chance">
                    <input type="checkbox" id="report-chance" checked={own.has_chance} onchange={shows_chance(editor)}/>{" "}{ words.has_chance }
                </label>
            </div>
        </div>
    }
}
