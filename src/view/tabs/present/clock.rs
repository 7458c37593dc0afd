//! How long the session has been going on, and what time it is.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::words::Words;
use crate::app::browser::clock;
use crate::i18n::Locale;

#[derive(Properties, PartialEq)]
pub(super) struct ClockProps {
    pub(super) locale: Locale,
}

/// How often the clock is drawn, in milliseconds.
const TICK: u32 = 1_000;

/// Runs from when the desk was opened; a press begins again.
#[component]
pub(super) fn Clock(props: &ClockProps) -> Html {
    let words = Words::of(props.locale);
    let begin = use_state(clock::microseconds);
    let tick = use_state(|| 0_u32);
    {
        let tick = tick.clone();
        use_effect_with(*tick, move |now| {
            let next = now.wrapping_add(1);
            let timer = Timeout::new(TICK, move || tick.set(next));
            move || drop(timer)
        });
    }
    let passed = clock::microseconds().saturating_sub(*begin);
    let onclick = move |_: MouseEvent| begin.set(clock::microseconds());
    html! {
        <p class="desk-clock">
            <output>{ span(passed) }</output>
            <span>{ clock::time_of_day() }</span>
            <button type="button" class="quiet" {onclick}>{ words.clock_again }</button>
        </p>
    }
}

/// Minutes and seconds.
fn span(microseconds: u64) -> String {
    let seconds = microseconds / 1_000_000;
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::span;

    #[test]
    fn a_session_of_more_than_an_hour_goes_on_in_minutes() {
        assert_eq!([0, 59_999_999, 4_500_000_000].map(span), ["00:00", "00:59", "75:00"]);
    }
}
