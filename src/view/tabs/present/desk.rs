//! The control desk: what the audience sees, the speaker's notes and clock, and everything that can be done.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use spbe_workspace::stage::message::Message;
use spbe_workspace::stage::{Act, Scene, Stage, Story, Workshop, lifted};
use spbe_workspace::{Action, Model, SettingsTab, Store, UiAction};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

use super::INSTRUMENTS;
use super::keys::{self, Command, Focus, Pressed};
use super::panels::{self, Panel, Panels};
use super::screen::Screen;
use super::transport;
use super::words::{Words, question_in_words};
use crate::app::browser::channel::Channel;
use crate::app::browser::projector::{self, Awake};
use crate::app::browser::{self, focus, session};
use crate::app::context::Page;
use crate::i18n::Locale;
use crate::view::labels::Labels;

/// What the desk is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct DeskProps {
    pub(super) page: Page,
    pub(super) store: Store,
    pub(super) labels: Rc<Labels>,
}

/// The stage as Yew keeps it.
#[derive(Clone, PartialEq)]
pub(super) struct StageState(pub(super) Stage);

impl Reducible for StageState {
    type Action = (Act, Story);

    fn reduce(self: Rc<Self>, (act, story): (Act, Story)) -> Rc<Self> {
        Self(self.0.within(&story).after(act, &story)).into()
    }
}

/// What the parts of the desk are drawn from.
pub(super) struct DeskContext<'a> {
    pub(super) page: &'a Page,
    pub(super) locale: Locale,
    pub(super) words: &'static Words,
    pub(super) store: &'a Store,
    pub(super) model: &'a Model,
    pub(super) labels: &'a Rc<Labels>,
    pub(super) stage: &'a Stage,
    pub(super) workshop: &'a Rc<Workshop>,
    pub(super) scene: &'a Rc<Scene>,
    pub(super) act: &'a Callback<Act>,
    pub(super) command: &'a Callback<Command>,
}

/// What is open on the desk.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Open {
    pub(super) panel: Panel,
    pub(super) is_alone: bool,
    pub(super) has_help: bool,
    /// Whether the browser has kept the second window from opening.
    pub(super) is_refused: bool,
}

/// The desk, and the stage on it.
#[component]
pub(super) fn Desk(props: &DeskProps) -> Html {
    let DeskProps { page, store, labels } = props;
    let (model, locale) = (store.model(), page.locale);
    let words = Words::of(locale);
    let stage = use_reducer_eq(kept_stage);
    let open = use_state_eq(Open::default);
    let workshop = use_memo(
        (Rc::clone(model.tab_settings.of(SettingsTab::Stage)), Rc::clone(&model.instrument)),
        |_| Workshop::of(model),
    );
    let act = {
        let (dispatcher, story) = (stage.dispatcher(), workshop.story.clone());
        Callback::from(move |act: Act| dispatcher.dispatch((act, story.clone())))
    };
    // The story may have lost the step that it was at.
    let stage = stage.0.within(&workshop.story);
    let question = stage.question.as_ref();
    let question =
        question.map(|question| question_in_words(words, labels, locale, question)).unwrap_or_default();
    let scene = Rc::new(Scene::of(&stage, &workshop, store, &question));
    let command = {
        let desk = DeskCommands {
            page: page.clone(),
            stage: stage.clone(),
            model: model.clone(),
            act: act.clone(),
            open: open.clone(),
        };
        Callback::from(move |command: Command| desk.run(command))
    };
    use_keys(&command, store.settings.ignores_keys);
    use_audience(&scene);
    use_kept(&stage);
    use_screen(&open);
    let context = DeskContext {
        page,
        locale,
        words,
        store,
        model,
        labels,
        stage: &stage,
        workshop: &workshop,
        scene: &scene,
        act: &act,
        command: &command,
    };
    html! {
        <div id="desk" class={if open.is_alone { "desk alone" } else { "desk" }} tabindex="-1" aria-label={words.desk} role="region">
            <div class="desk-stage">
                <Screen scene={Rc::clone(&scene)} is_said={true}/>
                <div class="desk-transport" hidden={open.is_alone}>{ transport::view(&context, *open) }</div>
                <div class="desk-told" hidden={open.is_alone}>{ panels::notes::view(&context) }</div>
            </div>
            <div class="desk-panels" hidden={open.is_alone}>
                <Panels page={page.clone()} store={store.clone()} labels={Rc::clone(labels)} stage={stage.clone()}
                    workshop={Rc::clone(&workshop)} scene={Rc::clone(&scene)} act={act.clone()} command={command.clone()} open={open.clone()}/>
            </div>
            <div class="desk-help">{ if open.has_help { panels::help::view(&context) } else { Html::default() } }</div>
        </div>
    }
}

/// What commands act on.
struct DeskCommands {
    page: Page,
    stage: Stage,
    model: Model,
    act: Callback<Act>,
    open: UseStateHandle<Open>,
}

