//! The code that leads a phone to the scenario on the stage.

use spbe_workspace::sharing;
use yew::prelude::*;

use super::super::screen::ScreenContext;
use crate::app::browser::address;
use crate::chart::qr::Qr;

pub(super) fn view(context: &ScreenContext<'_>) -> Html {
    let mut model = context.scene.model.clone();
    model.scenario.values = context.shown.model.scenario.values.clone();
    let link = address::with(address::SCENARIO, &sharing::shared(&model).write(&model.instrument));
    html! {
        <>
            { Qr::new(&link).map(|qr| qr.view(context.words.code_title)) }
            <p class="stage-standing">{ context.words.code_hint }</p>
        </>
    }
}
