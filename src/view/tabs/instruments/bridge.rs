//! Two instruments side by side: what they are made of, where their weight lies, and both indexes.

use std::rc::Rc;

use spbe_index::ratio::Ratio;
use spbe_index::{Instrument, Theme, Themes, Values, assess};
use spbe_workspace::{Model, Store};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::catalogue::{data, structure};
use super::words::Words;
use crate::app::browser::assets;
use crate::app::context::Page;
use crate::i18n::Locale;
use crate::view::tabs::picture;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) page: Page,
    pub(super) store: Store,
}

/// The bridge. It sets figures side by side and converts none.
#[component]
pub(super) fn Bridge(props: &Props) -> Html {
    let words = Words::of(props.page.locale);
    let chosen = use_state(|| None::<(Rc<str>, Rc<str>)>);
    let themes = use_themes();
    let (left, right) = (*chosen).clone().unwrap_or_else(|| usual_pair(&props.store));
    let select = |is_left: bool| {
        let (chosen, pair) = (chosen.clone(), (Rc::clone(&left), Rc::clone(&right)));
        Callback::from(move |event: Event| {
            let id = event.target_dyn_into::<HtmlSelectElement>().map(|select| Rc::from(select.value()));
            let (left, right) = pair.clone();
            chosen.set(id.map(|id| if is_left { (id, right) } else { (left, id) }));
        })
    };
    let sides = [&left, &right].map(|id| props.store.instrument(id));
    let [Some(one), Some(other)] = sides else { return html! { <div hidden=true/> } };
    let sides =
        [one, other].map(|instrument| Side { model: data(&props.store, &instrument).cloned(), instrument });
    html! {
        <div class="bridge" id="bridge">
            <h2>{ words.bridge_heading }</h2>
            <p class="lead">{ words.bridge_lead }</p>
            <table>
                <thead><tr>
                    <td/>
                    <th scope="col">{ chooser(&props.page, &props.store, &left, words.bridge_left, select(true)) }</th>
                    <th scope="col">{ chooser(&props.page, &props.store, &right, words.bridge_right, select(false)) }</th>
                </tr></thead>
                <tbody>
                    { row(words.bridge_standing, &sides, |side| text(props.page.locale.text(side.instrument.status()))) }
                    { row(words.bridge_structure, &sides, |side| text(structure(&side.instrument, words, props.page.locale))) }
                    { row(words.bridge_bands, &sides, |side| bands(&side.instrument, props.page.locale)) }
                    { row(words.bridge_baseline, &sides, |side| side.index(|model| &model.baseline.values, props.page.locale)) }
                    { row(words.bridge_scenario, &sides, |side| side.index(|model| &model.scenario.values, props.page.locale)) }
                </tbody>
                { (*themes).as_ref().map(|themes| weights(themes, &sides, props.page.locale)) }
            </table>
            { picture::menu(props.store.model(), props.page.locale, "#bridge table", words.bridge_heading) }
        </div>
    }
}

/// One of the two.
struct Side {
    instrument: Rc<Instrument>,
    model: Option<Model>,
}

impl Side {
    fn index(&self, values: fn(&Model) -> &Values, locale: Locale) -> Html {
        let words = Words::of(locale);
        let Some(model) = &self.model else { return html! { <span class="none">{ words.no_data }</span> } };
        let result = assess(&self.instrument, values(model));
        let band = locale.text(self.instrument.band(result.band()).name());
        let empties = result.empties();
        html! {
            <>
                <b class="index">{ locale.number(result.shown_index()) }</b>{" "}{ band }
                <small hidden={result.is_complete()}>{ (words.empties)(empties) }</small>
            </>
        }
    }
}

/// The present instrument beside the one that took its place; or else beside one that has data, or any other.
fn usual_pair(store: &Store) -> (Rc<str>, Rc<str>) {
    let present = &store.model().instrument;
    let before = Instrument::official_ids().find(|id| {
        Instrument::official(id).and_then(Instrument::successor).is_some_and(|next| next == present.id())
    });
    let used = store.others.first().map(|other| other.history.present().instrument.id());
    let id = |id: &str| Rc::<str>::from(id);
    match (present.successor(), before, used) {
        (Some(successor), ..) => (id(present.id()), id(successor)),
        (None, Some(before), _) => (id(before), id(present.id())),
        (None, None, used) => (id(present.id()), id(used.unwrap_or("permenpanrb-8-2026"))),
    }
}

