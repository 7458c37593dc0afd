//! The evaluation instruments: all of them, two of them side by side, and the user's own.

mod bridge;
mod catalogue;
mod faults;
mod own;
mod words;

use yew::prelude::*;

use super::TabContext;
use words::Words;

/// The tab.
pub fn view(context: &TabContext<'_>) -> Html {
    let words = Words::of(context.page.locale);
    html! {
        <section class="instruments">
            { catalogue::view(context, words) }
            <own::OwnPanel page={context.page.clone()}/>
            <bridge::Bridge page={context.page.clone()} store={context.store.clone()}/>
        </section>
    }
}
