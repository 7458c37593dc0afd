//! The code that leads a phone to the scenario on the stage.

use yew::prelude::*;

use super::super::screen::Draw;
use crate::app::browser::address;
use crate::chart::qr::Qr;
use crate::state::sharing;

pub(super) fn view(draw: &Draw<'_>) -> Html {
    let mut model = draw.scene.model.clone();
    model.scenario.values = draw.shown.model.scenario.values.clone();
    let link = address::with(address::SCENARIO, &sharing::shared(&model).write(&model.instrument));
    html! {
        <>
            { Qr::new(&link).map(|qr| qr.view(draw.words.code_title)) }
            <p class="stage-standing">{ draw.words.code_hint }</p>
        </>
    }
}