impl DeskCommands {
    fn run(&self, command: Command) {
        let open = *self.open;
        match command {
            Command::Act(act) => self.act.emit(act),
            // The lock is there so that no key changes what the planner has set.
            Command::Undo if self.stage.is_unlocked => self.page.dispatch.send(Action::Undo),
            Command::Apply if self.stage.is_unlocked => self.apply(),
            Command::Undo | Command::Apply => {}
            Command::Window => self.open.set(Open { is_refused: !projector::open_window(), ..open }),
            Command::Alone => self.alone(!open.is_alone),
            Command::Help => self.open.set(Open { has_help: !open.has_help, ..open }),
            Command::Escape if open.has_help => self.open.set(Open { has_help: false, ..open }),
            Command::Escape if open.is_alone => self.alone(false),
            Command::Escape => self.page.dispatch.send(Action::Ui(UiAction::Present(false))),
        }
    }

    fn alone(&self, is_alone: bool) {
        projector::fill_screen(is_alone);
        self.open.set(Open { is_alone, ..*self.open });
    }

    /// Gives the scenario what was asked, once it is shown.
    fn apply(&self) {
        let Some(question) = self.stage.question.as_ref().filter(|_| self.stage.is_revealed) else { return };
        let values = lifted(&self.model.instrument, &self.model.scenario.values, &question.lifts);
        self.act.emit(Act::Ask(None));
        self.page.dispatch.send(Action::ApplyPlan(values));
    }
}

/// Hears every key before the page behind does, whose own shortcuts would change the data.
#[hook]
fn use_keys(command: &Callback<Command>, ignores_keys: bool) {
    let latest = use_mut_ref(|| None::<Hearing>);
    *latest.borrow_mut() = Some((command.clone(), ignores_keys));
    use_effect_with((), move |()| {
        let document = web_sys::window().and_then(|window| window.document());
        let options = EventListenerOptions::enable_prevent_default();
        let listener = document.map(|document| {
            EventListener::new_with_options(&document, "keydown", options, move |event| hear(event, &latest))
        });
        focus::first_when_drawn("#desk".to_owned());
        move || drop(listener)
    });
}

/// Where commands go, and whether single keys are none.
type Hearing = (Callback<Command>, bool);

fn hear(event: &Event, latest: &Rc<RefCell<Option<Hearing>>>) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    let Some((run, ignores_keys)) = latest.borrow().clone() else { return };
    let (name, code) = (key.key(), browser::keys::place_of(key));
    let pressed = Pressed {
        key: &name,
        code: &code,
        shift: key.shift_key(),
        ctrl: key.ctrl_key() || key.meta_key(),
        alt: key.alt_key(),
    };
    let focus = focus_of(event);
    if focus != Focus::Field {
        browser::keys::keep_from_page(event);
    }
    if let Some(command) = keys::command(pressed, focus, ignores_keys) {
        event.prevent_default();
        run.emit(command);
    }
}

fn focus_of(event: &Event) -> Focus {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    match element.map(|element| element.tag_name()).as_deref() {
        Some("INPUT" | "TEXTAREA" | "SELECT") => Focus::Field,
        Some("BUTTON" | "A" | "SUMMARY") => Focus::Button,
        _ => Focus::Stage,
    }
}

/// Tells the window on the projector what is to be seen: at every change, and whenever one opens.
#[hook]
fn use_audience(scene: &Rc<Scene>) {
    let latest = use_mut_ref(String::new);
    let channel = use_mut_ref(|| None::<Channel>);
    {
        let (latest, channel) = (Rc::clone(&latest), Rc::clone(&channel));
        use_effect_with((), move |()| {
            let answer = Rc::clone(&channel);
            *channel.borrow_mut() = Channel::open(move |text| {
                if Message::read(&text, INSTRUMENTS) == Some(Message::Hello)
                    && let Some(channel) = &*answer.borrow()
                {
                    channel.tell(&latest.borrow());
                }
            });
            move || drop(channel.borrow_mut().take())
        });
    }
    use_effect_with(Rc::clone(scene), move |scene| {
        let text = Message::Scene(Box::new((**scene).clone())).write();
        if let Some(channel) = &*channel.borrow() {
            channel.tell(&text);
        }
        *latest.borrow_mut() = text;
    });
}

const KEPT: &str = "spbe-simulator.stage";

/// The stage as this window has left it: a reload goes on where it was.
fn kept_stage() -> StageState {
    StageState(session::load(KEPT).and_then(|text| Stage::read(&text)).unwrap_or_default())
}

#[hook]
fn use_kept(stage: &Stage) {
    use_effect_with(stage.clone(), |stage| session::save(KEPT, &stage.write()));
}

/// Keeps the screen awake, and follows a person who leaves the full screen by the browser's own means.
#[hook]
fn use_screen(open: &UseStateHandle<Open>) {
    let latest = use_mut_ref(|| open.clone());
    *latest.borrow_mut() = open.clone();
    use_effect_with((), move |()| {
        let awake = Awake::keep();
        let listener = projector::on_full(move |is_full| {
            let open = latest.borrow().clone();
            if !is_full {
                open.set(Open { is_alone: false, ..*open });
            }
        });
        move || {
            projector::fill_screen(false);
            drop((awake, listener));
        }
    });
}
