//! The root component: holds the state, hands derived figures down and actions up.

use std::rc::Rc;

use spbe_index::{IndicatorId, Value};
use yew::prelude::*;

use super::browser::{intl, page as document};
use super::context::{Dispatch, Page, StoreState};
use super::effects::{use_document, use_saving, use_shortcuts};
use super::guidance::use_guidance;
use super::opening::{Notice, Opening};
use super::replay::use_replay;
use crate::i18n::Locale;
use crate::state::{History, Model, Theme, derive};
use crate::view::frame::{footer, header, notices, short_name};
use crate::view::labels::Labels;
use crate::view::peers::PeerFigures;
use crate::view::result::ResultPane;
use crate::view::shown::Shown;
use crate::view::simulate::Simulate;
use crate::view::start::StartPanel;

/// A level that the pointer or the keyboard focus is on.
pub type Pointed = Option<(IndicatorId, Value)>;

/// The page.
#[component]
pub fn App() -> Html {
    let opening = use_memo((), |()| Opening::from_browser());
    let state = {
        let opening = Rc::clone(&opening);
        use_reducer(move || StoreState(opening.store.clone()))
    };
    let noticed = {
        let opening = Rc::clone(&opening);
        use_state(move || opening.notices.clone())
    };
    let pointed = use_state_eq(|| None::<(IndicatorId, Value)>);
    let is_starting = use_state(|| state.0.is_example);

    let store = &state.0;
    let model = store.model();
    let locale = *use_memo(store.settings.language, |language| intl::locale(*language));
    let page = Page { locale, dispatch: Dispatch::new(state.dispatcher()) };
    let labels = use_memo((Rc::clone(&model.instrument), locale), |(instrument, locale)| {
        Labels::new(instrument, *locale)
    });
    let peers = use_memo(
        (model.agency.clone(), Rc::clone(&model.instrument), locale),
        |(agency, instrument, locale)| PeerFigures::of(agency, instrument, *locale),
    );
    let replay = use_replay(&store.history);
    let asks = use_asking(*pointed, &store.history) && replay.shown.is_none();
    let shown = use_memo(
        (replay.shown.as_ref().unwrap_or(model).clone(), *pointed, asks),
        |(model, pointed, asks)| shown(model, *pointed, *asks),
    );

    let is_dark = *use_memo(store.settings.theme, |theme| is_dark(*theme));
    use_document(locale, store.settings, agency_name(model, locale));
    use_shortcuts(page.dispatch.clone());
    use_saving(store, opening.may_save, add_notice(&noticed, Notice::Full));

    let guidance = use_guidance(&model.instrument, pointed.is_some());
    let on_point = {
        let pointed = pointed.setter();
        use_callback((), move |point: Pointed, ()| pointed.set(point))
    };
    let set_starting = {
        let is_starting = is_starting.setter();
        use_callback((), move |starting: bool, ()| is_starting.set(starting))
    };
    html! {
        <div class="app">
            { header(&page, store, is_dark, set_starting.reform(|_| true)) }
            { notices(&noticed, page.messages(), &remove_notice(&noticed)) }
            <div class="halves">
                <ResultPane {locale} shown={Rc::clone(&shown)} labels={Rc::clone(&labels)} {peers}/>
                <main id="main" tabindex="-1">
                    <div class="start-place">
                        if *is_starting {
                            <StartPanel page={page.clone()} instrument={Rc::clone(&model.instrument)} is_example={store.is_example}
                                on_close={set_starting.clone()}/>
                        }
                    </div>
                    <Simulate {page} history={store.history.clone()} {shown} {labels} {guidance} {on_point} on_replay={replay.start}/>
                </main>
            </div>
            { footer(&model.instrument, locale) }
        </div>
    }
}

/// Whether a pointed-at level asks "what if": only until the data changes. After a press or an undo the headline is
/// that of the data, wherever the pointer happens to rest.
#[hook]
fn use_asking(pointed: Pointed, history: &History) -> bool {
    let since = use_mut_ref(|| (pointed, history.clone()));
    let mut since = since.borrow_mut();
    if since.0 != pointed {
        *since = (pointed, history.clone());
    }
    since.1 == *history
}

/// The figures to show: of the data, or of the data with the pointed-at level in place where it `asks` for that.
fn shown(model: &Model, pointed: Pointed, asks: bool) -> Shown {
    let preview = pointed
        .filter(|_| asks)
        .filter(|(id, value)| model.can_set(*id) && model.edited().get(*id) != Some(*value));
    let model = preview.map_or_else(|| model.clone(), |(id, value)| model.with_value(id, Some(value)));
    Shown { pointed, is_preview: preview.is_some(), derived: derive(&model), model }
}

fn agency_name(model: &Model, locale: Locale) -> AttrValue {
    match short_name(&model.agency.name) {
        "" => AttrValue::Static(locale.messages().frame.unnamed_agency),
        name => name.to_owned().into(),
    }
}

fn is_dark(theme: Theme) -> bool {
    match theme {
        Theme::Dark => true,
        Theme::Light => false,
        Theme::System => document::prefers_dark(),
    }
}

fn add_notice(noticed: &UseStateHandle<Vec<Notice>>, notice: Notice) -> Callback<()> {
    let noticed = noticed.clone();
    Callback::from(move |()| {
        if !noticed.contains(&notice) {
            noticed.set(noticed.iter().cloned().chain([notice.clone()]).collect());
        }
    })
}

fn remove_notice(noticed: &UseStateHandle<Vec<Notice>>) -> Callback<usize> {
    let noticed = noticed.clone();
    Callback::from(move |position: usize| {
        let mut kept = (*noticed).clone();
        if position < kept.len() {
            kept.remove(position);
        }
        noticed.set(kept);
    })
}
