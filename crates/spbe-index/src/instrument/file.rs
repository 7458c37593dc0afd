//! The instrument file format, version 1 (`data/instruments/schema.json`).

use std::ops::Range;

use serde_json::Value as Json;

use super::json::Fields;
use super::{Aspect, Band, Domain, Indicator, Instrument, InstrumentFault, Kind, KindId, LevelName, check};
use crate::ratio::{Ratio, least_common_multiple};
use crate::value::Scale;

pub(super) fn read(json: &str) -> Result<Instrument, Vec<InstrumentFault>> {
    let json = parse(json)?;
    let mut faults = Vec::new();
    let draft = Draft::read(Fields::new(String::new(), &json, &mut faults));
    // Sums over missing parts would only repeat in other words what is already said.
    if faults.is_empty() {
        check::add_up(&draft, &mut faults);
    }
    if faults.is_empty() { Ok(draft.finish()) } else { Err(faults) }
}

/// JSON of any shape, or the one fault that keeps it from being JSON.
pub(crate) fn parse(json: &str) -> Result<Json, Vec<InstrumentFault>> {
    serde_json::from_str(json).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        vec![InstrumentFault::Syntax { line, column, problem: error.to_string() }]
    })
}

/// An instrument as the file has it: nested as in the file, weights as printed, not yet checked.
pub(super) struct Draft {
    pub(super) instrument: Instrument,
    /// Aspects by domain; one nameless domain where the instrument has no such tier.
    pub(super) domains: Vec<Vec<Vec<Indicator>>>,
}

impl Draft {
    fn read(mut fields: Fields<'_, '_>) -> Self {
        fields.skip("$schema");
        if let Some(format) = fields.whole("format", "1").filter(|format| *format != 1) {
            let place = fields.place_of("format");
            fields.fault(InstrumentFault::Unfit { place, found: format.to_string(), expected: "1" });
        }
        let mut instrument = Instrument {
            id: fields.string("id").into(),
            index: fields.text("index"),
            regulation: fields.text("regulation"),
            status: fields.text("status"),
            source: fields.text("source"),
            scale: scale(&mut fields),
            kinds: fields.list("kinds", kind),
            bands: fields
                .list("bands", |band| Band { name: band.text("name"), from: band.hundredths("from") }),
            domains: Vec::new(),
            aspects: Vec::new(),
            indicators: Vec::new(),
            total_weight: 0,
        };
        let domains = nested(&mut fields, &mut instrument);
        fields.finish();
        Self { instrument, domains }
    }

    /// Lays the tiers out flat, each knowing where its parts are, with weights in whole parts.
    fn finish(self) -> Instrument {
        let Self { mut instrument, domains } = self;
        let parts = parts_of_one_percent(domains.iter().flatten().flatten());
        let weight = |percent: Ratio| {
            percent.in_parts(parts).and_then(|weight| u32::try_from(weight).ok()).unwrap_or(0)
        };
        let (mut aspect, mut indicator) = (0, 0);
        for (domain, aspects) in domains.iter().enumerate() {
            let aspect_range = grow(&mut aspect, aspects.len());
            let first_indicator = indicator;
            for (aspect, indicators) in instrument.aspects.iter_mut().skip(aspect_range.start).zip(aspects) {
                aspect.indicators = grow(&mut indicator, indicators.len());
                aspect.weight = weight(aspect.percent);
            }
            if let Some(domain) = instrument.domains.get_mut(domain) {
                domain.aspects = aspect_range;
                domain.indicators = first_indicator..indicator;
                domain.weight = weight(domain.percent);
            }
        }
        instrument.indicators = domains.into_iter().flatten().flatten().collect();
        for indicator in &mut instrument.indicators {
            indicator.weight = weight(indicator.percent);
        }
        instrument.total_weight = instrument.indicators.iter().map(|indicator| indicator.weight).sum();
        instrument
    }
}

/// How many parts one percent is cut into so that every weight is a whole number of them.
pub(super) fn parts_of_one_percent<'a>(mut indicators: impl Iterator<Item = &'a Indicator>) -> u64 {
    let common = indicators
        .try_fold(1, |parts, indicator| least_common_multiple(parts, indicator.percent.denominator()));
    common.unwrap_or(u64::MAX)
}

fn grow(end: &mut usize, by: usize) -> Range<usize> {
    let start = *end;
    *end += by;
    start..*end
}

fn scale(fields: &mut Fields<'_, '_>) -> Scale {
    let place = fields.place_of("scale");
    let ends = fields
        .object("scale", |ends| (ends.hundredths("min"), ends.hundredths("max"), ends.hundredths("step")));
    let Some((min, max, step)) = ends else { return Scale::ONE_TO_FIVE };
    Scale::new(min, max, step).unwrap_or_else(|| {
        let found = format!("{min} to {max} by {step} hundredths");
        fields.fault(InstrumentFault::Unfit {
            place,
            found,
            expected: "a step that divides the span from min to max",
        });
        Scale::ONE_TO_FIVE
    })
}

fn kind(fields: &mut Fields<'_, '_>) -> Kind {
    let level = |fields: &mut Fields<'_, '_>| LevelName {
        level: fields.whole("level", "a whole level").unwrap_or(u8::MAX),
        name: fields.text("name"),
        meaning: fields.text("meaning"),
    };
    Kind { id: fields.string("id").into(), levels: fields.list("levels", level) }
}

fn nested(fields: &mut Fields<'_, '_>, instrument: &mut Instrument) -> Vec<Vec<Vec<Indicator>>> {
    if !fields.has("domains") {
        return vec![aspects(fields, instrument)];
    }
    fields.list("domains", |fields| {
        let domain = Domain {
            number: fields.string("number").into(),
            name: fields.text("name"),
            short: fields.text("short"),
            percent: fields.ratio("weight"),
            aspects: 0..0,
            indicators: 0..0,
            weight: 0,
        };
        instrument.domains.push(domain);
        aspects(fields, instrument)
    })
}

fn aspects(fields: &mut Fields<'_, '_>, instrument: &mut Instrument) -> Vec<Vec<Indicator>> {
    fields.list("aspects", |fields| {
        let aspect = Aspect {
            number: fields.string("number").into(),
            name: fields.text("name"),
            short: fields.text("short"),
            percent: fields.ratio("weight"),
            indicators: 0..0,
            weight: 0,
        };
        instrument.aspects.push(aspect);
        let kinds = &instrument.kinds;
        fields.list("indicators", |fields| indicator(fields, kinds))
    })
}

fn indicator(fields: &mut Fields<'_, '_>, kinds: &[Kind]) -> Indicator {
    let place = fields.place_of("kind");
    let kind = fields.string("kind");
    let position = kinds.iter().position(|known| &*known.id == kind);
    if position.is_none() && !kind.is_empty() {
        let found = kind.to_owned();
        fields.fault(InstrumentFault::Unfit { place, found, expected: "the id of one of the kinds" });
    }
    Indicator {
        number: fields.string("number").into(),
        name: fields.text("name"),
        short: fields.text("short"),
        percent: fields.ratio("weight"),
        weight: 0,
        kind: KindId::at(position.unwrap_or(0)),
    }
}
