//! A list of everything that is wrong with data from outside.

use yew::prelude::*;

use crate::app::context::use_locale;

/// As many as are put on the page; a file can have thousands.
const SHOWN: usize = 200;

#[derive(Properties, PartialEq)]
pub struct FaultListProps {
    /// One sentence each; the list is hidden while there are none.
    pub faults: Vec<AttrValue>,
}

/// The faults, under a heading that counts them and says that nothing was changed.
#[component]
pub fn FaultList(props: &FaultListProps) -> Html {
    let words = &use_locale().messages().fault;
    let item = |(position, fault): (usize, &AttrValue)| html! { <li key={position}>{ fault.clone() }</li> };
    html! {
        <div class="faults" role="alert" hidden={props.faults.is_empty()}>
            <p><b>{ (words.heading)(props.faults.len()) }</b>{" "}{ words.unchanged }</p>
            <ol tabindex="0">{ for props.faults.iter().take(SHOWN).enumerate().map(item) }</ol>
        </div>
    }
}
