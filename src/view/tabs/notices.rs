//! What has to be known before a plan, a risk or a report is believed: levels that are estimates, a regulation that is no longer in force.

use std::rc::Rc;

use spbe_index::{Instrument, Language};
use spbe_workspace::{Action, Editing, Model, Tab, UiAction};
use yew::prelude::*;

use crate::app::context::Page;
use crate::i18n::Locale;

/// Where a line stands.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(super) enum Place {
    Plan,
    Report,
}

/// Seconds that one level takes to be looked up and corrected.
const SECONDS_OF_A_LEVEL: usize = 13;

/// Says how many levels are estimates and what that leaves of the names of indicators, with the way to correct them. Empty without estimates.
pub(super) fn estimates(page: &Page, model: &Model) -> Html {
    let count = model.baseline.estimated.len();
    let (said, button) = match page.locale.language() {
        Language::Indonesian => estimates_id(count),
        Language::English => estimates_en(count),
    };
    let dispatch = page.dispatch.clone();
    let onclick = move |_: MouseEvent| {
        dispatch.send(Action::Edit(Editing::Baseline));
        dispatch.send(Action::Ui(UiAction::Tab(Tab::Simulate)));
    };
    html! {
        <div class="estimates-place">
            if count > 0 {
                <p class="estimates" role="note">
                    <span><b>{ said.0 }</b>{" "}{ said.1 }</span>
                    <button type="button" {onclick}>{ button }</button>
                </p>
            }
        </div>
    }
}

/// Roughly how long it takes to correct so many levels, in minutes.
fn minutes(count: usize) -> usize {
    (count * SECONDS_OF_A_LEVEL / 60).max(1)
}

fn estimates_id(count: usize) -> ((String, &'static str), String) {
    let said = "Jumlah langkah dapat dipercaya, nama indikatornya belum.";
    let button = format!("Isi tingkat sebenarnya, ± {} menit", minutes(count));
    ((format!("{count} tingkat masih perkiraan."), said), button)
}

fn estimates_en(count: usize) -> ((String, &'static str), String) {
    let said = "The number of steps can be relied on, the names of the indicators cannot yet.";
    let button = format!("Enter the real levels, about {} min", minutes(count));
    let counted = if count == 1 { "1 level is".to_owned() } else { format!("{count} levels are still") };
    let noun = if count == 1 { "an estimate" } else { "estimates" };
    ((format!("{counted} {noun}."), said), button)
}

/// The mark of what rests on an estimated level; nothing where it does not.
pub(super) fn mark(locale: Locale, is_estimated: bool) -> Html {
    let words = &locale.messages().simulate;
    html! { <span class="estimate" hidden={!is_estimated} title={words.estimate_hint}>{ words.estimate_mark }</span> }
}

/// Says which index the evaluations go by now, with the way to it. Empty while the instrument is in force.
pub(super) fn successor(page: &Page, instrument: &Instrument, place: Place) -> Html {
    html! {
        <div class="succeeded-place">{ in_force(instrument).map(|next| succeeded(page, next, place)) }</div>
    }
}

/// The instrument at the end of the line of successors; none where there is none, or no official one.
fn in_force(instrument: &Instrument) -> Option<&'static Instrument> {
    let mut last = Instrument::official(instrument.successor()?)?;
    while let Some(next) = last.successor() {
        last = Instrument::official(next)?;
    }
    Some(last)
}

fn succeeded(page: &Page, next: &'static Instrument, place: Place) -> Html {
    let locale = page.locale;
    let (index, regulation) = (locale.text(next.index()), locale.text(next.regulation()));
    let year = regulation.rsplit('/').next().filter(|year| year.parse::<u16>().is_ok());
    let (said, button) = match locale.language() {
        Language::Indonesian => succeeded_id(&index, &regulation, year, place),
        Language::English => succeeded_en(&index, &regulation, year, place),
    };
    let onclick = page.dispatch.on(Action::UseInstrument(Rc::from(next.id())));
    html! {
        <p class="succeeded" role="note"><span>{ said }</span>{" "}<button type="button" class="quiet" {onclick}>{ button }</button></p>
    }
}

fn succeeded_id(index: &str, regulation: &str, year: Option<&str>, place: Place) -> (String, String) {
    let from = year.map(|year| format!(" mulai {year}")).unwrap_or_default();
    let (this, button) = match place {
        Place::Plan => ("Rencana", "Susun rencana"),
        Place::Report => ("Laporan", "Susun laporan"),
    };
    let said = format!(
        "Evaluasi{from} memakai {index} ({regulation}). {this} ini berguna untuk membaca hasil evaluasi yang lama."
    );
    (said, format!("{button} {index}"))
}

fn succeeded_en(index: &str, regulation: &str, year: Option<&str>, place: Place) -> (String, String) {
    let from = year.map(|year| format!(" from {year} on")).unwrap_or_default();
    let this = match place {
        Place::Plan => "plan",
        Place::Report => "report",
    };
    let said = format!(
        "Evaluations{from} use the {index} ({regulation}). This {this} helps to read results of earlier years."
    );
    (said, format!("Make a {this} for the {index}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_in_force_is_found_through_all_that_were_revoked() {
        for (id, next) in [
            ("permenpanrb-5-2018", Some("permenpanrb-8-2026")),
            ("permenpanrb-59-2020", Some("permenpanrb-8-2026")),
            ("permenpanrb-8-2026", None),
        ] {
            let instrument = Instrument::official(id).unwrap();
            assert_eq!(in_force(instrument).map(Instrument::id), next, "{id}");
        }
    }

    #[test]
    fn all_levels_of_the_example_take_ten_minutes_and_a_few_take_one() {
        assert_eq!([1, 4, 20, 47].map(minutes), [1, 1, 4, 10]);
    }
}