fn chooser(page: &Page, store: &Store, chosen: &str, label: &'static str, onchange: Callback<Event>) -> Html {
    let official =
        Instrument::official_ids().filter_map(|id| -> Option<&Instrument> { Instrument::official(id) });
    let all = official.chain(store.own.iter().map(|own| &*own.instrument));
    let option = |instrument: &Instrument| {
        let id = instrument.id().to_owned();
        let selected = id == chosen;
        let name =
            format!("{} {}", page.locale.text(instrument.index()), page.locale.text(instrument.regulation()));
        html! { <option key={id.clone()} value={id} {selected}>{ name }</option> }
    };
    html! { <select aria-label={label} {onchange}>{ for all.map(option) }</select> }
}

fn row(name: &'static str, sides: &[Side; 2], cell: impl Fn(&Side) -> Html) -> Html {
    html! { <tr><th scope="row">{ name }</th>{ for sides.iter().map(|side| html! { <td>{ cell(side) }</td> }) }</tr> }
}

fn text(text: String) -> Html {
    html! { { text } }
}

fn bands(instrument: &Instrument, locale: Locale) -> Html {
    let band = |(_, band): (_, &spbe_index::Band)| {
        html! { <li><span>{ locale.score(band.threshold()) }</span>{" "}{ locale.text(band.name()) }</li> }
    };
    html! { <ul class="bands">{ for instrument.bands().map(band) }</ul> }
}

/// How the weight of each is spread over the themes. An instrument whose indicators the grouping does not know has none.
fn weights(themes: &Themes, sides: &[Side; 2], locale: Locale) -> Html {
    let words = Words::of(locale);
    let covered = [0, 1].map(|at| sides.get(at).is_some_and(|side| themes.cover(&side.instrument)));
    let heaviest = heaviest(themes, sides);
    let row = |theme: &Theme| {
        let cells = sides.iter().zip(covered).map(|(side, is_covered)| {
            let weight = theme.percent(&side.instrument);
            let numbers = theme.numbers(&side.instrument).collect::<Vec<_>>().join(", ");
            html! { <td>{ if is_covered { bar(weight, heaviest, &numbers, locale) } else { html! { <span class="none">{"–"}</span> } } }</td> }
        });
        html! { <tr><th scope="row">{ locale.text(theme.name()) }</th>{ for cells }</tr> }
    };
    html! {
        <tbody class="weights">
            <tr><th scope="rowgroup" colspan="3">{ words.bridge_weights }<small>{ words.bridge_weights_note }</small></th></tr>
            { for themes.themes().iter().map(row) }
        </tbody>
    }
}

fn bar(weight: Ratio, heaviest: u64, numbers: &str, locale: Locale) -> Html {
    let words = Words::of(locale);
    let width = tenths(weight) * 100 / heaviest.max(1);
    let is_none = weight == Ratio::ZERO;
    html! {
        <span class="weight" title={(words.indicators)(numbers)}>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width={width.to_string()} height="10"/></svg>
            { if is_none { words.not_in_it.to_owned() } else { locale.percent(weight) } }
        </span>
    }
}

fn heaviest(themes: &Themes, sides: &[Side; 2]) -> u64 {
    let weights = themes
        .themes()
        .iter()
        .flat_map(|theme| sides.iter().map(move |side| tenths(theme.percent(&side.instrument))));
    weights.max().unwrap_or(1)
}

/// A percentage in tenths of a percent, for drawing.
fn tenths(percent: Ratio) -> u64 {
    percent.numerator() * 10 / percent.denominator().max(1)
}

/// The grouping of indicators by theme, once it has arrived.
#[hook]
fn use_themes() -> UseStateHandle<Option<Themes>> {
    let themes = use_state(|| None);
    {
        let themes = themes.clone();
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                let text = assets::fetch("bridge/themes").await;
                themes.set(text.and_then(|text| Themes::from_json(&text).ok()));
            });
        });
    }
    themes
}
