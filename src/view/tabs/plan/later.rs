//! Results that take longer than a frame: worked out slice by slice, once the page has been drawn and the planner's hand rests.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long the hand rests, in milliseconds.
const REST: u32 = 60;

/// A result, and whether it is all of the one that was asked for last.
pub(in crate::view::tabs) struct Later<T> {
    pub(in crate::view::tabs) result: Option<Rc<T>>,
    pub(in crate::view::tabs) is_current: bool,
}

/// How far a result is.
struct Done<Q, T> {
    question: Q,
    result: Rc<T>,
    is_all: bool,
}

/// The result for `question`, or what there is of it, or the one before it until then. `work` makes the next slice from
/// the question and the slices before; none when there are no more.
#[hook]
pub(in crate::view::tabs) fn use_later<Q, T>(question: Q, work: fn(&Q, Option<&T>) -> Option<T>) -> Later<T>
where
    Q: Clone + PartialEq + 'static,
    T: 'static,
{
    let done = use_state(|| None::<Done<Q, T>>);
    let before = done.as_ref().filter(|done| done.question == question);
    let is_current = before.is_some_and(|done| done.is_all);
    // Each slice is drawn before the next one begins.
    let slice = before.map_or(0, |done| Rc::as_ptr(&done.result) as usize);
    {
        let done = done.clone();
        use_effect_with((question, slice, is_current), move |(question, _, is_current)| {
            let question = question.clone();
            let has_begun = done.as_ref().is_some_and(|done| done.question == question);
            let rest = if has_begun || done.is_none() { 0 } else { REST };
            let timer = (!is_current).then(|| Timeout::new(rest, move || next(&done, question, work)));
            move || drop(timer)
        });
    }
    Later { result: done.as_ref().map(|done| Rc::clone(&done.result)), is_current }
}

fn next<Q: PartialEq, T>(
    done: &UseStateHandle<Option<Done<Q, T>>>,
    question: Q,
    work: fn(&Q, Option<&T>) -> Option<T>,
) {
    let before = done.as_ref().filter(|done| done.question == question).map(|done| Rc::clone(&done.result));
    let (result, is_all) = match work(&question, before.as_deref()) {
        Some(result) => (Some(Rc::new(result)), false),
        None => (before, true),
    };
    if let Some(result) = result {
        done.set(Some(Done { question, result, is_all }));
    }
}
