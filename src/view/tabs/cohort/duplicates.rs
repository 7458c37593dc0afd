//! The same agency more than once: which of them is meant, only people know.

use std::rc::Rc;

use spbe_index::Cohort;
use spbe_index::cohort::MemberId;
use yew::prelude::*;

use super::outcome::{AT_ONCE, Known};
use super::shared::Shared;
use super::{CohortContext, CohortView, name_of};
use crate::app::browser::slices;

/// As many groups as are listed.
const LISTED: usize = 20;

/// The members that are the same agency in the same year, group by group.
pub(super) type Groups = Rc<[Vec<MemberId>]>;

/// `CohortView` for them: at once in a small cohort, else when the page has drawn what it has.
#[hook]
pub(super) fn use_duplicates(cohort: &Shared<Cohort>) -> Groups {
    let at_once = use_memo(cohort.clone(), |cohort| {
        (cohort.len() <= AT_ONCE).then(|| Groups::from(cohort.duplicates()))
    });
    let later = use_state(|| None::<(Shared<Cohort>, Groups)>);
    {
        let later = later.setter();
        use_effect_with(cohort.clone(), move |cohort| {
            let work = (cohort.len() > AT_ONCE).then(|| {
                let cohort = cohort.clone();
                let rest = move |_| later.set(Some((cohort.clone(), cohort.duplicates().into())));
                slices::work(|| false, rest)
            });
            move || drop(work)
        });
    }
    let later = (*later).clone().filter(|(of, _)| of == cohort).map(|(_, groups)| groups);
    (*at_once).clone().or(later).unwrap_or_default()
}

/// The question, where there is one to ask.
pub(super) fn view(context: &CohortContext<'_>, known: &Known) -> Html {
    let words = &context.words.duplicates;
    let groups = &context.duplicates;
    let is_answered = context.looks.duplicates_kept.as_ref() == Some(&context.settings.members);
    let kept = context.settings.members.clone();
    let beyond = groups.len().saturating_sub(LISTED);
    html! {
        <div class="duplicates warning" role="group" aria-label={context.words.table.heading} hidden={groups.is_empty() || is_answered}>
            <p>{ (words.heading)(&context.count(groups.len())) }</p>
            <ul>{ for groups.iter().take(LISTED).map(|group| item(context, known, group)) }</ul>
            <p hidden={beyond == 0}>{ (context.words.answer.more)(&context.count(beyond)) }</p>
            <div class="commands">
                <button type="button" onclick={keep(context, Keep::First)}>{ words.keep_first }</button>
                <button type="button" onclick={keep(context, Keep::Last)}>{ words.keep_last }</button>
                <button type="button" onclick={context.look(move |looks| looks.duplicates_kept = Some(kept.clone()))}>{ words.keep_all }</button>
            </div>
        </div>
    }
}

fn item(context: &CohortContext<'_>, known: &Known, group: &[MemberId]) -> Html {
    let Some(first) = group.first() else { return Html::default() };
    let index = |id: &MemberId| known.outcome.before().index(*id).map(|index| context.locale().score(index));
    let indexes: Vec<_> = group.iter().take(6).filter_map(index).collect();
    let sentence = context.words.duplicates.group;
    html! { <li key={first.position()}>{ sentence(&name_of(known, *first), &context.count(group.len()), &indexes.join(" / ")) }</li> }
}

#[derive(Copy, Clone)]
enum Keep {
    First,
    Last,
}

/// Of each group all but one are taken out.
fn keep(context: &CohortContext<'_>, which: Keep) -> Callback<MouseEvent> {
    let (current, groups, looks) =
        (context.current.clone(), Rc::clone(&context.duplicates), context.looks.clone());
    Callback::from(move |_: MouseEvent| {
        let mut removed = Vec::new();
        for group in &*groups {
            let others = match which {
                Keep::First => group.get(1..),
                Keep::Last => group.split_last().map(|(_, others)| others),
            };
            removed.extend_from_slice(others.unwrap_or_default());
        }
        looks.set(CohortView { member: None, ..(*looks).clone() });
        current.set_members(current.settings().without(&removed, &current.instrument()));
    })
}
