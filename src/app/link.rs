//! Links: what stands behind `#` in the address when the page is opened, and whenever it changes.

use spbe_workspace::{Action, UiAction};
use yew::prelude::*;

use super::browser::address;
use super::context::Dispatch;
use super::during::use_during;

/// Hears of a shared scenario in the address, now and later.
#[hook]
pub fn use_link(dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_during(
        true,
        Box::new(move || {
            let hear = move || dispatch.send(Action::Ui(UiAction::Link(address::shared().map(Into::into))));
            hear();
            Box::new(address::on_change(hear))
        }),
    );
}
