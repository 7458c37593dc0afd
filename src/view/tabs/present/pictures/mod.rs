//! The charts of the stage: figures of the scene, drawn to be read from the other end of a room.

mod changes;
mod code;
mod domains;
mod groups;
mod ladder;
mod outlook;
mod peers;
mod plan;
mod radar;

use std::rc::Rc;

use spbe_workspace::stage::Picture;
use yew::prelude::*;

use super::screen::ScreenContext;
use plan::{Planned, PlannedPart};

/// A chart with its name, on the left (0) or on the right (1).
pub(super) fn view(context: &ScreenContext<'_>, side: usize, picture: Picture) -> Html {
    let drawing = match picture {
        Picture::Ladder => ladder::view(context),
        Picture::Radar => radar::view(context),
        Picture::Domains => domains::view(context),
        Picture::Changes => changes::view(context),
        Picture::Outlook => outlook::view(context),
        Picture::Peers => peers::view(context),
        Picture::Groups => groups::view(context),
        Picture::Code => code::view(context),
        Picture::Frontier => planned(context, PlannedPart::Curve),
        Picture::Roadmap => planned(context, PlannedPart::Years),
    };
    let name = match picture {
        Picture::Outlook => outlook::heading(context),
        other => (context.words.picture)(other).to_owned(),
    };
    html! {
        <figure key={format!("{side}{}", picture.code())} class="stage-picture" data-picture={picture.code()}>
            <figcaption>{ name }</figcaption>
            <div class="stage-drawing">{ drawing }</div>
        </figure>
    }
}

/// A plan takes longer than a frame, so it is drawn by a component that works it out once the rest is there.
fn planned(context: &ScreenContext<'_>, part: PlannedPart) -> Html {
    html! { <Planned model={Rc::new(context.scene.model.clone())} locale={context.locale} {part}/> }
}

/// What a drawing shows, for screen readers.
fn said_only(figures: impl IntoIterator<Item = String>) -> Html {
    html! { <ul class="hidden-visually">{ for figures.into_iter().map(|figure| html! { <li>{ figure }</li> }) }</ul> }
}

/// Words in place of a chart that has nothing to show.
fn nothing(why: &'static str) -> Html {
    html! { <p class="stage-nothing">{ why }</p> }
}
