//! The radar of aspects.

use yew::prelude::*;

use super::super::screen::Draw;
use super::said_only;
use crate::chart::radar::Axis;
use crate::chart::radar_large;

pub(super) fn view(draw: &Draw<'_>) -> Html {
    let (from, to) = (&draw.shown.derived.baseline, &draw.shown.derived.scenario);
    let aspects = draw.labels.groups.iter().flat_map(|group| &group.aspects);
    let axes: Vec<_> = aspects
        .zip(from.aspects().iter().zip(to.aspects()))
        .map(|((labels, _), (from, to))| Axis {
            name: labels.short.clone(),
            shown: draw.locale.score(*to).into(),
            baseline: *from,
            scenario: *to,
        })
        .collect();
    let said = axes.iter().map(|axis| format!("{} {}", axis.name, axis.shown));
    html! {
        <>
            { radar_large::view(&draw.scene.model.instrument, &axes) }
            { said_only(said) }
        </>
    }
}
