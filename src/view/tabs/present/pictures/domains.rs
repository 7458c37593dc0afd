//! A line for each domain, or for each aspect where the instrument has no domains.

use yew::prelude::*;

use super::super::screen::ScreenContext;
use crate::chart::bars::Bar;
use crate::view::parts::change::change;

pub(super) fn view(context: &ScreenContext<'_>) -> Html {
    let (from, to) = (&context.shown.derived.baseline, &context.shown.derived.scenario);
    let domains = context.labels.groups.iter().filter_map(|group| group.domain.as_ref());
    let aspects = context.labels.groups.iter().flat_map(|group| &group.aspects).map(|(aspect, _)| aspect);
    let has_domains = !from.domains().is_empty();
    let (tiers, from, to): (Vec<_>, _, _) = if has_domains {
        (domains.collect(), from.domains(), to.domains())
    } else {
        (aspects.collect(), from.aspects(), to.aspects())
    };
    let row =
        |(tier, (from, to)): (&crate::view::labels::TierLabels, (&spbe_index::Score, &spbe_index::Score))| {
            let bar = Bar::new(&context.scene.model.instrument, *from, *to, None);
            html! {
                <tr key={tier.number.to_string()}>
                    <th scope="row">{ tier.short.clone() }</th>
                    <td class="drawn">{ bar.view() }</td>
                    <td class="figure">{ change(context.locale, *from, *to) }</td>
                </tr>
            }
        };
    html! { <table class="stage-domains"><tbody>{ for tiers.into_iter().zip(from.iter().zip(to)).map(row) }</tbody></table> }
}
