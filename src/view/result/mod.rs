//! The left half: the result, always in sight.
//!
//! The headline is drawn with the change itself, the rest a moment behind (`app/behind`).

mod aspects;
mod domains;
mod following;
mod headline;
mod rest;

use std::rc::Rc;

use yew::prelude::*;

use self::following::Following;
use self::rest::Rest;
use crate::app::context::Page;
use crate::chart::ruler;
use crate::i18n::Locale;
use crate::memo::{Memo, memo};
use crate::view::labels::Labels;
use crate::view::shown::{DeferredFigures, Shown};
use crate::view::tabs::{ChanceOf, Pictures};

/// What the result pane is drawn from.
#[derive(Properties, PartialEq)]
pub struct ResultPaneProps {
    /// The language, where actions go, and what has come later.
    pub page: Page,
    /// The figures on the screen.
    pub shown: Rc<Shown>,
    /// The figures that may be a moment behind them.
    pub deferred: DeferredFigures,
    /// The texts of the instrument.
    pub labels: Rc<Labels>,
    /// Whether the reader wants to see how likely the band is kept.
    pub has_chance: bool,
    /// What tells that, once it is there; an empty line until then.
    pub chance_of: Option<ChanceOf>,
    /// How the charts can be taken along, once that is there.
    pub pictures: Option<Pictures>,
}

/// Headline, ruler, domains and aspects.
#[component]
pub fn ResultPane(props: &ResultPaneProps) -> Html {
    let ResultPaneProps { page, shown, deferred, labels, has_chance, chance_of, pictures } = props;
    let (locale, has_chance, chance_of) = (page.locale, *has_chance, *chance_of);
    let is_table_open = use_state(|| false);
    let following = memo(Following { page: page.clone(), deferred: deferred.clone(), has_chance, chance_of });
    let labels = Rc::clone(labels);
    html! {
        <aside class={if shown.is_preview { "result preview" } else { "result" }} aria-label={locale.messages().result.heading}>
            <div class="sticky">
                { headline::view(shown, &labels, following, locale) }
                { memo(Ruler { locale, deferred: deferred.clone() }) }
            </div>
            { memo(Rest { locale, deferred: deferred.clone(), labels, more: page.more, pictures: *pictures, is_table_open }) }
        </aside>
    }
}

/// All bands, with the baseline and the scenario on them.
#[derive(PartialEq)]
struct Ruler {
    locale: Locale,
    deferred: DeferredFigures,
}

impl Memo for Ruler {
    fn draw(&self) -> Html {
        let (locale, shown) = (self.locale, &self.deferred.shown);
        let scores = (shown.derived.baseline.index(), shown.result().index());
        let threshold =
            |threshold| locale.exact(threshold).trim_end_matches('0').trim_end_matches([',', '.']).to_owned();
        ruler::Ruler::new(&shown.model.instrument, locale.language(), scores, threshold).view()
    }
}
