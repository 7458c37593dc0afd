//! The few pictures on buttons. The button carries the name; the picture is hidden from screen readers.

use yew::prelude::*;

/// A picture.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Icon {
    /// An arrow back.
    Undo,
    /// An arrow forth.
    Redo,
    /// A disc, half dark.
    Theme,
    /// An arrow out of a tray.
    Share,
}

impl Icon {
    /// The drawing.
    pub fn view(self) -> Html {
        let path = match self {
            Self::Undo => "M6.5 3 3 6.5 6.5 10M3 6.5h6a4 4 0 0 1 0 8H6",
            Self::Redo => "M9.5 3 13 6.5 9.5 10M13 6.5H7a4 4 0 0 0 0 8h3",
            Self::Share => "M8 10V2.5M5 5.5l3-3 3 3M3 8.5v5h10v-5",
            Self::Theme => "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11v11M9.8 3.4v9.2M11.6 4.6v6.8",
        };
        html! { <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={path}/></svg> }
    }
}
