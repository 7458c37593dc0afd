//! The evaluation instruments.

use yew::prelude::*;

use super::Room;

/// x
pub fn view(room: &Room<'_>) -> Html {
    html! { <p>{ room.page.locale.text(room.store.model().instrument.status()) }</p> }
}
