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

use yew::prelude::*;

use super::screen::Draw;
use crate::state::stage::Picture;
use plan::{Planned, PlannedPart};

/// A chart with its name, on the left (0) or on the right (1).
pub(super) fn view(draw: &Draw<'_>, side: usize, picture: Picture) -> Html {
    let drawing = match picture {
        Picture::Ladder => ladder::view(draw),
        Picture::Radar => radar::view(draw),
        Picture::Domains => domains::view(draw),
        Picture::Changes => changes::view(draw),
        Picture::Outlook => outlook::view(draw),
        Picture::Peers => peers::view(draw),
        Picture::Groups => groups::view(draw),
        Picture::Code => code::view(draw),
        Picture::Frontier => planned(draw, PlannedPart::Curve),
        Picture::Roadmap => planned(draw, PlannedPart::Years),
    };
    let name = match picture {
        Picture::Outlook => outlook::heading(draw),
        other => (draw.words.picture)(other).to_owned(),
    };
    html! {
        <figure key={format!("{side}{}", picture.code())} class="stage-picture" data-picture={picture.code()}>
            <figcaption>{ name }</figcaption>
            <div class="stage-drawing">{ drawing }</div>
        </figure>
    }
}

/// A plan takes longer than a frame, so it is drawn by a component that works it out once the rest is there.
fn planned(draw: &Draw<'_>, part: PlannedPart) -> Html {
    html! { <Planned model={Rc::new(draw.scene.model.clone())} locale={draw.locale} {part}/> }
}

/// What a drawing shows, for screen readers.
fn said_only(figures: impl IntoIterator<Item = String>) -> Html {
    html! { <ul class="hidden-visually">{ for figures.into_iter().map(|figure| html! { <li>{ figure }</li> }) }</ul> }
}

/// Words in place of a chart that has nothing to show.
fn nothing(why: &'static str) -> Html {
    html! { <p class="stage-nothing">{ why }</p> }
}
