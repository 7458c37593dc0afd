//! The plan of the tab *Rencana*: its curve, and its years.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use spbe_index::plan::Year;
use spbe_workspace::{Model, SettingsTab};
use yew::prelude::*;

use super::nothing;
use crate::chart::frontier::{Corner, FrontierChart};
use crate::i18n::Locale;
use crate::view::tabs::plan::Brief;
use crate::view::tabs::present::words::Words;

/// What of the plan is shown.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(super) enum PlannedPart {
    Curve,
    Years,
}

#[derive(Properties, PartialEq)]
pub(super) struct PlannedProps {
    pub(super) model: Rc<Model>,
    pub(super) locale: Locale,
    pub(super) part: PlannedPart,
}

/// What was worked out.
enum Drawn {
    Curve(Box<FrontierChart>, Corner, String),
    Years(Vec<(u16, Year)>, String),
    Nothing,
}

/// Worked out after the rest of the stage was drawn.
#[component]
pub(super) fn Planned(props: &PlannedProps) -> Html {
    let PlannedProps { model, locale, part } = props;
    let (locale, words) = (*locale, Words::of(*locale));
    let drawn = use_state(|| None::<Rc<Drawn>>);
    {
        let (drawn, part, model) = (drawn.setter(), *part, Rc::clone(model));
        let asked = (
            Rc::clone(&model.baseline.values),
            Rc::clone(&model.scenario.values),
            Rc::clone(model.tab_settings.of(SettingsTab::Plan)),
            model.scenario.locks.clone(),
            locale,
        );
        use_effect_with((asked, part), move |_| {
            let timer = Timeout::new(0, move || drawn.set(Some(Rc::new(work(&model, locale, part)))));
            move || drop(timer)
        });
    }
    let band = |score| locale.text(model.instrument.band(model.instrument.band_of(score)).name());
    match drawn.as_deref() {
        None => nothing(words.coming),
        Some(Drawn::Nothing) => nothing(words.no_plan),
        Some(Drawn::Curve(chart, corner, effort)) => html! {
            <>
                <svg class="frontier" aria-hidden="true" focusable="false">{ chart.ground() }{ chart.corner(*corner) }</svg>
                <p class="stage-standing">{ (words.plan_said)(effort, &locale.score(corner.1), &band(corner.1)) }</p>
            </>
        },
        Some(Drawn::Years(years, effort)) => {
            let year = |(year, done): &(u16, Year)| {
                html! {
                    <li key={*year}>
                        <span>{ year.to_string() }</span>
                        <b>{ locale.score(done.index) }</b>
                        <span>{ band(done.index) }</span>
                        <small>{ (words.steps)(done.steps.len()) }</small>
                    </li>
                }
            };
            let end = years.last().map(|(_, year)| year.index);
            let said = end.map(|end| (words.plan_said)(effort, &locale.score(end), &band(end)));
            html! {
                <>
                    <ol class="stage-years">{ for years.iter().map(year) }</ol>
                    <p class="stage-standing">{ said }</p>
                </>
            }
        }
    }
}

fn work(model: &Model, locale: Locale, part: PlannedPart) -> Drawn {
    let Some(brief) = Brief::of(model).filter(|brief| !brief.plan().steps.is_empty()) else {
        return Drawn::Nothing;
    };
    match part {
        PlannedPart::Curve => {
            let (chart, corner) = brief.curve(locale);
            Drawn::Curve(Box::new(chart), corner, brief.effort(locale))
        }
        PlannedPart::Years => Drawn::Years(brief.years(model), brief.effort(locale)),
    }
}
