//! The bytes of version 2, and of version 1, which has nothing of what is known of the baseline.

use super::bytes::{Reader, Writer};
use super::{ShareFault, Shared, SharedBaseline, VERSION, agency_print};
use crate::instrument::{BandId, IndicatorId, Instrument};
use crate::plan::Target;
use crate::published::{AgencyKind, Published};
use crate::score::Score;
use crate::standing::Standing;
use crate::value::{Scale, Value, Values};

/// What is there, in one byte.
const PUBLISHED_NAME: u32 = 1;
const KIND: u32 = 2;
const YEAR: u32 = 4;
const OWN_BASELINE: u32 = 8;
const NAME: u32 = 16;
const LOCKS: u32 = 32;
const BAND: u32 = 64;
const INDEX: u32 = 128;

/// What is known of the baseline, in one byte: an official result but for the indicators that follow.
const OFFICIAL_BUT: u32 = 3;

fn code(standing: Standing) -> u32 {
    match standing {
        Standing::Unasked => 0,
        Standing::SelfAssessed => 1,
        Standing::Official => 2,
    }
}

/// Years are counted from here, in one byte.
const FIRST_YEAR: u16 = 2000;

/// A target index is written in parts of this.
const TARGET_PARTS: u32 = 10_000;

pub(super) fn write(shared: &Shared, instrument: &Instrument) -> Vec<u8> {
    let mut writer = Writer::default();
    let known = Published::results().named(&shared.agency).filter(|agency| agency.name() == shared.agency);
    let kind = shared.kind.filter(|_| known.is_none());
    let year = shared.year.and_then(|year| u8::try_from(year.checked_sub(FIRST_YEAR)?).ok());
    let flag = |is_there: bool, flag: u32| if is_there { flag } else { 0 };
    let target = match shared.target {
        Some(Target::Band(_)) => BAND,
        Some(Target::Index(_)) => INDEX,
        None => 0,
    };
    writer.number(u32::from(VERSION), 1);
    writer.number(instrument.fingerprint(), 4);
    writer.number(
        flag(known.is_some(), PUBLISHED_NAME)
            | flag(kind.is_some(), KIND)
            | flag(year.is_some(), YEAR)
            | flag(shared.baseline != SharedBaseline::Published, OWN_BASELINE)
            | flag(!shared.name.is_empty(), NAME)
            | flag(!shared.locks.is_empty(), LOCKS)
            | target,
        1,
    );
    if known.is_some() {
        writer.number(agency_print(&shared.agency), 4);
    } else {
        writer.text(&shared.agency);
    }
    if let Some(place) = kind.and_then(|kind| AgencyKind::ALL.iter().position(|other| *other == kind)) {
        writer.number(u32::try_from(place).unwrap_or_default(), 1);
    }
    if let Some(year) = year {
        writer.number(u32::from(year), 1);
    }
    if let SharedBaseline::Values { values, estimated, standing, claimed } = &shared.baseline {
        write_values(&mut writer, instrument.scale(), values);
        write_marks(&mut writer, instrument, estimated);
        let has_claims = *standing == Standing::Official && !claimed.is_empty();
        writer.number(if has_claims { OFFICIAL_BUT } else { code(*standing) }, 1);
        if has_claims {
            write_marks(&mut writer, instrument, claimed);
        }
    }
    if !shared.name.is_empty() {
        writer.text(&shared.name);
    }
    write_values(&mut writer, instrument.scale(), &shared.scenario);
    if !shared.locks.is_empty() {
        write_marks(&mut writer, instrument, &shared.locks);
    }
    match shared.target {
        Some(Target::Band(band)) => writer.number(u32::try_from(band.position()).unwrap_or_default(), 1),
        Some(Target::Index(score)) => {
            let parts = score.parts_at_least(u64::from(TARGET_PARTS));
            writer.number(u32::try_from(parts).unwrap_or(u32::MAX), 4);
        }
        None => {}
    }
    writer.finish()
}

pub(super) fn read<'a>(
    bytes: &[u8],
    instruments: &[&'a Instrument],
) -> Result<(&'a Instrument, Shared), ShareFault> {
    let mut reader = Reader::new(bytes).ok_or(ShareFault::Damaged)?;
    let version =
        reader.number(1).and_then(|version| u8::try_from(version).ok()).ok_or(ShareFault::Foreign)?;
    if version == 0 {
        return Err(ShareFault::Foreign);
    }
    if version > VERSION {
        return Err(ShareFault::Newer(version));
    }
    let print = reader.number(4).ok_or(ShareFault::Foreign)?;
    let instrument = instruments.iter().find(|instrument| instrument.fingerprint() == print);
    let is_former = |instrument: &&&Instrument| version == 1 && instrument.former_fingerprint() == print;
    let instrument = instrument.or_else(|| instruments.iter().find(is_former));
    let instrument = *instrument.ok_or(ShareFault::UnknownInstrument(print))?;
    // The checksum fits, so whatever does not fit now was never written by this program.
    let shared = read_rest(&mut reader, instrument, version).filter(|_| reader.is_done());
    shared.map(|shared| (instrument, shared)).ok_or(ShareFault::Foreign)
}

