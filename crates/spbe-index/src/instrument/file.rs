//! The instrument file format, version 1 (`data/instruments/schema.json`).

use serde_json::Value as Json;

use super::external::{Breakpoint, External};
use super::json::Fields;
use super::{
    Aspect, Band, Domain, Expected, Indicator, Instrument, InstrumentFault, Kind, KindId, LevelName, check,
    scan,
};
use crate::ratio::{Ratio, least_common_multiple};
use crate::value::Scale;

pub(super) fn read(json: &str) -> Result<Instrument, Vec<InstrumentFault>> {
    let mut faults = Vec::new();
    let Some(json) = parse(json, &mut faults) else { return Err(faults) };
    let mut drafted = None;
    Fields::of(&json, &mut faults, &mut |fields| drafted = Some(draft(fields)));
    // Sums over missing parts would only repeat in other words what is already said.
    if let Some(instrument) = drafted.filter(|_| faults.is_empty()) {
        check::add_up(&instrument, &mut faults);
        if faults.is_empty() {
            return Ok(weighed(instrument));
        }
    }
    Err(faults)
}

/// JSON of any shape; every field that it has twice is a fault. `None` once it has been noted that it is not JSON.
pub(crate) fn parse(json: &str, faults: &mut Vec<InstrumentFault>) -> Option<Json> {
    match crate::tree::read(json) {
        Ok(parsed) => {
            for place in scan::repeated(json) {
                faults.push(InstrumentFault::Repeated { place });
            }
            Some(parsed)
        }
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            faults.push(InstrumentFault::Syntax { line, column, problem: error.to_string() });
            None
        }
    }
}

/// The file with a name of the user's own, and everything else as it was, to the last blank.
pub(super) fn renamed(json: &str, id: &str, name: &str) -> Result<String, Vec<InstrumentFault>> {
    read(json)?;
    let name = Json::from(name).to_string();
    let mut renamed = json.to_owned();
    for (field, value) in
        [("id", Json::from(id).to_string()), ("regulation", format!("{{ \"id\": {name}, \"en\": {name} }}"))]
    {
        if let Some(place) = scan::value_of(&renamed, field) {
            renamed.replace_range(place, &value);
        }
    }
    read(&renamed).map(|_| renamed)
}

/// An instrument as the file has it: weights as printed, not yet checked.
fn draft(fields: &mut Fields<'_, '_>) -> Instrument {
    fields.schema();
    fields.whole("format", Expected::Format, 1..=1);
    let mut instrument = Instrument {
        id: fields.string("id").into(),
        index: fields.text("index"),
        regulation: fields.text("regulation"),
        status: fields.text("status"),
        source: fields.text("source"),
        successor: fields.has("successor").then(|| fields.string("successor").into()),
        caution: fields.has("caution").then(|| fields.text("caution")),
        scale: scale(fields),
        kinds: Vec::new(),
        externals: Vec::new(),
        bands: Vec::new(),
        domains: Vec::new(),
        aspects: Vec::new(),
        indicators: Vec::new(),
        total_weight: 0,
    };
    fields.list("kinds", &mut |fields| instrument.kinds.push(kind(fields)));
    if fields.has("externals") {
        let scale = instrument.scale;
        fields.list("externals", &mut |fields| instrument.externals.push(external(fields, scale)));
    }
    fields.list("bands", &mut |band| {
        instrument.bands.push(Band { name: band.text("name"), from: band.hundredths("from") });
    });
    if fields.has("domains") {
        fields.list("domains", &mut |fields| domain(fields, &mut instrument));
    } else {
        aspects(fields, &mut instrument);
    }
    instrument
}

/// The instrument with the weight of every part in whole parts of one percent.
fn weighed(mut instrument: Instrument) -> Instrument {
    let parts = parts_of_one_percent(&instrument.indicators);
    let weight =
        |percent: Ratio| percent.in_parts(parts).and_then(|weight| u32::try_from(weight).ok()).unwrap_or(0);
    for domain in &mut instrument.domains {
        domain.weight = weight(domain.percent);
    }
    for aspect in &mut instrument.aspects {
        aspect.weight = weight(aspect.percent);
    }
    for indicator in &mut instrument.indicators {
        indicator.weight = weight(indicator.percent);
        instrument.total_weight += indicator.weight;
    }
    instrument
}

/// How many parts one percent is cut into so that every weight is a whole number of them.
pub(super) fn parts_of_one_percent(indicators: &[Indicator]) -> u64 {
    let mut parts = 1;
    for indicator in indicators {
        let Some(common) = least_common_multiple(parts, indicator.percent.denominator()) else {
            return u64::MAX;
        };
        parts = common;
    }
    parts
}

