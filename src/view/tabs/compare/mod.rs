//! The tab *Banding*: scenarios side by side, the agency among published results, the official history.

mod peers;
mod scenarios;
mod trend;
mod words;

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use self::words::Words;
use super::{TabContext, picture};
use peers::Among;
use scenarios::Scenarios;
use trend::Trend;

use crate::app::context::Page;
use crate::view::labels::Labels;
use crate::view::shown::Shown;

/// How many sections there are.
const SECTIONS: u8 = 3;

/// The tab.
pub(super) fn view(context: &TabContext<'_>) -> Html {
    let (page, shown, labels) = (context.page.clone(), Rc::clone(context.shown), Rc::clone(context.labels));
    html! { <Compare {page} {shown} {labels}/> }
}

/// What the sections are drawn from.
#[derive(Properties, PartialEq)]
struct CompareProps {
    page: Page,
    shown: Rc<Shown>,
    labels: Rc<Labels>,
}

/// The sections, one after the other: on a slow machine all of them at once would hold the page up.
#[component]
fn Compare(props: &CompareProps) -> Html {
    let CompareProps { page, shown, labels } = props;
    let drawn = use_state(|| 1_u8);
    {
        let drawn = drawn.clone();
        use_effect_with(*drawn, move |already| {
            let next = already + 1;
            let timer = (*already < SECTIONS).then(|| Timeout::new(0, move || drawn.set(next)));
            move || drop(timer)
        });
    }
    let among = || html! { <Among page={page.clone()} shown={Rc::clone(shown)} labels={Rc::clone(labels)}/> };
    let trend = || {
        let title = Words::of(page.locale).trend.title;
        html! {
            <>
                <Trend locale={page.locale} agency={shown.model.agency.clone()}/>
                { picture::menu(&shown.model, page.locale, ".compare svg.lines", title) }
            </>
        }
    };
    html! {
        <section class="compare">
            <Scenarios page={page.clone()} shown={Rc::clone(shown)} labels={Rc::clone(labels)}/>
            <div class="next-section">{ if *drawn > 1 { among() } else { Html::default() } }</div>
            <div class="next-section">{ if *drawn > 2 { trend() } else { Html::default() } }</div>
        </section>
    }
}
