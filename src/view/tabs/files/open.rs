//! Reading a file: chosen, dropped on the field, or handed over by another part of the page.

use std::rc::Rc;

use serde_json::{Map, Value as Json};
use spbe_workspace::import::Answer;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use super::book::language_code;
use super::{FilesContext, Stage, limits};
use crate::app::browser::file::{self, FileError};
use crate::view::tabs::cohort::count;

const ACCEPTED: &str = ".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.json";

impl FilesContext {
    /// The field; a file can be dropped on it, as on every file field.
    pub(super) fn chooser(&self, is_busy: bool) -> Html {
        let (words, locale) = (self.words, self.props.page.locale);
        let context = self.clone();
        let onchange = move |event: Event| {
            let Some(field) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
            // The same file can be chosen again after it was mended.
            field.set_value("");
            context.read(file);
        };
        let limits =
            (words.limits)(&megabytes(), &count(locale, limits::ROWS), &count(locale, limits::COLUMNS));
        html! {
            <div class="open">
                <h3>{ words.open }</h3>
                <label class="drop">{ words.choose }
                    <input type="file" id="open-file" accept={ACCEPTED} disabled={is_busy} {onchange} aria-describedby="open-hint"/>
                </label>
                <p class="note" id="open-hint">{ limits }</p>
            </div>
        }
    }

    pub(super) fn read(&self, file: File) {
        let context = self.clone();
        spawn_local(async move {
            let name = file.name();
            let bytes = match file::read_up_to(&file, f64::from(limits::BYTES)).await {
                Ok(bytes) => bytes,
                Err(error) => return context.stage.set(Stage::Failed(context.refusal(error, &name))),
            };
            // A copy that the page has handed out needs no module.
            let copy = std::str::from_utf8(&bytes)
                .ok()
                .and_then(|text| Answer::of_copy(text, context.props.store.registry));
            if let Some(Answer::Understood(preview)) = copy {
                return context.stage.set(Stage::Understood(Rc::from(preview), name.as_str().into()));
            }
            let module = match context.module().await {
                Ok(module) => module,
                Err(failure) => return context.failed(failure, context.words.stopped),
            };
            context.stage.set(Stage::Busy((context.words.reading)(&name)));
            let answer = match module.read(&bytes, &context.request()).await {
                Ok(answer) => answer,
                Err(failure) => return context.failed(failure, context.words.stopped),
            };
            let plain = name.rsplit_once('.').map_or(&*name, |(stem, _)| stem);
            context.stage.set(match Answer::read(&context.props.store, &answer, plain) {
                Some(Answer::Understood(preview)) => {
                    Stage::Understood(Rc::from(preview), name.as_str().into())
                }
                Some(Answer::Refused(why)) => Stage::Failed(why),
                None => Stage::Failed(context.words.stopped.to_owned()),
            });
        });
    }

    fn refusal(&self, error: FileError, name: &str) -> String {
        match error {
            FileError::Unreadable => (self.words.unreadable)(name),
            FileError::TooLarge => (self.words.too_large)(name, &megabytes()),
        }
    }

    /// For whom a file is read.
    fn request(&self) -> String {
        let store = &self.props.store;
        let mut request = Map::new();
        let own: Vec<_> = store.own.iter().map(|own| Json::from(&*own.json)).collect();
        let fields: [(&str, Json); 3] = [
            ("language", language_code(self.props.page.locale).into()),
            ("instrument", store.model().instrument.id().into()),
            ("own", own.into()),
        ];
        for (name, value) in fields {
            request.insert(name.to_owned(), value);
        }
        Json::Object(request).to_string()
    }
}

/// The largest file that is read.
fn megabytes() -> String {
    (limits::BYTES >> 20).to_string()
}
