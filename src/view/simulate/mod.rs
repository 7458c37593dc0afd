//! The right half: all indicators, to be moved one by one.

mod details;
mod filter;
mod group;
mod hint;
mod history;
mod picker;
mod row;
mod toolbar;

use std::collections::BTreeSet;
use std::rc::Rc;

use spbe_index::IndicatorId;
use yew::prelude::*;

use crate::app::browser::focus;
use crate::app::context::use_locale;
use crate::app::root::Pointed;
use crate::state::{History, Model};
use crate::view::labels::Labels;
use crate::view::shown::Shown;

use filter::{Filter, Search};
use group::Group;
use hint::Hint;
use toolbar::Toolbar;

#[derive(Properties, PartialEq)]
pub struct SimulateProps {
    pub model: Model,
    /// The figures on the screen, for the hint; the rows show those of the data.
    pub shown: Rc<Shown>,
    pub labels: Rc<Labels>,
    pub history: History,
    pub on_point: Callback<Pointed>,
    pub on_replay: Callback<()>,
}

/// Search, filters, the list, and the hint under it.
#[component]
pub fn Simulate(props: &SimulateProps) -> Html {
    let words = &use_locale().messages().simulate;
    let search = use_state(Search::default);
    let folded = use_state(BTreeSet::<usize>::new);
    let open = use_state(|| None::<IndicatorId>);
    let derived = use_memo(props.model.clone(), crate::state::derive);

    let on_search = use_callback((), {
        let search = search.setter();
        move |new: Search, ()| search.set(new)
    });
    let on_open = use_callback(*open, {
        let open = open.setter();
        move |id: IndicatorId, now| open.set(Some(id).filter(|id| Some(*id) != *now))
    });
    let on_fold = use_callback((*folded).clone(), {
        let folded = folded.setter();
        move |position: usize, now: &BTreeSet<usize>| {
            let mut changed = now.clone();
            if !changed.remove(&position) {
                changed.insert(position);
            }
            folded.set(changed);
        }
    });
    // A change in the history is shown where it happened: everything is listed and the row comes into focus.
    let on_jump = use_callback((), {
        let (search, folded) = (search.setter(), folded.setter());
        move |id: Option<IndicatorId>, ()| {
            search.set(Search::default());
            folded.set(BTreeSet::new());
            if let Some(id) = id {
                gloo::timers::callback::Timeout::new(0, move || focus::first(&row::picker_selector(id)))
                    .forget();
            }
        }
    });

    let fits = |id| search.fits(&props.labels, &props.model, id);
    let any_fits = props.labels.indicators.iter().any(|labels| fits(labels.id));
    let group = |(position, labels): (usize, &crate::view::labels::GroupLabels)| {
        let visible: Vec<_> =
            labels.aspects.iter().flat_map(|(_, ids)| ids).copied().filter(|id| fits(*id)).collect();
        let is_folded = folded.contains(&position) && search.filter == Filter::All && search.text.is_empty();
        html! {
            <Group key={position} {position} model={props.model.clone()} derived={Rc::clone(&derived)} labels={Rc::clone(&props.labels)}
                {visible} {is_folded} open={*open} on_fold={on_fold.clone()} on_open={on_open.clone()}
                on_point={props.on_point.clone()}/>
        }
    };
    html! {
        <section class="simulate">
            <Toolbar search={(*search).clone()} model={props.model.clone()} changes={derived.comparison.changes.len()}
                history={props.history.clone()} labels={Rc::clone(&props.labels)}
                {on_search} on_replay={props.on_replay.clone()} {on_jump}/>
            <p class="nothing" hidden={any_fits}>{ words.nothing_found }</p>
            <div class="groups">{ for props.labels.groups.iter().enumerate().map(group) }</div>
            <Hint shown={Rc::clone(&props.shown)} labels={Rc::clone(&props.labels)}/>
        </section>
    }
}
