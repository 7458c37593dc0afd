//! A list of everything that is wrong with data from outside.

use yew::prelude::*;

use crate::i18n::{Locale, StartMessages};

/// As many as are put on the page; a file can have thousands.
const SHOWN: usize = 200;

/// The faults, one sentence each, under a heading that counts them and says that nothing was changed; hidden
/// while there are none.
pub fn fault_list(faults: &[AttrValue], locale: Locale) -> Html {
    let words = &StartMessages::of(locale).fault;
    let item = |fault: &AttrValue| html! { <li>{ fault.clone() }</li> };
    html! {
        <div class="faults" role="alert" hidden={faults.is_empty()}>
            <p><b>{ (words.heading)(faults.len()) }{"."}</b>{" "}{ words.unchanged }</p>
            <ol tabindex="0">{ for faults.iter().take(SHOWN).map(item) }</ol>
        </div>
    }
}
