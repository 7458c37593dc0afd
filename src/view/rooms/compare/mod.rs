//! The tab *Banding*: scenarios side by side, the agency among published results, the official history.

mod peers;
mod scenarios;
mod trend;
mod words;

use std::rc::Rc;

use yew::prelude::*;

use super::Room;
use peers::Among;
use scenarios::Scenarios;
use trend::Trend;

/// The room.
pub(super) fn view(room: &Room<'_>) -> Html {
    let (page, shown, labels) = (room.page, room.shown, room.labels);
    html! {
        <section class="compare">
            <Scenarios page={page.clone()} shown={Rc::clone(shown)} labels={Rc::clone(labels)}/>
            <Among page={page.clone()} shown={Rc::clone(shown)} labels={Rc::clone(labels)}/>
            <Trend locale={page.locale} agency={shown.model.agency.clone()}/>
        </section>
    }
}
