//! The window on the projector: it shows what the control desk tells it, and keeps nothing.

use std::rc::Rc;

use spbe_index::Language;
use spbe_workspace::stage::Scene;
use spbe_workspace::stage::message::Message;
use yew::prelude::*;

use super::INSTRUMENTS;
use super::screen::Screen;
use super::words::Words;
use crate::app::browser::channel::Channel;
use crate::app::browser::projector::{self, Awake};
use crate::app::browser::{focus, intl, page};

/// Makes this window the one on the projector.
pub(super) fn show() {
    yew::Renderer::<Audience>::new().render();
}

/// Says that it is there, and shows every scene that comes.
#[component]
fn Audience() -> Html {
    let scene = use_state(|| None::<Rc<Scene>>);
    {
        let scene = scene.setter();
        use_effect_with((), move |()| {
            let hear = move |text: String| {
                if let Some(Message::Scene(heard)) = Message::read(&text, INSTRUMENTS) {
                    scene.set(Some(Rc::from(heard)));
                }
            };
            let channel = Channel::open(hear);
            if let Some(channel) = &channel {
                channel.tell(&Message::Hello.write());
            }
            let awake = Awake::keep();
            // Whoever drags the window to the projector has not pressed into it yet.
            focus::first_when_drawn(".audience".to_owned());
            move || drop((channel, awake))
        });
    }
    let settings = scene.as_ref().map(|scene| scene.settings).unwrap_or_default();
    use_effect_with((settings.language, settings.theme), |(language, theme)| {
        page::set_title(*language, Words::of(intl::locale(*language)).audience_title);
        page::set_theme(*theme);
    });
    let ondblclick = |_: MouseEvent| projector::fill_screen(!projector::is_full());
    let onkeydown = |event: KeyboardEvent| {
        if event.key().eq_ignore_ascii_case("f") && !event.ctrl_key() && !event.meta_key() {
            projector::fill_screen(!projector::is_full());
        }
    };
    let waiting = scene.is_none();
    html! {
        <main class="audience" tabindex="0" {ondblclick} {onkeydown}>
            <div class="audience-screen">
                if let Some(scene) = &*scene {
                    <Screen scene={Rc::clone(scene)} is_said={false}/>
                }
            </div>
            <div class="waiting" hidden={!waiting}>{ if waiting { wait() } else { Html::default() } }</div>
        </main>
    }
}

/// In both languages, since nobody has told this window which one is spoken.
fn wait() -> Html {
    let say = |language| {
        let words = Words::of(intl::locale(language));
        html! { <p lang={intl::tag(language)}><b>{ words.audience_waits }</b>{" "}{ words.audience_hint }</p> }
    };
    html! { <>{ for [Language::Indonesian, Language::English].into_iter().map(say) }</> }
}
