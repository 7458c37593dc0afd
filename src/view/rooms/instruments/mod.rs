//! The evaluation instruments: all of them, two of them side by side, and the user's own.

mod bridge;
mod catalogue;
mod faults;
mod own;
mod words;

use yew::prelude::*;

use super::Room;
use words::Words;

/// The room.
pub fn view(room: &Room<'_>) -> Html {
    let words = Words::of(room.page.locale);
    html! {
        <section class="instruments">
            { catalogue::view(room, words) }
            <own::OwnPanel page={room.page.clone()}/>
            <bridge::Bridge page={room.page.clone()} store={room.store.clone()}/>
        </section>
    }
}
