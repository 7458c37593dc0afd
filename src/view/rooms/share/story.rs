//! A story that somebody shared: opened on the stage, or ignored.

use yew::prelude::*;

use super::incoming::done;
use crate::state::stage::{Story, Workshop};
use crate::state::{Action, Look, Setting};
use crate::view::rooms::Room;
use crate::view::rooms::present::StoryWords;

/// The question, or why the story cannot be opened.
pub(super) fn view(room: &Room<'_>, sealed: &str) -> Html {
    let words = StoryWords::of(room.page.locale);
    let instrument = &room.store.model().instrument;
    let content = match Story::unseal(sealed, instrument) {
        Ok(story) => {
            let said = (words.question)(&story.title, story.steps.len());
            let workshop = Workshop { story, ..Workshop::of(room.store.model()) };
            let actions =
                vec![workshop.action(Setting::Story, instrument, false), Action::Look(Look::Present(true))];
            html! {
                <>
                    <p>{ said }</p>
                    <div class="actions"><button type="button" class="primary" id="open-story" onclick={done(room.page, actions)}>{ words.open }</button></div>
                </>
            }
        }
        Err(fault) => html! { <p class="warning" role="alert">{ (words.fault)(&fault) }</p> },
    };
    html! {
        <section class="share" aria-labelledby="incoming-heading">
            <div class="title">
                <h2 id="incoming-heading">{ words.heading }</h2>
                <button type="button" class="quiet" onclick={done(room.page, Vec::new())}>{ words.ignore }</button>
            </div>
            { content }
        </section>
    }
}
