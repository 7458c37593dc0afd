//! The quiet figure under the headline: how likely the values on the screen keep their band.

use std::cell::RefCell;
use std::rc::Rc;

use spbe_index::{Instrument, Values, assess};

use super::assessors::Pairs;
use super::figures::{assessors, claims};
use super::speak::Speech;
use crate::i18n::Locale;
use crate::state::{Keeper, Model, Origin, RiskSettings, ShiftSource};
use crate::view::rooms::Chance;

/// What the figure follows from.
#[derive(Clone, PartialEq)]
struct Asked {
    instrument: Rc<Instrument>,
    values: Values,
    /// The settings of the room, as they are kept.
    risk: Rc<str>,
    origin: Origin,
    locale: Locale,
}

thread_local! {
    /// The last figure. The page is drawn far more often than its values change.
    static LAST: RefCell<Option<(Asked, Chance)>> = const { RefCell::new(None) };
}

/// The figure for a model, computed anew only where something that it follows from has changed.
pub fn last(model: &Model, locale: Locale) -> Chance {
    let asked = Asked {
        instrument: Rc::clone(&model.instrument),
        values: model.edited().clone(),
        risk: Rc::clone(model.notes.of(Keeper::Risk)),
        origin: model.agency.origin,
        locale,
    };
    LAST.with_borrow_mut(|last| match last {
        Some((before, chance)) if *before == asked => chance.clone(),
        _ => {
            let chance = asked.chance();
            *last = Some((asked, chance.clone()));
            chance
        }
    })
}

impl Asked {
    /// Empty in the lowest band, which cannot be lost.
    fn chance(&self) -> Chance {
        let instrument = &*self.instrument;
        let risk = &RiskSettings::read(instrument, &self.risk);
        let id = assess(instrument, &self.values).band();
        if id.position() == 0 {
            return Chance::default();
        }
        let band = instrument.band(id);
        let (speech, name) = (Speech::new(self.locale), self.locale.text(band.name()));
        let words = &speech.words.chance;
        let claims = match claims(instrument, &self.values, risk, &assessors(risk)) {
            Ok(claims) => claims,
            Err(fault) => {
                return Chance { text: words.quiet_none.into(), explanation: (words.refused)(fault).into() };
            }
        };
        let chance = claims.distribution().at_least(band.threshold());
        // A published result has been through the assessors already.
        let quiet = if self.origin == Origin::Published { words.quiet_again } else { words.quiet };
        Chance {
            text: quiet(&name, &speech.percent(chance)).into(),
            explanation: (words.quiet_title)(
                &name,
                &speech.often(chance),
                &source(instrument, &risk.source, speech),
            )
            .into(),
        }
    }
}

/// Where the odds come from, in few words.
pub(super) fn source(instrument: &Instrument, source: &ShiftSource, speech: Speech) -> String {
    let words = &speech.words.chance;
    match source {
        ShiftSource::None => words.source_none.to_owned(),
        ShiftSource::Own(_) => words.source_own.to_owned(),
        ShiftSource::Published => {
            let pairs = Pairs::of(instrument);
            (words.source_published)(&pairs.city, &pairs.count.to_string())
        }
    }
}
