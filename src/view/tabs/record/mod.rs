//! What the published record says of a rise, and of a result that is as close above a threshold: counts of agencies with their
//! names, beside every target and plan. No model and no chance.

mod kept;
mod rise;
mod sources;
mod words;

use spbe_index::published::{AgencyKind, Figure, Moved, one_level_losses};
use spbe_index::{Instrument, Score};
use spbe_workspace::{Editing, Model};
use yew::prelude::*;

use self::rise::{Rise, sentence};
use self::words::Words;
use crate::i18n::Locale;
use crate::view::frame::short_name;
use crate::view::peers::PUBLISHED_WITH;
use crate::view::shown::Shown;

pub(super) use self::kept::view as kept;
pub(super) use self::sources::{lab, no_list, other_year, use_lab, view as sources};

/// What a rise is looked up for.
pub(super) struct Rising<'a> {
    pub(super) instrument: &'a Instrument,
    pub(super) kind: Option<AgencyKind>,
    pub(super) locale: Locale,
}

/// How many agencies rose as much in a year, and who they were; nothing where it is no rise, or under an instrument without
/// published results.
pub(super) fn rise(model: &Model, from: Score, to: Score, locale: Locale) -> Html {
    Rising::of(model, locale).view(from, to)
}

/// The same in one sentence, for paper.
pub(super) fn rise_in_words(model: &Model, from: Score, to: Score, locale: Locale) -> Option<String> {
    let (from, to) = Rising::of(model, locale).ends(from, to)?;
    sentence(from, to, model.agency.kind, locale)
}

impl<'a> Rising<'a> {
    fn of(model: &'a Model, locale: Locale) -> Self {
        Self { instrument: &model.instrument, kind: model.agency.kind, locale }
    }

    /// The counts, and who they were when somebody asks.
    pub(super) fn view(&self, from: Score, to: Score) -> Html {
        let Self { kind, locale, .. } = *self;
        let ends = self.ends(from, to);
        html! { <div class="record">{ ends.map(|(from, to)| html! { <Rise {locale} {kind} {from} {to}/> }) }</div> }
    }

    /// The two printed figures, where there is a rise between them that can be looked up.
    fn ends(&self, from: Score, to: Score) -> Option<(Figure, Figure)> {
        let (from, to) = (Figure::nearest(from), Figure::nearest(to));
        (self.instrument.id() == PUBLISHED_WITH && from < to).then_some((from, to))
    }
}

/// Beside the result: how many agencies rose as the scenario does.
pub(super) fn of_result(shown: &Shown, locale: Locale) -> Html {
    let (model, derived) = (&shown.model, &shown.derived);
    let is_scenario = model.editing == Editing::Scenario;
    let rises = is_scenario.then(|| rise(model, derived.baseline.index(), derived.scenario.index(), locale));
    rises.unwrap_or_default()
}

/// A warning where one level of the baseline decides on its band, in one line.
pub(super) fn loss(model: &Model, locale: Locale) -> Html {
    let words = Words::of(locale);
    let (instrument, values) = (&model.instrument, &model.baseline.values);
    let said = one_level_losses(instrument, values).map(|losses| {
        let band = locale.text(instrument.band(losses.to).name());
        let domain = losses.domain(instrument).map(|domain| locale.text(domain.name()));
        let is_estimated = !model.baseline.estimated.is_empty();
        let say =
            |is_estimated| (words.loss)(losses.indicators.len(), domain.as_deref(), &band, is_estimated);
        (say(false), say(is_estimated))
    });
    said.map_or_else(Html::default, |(said, title)| html! { <span class="one-level" {title}>{ said }</span> })
}

/// Agencies with both of their indexes, one a line.
fn agencies(moved: &[Moved<'_>], locale: Locale) -> Html {
    let item = |(agency, movement): &Moved<'_>| {
        let figure = |figure: Figure| locale.number(figure.fixed());
        let (from, to) = (movement.from.index(), movement.to.index());
        html! {
            <li key={agency.name().to_owned()}>{ short_name(agency.name()).to_owned() }{" "}
                <span class="both">{ figure(from) }{" → "}{ figure(to) }</span>
            </li>
        }
    };
    html! { <ul class="agencies">{ for moved.iter().map(item) }</ul> }
}
