//! The radar of aspects.

use yew::prelude::*;

use super::super::screen::ScreenContext;
use super::said_only;
use crate::chart::radar::Axis;
use crate::chart::radar_large;

pub(super) fn view(context: &ScreenContext<'_>) -> Html {
    let (from, to) = (&context.shown.derived.baseline, &context.shown.derived.scenario);
    let aspects = context.labels.groups.iter().flat_map(|group| &group.aspects);
    let axes: Vec<_> = aspects
        .zip(from.aspects().iter().zip(to.aspects()))
        .map(|((labels, _), (from, to))| Axis {
            name: labels.short.clone(),
            shown: context.locale.score(*to).into(),
            baseline: *from,
            scenario: *to,
        })
        .collect();
    let said = axes.iter().map(|axis| format!("{} {}", axis.name, axis.shown));
    html! {
        <>
            { radar_large::view(&context.scene.model.instrument, &axes) }
            { said_only(said) }
        </>
    }
}
