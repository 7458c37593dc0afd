//! Every instrument with its structure, its standing, and what there is of the agency under it.

use std::rc::Rc;

use spbe_index::{Instrument, assess};
use spbe_workspace::{Action, Model, Store};
use yew::prelude::*;

use super::words::Words;
use crate::app::browser::download;
use crate::i18n::Locale;
use crate::view::frame::short_name;
use crate::view::tabs::TabContext;

/// The list.
pub(super) fn view(context: &TabContext<'_>, words: &'static Words) -> Html {
    let official = Instrument::official_ids().filter_map(Instrument::official);
    let own = context.store.own.iter().map(|own| (&*own.instrument, Some(Rc::clone(&own.json))));
    let all = official.map(|instrument| (instrument, None)).chain(own);
    html! {
        <>
            <h2>{ words.heading }</h2>
            <p class="lead">{ words.lead }</p>
            <ul class="catalogue">{ for all.map(|(instrument, own)| item(context, words, instrument, own)) }</ul>
        </>
    }
}

fn item(
    context: &TabContext<'_>,
    words: &'static Words,
    instrument: &Instrument,
    own: Option<Rc<str>>,
) -> Html {
    let (page, locale) = (context.page, context.page.locale);
    let id: Rc<str> = instrument.id().into();
    let is_present = context.store.model().instrument.id() == instrument.id();
    let is_own = own.is_some();
    let name = locale.text(instrument.regulation());
    let data = data(context.store, instrument).map(|model| standing(model, locale));
    let json = own.map_or_else(|| Instrument::official_json(&id).unwrap_or_default().into(), Rc::from);
    let file = format!("{id}.json");
    html! {
        <li key={instrument.id().to_owned()} class={if is_present { "present" } else { "" }} data-instrument={id.to_string()}>
            <div>
                <h3>{ locale.text(instrument.index()) }{" · "}{ name.clone() }</h3>
                <p>{ locale.text(instrument.status()) }{"."}</p>
                <p class="structure">{ structure(instrument, words, locale) }</p>
                <p class="data">{ data.unwrap_or_else(|| words.no_data.to_owned()) }</p>
            </div>
            <div class="actions">
                <button type="button" class="primary" disabled={is_present} aria-label={(!is_present).then(|| (words.use_named)(&name))}
                    onclick={page.dispatch.on(Action::UseInstrument(Rc::clone(&id)))}>{ if is_present { words.in_use } else { words.use_this } }</button>
                <button type="button" class="quiet" aria-label={(words.export_named)(&name)}
                    onclick={move |_: MouseEvent| download::save_as(&file, &json)}>{ words.export }</button>
                <button type="button" class="quiet" hidden={!is_own} aria-label={(words.remove_named)(&name)}
                    onclick={page.dispatch.on(Action::RemoveInstrument(id))}>{ words.remove }</button>
            </div>
        </li>
    }
}

/// The data under an instrument, where there is any.
pub(super) fn data<'a>(store: &'a Store, instrument: &Instrument) -> Option<&'a Model> {
    let is_present = store.model().instrument.id() == instrument.id();
    if is_present { Some(store.model()) } else { store.other(instrument.id()) }
}

/// Whose data it is, and the index of its scenario: `Kab. Ogan Komering Ulu: 2,62 Baik`.
fn standing(model: &Model, locale: Locale) -> String {
    let result = assess(&model.instrument, &model.scenario.values);
    let name = match short_name(&model.agency.name) {
        "" => locale.messages().frame.unnamed_agency,
        name => name,
    };
    let band = model.instrument.band(result.band()).name().get(locale.language());
    format!("{name}: {} {band}", locale.number(result.shown_index()))
}

/// `4 domain, 8 aspek, 47 indikator; tingkat 1–5`.
pub(super) fn structure(instrument: &Instrument, words: &'static Words, locale: Locale) -> String {
    let scale = instrument.scale();
    let [min, max] = [scale.min(), scale.max()].map(|end| locale.value(Some(end)));
    let values = if scale.is_whole() { words.levels } else { words.values };
    let counts = [instrument.domains().len(), instrument.aspects().len(), instrument.indicators().len()];
    (words.structure)(counts, &values(&min, &max))
}
