//! The root component: holds the state, hands derived figures down and actions up.

use std::rc::Rc;

use yew::prelude::*;

use super::behind::use_behind;
use super::browser::intl;
use super::context::{Dispatch, Page, StoreState};
use super::effects::{use_document, use_saving, use_shortcuts};
use super::guidance::use_guidance;
use super::later::use_later;
use super::link::use_link;
use super::opening;
use super::replay::use_replay;
use super::shortcuts::Scope;
use crate::i18n::Locale;
use crate::state::{Derived, Model, Screen, Store, Tab, Theme, derive};
use crate::still::still;
use crate::view::frame::{Footer, Header, TabBar, short_name};
use crate::view::labels::Labels;
use crate::view::result::ResultPane;
use crate::view::rooms::Room;
use crate::view::shown::{Shown, Told};
use crate::view::simulate::List;
use crate::view::start::StartPanelProps;

/// The page.
#[component]
pub fn App() -> Html {
    let state = use_reducer_eq(|| StoreState(opening::from_browser()));
    let store = &state.0;
    let (model, screen) = (store.model(), &store.screen);
    let words =
        use_memo((Rc::clone(&model.instrument), store.settings.language), |(instrument, language)| {
            let locale = intl::locale(*language);
            (locale, Rc::new(Labels::new(instrument, locale)))
        });
    let (locale, labels) = (words.0, Rc::clone(&words.1));
    // A replay shows older data, but what the buttons point at stays as it is.
    let replayed = store.history.previous().filter(|_| screen.is_replaying);
    let replayed = replayed.map(|older| Model { editing: model.editing, ..older.clone() });
    let derived = Rc::new(derive(model));
    let shown = Rc::new(match &replayed {
        Some(older) => shown(older, &Rc::new(derive(older)), screen),
        None => shown(model, &derived, screen),
    });
    let told = use_behind(Told { shown: Rc::clone(&shown), data: Rc::clone(&derived) });
    let is_simulating = screen.tab == Tab::Simulate;
    let is_aside_wanted =
        screen.is_sharing || screen.link.is_some() || screen.is_presenting || screen.is_helping;
    let later = use_later(screen.is_starting, !is_simulating || is_aside_wanted);
    let more = later.more();
    let page = Page { locale, dispatch: Dispatch::new(state.dispatcher()), more };

    use_document(locale, store.settings, agency_name(model, locale));
    let scope = Scope {
        is_starting: screen.is_starting,
        is_presenting: screen.is_presenting,
        ignores_keys: store.settings.ignores_keys,
        is_listed: is_simulating && !screen.is_presenting,
    };
    use_shortcuts(more, scope, &page.dispatch);
    use_saving(store, &page.dispatch);
    use_replay(screen.is_replaying, &page.dispatch);
    use_guidance(&model.instrument, screen.wants_guidance, more, &page.dispatch);
    use_link(&page.dispatch);
    let has_chance = !store.settings.hides_chance;
    let room = Room { page: &page, store, shown: &shown, labels: &labels };

    html! {
        <div class="app">
            { still(Header::new(&page, store, is_dark(store.settings.theme, screen))) }
            <div class="notices" role="status">{ more.map(|more| (more.notices)(&page, store)) }</div>
            <div class="halves">
                <ResultPane page={page.clone()} shown={Rc::clone(&shown)} told={told.clone()} labels={Rc::clone(&labels)} {has_chance} chance_of={later.chance_of()} pictures={later.pictures()}/>
                <main id="main" tabindex="-1">
                    <div class="aside-place">
                        if is_aside_wanted {
                            { later.aside(&room) }
                        }
                    </div>
                    <div class="start-place">
                        if screen.is_starting {
                            { later.start(StartPanelProps { page: page.clone(), store: store.clone() }) }
                        }
                    </div>
                    { still(TabBar { page: page.clone(), open: screen.tab, instrument: Rc::clone(&model.instrument) }) }
                    <div id="tab-panel" role="tabpanel">
                        <div hidden={!is_simulating}>
                            { later.more_missing(&page, wants_more(store)) }
                            { List { page: &page, store, derived: &derived, shown: &shown, told: &told, labels: &labels }.view() }
                        </div>
                        <div class="room">
                            if !is_simulating {
                                { later.room(&room) }
                            }
                        </div>
                    </div>
                </main>
            </div>
            { still(Footer { locale, instrument: Rc::clone(&model.instrument) }) }
            <div class="toast-place" role="status">{ more.filter(|_| screen.tells).map(|more| (more.toast)(&page, store)) }</div>
        </div>
    }
}

/// Whether something is on the screen that comes right after the first load.
fn wants_more(store: &Store) -> bool {
    let screen = &store.screen;
    screen.open.is_some()
        || screen.is_history_open
        || !screen.notices.is_empty()
        || !store.model().instrument.scale().is_whole()
}

/// The figures to show: those of the data, or of the data with the pointed-at level in place where it asks for that.
fn shown(model: &Model, derived: &Rc<Derived>, screen: &Screen) -> Shown {
    let pointed = screen.pointed;
    let asks = screen.asks && !screen.is_replaying;
    let preview =
        pointed.filter(|(id, value)| asks && model.can_set(*id) && model.edited().get(*id) != Some(*value));
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

fn is_dark(theme: Theme, screen: &Screen) -> bool {
    match theme {
        Theme::Dark => true,
        Theme::Light => false,
        Theme::System => screen.prefers_dark,
    }
}
