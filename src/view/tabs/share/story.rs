//! A story that somebody shared: opened on the stage, or ignored.

use spbe_workspace::stage::{Story, Workshop};
use spbe_workspace::{Action, Setting, UiAction};
use yew::prelude::*;

use super::incoming::done;
use crate::view::tabs::TabContext;
use crate::view::tabs::present::StoryWords;

/// The question, or why the story cannot be opened.
pub(super) fn view(context: &TabContext<'_>, sealed: &str) -> Html {
    let words = StoryWords::of(context.page.locale);
    let instrument = &context.store.model().instrument;
    let body = match Story::unseal(sealed, instrument) {
        Ok(story) => {
            let said = (words.question)(&story.title, story.steps.len());
            let workshop = Workshop { story, ..Workshop::of(context.store.model()) };
            let actions =
                vec![workshop.action(Setting::Story, instrument, false), Action::Ui(UiAction::Present(true))];
            html! {
                <>
                    <p>{ said }</p>
                    <div class="actions"><button type="button" class="primary" id="open-story" onclick={done(context.page, actions)}>{ words.open }</button></div>
                </>
            }
        }
        Err(fault) => html! { <p class="warning" role="alert">{ (words.fault)(&fault) }</p> },
    };
    html! {
        <section class="share" aria-labelledby="incoming-heading">
            <div class="title">
                <h2 id="incoming-heading">{ words.heading }</h2>
                <button type="button" class="quiet" onclick={done(context.page, Vec::new())}>{ words.ignore }</button>
            </div>
            { body }
        </section>
    }
}
