//! How likely each band is: the distribution, and a line of figures under it.

use spbe_index::Score;
use spbe_workspace::Model;
use yew::prelude::*;

use super::super::screen::ScreenContext;
use crate::chart::outlook::{OutlookChart, OutlookFigures, OutlookLabels};
use crate::view::tabs::risk;

/// A chance below this is none to the eye, and its band is not listed.
const SEEN: f64 = 0.005;

/// The chart's name with the condition that it holds under.
pub(super) fn heading(context: &ScreenContext<'_>) -> String {
    let name = (context.words.picture)(spbe_workspace::stage::Picture::Outlook);
    let model = model(context);
    if risk::is_open(&model) {
        format!("{name}, {}", risk::condition(&model, context.locale))
    } else {
        name.to_owned()
    }
}

/// The data with the values that stand on the stage.
fn model(context: &ScreenContext<'_>) -> Model {
    let mut model: Model = context.scene.model.clone();
    model.scenario.values = context.shown.model.scenario.values.clone();
    model
}

pub(super) fn view(context: &ScreenContext<'_>) -> Html {
    let model = model(context);
    if !risk::is_open(&model) {
        return super::nothing(context.words.outlook_stands);
    }
    let distribution = match risk::distribution_of(&model) {
        Ok(distribution) => distribution,
        Err(fault) => return html! { <p>{ risk::refusal(fault, context.locale) }</p> },
    };
    let claim = context.shown.derived.scenario.index();
    let target = model.instrument.band(context.shown.derived.scenario.band()).threshold();
    let figures =
        OutlookFigures { instrument: &model.instrument, before: None, after: &distribution, target, claim };
    let percent = |chance: f64| risk::percent(chance, context.locale);
    let chart = OutlookChart::new(&figures, context.locale.language(), percent, |score: Score| {
        context.locale.score(score)
    });
    let nothing = AttrValue::default;
    let labels = OutlookLabels {
        title: (context.words.picture)(spbe_workspace::stage::Picture::Outlook).into(),
        description: context.words.outlook_note.into(),
        axis: nothing(),
        height: nothing(),
        target: nothing(),
    };
    let likely = model.instrument.bands().zip(distribution.bands()).filter(|(_, chance)| *chance >= SEEN);
    let items = likely.map(|((band, _), chance)| {
        html! { <li key={band.position()}><b>{ percent(chance) }</b>{" "}{ context.band(band) }</li> }
    });
    html! {
        <>
            { chart.view(&labels) }
            <ul class="stage-chances">{ for items }</ul>
        </>
    }
}
