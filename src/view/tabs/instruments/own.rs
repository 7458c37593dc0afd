//! An instrument from a file of the user's: opened, named, used.

use std::rc::Rc;

use spbe_index::{Instrument, InstrumentFault};
use spbe_workspace::{Action, OwnInstrument};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::faults;
use super::words::Words;
use crate::app::browser::file::{self, FileError};
use crate::app::context::Page;
use crate::i18n::{Locale, StartMessages};
use crate::view::parts::faults::fault_list;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) page: Page,
}

/// What has come of the file that was opened last.
#[derive(Clone, Debug, Default, PartialEq)]
struct Opened {
    /// The text of a file without a fault, and what the instrument in it is to be called.
    ready: Option<(Rc<str>, String)>,
    faults: Vec<AttrValue>,
}

/// The file field; then the faults, or a name and a button.
#[component]
pub(super) fn OwnPanel(props: &Props) -> Html {
    let words = Words::of(props.page.locale);
    let opened = use_state(Opened::default);
    html! {
        <div class="own" id="own-instrument">
            <h2>{ words.own_heading }</h2>
            <p class="lead">{ words.own_lead }</p>
            <label class="wide">{ words.own_file }
                <input type="file" id="instrument-file" accept=".json,application/json" onchange={on_open(&opened, props.page.locale)}/>
            </label>
            { fault_list(&opened.faults, props.page.locale) }
            <div class="ready">
                if let Some((json, name)) = opened.ready.clone() {
                    { naming(&props.page, &opened, json, name) }
                }
            </div>
        </div>
    }
}

fn naming(page: &Page, opened: &UseStateHandle<Opened>, json: Rc<str>, name: String) -> Html {
    let words = Words::of(page.locale);
    let oninput = {
        let (opened, json) = (opened.clone(), Rc::clone(&json));
        move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                opened.set(Opened { ready: Some((Rc::clone(&json), field.value())), faults: Vec::new() });
            }
        }
    };
    let onclick = {
        let (page, opened, name) = (page.clone(), opened.clone(), name.clone());
        move |_: MouseEvent| match named(&json, &name) {
            Ok(own) => {
                page.dispatch.send(Action::AddInstrument(own));
                opened.set(Opened::default());
            }
            Err(found) => opened.set(Opened { faults: in_words(&found, page.locale), ..(*opened).clone() }),
        }
    };
    html! {
        <div class="fields">
            <label class="wide">{ words.own_name }<input type="text" id="instrument-name" value={name.clone()} {oninput} autocomplete="off" spellcheck="false"/></label>
            <button type="button" class="primary" id="use-instrument" disabled={name.trim().is_empty()} {onclick}>{ words.own_use }</button>
        </div>
    }
}

/// The instrument of a file under the name that the user gives it. It gets an id of its own, made of the name, so that it
/// stands beside the one that it may be a variant of.
fn named(json: &str, name: &str) -> Result<OwnInstrument, Vec<InstrumentFault>> {
    let json = Instrument::renamed(json, &id_of(name), name.trim())?;
    let instrument = Rc::new(Instrument::from_json(&json)?);
    Ok(OwnInstrument { instrument, json: json.into() })
}

fn id_of(name: &str) -> String {
    let mut id = String::from("own");
    for word in name.to_ascii_lowercase().split(|letter: char| !letter.is_ascii_alphanumeric()) {
        if !word.is_empty() {
            id.push('-');
            id.push_str(word);
        }
    }
    id
}

fn on_open(opened: &UseStateHandle<Opened>, locale: Locale) -> Callback<Event> {
    let opened = opened.clone();
    Callback::from(move |event: Event| {
        let Some(field) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
        // The same file can be chosen again after it was mended.
        field.set_value("");
        let opened = opened.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let read = file::read(&file).await.map_err(|error| refusal(error, &file.name(), locale));
            opened.set(match read.and_then(|bytes| instrument(bytes, locale)) {
                Ok(ready) => Opened { ready: Some(ready), faults: Vec::new() },
                Err(faults) => Opened { ready: None, faults },
            });
        });
    })
}

fn instrument(bytes: Vec<u8>, locale: Locale) -> Result<(Rc<str>, String), Vec<AttrValue>> {
    let not_text = |_| vec![AttrValue::from(Words::of(locale).not_text)];
    let json = String::from_utf8(bytes).map_err(not_text)?;
    let json = json.trim_start_matches('\u{feff}');
    let instrument = Instrument::from_json(json).map_err(|found| in_words(&found, locale))?;
    Ok((json.into(), locale.text(instrument.regulation())))
}

fn in_words(found: &[InstrumentFault], locale: Locale) -> Vec<AttrValue> {
    found.iter().map(|fault| faults::in_words(fault, locale).into()).collect()
}

fn refusal(error: FileError, name: &str, locale: Locale) -> Vec<AttrValue> {
    let sentence = match error {
        FileError::Unreadable => StartMessages::of(locale).fault.file_unreadable,
        FileError::TooLarge => Words::of(locale).too_large,
    };
    vec![sentence(name).into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_own_instrument_never_takes_the_id_of_an_official_one() {
        let json = Instrument::official_json("permenpanrb-59-2020").unwrap();
        let own = named(json, " PermenPANRB 59/2020 ").unwrap();
        assert_eq!(own.instrument.id(), "own-permenpanrb-59-2020");
        assert_eq!(own.instrument.regulation().id(), "PermenPANRB 59/2020");
        assert!(Instrument::official(own.instrument.id()).is_none());
    }
}
