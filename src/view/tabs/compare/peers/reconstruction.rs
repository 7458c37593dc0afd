//! Strengths and gaps, and bands that hang on one level: what is published, and apart from it what is our reconstruction.

use std::rc::Rc;

use spbe_index::published::{aspect_gaps, domain_gaps};
use yew::prelude::*;

use super::super::words::Words;
use super::group::Group;
use super::survey::{Survey, use_survey};
use super::{falls, gaps};
use crate::i18n::Locale;
use crate::view::labels::Labels;
use crate::view::shown::Shown;

/// As many agencies as are looked at without being asked to.
const AT_ONCE: usize = 60;

/// What both parts are drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct ReconstructionProps {
    pub(super) locale: Locale,
    pub(super) group: Rc<Group>,
    pub(super) shown: Rc<Shown>,
    pub(super) labels: Rc<Labels>,
}

/// Both parts. A large peer group is only looked at when somebody asks.
#[component]
pub(super) fn Reconstruction(props: &ReconstructionProps) -> Html {
    let ReconstructionProps { locale, group, shown, labels } = props;
    let (locale, words) = (*locale, &Words::of(*locale).parts);
    let asked = use_state(|| None::<Rc<Group>>);
    let count = group.members.len();
    let is_asked = asked.as_ref().is_some_and(|asked| Rc::ptr_eq(asked, group));
    let is_wanted = count <= AT_ONCE || is_asked;
    let instrument = &shown.model.instrument;
    let survey = use_survey(group, instrument, is_wanted);
    let on_ask = {
        let group = Rc::clone(group);
        move |_: MouseEvent| asked.set(Some(Rc::clone(&group)))
    };
    let own = &shown.derived.scenario;
    let domains = group.peers.as_ref().map(|peers| domain_gaps(instrument, own, peers)).unwrap_or_default();
    let aspects = survey.medians.as_ref().map(|medians| aspect_gaps(instrument, own, medians));
    let is_estimated = !shown.model.baseline.estimated.is_empty();
    let progress = progress(&survey, count, is_wanted, words);
    html! {
        <div class="reconstruction">
            <h3>{ words.heading }</h3>
            <div class="columns">
                <div>
                    <h4>{ words.domains }</h4>
                    <p class="note">{ (words.domains_note)(group.year) }</p>
                    { gaps::view(&domains, labels, words, locale) }
                </div>
                <div>
                    <h4>{ words.aspects }</h4>
                    <p class="note">{ words.aspects_note }{" "}{ is_estimated.then_some(words.aspects_estimated) }</p>
                    <div>{ aspects.map(|aspects| gaps::view(&aspects, labels, words, locale)).unwrap_or_default() }</div>
                </div>
            </div>
            <p class="progress" role="status" hidden={progress.is_none()}>{ progress.clone() }</p>
            <button type="button" hidden={is_wanted} onclick={on_ask}>{ (words.compute)(count) }</button>
            <h3>{ words.falls }</h3>
            <p class="note">{ words.falls_note }</p>
            <div>{ if survey.medians.is_some() { falls::view(&survey.falls, count, (group, instrument), locale) } else { Html::default() } }</div>
        </div>
    }
}

fn progress(
    survey: &Survey,
    count: usize,
    is_wanted: bool,
    words: &super::super::words::PartWords,
) -> Option<String> {
    (is_wanted && survey.medians.is_none()).then(|| (words.computing)(survey.done, count))
}
