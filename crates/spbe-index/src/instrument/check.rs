//! Does a drafted instrument add up?

use std::ops::Range;

use super::external::{External, shortest};
use super::file::parts_of_one_percent;
use super::{Band, Expected, Instrument, InstrumentFault, Tier};
use crate::ratio::Ratio;

/// Weights in parts must stay far from the end of 32 bits, and no real instrument needs more.
const MOST_PARTS: u64 = 100_000;

/// A number above this is a slip of the keyboard; counting goes on from here.
const MOST_NUMBER: u32 = 10_000;

pub(super) fn add_up(instrument: &Instrument, faults: &mut Vec<InstrumentFault>) {
    weights(instrument, faults);
    numbers(instrument, faults);
    names(instrument, faults);
    bands(instrument, faults);
    kinds(instrument, faults);
    externals(instrument, faults);
}

fn weights(instrument: &Instrument, faults: &mut Vec<InstrumentFault>) {
    let mut top = Ratio::ZERO;
    if instrument.domains.is_empty() {
        for aspect in &instrument.aspects {
            top = top + aspect.percent;
        }
    }
    for domain in &instrument.domains {
        top = top + domain.percent;
    }
    check_sum(faults, (Tier::Instrument, &instrument.id), Ratio::HUNDRED, top);
    if instrument.domains.is_empty() {
        check_aspects(instrument, 0..instrument.aspects.len(), faults);
    }
    for domain in &instrument.domains {
        let parts = check_aspects(instrument, domain.aspects.clone(), faults);
        check_sum(faults, (Tier::Domain, &domain.number), domain.percent, parts);
    }
    for indicator in &instrument.indicators {
        if indicator.percent == Ratio::ZERO {
            let place = format!("indicator {}", indicator.number);
            faults.push(unfit(place, "weight 0", Expected::WeightAboveZero));
        }
    }
    if parts_of_one_percent(&instrument.indicators) > MOST_PARTS {
        faults.push(unfit("weight".to_owned(), "fractions without a common part", Expected::SimplerWeights));
    }
}

/// Checks the indicators of these aspects, and adds up what the aspects weigh.
fn check_aspects(instrument: &Instrument, aspects: Range<usize>, faults: &mut Vec<InstrumentFault>) -> Ratio {
    let mut sum = Ratio::ZERO;
    for aspect in instrument.aspects.get(aspects).unwrap_or_default() {
        let mut parts = Ratio::ZERO;
        for indicator in instrument.indicators.get(aspect.indicators()).unwrap_or_default() {
            parts = parts + indicator.percent;
        }
        check_sum(faults, (Tier::Aspect, &aspect.number), aspect.percent, parts);
        sum = sum + aspect.percent;
    }
    sum
}

fn check_sum(faults: &mut Vec<InstrumentFault>, (tier, number): (Tier, &str), weight: Ratio, parts: Ratio) {
    if weight != parts {
        faults.push(InstrumentFault::Weights { tier, number: number.to_owned(), weight, parts });
    }
}

/// Each tier counts 1, 2, 3 …; an indicator scored several times adds letters: 35, 35b, 35c.
fn numbers(instrument: &Instrument, faults: &mut Vec<InstrumentFault>) {
    let mut count = Count::new(Tier::Domain);
    for domain in &instrument.domains {
        count.check(&domain.number, faults);
    }
    count = Count::new(Tier::Aspect);
    for aspect in &instrument.aspects {
        count.check(&aspect.number, faults);
    }
    count = Count::new(Tier::Indicator);
    for indicator in &instrument.indicators {
        count.check(&indicator.number, faults);
    }
}

/// How far the numbers of a tier have come.
struct Count {
    tier: Tier,
    whole: u32,
    letter: char,
}

impl Count {
    fn new(tier: Tier) -> Self {
        Self { tier, whole: 0, letter: 'a' }
    }

    fn check(&mut self, number: &str, faults: &mut Vec<InstrumentFault>) {
        let next_letter = char::from_u32(u32::from(self.letter) + 1).unwrap_or('z');
        if self.tier == Tier::Indicator && self.whole > 0 && number == format!("{}{next_letter}", self.whole)
        {
            self.letter = next_letter;
            return;
        }
        let expected = (self.whole + 1).to_string();
        // After a gap it goes on from there, and after a repetition from before: one slip is one fault.
        let digits = number.trim_end_matches(|last: char| last.is_ascii_lowercase());
        let found =
            digits.parse().map_or(self.whole + 1, |found: u32| found.min(MOST_NUMBER).max(self.whole));
        (self.whole, self.letter) = (found, 'a');
        if number != expected {
            let found = number.to_owned();
            faults.push(InstrumentFault::Numbering { tier: self.tier, expected, found });
        }
    }
}

