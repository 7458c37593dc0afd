//! How likely each band is: the distribution, and a line of figures under it.

use spbe_index::Score;
use yew::prelude::*;

use super::super::screen::Draw;
use crate::chart::outlook::{OutlookChart, OutlookFigures, OutlookLabels};
use crate::state::Model;
use crate::view::rooms::risk;

/// A chance below this is none to the eye, and its band is not listed.
const SEEN: f64 = 0.005;

/// The chart's name with the condition that it holds under.
pub(super) fn heading(draw: &Draw<'_>) -> String {
    let name = (draw.words.picture)(crate::state::stage::Picture::Outlook);
    let model = model(draw);
    if risk::is_open(&model) {
        format!("{name}, {}", risk::condition(&model, draw.locale))
    } else {
        name.to_owned()
    }
}

/// The data with the values that stand on the stage.
fn model(draw: &Draw<'_>) -> Model {
    let mut model: Model = draw.scene.model.clone();
    model.scenario.values = draw.shown.model.scenario.values.clone();
    model
}

pub(super) fn view(draw: &Draw<'_>) -> Html {
    let model = model(draw);
    if !risk::is_open(&model) {
        return super::nothing(draw.words.outlook_stands);
    }
    let distribution = match risk::distribution_of(&model) {
        Ok(distribution) => distribution,
        Err(fault) => return html! { <p>{ risk::refusal(fault, draw.locale) }</p> },
    };
    let claim = draw.shown.derived.scenario.index();
    let target = model.instrument.band(draw.shown.derived.scenario.band()).threshold();
    let figures =
        OutlookFigures { instrument: &model.instrument, before: None, after: &distribution, target, claim };
    let percent = |chance: f64| risk::percent(chance, draw.locale);
    let chart =
        OutlookChart::new(&figures, draw.locale.language(), percent, |score: Score| draw.locale.score(score));
    let nothing = AttrValue::default;
    let labels = OutlookLabels {
        title: (draw.words.picture)(crate::state::stage::Picture::Outlook).into(),
        description: draw.words.outlook_note.into(),
        axis: nothing(),
        height: nothing(),
        target: nothing(),
    };
    let likely = model.instrument.bands().zip(distribution.bands()).filter(|(_, chance)| *chance >= SEEN);
    let items = likely.map(|((band, _), chance)| {
        html! { <li key={band.position()}><b>{ percent(chance) }</b>{" "}{ draw.band(band) }</li> }
    });
    html! {
        <>
            { chart.view(&labels) }
            <ul class="stage-chances">{ for items }</ul>
        </>
    }
}
