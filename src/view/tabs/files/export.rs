//! Writing files.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::book::{self, language_code};
use super::{FilesContext, Stage};
use crate::app::browser::{download, slices};
use crate::view::frame::short_name;

/// What files are written as, in the module's names, with their endings.
const WAYS: [(&str, &str); 5] = [
    ("xlsx", "xlsx"),
    ("json", "json"),
    ("scenarios-csv", "csv"),
    ("indicators-csv", "csv"),
    ("cohort-csv", "csv"),
];

impl FilesContext {
    /// A button for each.
    pub(super) fn exports(&self, is_busy: bool) -> Html {
        let has_members = self.props.store.model().members.count() > 0;
        let button = |(place, (export, _)): (usize, (&'static str, &'static str))| {
            let context = self.clone();
            let onclick = move |_: MouseEvent| context.write(place);
            let is_empty = export == "cohort-csv" && !has_members;
            let title = is_empty.then_some(self.words.no_cohort);
            html! {
                <button type="button" key={export} id={format!("export-{export}")} class={if place == 0 { "primary" } else { "" }}
                    disabled={is_busy || is_empty} {title} {onclick}>{ self.words.ways.get(place).copied() }</button>
            }
        };
        html! {
            <div class="export" role="group" aria-label={self.words.export}>
                <h3>{ self.words.export }</h3>
                <div class="actions">{ for WAYS.into_iter().enumerate().map(button) }</div>
            </div>
        }
    }

    fn write(&self, place: usize) {
        let context = self.clone();
        spawn_local(async move {
            let Some((export, _)) = WAYS.get(place) else { return };
            let locale = context.props.page.locale;
            let module = match context.module().await {
                Ok(module) => module,
                Err(failure) => return context.failed(failure, context.words.not_written),
            };
            context.stage.set(Stage::Busy(context.words.writing.to_owned()));
            slices::drawn().await;
            let workspace = book::write(&context.props.store, locale);
            match module.write(export, &workspace, language_code(locale)).await {
                Ok(bytes) => {
                    let name = context.name(place);
                    download::save_bytes(&name, &bytes);
                    context.stage.set(Stage::Done((context.words.written)(&name)));
                }
                Err(failure) => context.failed(failure, context.words.not_written),
            }
        });
    }

    /// `Simulasi SPBE Kab. Ogan Komering Ulu 2024, skenario.csv`, without what file systems refuse.
    fn name(&self, place: usize) -> String {
        let agency = &self.props.store.model().agency;
        let year = agency.year.map(|year| format!(" {year}")).unwrap_or_default();
        let name = (self.words.file_name)(&format!("{}{year}", short_name(&agency.name)));
        let table = place.checked_sub(2).and_then(|place| self.words.tables.get(place));
        let table = table.map(|table| format!(", {table}")).unwrap_or_default();
        let ending = WAYS.get(place).map_or("", |(_, ending)| ending);
        let allowed = |letter: char| {
            if letter.is_control() || "\\/:*?\"<>|".contains(letter) { '-' } else { letter }
        };
        format!("{}{table}.{ending}", name.trim().chars().map(allowed).collect::<String>())
    }
}