fn names(instrument: &Instrument, faults: &mut Vec<InstrumentFault>) {
    for (position, indicator) in instrument.indicators.iter().enumerate() {
        for earlier in instrument.indicators.iter().take(position) {
            let (one, other) = (&earlier.short, &indicator.short);
            if one.id() == other.id() || one.en() == other.en() {
                let (number, name) = (indicator.number.to_string(), other.id().to_owned());
                faults.push(InstrumentFault::SameName { tier: Tier::Indicator, number, name });
                break;
            }
        }
    }
}

fn bands(instrument: &Instrument, faults: &mut Vec<InstrumentFault>) {
    let scale = instrument.scale;
    let mut below: Option<&Band> = None;
    for band in &instrument.bands {
        let expected = match below {
            None if band.from != scale.min().hundredths() => Some(Expected::BottomOfScale(scale.min())),
            Some(below) if band.from <= below.from => Some(Expected::MoreThan(below.threshold().exact())),
            Some(_) if band.from > scale.max().hundredths() => Some(Expected::AtMost(scale.max())),
            _ => None,
        };
        if let Some(expected) = expected {
            let (name, from) = (band.name.id().to_owned(), band.threshold().exact());
            faults.push(InstrumentFault::Bands { name, from, expected });
        }
        below = Some(band);
    }
}

/// Every kind has an id of its own and names every whole level of the scale, once.
fn kinds(instrument: &Instrument, faults: &mut Vec<InstrumentFault>) {
    let mut expected = String::new();
    for level in instrument.scale.levels() {
        if let Some(level) = level.whole() {
            list(&mut expected, level);
        }
    }
    for (position, kind) in instrument.kinds.iter().enumerate() {
        if instrument.kinds.iter().take(position).any(|earlier| earlier.id == kind.id) {
            let place = format!("kinds[{position}].id");
            faults.push(unfit(place, &kind.id, Expected::KindIdOfItsOwn));
        }
        let mut found = String::new();
        for name in &kind.levels {
            list(&mut found, name.level);
        }
        if found != expected {
            let (place, found) = (format!("kinds \"{}\"", kind.id), format!("levels [{found}]"));
            faults.push(unfit(place, &found, Expected::EveryLevel));
        }
    }
}

/// Every external index has an id of its own, is taken by an indicator, and covers the scale.
fn externals(instrument: &Instrument, faults: &mut Vec<InstrumentFault>) {
    for (position, external) in instrument.externals.iter().enumerate() {
        let place = format!("externals[{position}]");
        if instrument.externals.iter().take(position).any(|earlier| earlier.id == external.id) {
            faults.push(unfit(format!("{place}.id"), &external.id, Expected::ExternalIdOfItsOwn));
        } else if !instrument.indicators.iter().any(|taker| taker.external.map(usize::from) == Some(position))
        {
            faults.push(unfit(place.clone(), &external.id, Expected::ExternalInUse));
        }
        breakpoints(external, &place, faults);
    }
}

/// Figures and values rise together, the values from the bottom to the top of the scale.
fn breakpoints(external: &External, place: &str, faults: &mut Vec<InstrumentFault>) {
    let scale = external.scale;
    let figure = |figure: u32| shortest(figure, 0).to_string();
    let value = |value: u16| shortest(u32::from(value) * 100, 2).to_string();
    let last = external.breakpoints.len().saturating_sub(1);
    for (position, breakpoint) in external.breakpoints.iter().enumerate() {
        let place = |part: &str| format!("{place}.breakpoints[{position}].{part}");
        let below = position.checked_sub(1).and_then(|below| external.breakpoints.get(below));
        if let Some(below) = below.filter(|below| breakpoint.figure <= below.figure) {
            let expected = Expected::MoreThan(figure(below.figure));
            faults.push(unfit(place("figure"), &figure(breakpoint.figure), expected));
        }
        let expected = match below {
            None if breakpoint.value != scale.min().hundredths() => Expected::BottomOfScale(scale.min()),
            Some(below) if breakpoint.value <= below.value => Expected::MoreThan(value(below.value)),
            _ if position == last && breakpoint.value != scale.max().hundredths() => {
                Expected::TopOfScale(scale.max())
            }
            _ => continue,
        };
        faults.push(unfit(place("value"), &value(breakpoint.value), expected));
    }
}

/// Appends to `1, 2, 3`.
fn list(text: &mut String, level: u8) {
    if !text.is_empty() {
        text.push_str(", ");
    }
    text.push_str(&level.to_string());
}

fn unfit(place: String, found: &str, expected: Expected) -> InstrumentFault {
    InstrumentFault::Unfit { place, found: found.to_owned(), expected }
}