fn read_rest(reader: &mut Reader<'_>, instrument: &Instrument, version: u8) -> Option<Shared> {
    let flags = reader.number(1)?;
    let has = |flag: u32| flags & flag != 0;
    let (agency, mut kind) =
        if has(PUBLISHED_NAME) { read_published(reader)? } else { (reader.text()?.to_owned(), None) };
    if has(KIND) {
        kind = Some(*AgencyKind::ALL.get(usize::try_from(reader.number(1)?).ok()?)?);
    }
    let year = if has(YEAR) { Some(FIRST_YEAR + u16::try_from(reader.number(1)?).ok()?) } else { None };
    let baseline = if has(OWN_BASELINE) {
        let (values, estimated) = (read_values(reader, instrument)?, read_marks(reader, instrument)?);
        let said = if version == 1 { code(Standing::Unasked) } else { reader.number(1)? };
        let standing = [Standing::Unasked, Standing::SelfAssessed, Standing::Official];
        let (standing, claimed) = match standing.into_iter().find(|standing| code(*standing) == said) {
            Some(standing) => (standing, Vec::new()),
            None if said == OFFICIAL_BUT => (Standing::Official, read_marks(reader, instrument)?),
            None => return None,
        };
        SharedBaseline::Values { values, estimated, standing, claimed }
    } else {
        SharedBaseline::Published
    };
    let name = if has(NAME) { reader.text()?.to_owned() } else { String::new() };
    let scenario = read_values(reader, instrument)?;
    let locks = if has(LOCKS) { read_marks(reader, instrument)? } else { Vec::new() };
    let target = match (has(BAND), has(INDEX)) {
        (true, false) => Some(Target::Band(read_band(reader, instrument)?)),
        (false, true) => Some(Target::Index(read_index(reader, instrument)?)),
        (false, false) => None,
        (true, true) => return None,
    };
    Some(Shared { agency, kind, year, baseline, name, scenario, locks, target })
}

/// The names of all agencies have prints of their own (a test looks at them), and stay in the data for ever.
fn read_published(reader: &mut Reader<'_>) -> Option<(String, Option<AgencyKind>)> {
    let print = reader.number(4)?;
    let agency =
        Published::results().agencies().iter().find(|agency| agency_print(agency.name()) == print)?;
    Some((agency.name().to_owned(), Some(agency.kind())))
}

fn read_band(reader: &mut Reader<'_>, instrument: &Instrument) -> Option<BandId> {
    let place = usize::try_from(reader.number(1)?).ok()?;
    instrument.bands().nth(place).map(|(id, _)| id)
}

fn read_index(reader: &mut Reader<'_>, instrument: &Instrument) -> Option<Score> {
    let score = Score::new(u64::from(reader.number(4)?), u64::from(TARGET_PARTS));
    let (min, max) = (instrument.scale().min(), instrument.scale().max());
    let on_scale = |value: Value| Score::from_hundredths(u32::from(value.hundredths()));
    (on_scale(min) <= score && score <= on_scale(max)).then_some(score)
}

/// Each value as the number of steps from the bottom of the scale, an empty one as zero.
fn write_values(writer: &mut Writer, scale: Scale, values: &Values) {
    let digit = |value: Value| 1 + (value.hundredths() - scale.min().hundredths()) / scale.step();
    let digits: Vec<_> = values.iter().map(|(_, value)| value.map_or(0, digit)).collect();
    writer.digits(&digits, radix(scale));
}

fn read_values(reader: &mut Reader<'_>, instrument: &Instrument) -> Option<Values> {
    let scale = instrument.scale();
    let value = |digit: u16| match digit.checked_sub(1) {
        None => Some(None),
        Some(steps) => {
            let hundredths = scale.min().hundredths().checked_add(steps.checked_mul(scale.step())?)?;
            scale.value(hundredths).map(Some)
        }
    };
    let digits = reader.digits(instrument.indicators().len(), radix(scale))?;
    Values::new(instrument, digits.into_iter().map(value).collect::<Option<_>>()?).ok()
}

/// One more than there are values, for the empty one.
fn radix(scale: Scale) -> u16 {
    (scale.max().hundredths() - scale.min().hundredths()) / scale.step() + 2
}

fn write_marks(writer: &mut Writer, instrument: &Instrument, marks: &[IndicatorId]) {
    let digits: Vec<_> = instrument.indicators().map(|(id, _)| u16::from(marks.contains(&id))).collect();
    writer.digits(&digits, 2);
}

fn read_marks(reader: &mut Reader<'_>, instrument: &Instrument) -> Option<Vec<IndicatorId>> {
    let digits = reader.digits(instrument.indicators().len(), 2)?;
    let marked = instrument.indicators().zip(digits).filter(|(_, digit)| *digit == 1);
    Some(marked.map(|((id, _), _)| id).collect())
}
