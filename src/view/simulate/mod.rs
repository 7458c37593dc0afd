//! The right half: all indicators, to be moved one by one.

mod details;
mod filter;
mod group;
mod hint;
mod history;
mod picker;
mod row;
mod toolbar;

use std::rc::Rc;

use spbe_index::{Guidance, IndicatorId};
use yew::prelude::*;

use crate::app::browser::focus;
use crate::app::context::Page;
use crate::state::{Derived, History, Model, derive};
use crate::view::labels::Labels;
use crate::view::shown::Shown;

use filter::{Filter, Search};

/// What the list is drawn from.
#[derive(Properties, PartialEq)]
pub struct SimulateProps {
    /// The language, and where actions go.
    pub page: Page,
    /// The data, with every step that led to it.
    pub history: History,
    /// The figures on the screen, for the hint; the rows show those of the data.
    pub shown: Rc<Shown>,
    /// The texts of the instrument.
    pub labels: Rc<Labels>,
    /// The sentences for the levels, once they have arrived.
    pub guidance: Option<Rc<Guidance>>,
    /// The indicator whose details are open.
    pub open: Option<IndicatorId>,
}

/// What of the list is being looked at.
#[derive(Clone, Debug, Default, PartialEq)]
struct Look {
    search: Search,
    /// The domains that are folded away, by position.
    folded: Vec<usize>,
    is_history_open: bool,
}

/// Changes what is being looked at.
type OnLook = Callback<Box<dyn FnOnce(&mut Look)>>;

/// What the parts of the list are drawn from.
struct List<'a> {
    props: &'a SimulateProps,
    model: &'a Model,
    derived: &'a Derived,
    look: &'a Look,
    on_look: &'a OnLook,
}

/// Search, filters, the list, and the hint under it.
#[component]
pub fn Simulate(props: &SimulateProps) -> Html {
    let look = use_state(Look::default);
    let model = props.history.present();
    let derived = use_memo(model.clone(), derive);
    let on_look: OnLook = {
        let look = look.clone();
        Callback::from(move |change: Box<dyn FnOnce(&mut Look)>| {
            let mut changed = (*look).clone();
            change(&mut changed);
            look.set(changed);
        })
    };
    let list = List { props, model, derived: &derived, look: &look, on_look: &on_look };
    let groups =
        props.labels.groups.iter().enumerate().map(|(position, labels)| group::view(&list, position, labels));
    html! {
        <section class="simulate">
            { toolbar::view(&list) }
            <p class="nothing" hidden={list.any_fits()}>{ props.page.messages().simulate.nothing_found }</p>
            <div class="groups">{ for groups }</div>
            { hint::view(&props.shown, &props.labels, props.guidance.as_deref(), props.page.locale) }
        </section>
    }
}

impl List<'_> {
    fn fits(&self, id: IndicatorId) -> bool {
        self.look.search.fits(&self.props.labels, self.model, id)
    }

    fn any_fits(&self) -> bool {
        self.props.labels.indicators.iter().any(|labels| self.fits(labels.id))
    }

    /// Folding is for looking around; what a search or a filter finds is always shown.
    fn is_folded(&self, position: usize) -> bool {
        let search = &self.look.search;
        self.look.folded.contains(&position) && search.filter == Filter::All && search.text.is_empty()
    }

    fn on_look<E: 'static>(&self, change: impl Fn(&mut Look, E) + Clone + 'static) -> Callback<E> {
        self.on_look.reform(move |event: E| {
            let change = change.clone();
            let change: Box<dyn FnOnce(&mut Look)> = Box::new(move |look| change(look, event));
            change
        })
    }
}

/// A change is shown where it happened: everything is listed and the indicator comes into focus.
fn reveal(look: &mut Look, id: Option<IndicatorId>) {
    look.search = Search::default();
    look.folded.clear();
    if let Some(id) = id {
        gloo::timers::callback::Timeout::new(0, move || focus::first(&row::picker_selector(id))).forget();
    }
}
