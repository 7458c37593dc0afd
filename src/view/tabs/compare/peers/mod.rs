//! The agency among published results.

mod chooser;
mod falls;
mod gaps;
mod group;
mod members;
mod plot;
mod reconstruction;
mod standing;
mod suggested;
mod survey;

use std::rc::Rc;

use spbe_workspace::{Agency, Origin};
use yew::prelude::*;

use self::group::Group;
use self::members::Members;
use self::plot::Plot;
use self::reconstruction::Reconstruction;
use super::words::Words;
use crate::app::context::Page;
use crate::view::frame::short_name;
use crate::view::labels::Labels;
use crate::view::peers::PUBLISHED_WITH;
use crate::view::shown::Shown;
use crate::view::tabs::record;

/// What the section is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct AmongProps {
    pub(super) page: Page,
    pub(super) shown: Rc<Shown>,
    pub(super) labels: Rc<Labels>,
}

/// The section; a sentence where no results are published under the instrument.
#[component]
pub(super) fn Among(props: &AmongProps) -> Html {
    let AmongProps { page, shown, labels } = props;
    let (model, words) = (&shown.model, &Words::of(page.locale).peers);
    let group =
        use_memo((model.agency.clone(), Rc::clone(&model.peer_selection)), |(agency, peer_selection)| {
            Group::new(agency, peer_selection)
        });
    let sought = use_state(String::new);
    let is_comparable = model.instrument.id() == PUBLISHED_WITH;
    let body = if is_comparable {
        html! {
            <>
                { chooser::view(page, model, &sought) }
                { missing(page, &model.agency, &group) }
                { if suggested::are_wanted(model) { suggested::view(page, shown) } else { among(page, shown, labels, &group) } }
            </>
        }
    } else {
        let name = page.locale.text(model.instrument.regulation());
        html! { <p>{ (words.other_instrument)(&name) }</p> }
    };
    html! {
        <section class="among" aria-labelledby="among-heading">
            <h2 id="among-heading">{ words.heading }</h2>
            <div>{ body }</div>
        </section>
    }
}

fn among(page: &Page, shown: &Rc<Shown>, labels: &Rc<Labels>, group: &Rc<Group>) -> Html {
    let locale = page.locale;
    let words = &Words::of(locale).peers;
    let Some(peers) = &group.peers else {
        return html! { <p role="status">{ (words.none)(group.year) }</p> };
    };
    let is_estimated = shown.model.agency.origin == Origin::Published;
    html! {
        <>
            { standing::view(shown, labels, peers, locale) }
            <p class="note">{ (words.sources)(group.year, is_estimated) }</p>
            <Plot {locale} group={Rc::clone(group)} shown={Rc::clone(shown)} labels={Rc::clone(labels)}/>
            <Members {locale} group={Rc::clone(group)} instrument={Rc::clone(&shown.model.instrument)} labels={Rc::clone(labels)}/>
            <Reconstruction {locale} group={Rc::clone(group)} shown={Rc::clone(shown)} labels={Rc::clone(labels)}/>
        </>
    }
}

/// What is not known of the agency, and what that leaves out.
fn missing(page: &Page, agency: &Agency, group: &Group) -> Html {
    let words = &Words::of(page.locale).peers;
    let name = if agency.name.is_empty() { words.unnamed } else { short_name(&agency.name) };
    let is_published =
        crate::view::peers::place(agency).agency.is_some_and(|own| own.result(group.year).is_some());
    let is_regional = agency.kind.is_none_or(spbe_index::published::AgencyKind::is_regional);
    html! {
        <div>
            <p class="note" hidden={agency.kind.is_some()}>{ words.no_kind }</p>
            <p class="note" hidden={!is_regional || agency.province.is_some()}>{ words.no_province }</p>
            <p class="note" hidden={is_published}>{ (words.not_published)(name, group.year) }</p>
            <p class="note" hidden={agency.year.is_none_or(|year| year == group.year)}>{ record::other_year(agency.year, group.year, page.locale) }</p>
        </div>
    }
}
