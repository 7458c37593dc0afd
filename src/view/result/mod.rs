//! The left half: the result, always in sight.

mod aspects;
mod domains;
mod headline;

use std::rc::Rc;

use yew::prelude::*;

use crate::chart::ruler::Ruler;
use crate::i18n::Locale;
use crate::view::labels::Labels;
use crate::view::peers::PeerFigures;
use crate::view::rooms::{Chance, Pictures};
use crate::view::shown::Shown;

/// What the result pane is drawn from.
#[derive(Properties, PartialEq)]
pub struct ResultPaneProps {
    /// The reader's language.
    pub locale: Locale,
    /// The figures on the screen.
    pub shown: Rc<Shown>,
    /// The texts of the instrument.
    pub labels: Rc<Labels>,
    /// What the published results say of the agency.
    pub peers: PeerFigures,
    /// How likely the band is kept; `None` where the reader does not want to see it, and an empty line until it is there.
    pub chance: Option<Chance>,
    /// How the charts can be taken along, once that is there.
    pub pictures: Option<Pictures>,
}

/// Headline, ruler, domains and aspects.
#[component]
pub fn ResultPane(props: &ResultPaneProps) -> Html {
    let ResultPaneProps { locale, shown, labels, peers, chance, pictures } = props;
    let locale = *locale;
    let is_table_open = use_state(|| false);
    let on_toggle = {
        let is_table_open = is_table_open.clone();
        Callback::from(move |_: MouseEvent| is_table_open.set(!*is_table_open))
    };
    let instrument = &shown.model.instrument;
    let scores = (shown.derived.baseline.index(), shown.result().index());
    let ruler = Ruler::new(instrument, locale.language(), scores, |threshold| {
        locale.exact(threshold).trim_end_matches('0').trim_end_matches([',', '.']).to_owned()
    });
    html! {
        <aside class={if shown.is_preview { "result preview" } else { "result" }} aria-label={locale.messages().result.heading}>
            <div class="sticky">
                { headline::view(shown, labels, chance.as_ref(), locale) }
                { ruler.view() }
            </div>
            <div class="rest">
                { headline::asides(shown, peers, locale) }
                { domains::view(shown, labels, peers, locale) }
                { aspects::view(shown, labels, locale, *is_table_open, on_toggle) }
                { pictures.map(|view| (view.0)(shown, locale)) }
            </div>
        </aside>
    }
}
