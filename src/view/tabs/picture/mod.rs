//! Charts to take along: a small menu beside each saves it as a picture, or puts it on the clipboard.

mod words;

use spbe_workspace::Model;
use web_sys::Element;
use yew::prelude::*;

use self::words::Words;
use crate::app::browser::picture::{self, Caption, Picture};
use crate::app::browser::{download, intl};
use crate::i18n::Locale;
use crate::view::frame::{scenario_name, short_name};
use crate::view::shown::Shown;

/// What a menu is drawn from.
#[derive(Properties, PartialEq)]
struct MenuProps {
    locale: Locale,
    /// What the menu is called where the chart is not beside it.
    name: Option<AttrValue>,
    /// Where the chart is.
    of: &'static str,
    title: AttrValue,
    agency: AttrValue,
    source: AttrValue,
}

/// The menu of the chart that `of` selects, beside which it stands.
pub(super) fn menu(model: &Model, locale: Locale, of: &'static str, title: &str) -> Html {
    named(model, locale, of, title, None)
}

/// The menus of the charts of the result, in a row.
pub(super) fn of_result(shown: &Shown, locale: Locale) -> Html {
    let model = &shown.model;
    let words = Words::of(locale);
    let index = locale.text(model.instrument.index());
    let menu = |of, name: &'static str, title: &str| {
        named(model, locale, of, &format!("{index}: {title}"), Some(name))
    };
    let has_domains = !shown.derived.baseline.domains().is_empty();
    let parts =
        if has_domains { (words.domains, words.domains_title) } else { (words.parts, words.aspects_title) };
    html! {
        <div class="pictures">
            { menu(".result .ruler", words.ruler, words.ruler_title) }
            { menu(".result .domains", parts.0, parts.1) }
            { menu(".result .radar", words.radar, words.aspects_title) }
        </div>
    }
}

fn named(model: &Model, locale: Locale, of: &'static str, title: &str, name: Option<&'static str>) -> Html {
    let words = Words::of(locale);
    let agency = match short_name(&model.agency.name) {
        "" => locale.messages().frame.unnamed_agency,
        name => name,
    };
    let year = model.agency.year.map(|year| format!(" {year}")).unwrap_or_default();
    let agency = (words.subject)(&format!("{agency}{year}"), &scenario_name(&model.scenario, locale));
    let source = (words.source)(locale.messages().title, &locale.text(model.instrument.regulation()));
    html! {
        <Menu {locale} name={name.map(AttrValue::from)} {of} title={title.to_owned()} {agency} {source}/>
    }
}

#[component]
fn Menu(props: &MenuProps) -> Html {
    let words = Words::of(props.locale);
    let told = use_state(|| "");
    let caption = Caption {
        title: props.title.to_string(),
        subtitle: props.agency.to_string(),
        source: props.source.to_string(),
        language: intl::tag(props.locale.language()),
    };
    let file = file_name(&format!("{} {}", props.title, props.agency));
    let of = props.of;
    let save_svg = {
        let (caption, file, told) = (caption.clone(), file.clone(), told.clone());
        move |event: MouseEvent| match Picture::of(of, &caption) {
            Some(picture) => {
                picture.save(&file);
                close(&event);
            }
            None => told.set(words.failed),
        }
    };
    let save_png = {
        let (caption, told) = (caption.clone(), told.clone());
        move |event: MouseEvent| {
            let (drawn, file, told) = (Picture::of(of, &caption), file.clone(), told.clone());
            close(&event);
            wasm_bindgen_futures::spawn_local(async move {
                let png = match drawn {
                    Some(picture) => picture.png().await,
                    None => None,
                };
                match png {
                    Some(png) => download::save_blob(&format!("{file}.png"), &png),
                    None => told.set(words.failed),
                }
            });
        }
    };
    let copy = {
        let told = told.clone();
        move |_: MouseEvent| {
            let (copied, told) = (Picture::of(of, &caption).map(Picture::copy), told.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let is_copied = match copied {
                    Some(copied) => copied.await,
                    None => false,
                };
                told.set(if is_copied { words.copied } else { words.not_copied });
            });
        }
    };
    html! {
        <details class="chart-menu" data-picture="">
            <summary title={props.title.clone()}>{ props.name.clone().unwrap_or(words.picture.into()) }</summary>
            <div class="menu">
                <button type="button" class="quiet" onclick={save_svg}>{ "SVG" }</button>
                <button type="button" class="quiet" onclick={save_png}>{ "PNG" }</button>
                <button type="button" class="quiet" hidden={!picture::can_copy()} onclick={copy}>{ words.copy }</button>
                <small role="status">{ *told }</small>
            </div>
        </details>
    }
}

/// Closes the menu that an event comes from.
fn close(event: &MouseEvent) {
    let menu = event.target_dyn_into::<Element>().and_then(|button| button.closest("details").ok().flatten());
    if let Some(menu) = menu {
        // An attribute of this name is always allowed.
        let _ = menu.remove_attribute("open");
    }
}

/// A title as the name of a file: letters and digits in lower case, and a dash for all else.
fn file_name(title: &str) -> String {
    let mut name = String::new();
    for letter in title.chars().take(120) {
        if letter.is_ascii_alphanumeric() {
            name.push(letter.to_ascii_lowercase());
        } else if !name.ends_with('-') {
            name.push('-');
        }
    }
    name.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_file_is_called_by_what_it_shows() {
        assert_eq!(
            super::file_name("Indeks SPBE: per aspek Kab. Ogan Komering Ulu 2024 → “B”"),
            "indeks-spbe-per-aspek-kab-ogan-komering-ulu-2024-b"
        );
    }
}