fn scale(fields: &mut Fields<'_, '_>) -> Scale {
    let place = fields.place_of("scale");
    let mut ends = None;
    fields.object("scale", &mut |fields| {
        ends = Some((fields.hundredths("min"), fields.hundredths("max"), fields.hundredths("step")));
    });
    let Some((min, max, step)) = ends else { return Scale::ONE_TO_FIVE };
    Scale::new(min, max, step).unwrap_or_else(|| {
        let found = format!("{min} to {max} by {step} hundredths");
        fields.fault(InstrumentFault::Unfit { place, found, expected: Expected::StepThatDivides });
        Scale::ONE_TO_FIVE
    })
}

fn kind(fields: &mut Fields<'_, '_>) -> Kind {
    let mut kind = Kind { id: fields.string("id").into(), levels: Vec::new() };
    fields.list("levels", &mut |level| {
        kind.levels.push(LevelName {
            level: level.whole("level", Expected::WholeLevel, 0..=u8::MAX),
            name: level.text("name"),
            meaning: level.text("meaning"),
        });
    });
    kind
}

fn external(fields: &mut Fields<'_, '_>, scale: Scale) -> External {
    let mut external = External {
        id: fields.string("id").into(),
        name: fields.text("name"),
        full: fields.text("full"),
        note: fields.text("note"),
        official: fields.truth("official"),
        decimals: fields.whole("decimals", Expected::Decimals, 0..=4),
        breakpoints: Vec::new(),
        scale,
    };
    fields.list("breakpoints", &mut |fields| {
        let (figure, value) = (fields.figure("figure"), fields.hundredths("value"));
        external.breakpoints.push(Breakpoint { figure, value });
    });
    external
}

fn domain(fields: &mut Fields<'_, '_>, instrument: &mut Instrument) {
    let mut domain = Domain {
        number: fields.string("number").into(),
        name: fields.text("name"),
        short: fields.text("short"),
        percent: fields.ratio("weight"),
        aspects: 0..0,
        indicators: 0..0,
        weight: 0,
    };
    let (first_aspect, first_indicator) = (instrument.aspects.len(), instrument.indicators.len());
    aspects(fields, instrument);
    domain.aspects = first_aspect..instrument.aspects.len();
    domain.indicators = first_indicator..instrument.indicators.len();
    instrument.domains.push(domain);
}

fn aspects(fields: &mut Fields<'_, '_>, instrument: &mut Instrument) {
    fields.list("aspects", &mut |fields| aspect(fields, instrument));
}

fn aspect(fields: &mut Fields<'_, '_>, instrument: &mut Instrument) {
    let mut aspect = Aspect {
        number: fields.string("number").into(),
        name: fields.text("name"),
        short: fields.text("short"),
        percent: fields.ratio("weight"),
        indicators: 0..0,
        weight: 0,
    };
    let first = instrument.indicators.len();
    fields.list("indicators", &mut |fields| {
        let indicator = indicator(fields, &instrument.kinds, &instrument.externals);
        instrument.indicators.push(indicator);
    });
    aspect.indicators = first..instrument.indicators.len();
    instrument.aspects.push(aspect);
}

fn indicator(fields: &mut Fields<'_, '_>, kinds: &[Kind], externals: &[External]) -> Indicator {
    let kind = reference(fields, "kind", Expected::KindOfTheFile, &mut |id| {
        kinds.iter().position(|kind| &*kind.id == id)
    });
    let external = if fields.has("external") {
        reference(fields, "external", Expected::ExternalOfTheFile, &mut |id| {
            externals.iter().position(|external| &*external.id == id)
        })
    } else {
        None
    };
    Indicator {
        number: fields.string("number").into(),
        name: fields.text("name"),
        short: fields.text("short"),
        percent: fields.ratio("weight"),
        weight: 0,
        kind: KindId::at(kind.unwrap_or(0)),
        external: external.and_then(|position| u16::try_from(position).ok()),
    }
}

/// Where what a field names stands in its list.
fn reference(
    fields: &mut Fields<'_, '_>,
    name: &str,
    expected: Expected,
    find: &mut dyn FnMut(&str) -> Option<usize>,
) -> Option<usize> {
    let id = fields.string(name);
    let position = find(id);
    if position.is_none() && !id.is_empty() {
        let (place, found) = (fields.place_of(name), id.to_owned());
        fields.fault(InstrumentFault::Unfit { place, found, expected });
    }
    position
}
