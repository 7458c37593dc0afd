//! The root component: holds the state, hands derived figures down and actions up.

use std::rc::Rc;

use spbe_index::{IndicatorId, Value};
use yew::prelude::*;

use super::browser::{intl, page};
use super::context::{Dispatch, StoreState};
use super::effects::{use_document, use_saving, use_shortcuts};
use super::opening::{Notice, Opening};
use super::replay::use_replay;
use crate::state::{Model, Theme, derive};
use crate::view::frame::{Footer, Header, Notices};
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
    let dispatch = use_memo((), |()| Dispatch::new(state.dispatcher()));
    let notices = {
        let opening = Rc::clone(&opening);
        use_state(move || opening.notices.clone())
    };
    let pointed = use_state(|| None::<(IndicatorId, Value)>);
    let is_starting = use_state(|| state.0.is_example);

    let store = &state.0;
    let model = store.model();
    let locale = *use_memo(store.settings.language, |language| intl::locale(*language));
    let labels = use_memo((Rc::clone(&model.instrument), locale), |(instrument, locale)| {
        Labels::new(instrument, *locale)
    });
    let replay = use_replay(&store.history);
    let shown =
        use_shown(replay.shown.as_ref().unwrap_or(model), (*pointed).filter(|_| replay.shown.is_none()));
    let peers = use_memo(
        (model.agency.clone(), Rc::clone(&model.instrument), locale),
        |(agency, instrument, locale)| PeerFigures::of(agency, instrument, *locale),
    );

    let is_dark = match store.settings.theme {
        Theme::Dark => true,
        Theme::Light => false,
        Theme::System => page::prefers_dark(),
    };
    use_document(locale, store.settings, agency_name(model, locale));
    use_shortcuts((*dispatch).clone());
    let on_save_failed = add_notice(&notices, Notice::Full);
    use_saving(store, opening.may_save, on_save_failed);

    let on_point = use_callback((), {
        let pointed = pointed.setter();
        move |point: Pointed, ()| pointed.set(point)
    });
    let set_starting = use_callback((), {
        let is_starting = is_starting.setter();
        move |starting: bool, ()| is_starting.set(starting)
    });
    let on_dismiss = use_callback(notices.clone(), |position: usize, notices| {
        let kept =
            notices.iter().enumerate().filter(|(at, _)| *at != position).map(|(_, notice)| notice.clone());
        notices.set(kept.collect());
    });

    html! {
        <ContextProvider<crate::i18n::Locale> context={locale}>
        <ContextProvider<Dispatch> context={(*dispatch).clone()}>
            <div class="app">
                <Header
                    agency={model.agency.clone()} editing={model.editing} {is_dark}
                    is_example={store.is_example}
                    can_undo={store.history.can_undo()} can_redo={store.history.can_redo()}
                    on_change_agency={set_starting.reform(|_: ()| true)}
                />
                <Notices notices={(*notices).clone()} {on_dismiss}/>
                <div class="halves">
                    <ResultPane shown={Rc::clone(&shown)} labels={Rc::clone(&labels)} {peers}/>
                    <main id="main" tabindex="-1">
                        <div class="start-place">
                            if *is_starting {
                                <StartPanel
                                    instrument={Rc::clone(&model.instrument)} is_example={store.is_example}
                                    on_close={set_starting.reform(|_: ()| false)}
                                />
                            }
                        </div>
                        <Simulate
                            model={model.clone()} shown={shown} {labels} history={store.history.clone()}
                            {on_point} on_replay={replay.start}
                        />
                    </main>
                </div>
                <Footer instrument={Rc::clone(&model.instrument)}/>
            </div>
        </ContextProvider<Dispatch>>
        </ContextProvider<crate::i18n::Locale>>
    }
}

/// The figures to show: of the data, or of the data with the pointed-at level in place.
#[hook]
fn use_shown(model: &Model, pointed: Pointed) -> Rc<Shown> {
    use_memo((model.clone(), pointed), |(model, pointed)| {
        let model_now = derive(model);
        let would_change =
            pointed.filter(|(id, value)| model.can_set(*id) && model.edited().get(*id) != Some(*value));
        match would_change {
            None => Shown {
                editing: model.editing,
                pointed: *pointed,
                is_preview: false,
                model: model.clone(),
                derived: model_now,
            },
            Some((id, value)) => {
                let model = model.with_value(id, Some(value));
                Shown {
                    editing: model.editing,
                    pointed: *pointed,
                    is_preview: true,
                    derived: derive(&model),
                    model,
                }
            }
        }
    })
}

fn agency_name(model: &Model, locale: crate::i18n::Locale) -> AttrValue {
    let name = &model.agency.name;
    if name.is_empty() {
        AttrValue::Static(locale.messages().frame.unnamed_agency)
    } else {
        AttrValue::Rc(Rc::clone(name))
    }
}

fn add_notice(notices: &UseStateHandle<Vec<Notice>>, notice: Notice) -> Callback<()> {
    let notices = notices.clone();
    Callback::from(move |()| {
        if !notices.contains(&notice) {
            notices.set(notices.iter().cloned().chain([notice.clone()]).collect());
        }
    })
}
