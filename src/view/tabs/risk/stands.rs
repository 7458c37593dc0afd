//! What stands: why there is no chance of an official result, and what a rise would risk.

use spbe_index::risk::evidence;
use spbe_index::{Standing, assess};
use spbe_workspace::{Action, Model};
use yew::prelude::*;

use super::View;
use super::assessors::Pairs;
use crate::app::context::Page;

/// The choice of what the baseline is, once it is there.
pub(super) fn choice(page: &Page, model: &Model) -> Html {
    let dispatch = page.dispatch.clone();
    let on_choice = Callback::from(move |standing: Standing| dispatch.send(Action::Declare(standing)));
    let choice = page.more.map(|more| (more.standing)(page.locale, model.baseline.standing, &on_choice));
    html! { <div class="standing-place">{ choice }</div> }
}

/// In place of a chance, while nothing is raised above an official result.
pub(super) fn view(view: &View<'_>) -> Html {
    let (format, model) = (view.format, view.model);
    let words = &format.words.stands;
    let result = assess(&model.instrument, &model.baseline.values);
    let index = format.locale.number(result.shown_index());
    let band = format.locale.text(model.instrument.band(result.band()).name());
    let year = model.agency.year.map(|year| year.to_string()).unwrap_or_default();
    let is_estimated = !model.baseline.estimated.is_empty();
    html! {
        <div class="stands">
            <p class="sentence">{ (words.stands)(&year, &index, &band) }</p>
            <p hidden={!is_estimated}>{ words.estimated }</p>
            <p>{ words.raised }</p>
            { accepted(view) }
        </div>
    }
}

/// Of the published pairs: how often a claim of each level was accepted at least as high as it was made.
fn accepted(view: &View<'_>) -> Html {
    let format = view.format;
    let words = &format.words.stands;
    let scale = view.model.instrument.scale();
    let rows = scale.levels().skip(1).filter_map(|level| {
        let [_, _, as_claimed, one_more, two_more] = evidence(level.whole()?).counts;
        let (accepted, all) = (as_claimed + one_more + two_more, evidence(level.whole()?).pairs());
        (all > 0).then(|| html! { <li key={level.hundredths()}>{ (words.accepted)(&format.locale.value(Some(level)), accepted, all) }</li> })
    });
    let pairs = Pairs::of(&view.model.instrument);
    html! { <><p>{ (words.lead)(&pairs.city, &pairs.years) }</p><ul>{ for rows }</ul></> }
}
