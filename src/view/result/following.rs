//! Two lines of the headline that follow behind the index: how likely its band is, and the sentence for screen readers.

use yew::prelude::*;

use crate::app::context::Page;
use crate::i18n::Locale;
use crate::memo::Memo;
use crate::view::shown::{DeferredFigures, Shown};
use crate::view::tabs::ChanceOf;

/// What they are drawn from.
#[derive(PartialEq)]
pub(super) struct Following {
    pub(super) page: Page,
    pub(super) deferred: DeferredFigures,
    /// Whether the reader wants to see the chance.
    pub(super) has_chance: bool,
    /// What tells it, once it is there.
    pub(super) chance_of: Option<ChanceOf>,
}

impl Memo for Following {
    fn draw(&self) -> Html {
        let Self { page, deferred, has_chance, chance_of } = self;
        let chance = chance_of.filter(|_| *has_chance).map(|of| (of.0)(&deferred.shown.model, page));
        html! {
            <div class="following">
                // The line is there before it says something, so that nothing moves when it does.
                <p class="chance" id="chance" hidden={!has_chance}>{ chance }</p>
                <p class="live" aria-live="polite">{ sentence(&deferred.shown, page.locale) }</p>
            </div>
        }
    }
}

/// The sentence for screen readers. It speaks of the data only, not of every level pointed at.
fn sentence(shown: &Shown, locale: Locale) -> Option<String> {
    let result = shown.result();
    let band = locale.text(shown.model.instrument.band(result.band()).name());
    let difference = locale.change(shown.derived.baseline.shown_index(), result.shown_index());
    (!shown.is_preview)
        .then(|| (locale.messages().result.live)(&locale.number(result.shown_index()), &band, &difference))
}
