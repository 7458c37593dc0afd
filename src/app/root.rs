//! The root component: holds the state, hands derived figures down and actions up.

use std::rc::Rc;

use spbe_workspace::{Derived, Model, Store, Tab, Theme, UiState, derive};
use yew::prelude::*;

use super::browser::intl;
use super::context::{Dispatch, Page, StoreState};
use super::deferred::use_deferred;
use super::effects::{use_document, use_saving, use_shortcuts};
use super::guidance::use_guidance;
use super::later::{use_later, use_registry};
use super::link::use_link;
use super::opening;
use super::replay::use_replay;
use super::shortcuts::Scope;
use crate::i18n::Locale;
use crate::memo::memo;
use crate::view::frame::{Footer, Header, TabBar, short_name};
use crate::view::labels::Labels;
use crate::view::result::ResultPane;
use crate::view::shown::{DeferredFigures, Shown};
use crate::view::simulate::List;
use crate::view::start::StartPanelProps;
use crate::view::tabs::TabContext;

/// The page.
#[component]
pub fn App() -> Html {
    let state = use_reducer_eq(|| StoreState(opening::from_browser()));
    let store = &state.0;
    let (model, ui) = (store.model(), &store.ui);
    let words =
        use_memo((Rc::clone(&model.instrument), store.settings.language), |(instrument, language)| {
            let locale = intl::locale(*language);
            (locale, Rc::new(Labels::new(instrument, locale)))
        });
    let (locale, labels) = (words.0, Rc::clone(&words.1));
    // A replay shows older data, but what the buttons point at stays as it is.
    let replayed = store.history.previous().filter(|_| ui.is_replaying);
    let replayed = replayed.map(|older| Model { editing: model.editing, ..older.clone() });
    let derived = Rc::new(derive(model));
    let shown = Rc::new(match &replayed {
        Some(older) => shown(older, &Rc::new(derive(older)), ui),
        None => shown(model, &derived, ui),
    });
    let deferred = use_deferred(DeferredFigures { shown: Rc::clone(&shown), data: Rc::clone(&derived) });
    let is_simulating = ui.tab == Tab::Simulate;
    let is_aside_wanted = ui.is_sharing || ui.link.is_some() || ui.is_presenting || ui.is_helping;
    let later = use_later(ui.is_starting, !is_simulating || is_aside_wanted);
    let more = later.more();
    let page = Page { locale, dispatch: Dispatch::new(state.dispatcher()), more };

    use_document(locale, store.settings, agency_name(model, locale));
    let scope = Scope {
        is_starting: ui.is_starting,
        is_presenting: ui.is_presenting,
        ignores_keys: store.settings.ignores_keys,
        is_listed: is_simulating && !ui.is_presenting,
    };
    use_shortcuts(more, scope, &page.dispatch);
    use_saving(store, &page.dispatch);
    use_replay(ui.is_replaying, &page.dispatch);
    use_guidance(&model.instrument, ui.wants_guidance, more, &page.dispatch);
    use_link(&page.dispatch);
    use_registry(store.registry, &page.dispatch);
    let has_chance = !store.settings.hides_chance;
    let context = TabContext { page: &page, store, shown: &shown, labels: &labels };

    html! {
        <div class="app">
            { memo(Header::new(&page, store, is_dark(store.settings.theme, ui))) }
            <div class="notices" role="status">{ more.map(|more| (more.notices)(&page, store)) }</div>
            <div class="halves">
                <ResultPane page={page.clone()} shown={Rc::clone(&shown)} deferred={deferred.clone()} labels={Rc::clone(&labels)} {has_chance} chance_of={later.chance_of()} pictures={later.pictures()}/>
                <main id="main" tabindex="-1">
                    <div class="aside-place">
                        if is_aside_wanted {
                            { later.aside(&context) }
                        }
                    </div>
                    <div class="start-place">
                        if ui.is_starting {
                            { later.start(StartPanelProps { page: page.clone(), store: store.clone() }) }
                        }
                    </div>
                    { memo(TabBar { page: page.clone(), open: ui.tab, instrument: Rc::clone(&model.instrument) }) }
                    <div id="tab-panel" role="tabpanel">
                        <div hidden={!is_simulating}>
                            { later.more_missing(&page, wants_more(store)) }
                            { List { page: &page, store, derived: &derived, shown: &shown, deferred: &deferred, labels: &labels }.view() }
                        </div>
                        <div class="tab-content">
                            if !is_simulating {
                                { later.tab(&context) }
                            }
                        </div>
                    </div>
                </main>
            </div>
            { memo(Footer { locale, instrument: Rc::clone(&model.instrument) }) }
            <div class="toast-place" role="status">{ more.filter(|_| ui.tells).map(|more| (more.toast)(&page, store)) }</div>
        </div>
    }
}

/// Whether something is on the screen that comes right after the first load.
fn wants_more(store: &Store) -> bool {
    let ui = &store.ui;
    ui.open.is_some()
        || ui.is_history_open
        || !ui.notices.is_empty()
        || !store.model().instrument.scale().is_whole()
}

/// The figures to show: those of the data, or of the data with the pointed-at level in place where a preview is wanted.
fn shown(model: &Model, derived: &Rc<Derived>, ui: &UiState) -> Shown {
    let pointed = ui.pointed;
    let is_previewing = ui.is_previewing && !ui.is_replaying;
    let preview = pointed
        .filter(|(id, value)| is_previewing && model.can_set(*id) && model.edited().get(*id) != Some(*value));
    let Some((id, value)) = preview else {
        return Shown { pointed, is_preview: false, model: model.clone(), derived: Rc::clone(derived) };
    };
    let model = model.with_value(id, Some(value));
    Shown { pointed, is_preview: true, derived: Rc::new(derive(&model)), model }
}

fn agency_name(model: &Model, locale: Locale) -> AttrValue {
    match short_name(&model.agency.name) {
        "" => AttrValue::Static(locale.messages().frame.unnamed_agency),
        name => name.to_owned().into(),
    }
}

fn is_dark(theme: Theme, ui: &UiState) -> bool {
    match theme {
        Theme::Dark => true,
        Theme::Light => false,
        Theme::System => ui.prefers_dark,
    }
}
