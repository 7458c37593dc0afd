//! Several services together: what each adds, in an order, and the best few of them.

use std::rc::Rc;

use spbe_index::Score;
use spbe_index::cohort::{Added, Contribution, Measure, Sequence, contributions};
use yew::prelude::*;

use super::outcome::Known;
use super::shared::Shared;
use super::{Draw, best};

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
pub(super) fn view(draw: &Draw<'_>, known: &Shared<Known>) -> Html {
    let words = &draw.words.stack;
    html! {
        <div class="stack" hidden={draw.settings.services.len() < 2}>
            <h3>{ words.heading }</h3>
            <p class="note">{ words.lead }</p>
            <div class="segments" role="group" aria-label={words.sequence}>
                { order(draw, Order::Listed, words.listed.to_owned()) }
                { order(draw, Order::Mean, words.by_mean.to_owned()) }
                { order(draw, Order::Reaching, (words.by_reaching)(&draw.band_name(draw.goal()))) }
            </div>
            <p hidden={!draw.contributions.is_empty() || draw.counted.is_empty()}>
                <button type="button" onclick={draw.look(|looks| looks.wants_sequence = true)}>{ words.work_out }</button>
            </p>
            { table(draw, known) }
            { best::view(draw, known) }
        </div>
    }
}

fn order(draw: &Draw<'_>, order: Order, name: String) -> Html {
    let onclick = draw.look(move |looks| looks.sequence = order);
    html! { <button type="button" aria-pressed={(draw.looks.sequence == order).to_string()} {onclick}>{ name }</button> }
}

fn table(draw: &Draw<'_>, known: &Known) -> Html {
    let words = &draw.words.stack;
    let band = draw.band_name(draw.goal());
    let goal = draw.goal();
    let reaching = known.after.reaching(goal) - known.before.reaching(goal).min(known.after.reaching(goal));
    let total = known.mean_change(draw.locale()).unwrap_or_default();
    let before = known.before.mean.unwrap_or(Score::from_hundredths(0));
    // Each adds to the mean that those before it have led to, as it would be displayed: so all add up to the total.
    let mut last = before;
    let rows = draw.contributions.iter().map(|contribution| {
        let on_top = (last, last.plus(contribution.on_top.mean));
        last = on_top.1;
        row(draw, contribution, (before, before.plus(contribution.alone.mean)), on_top)
    });
    html! {
        <table class="figures" hidden={draw.contributions.is_empty()}>
            <thead>
                <tr><th scope="col" rowspan="2">{ words.service }</th><th scope="colgroup" colspan="2">{ words.alone }</th><th scope="colgroup" colspan="2">{ words.on_top }</th></tr>
                <tr><th scope="col">{ words.mean }</th><th scope="col">{ band.clone() }</th><th scope="col">{ words.mean }</th><th scope="col">{ band }</th></tr>
            </thead>
            <tbody>{ for rows }</tbody>
            <tfoot><tr><th scope="row">{ words.total }</th><td/><td/><td><b>{ total }</b></td><td><b>{ format!("+{}", draw.count(reaching)) }</b></td></tr></tfoot>
        </table>
    }
}

fn row(draw: &Draw<'_>, contribution: &Contribution, alone: (Score, Score), on_top: (Score, Score)) -> Html {
    let place = draw.counted.get(contribution.measure).copied().unwrap_or_default();
    let cells = |(from, to): (Score, Score), added: Added| {
        html! { <><td>{ draw.locale().moved(from, to) }</td><td>{ format!("+{}", draw.count(added.reaching)) }</td></> }
    };
    html! {
        <tr key={place}><th scope="row">{ draw.service_name(place) }</th>{ cells(alone, contribution.alone) }{ cells(on_top, contribution.on_top) }</tr>
    }
}
