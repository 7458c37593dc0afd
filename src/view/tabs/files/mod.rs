//! Files: everything out as a workbook, JSON or CSV, and files of all kinds in, with a preview before anything changes.

pub mod book;
mod export;
pub mod faults;
pub mod limits;
mod open;
mod preview;
pub mod words;

use std::rc::Rc;

use spbe_workspace::Store;
use spbe_workspace::import::Preview;
use yew::prelude::*;

use self::words::Words;
use super::TabContext;
use crate::app::browser::exchange::{Exchange, Failure};
use crate::app::browser::handover;
use crate::app::context::Page;

/// The panel.
pub fn view(context: &TabContext<'_>) -> Html {
    html! { <Files page={context.page.clone()} store={context.store.clone()}/> }
}

#[derive(Clone, Properties, PartialEq)]
struct Props {
    page: Page,
    store: Store,
}

/// How far the file is that was touched last.
#[derive(Clone, Debug, Default, PartialEq)]
enum Stage {
    #[default]
    Quiet,
    /// Something is under way, in words.
    Busy(String),
    /// It is done, in words.
    Done(String),
    /// It did not work, in words.
    Failed(String),
    /// A file was understood; nothing of it is applied.
    Understood(Rc<Preview>, Rc<str>),
}

/// What the parts of the panel are drawn from.
#[derive(Clone)]
struct FilesContext {
    props: Props,
    stage: UseStateHandle<Stage>,
    words: &'static Words,
}

#[component]
fn Files(props: &Props) -> Html {
    let stage = use_state_eq(Stage::default);
    let words = Words::of(props.page.locale);
    let context = FilesContext { props: props.clone(), stage, words };
    let reader = context.clone();
    use_effect(move || handover::read_with(Callback::from(move |file| reader.read(file))));
    use_effect_with((), |()| handover::stop);
    let is_busy = matches!(*context.stage, Stage::Busy(_));
    html! {
        <section class="share files" aria-labelledby="files-heading" aria-busy={is_busy.to_string()}>
            <div class="title"><h2 id="files-heading">{ words.heading }</h2></div>
            <p class="lead">{ words.lead }</p>
            <div class="ways">
                { context.exports(is_busy) }
                { context.chooser(is_busy) }
            </div>
            <div class="state" aria-live="polite">{ context.stage() }</div>
        </section>
    }
}

impl FilesContext {
    fn stage(&self) -> Html {
        let words = self.words;
        match &*self.stage {
            Stage::Quiet => Html::default(),
            Stage::Busy(text) => html! { <p role="status">{ text.clone() }</p> },
            Stage::Done(text) => html! { <p role="status" class="done">{ text.clone() }</p> },
            Stage::Failed(text) => {
                html! { <p class="warning" role="alert">{ text.clone() }{" "}{ words.unchanged }</p> }
            }
            Stage::Understood(preview, name) => self.preview(preview, name),
        }
    }

    /// The module, with how much of it has come told in words.
    async fn module(&self) -> Result<Exchange, Failure> {
        let (stage, words, locale) = (self.stage.clone(), self.words, self.props.page.locale);
        stage.set(Stage::Busy(words.fetching.to_owned()));
        Exchange::load(move |bytes| {
            let kilobytes =
                crate::view::tabs::cohort::count(locale, usize::try_from(bytes / 1000).unwrap_or(0));
            stage.set(Stage::Busy((words.fetched)(&kilobytes)));
        })
        .await
    }

    fn failed(&self, failure: Failure, stopped: &str) {
        self.stage.set(Stage::Failed(match failure {
            Failure::Missing => self.words.missing.to_owned(),
            Failure::Stopped => stopped.to_owned(),
            Failure::Message(sentence) => sentence,
        }));
    }
}
