//! Several services together: what each adds, in an order, and the best few of them.

use std::rc::Rc;

use spbe_index::Score;
use spbe_index::cohort::{Added, Contribution, Measure, Sequence, contributions};
use yew::prelude::*;

use super::outcome::Known;
use super::shared::Shared;
use super::{CohortContext, best};

/// As many members as the order is worked out for without being asked.
const AT_ONCE: usize = 2_000;

/// The order in which services are put on top of each other.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub(super) enum Order {
    /// As they are listed.
    #[default]
    Listed,
    /// By what they add to the mean.
    Mean,
    /// By how many members they bring to the band.
    Reaching,
}

impl Order {
    fn sequence(self) -> Sequence {
        match self {
            Self::Listed => Sequence::AsListed,
            Self::Mean => Sequence::ByMean,
            Self::Reaching => Sequence::ByReaching,
        }
    }
}

/// What each of the measures adds; of many members only when it was asked for.
#[hook]
pub(super) fn use_contributions(
    known: Option<&Shared<Known>>,
    measures: &Rc<[Measure]>,
    order: Order,
    goal: Option<spbe_index::BandId>,
    is_wanted: bool,
) -> Rc<Vec<Contribution>> {
    // What is known of the services of a moment ago says nothing of those that are listed now.
    let known = known.filter(|known| known.measures == *measures);
    let is_wanted = is_wanted || known.is_some_and(|known| known.cohort.len() <= AT_ONCE);
    use_memo((known.cloned(), order, goal, is_wanted), |(known, order, goal, is_wanted)| {
        let Some((known, goal)) = known.as_ref().zip(*goal).filter(|_| *is_wanted) else { return Vec::new() };
        contributions(&known.cohort, known.outcome.before(), &known.measures, goal, order.sequence())
    })
}

/// The table of what each adds, and the search for the best; nothing while there is one service only.
pub(super) fn view(context: &CohortContext<'_>, known: &Shared<Known>) -> Html {
    let words = &context.words.stack;
    html! {
        <div class="stack" hidden={context.settings.services.len() < 2}>
            <h3>{ words.heading }</h3>
            <p class="note">{ words.lead }</p>
            <div class="segments" role="group" aria-label={words.sequence}>
                { order(context, Order::Listed, words.listed.to_owned()) }
                { order(context, Order::Mean, words.by_mean.to_owned()) }
                { order(context, Order::Reaching, (words.by_reaching)(&context.band_name(context.goal()))) }
            </div>
            <p hidden={!context.contributions.is_empty() || context.counted.is_empty()}>
                <button type="button" onclick={context.look(|looks| looks.wants_sequence = true)}>{ words.work_out }</button>
            </p>
            { table(context, known) }
            { best::view(context, known) }
        </div>
    }
}

fn order(context: &CohortContext<'_>, order: Order, name: String) -> Html {
    let onclick = context.look(move |looks| looks.sequence = order);
    html! { <button type="button" aria-pressed={(context.looks.sequence == order).to_string()} {onclick}>{ name }</button> }
}

fn table(context: &CohortContext<'_>, known: &Known) -> Html {
    let words = &context.words.stack;
    let band = context.band_name(context.goal());
    let goal = context.goal();
    let reaching = known.after.reaching(goal) - known.before.reaching(goal).min(known.after.reaching(goal));
    let total = known.mean_change(context.locale()).unwrap_or_default();
    let before = known.before.mean.unwrap_or(Score::from_hundredths(0));
    // Each adds to the mean that those before it have led to, as it would be displayed: so all add up to the total.
    let mut last = before;
    let rows = context.contributions.iter().map(|contribution| {
        let on_top = (last, last.plus(contribution.on_top.mean));
        last = on_top.1;
        row(context, contribution, (before, before.plus(contribution.alone.mean)), on_top)
    });
    html! {
        <table class="figures" hidden={context.contributions.is_empty()}>
            <thead>
                <tr><th scope="col" rowspan="2">{ words.service }</th><th scope="colgroup" colspan="2">{ words.alone }</th><th scope="colgroup" colspan="2">{ words.on_top }</th></tr>
                <tr><th scope="col">{ words.mean }</th><th scope="col">{ band.clone() }</th><th scope="col">{ words.mean }</th><th scope="col">{ band }</th></tr>
            </thead>
            <tbody>{ for rows }</tbody>
            <tfoot><tr><th scope="row">{ words.total }</th><td/><td/><td><b>{ total }</b></td><td><b>{ format!("+{}", context.count(reaching)) }</b></td></tr></tfoot>
        </table>
    }
}

fn row(
    context: &CohortContext<'_>,
    contribution: &Contribution,
    alone: (Score, Score),
    on_top: (Score, Score),
) -> Html {
    let place = context.counted.get(contribution.measure).copied().unwrap_or_default();
    let cells = |(from, to): (Score, Score), added: Added| {
        html! { <><td>{ context.locale().moved(from, to) }</td><td>{ format!("+{}", context.count(added.reaching)) }</td></> }
    };
    html! {
        <tr key={place}><th scope="row">{ context.service_name(place) }</th>{ cells(alone, contribution.alone) }{ cells(on_top, contribution.on_top) }</tr>
    }
}
