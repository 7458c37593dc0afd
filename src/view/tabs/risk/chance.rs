//! The quiet words under the headline: how likely the values on the screen have their band. Nothing where nothing is raised
//! above an official result.

use std::cell::RefCell;
use std::rc::Rc;

use spbe_index::{IndicatorId, Instrument, Score, Value, Values, assess};
use spbe_workspace::{Action, Baseline, Model, RiskSettings, SettingsTab, ShiftSource, Tab, UiAction};
use yew::prelude::*;

use super::assessors::Pairs;
use super::grade::Span;
use super::probability_format::ProbabilityFormat;
use crate::app::context::Page;
use crate::i18n::Locale;
use crate::view::tabs::record;

/// What they follow from.
#[derive(Clone, PartialEq)]
struct Asked {
    instrument: Rc<Instrument>,
    baseline: Baseline,
    values: Values,
    /// The settings of the tab, as they are kept.
    risk: Rc<str>,
    locale: Locale,
}

/// The words: `kemungkinan tetap Baik: kecil sampai sedang`, and what they rest on.
#[derive(Clone, Debug, Default, PartialEq)]
struct Chance {
    text: AttrValue,
    explanation: AttrValue,
}

thread_local! {
    /// The last words. The page is drawn far more often than its values change.
    static LAST: RefCell<Option<(Asked, Chance)>> = const { RefCell::new(None) };
}

/// The words for a model with the way to this tab, computed anew only where something that they follow from has changed. In
/// their place, while there is no chance to tell: whether one level of the baseline decides on its band.
pub fn last(model: &Model, page: &Page) -> Html {
    let asked = Asked {
        instrument: Rc::clone(&model.instrument),
        baseline: model.baseline.clone(),
        values: model.edited().clone(),
        risk: Rc::clone(model.tab_settings.of(SettingsTab::Risk)),
        locale: page.locale,
    };
    let Chance { text, explanation } = LAST.with_borrow_mut(|last| match last {
        Some((before, chance)) if *before == asked => chance.clone(),
        _ => {
            let chance = asked.chance(&model.confirmed());
            *last = Some((asked, chance.clone()));
            chance
        }
    });
    if text.is_empty() {
        return record::loss(model, page.locale);
    }
    let to_tab = page.dispatch.on(Action::Ui(UiAction::Tab(Tab::Risk)));
    html! {
        <><span title={explanation}>{ text }</span>{" "}
            <button type="button" class="quiet" onclick={to_tab}>{ ProbabilityFormat::new(page.locale).words.chance.tab }</button></>
    }
}

impl Asked {
    /// Empty where nothing can be cut, and in the lowest band, which cannot be lost.
    fn chance(&self, confirmed: &Values) -> Chance {
        let instrument = &*self.instrument;
        let id = assess(instrument, &self.values).band();
        if id.position() == 0 || !is_open(confirmed, &self.values) {
            return Chance::default();
        }
        let risk = &RiskSettings::read(instrument, &self.risk);
        let band = instrument.band(id);
        let (format, name) = (ProbabilityFormat::new(self.locale), self.locale.text(band.name()));
        let words = &format.words.chance;
        let span = match Span::of(instrument, confirmed, &self.values, risk, band.threshold()) {
            Ok(span) => span,
            Err(fault) => {
                return Chance { text: words.quiet_none.into(), explanation: (words.refused)(fault).into() };
            }
        };
        let is_new = assess(instrument, &self.baseline.values).band() != id;
        let quiet = if is_new { words.quiet_new } else { words.quiet };
        let source = source(instrument, &risk.source, format);
        let holds = holds_without_rises(instrument, confirmed, &self.values, band.threshold());
        let text = if holds { (words.quiet_holds)(&name) } else { quiet(&name, &span.say(format.words)) };
        Chance { text: text.into(), explanation: (words.quiet_title)(&name, &source).into() }
    }
}

/// Whether any of the values is a claim: higher than what was confirmed.
pub(super) fn is_open(confirmed: &Values, values: &Values) -> bool {
    values.iter().any(|(id, value)| value > confirmed.get(id))
}

/// Whether the values reach an index even if none is accepted above what was confirmed.
pub(super) fn holds_without_rises(
    instrument: &Instrument,
    confirmed: &Values,
    values: &Values,
    bound: Score,
) -> bool {
    let accepted =
        |kept: Values, (id, value): (IndicatorId, Option<Value>)| kept.with(id, value.min(confirmed.get(id)));
    assess(instrument, &values.iter().fold(values.clone(), accepted)).index() >= bound
}

/// Where the odds come from, in few words.
pub(super) fn source(instrument: &Instrument, source: &ShiftSource, format: ProbabilityFormat) -> String {
    let words = &format.words.chance;
    match source {
        ShiftSource::None => words.source_none.to_owned(),
        ShiftSource::Own(_) => words.source_own.to_owned(),
        ShiftSource::Published => {
            let pairs = Pairs::of(instrument);
            (words.source_published)(&pairs.city, &pairs.count.to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use spbe_index::published::{Published, starting_values};

    use super::*;

    #[test]
    fn a_target_holds_without_rises_where_what_was_confirmed_reaches_it() {
        let instrument = Instrument::permenpanrb_59_2020();
        let oku = Published::results().named("Pemerintah Kab. Ogan Komering Ulu").unwrap();
        let starting = starting_values(instrument, oku.kind(), oku.result(2024).unwrap()).unwrap();
        let confirmed = starting.values();
        let level = |level: u8| instrument.scale().level(level);
        let changed = |changes: &[(&str, u8)]| {
            changes.iter().fold(confirmed.clone(), |values, &(number, to)| {
                values.with(instrument.indicator_numbered(number).unwrap(), level(to))
            })
        };
        let holds = |values: &Values, bound| {
            holds_without_rises(instrument, confirmed, values, Score::from_hundredths(bound))
        };
        assert!(holds(&changed(&[("42", 5)]), 260));
        assert!(!holds(&changed(&[("42", 5)]), 265));
        // A lower level counts as it is, and what is raised beside it does not make up for it.
        let mixed = changed(&[("33", 3), ("42", 5), ("1", 5)]);
        assert!(assess(instrument, &mixed).index() >= Score::from_hundredths(260) && !holds(&mixed, 260));
        // A self-assessment has confirmed nothing.
        assert!(!holds_without_rises(
            instrument,
            &Values::empty(instrument),
            confirmed,
            Score::from_hundredths(260)
        ));
    }
}
