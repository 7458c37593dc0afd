//! Does a drafted instrument add up?

use super::file::{Draft, parts_of_one_percent};
use super::{InstrumentFault, Tier};
use crate::ratio::Ratio;
use crate::text::Text;

/// Weights in parts must stay far from the end of 32 bits, and no real instrument needs more.
const MOST_PARTS: u64 = 100_000;

/// A number above this is a slip of the keyboard; counting goes on from here.
const MOST_NUMBER: u32 = 10_000;

pub(super) fn add_up(draft: &Draft, faults: &mut Vec<InstrumentFault>) {
    weights(draft, faults);
    numbers(draft, faults);
    names(draft, faults);
    bands(draft, faults);
    kinds(draft, faults);
}

fn weights(draft: &Draft, faults: &mut Vec<InstrumentFault>) {
    let instrument = &draft.instrument;
    let mut check = |tier, number: &str, weight: Ratio, parts: Ratio| {
        if weight != parts {
            faults.push(InstrumentFault::Weights { tier, number: number.to_owned(), weight, parts });
        }
    };
    let top: Ratio = match instrument.domains.as_slice() {
        [] => instrument.aspects.iter().map(|aspect| aspect.percent).sum(),
        domains => domains.iter().map(|domain| domain.percent).sum(),
    };
    check(Tier::Instrument, &instrument.id, Ratio::HUNDRED, top);
    let mut aspects = instrument.aspects.iter();
    for (position, drafted) in draft.domains.iter().enumerate() {
        let mut sum = Ratio::ZERO;
        for (indicators, aspect) in drafted.iter().zip(aspects.by_ref()) {
            let parts = indicators.iter().map(|indicator| indicator.percent).sum();
            check(Tier::Aspect, &aspect.number, aspect.percent, parts);
            sum = sum + aspect.percent;
        }
        if let Some(domain) = instrument.domains.get(position) {
            check(Tier::Domain, &domain.number, domain.percent, sum);
        }
    }
    let indicators = || draft.domains.iter().flatten().flatten();
    for indicator in indicators().filter(|indicator| indicator.percent == Ratio::ZERO) {
        let place = format!("indicator {}", indicator.number);
        faults.push(InstrumentFault::Unfit {
            place,
            found: "weight 0".to_owned(),
            expected: "a weight above zero",
        });
    }
    if parts_of_one_percent(indicators()) > MOST_PARTS {
        let found = "fractions without a common part".to_owned();
        faults.push(InstrumentFault::Unfit {
            place: "weight".to_owned(),
            found,
            expected: "simpler weights",
        });
    }
}

/// Each tier counts 1, 2, 3 …; an indicator scored several times adds letters: 35, 35b, 35c.
fn numbers(draft: &Draft, faults: &mut Vec<InstrumentFault>) {
    let instrument = &draft.instrument;
    let domains = instrument.domains.iter().map(|domain| &*domain.number);
    let aspects = instrument.aspects.iter().map(|aspect| &*aspect.number);
    let indicators = draft.domains.iter().flatten().flatten().map(|indicator| &*indicator.number);
    count(Tier::Domain, domains, faults);
    count(Tier::Aspect, aspects, faults);
    count(Tier::Indicator, indicators, faults);
}

fn count<'a>(tier: Tier, numbers: impl Iterator<Item = &'a str>, faults: &mut Vec<InstrumentFault>) {
    let (mut whole, mut letter) = (0_u32, 'a');
    for number in numbers {
        let next = (whole + 1).to_string();
        let repeated = format!("{whole}{}", char::from_u32(u32::from(letter) + 1).unwrap_or('z'));
        if number == repeated && tier == Tier::Indicator && whole > 0 {
            letter = repeated.chars().next_back().unwrap_or('z');
            continue;
        }
        if number != next {
            faults.push(InstrumentFault::Numbering { tier, expected: next, found: number.to_owned() });
        }
        // After a gap it goes on from there, and after a repetition from before: one slip is one fault.
        let digits = number.trim_end_matches(|last: char| last.is_ascii_lowercase());
        (whole, letter) =
            (digits.parse().map_or(whole + 1, |found: u32| found.min(MOST_NUMBER).max(whole)), 'a');
    }
}

fn names(draft: &Draft, faults: &mut Vec<InstrumentFault>) {
    let indicators: Vec<_> = draft.domains.iter().flatten().flatten().collect();
    for (position, indicator) in indicators.iter().enumerate() {
        let same = |one: &Text, other: &Text| one.id() == other.id() || one.en() == other.en();
        if indicators.iter().take(position).any(|earlier| same(&earlier.short, &indicator.short)) {
            let (number, name) = (indicator.number.to_string(), indicator.short.id().to_owned());
            faults.push(InstrumentFault::SameName { tier: Tier::Indicator, number, name });
        }
    }
}

fn bands(draft: &Draft, faults: &mut Vec<InstrumentFault>) {
    let (bands, scale) = (&draft.instrument.bands, draft.instrument.scale);
    let mut fault = |band: &super::Band, expected: String| {
        let (name, from) = (band.name.id().to_owned(), band.threshold().exact());
        faults.push(InstrumentFault::Bands { name, from, expected });
    };
    if let Some(lowest) = bands.first().filter(|lowest| lowest.from != scale.min().hundredths()) {
        fault(lowest, format!("the bottom of the scale, {}", scale.min()));
    }
    for pair in bands.windows(2) {
        let [below, band] = pair else { continue };
        if band.from <= below.from {
            fault(band, format!("more than {}", below.threshold().exact()));
        } else if band.from > scale.max().hundredths() {
            fault(band, format!("at most {}", scale.max()));
        }
    }
}

/// Every kind has an id of its own and names every whole level of the scale, once.
fn kinds(draft: &Draft, faults: &mut Vec<InstrumentFault>) {
    let expected: Vec<_> = draft.instrument.scale.levels().filter_map(crate::value::Value::whole).collect();
    for (position, kind) in draft.instrument.kinds.iter().enumerate() {
        if draft.instrument.kinds.iter().take(position).any(|earlier| earlier.id == kind.id) {
            let (place, found) = (format!("kinds[{position}].id"), kind.id.to_string());
            faults.push(InstrumentFault::Unfit { place, found, expected: "an id that no other kind has" });
        }
        let found: Vec<_> = kind.levels.iter().map(|name| name.level).collect();
        if found != expected {
            let (place, found) = (format!("kinds \"{}\"", kind.id), format!("levels {found:?}"));
            faults.push(InstrumentFault::Unfit {
                place,
                found,
                expected: "every whole level of the scale in order",
            });
        }
    }
}
