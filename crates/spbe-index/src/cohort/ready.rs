//! Ready-made measures: data to start from (`data/measures/`), all of it editable.

use super::{Lift, Measure};
use crate::instrument::{Expected, Fields, IndicatorId, Instrument, InstrumentFault};
use crate::text::Text;

/// Measures that somebody has thought out for an instrument.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::cohort::{ReadyMeasures, Theme};
///
/// let json = std::fs::read_to_string("../../data/measures/permenpanrb-59-2020.json")?;
/// let ready = ReadyMeasures::from_json(&json, Instrument::permenpanrb_59_2020())
///     .map_err(|faults| faults[0].to_string())?;
/// let complaints = ready.measures().iter().find(|measure| measure.id() == "complaints").ok_or("no such measure")?;
/// assert_eq!((complaints.theme(), complaints.measure().lifts().len()), (Theme::Services, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ReadyMeasures {
    measures: Vec<ReadyMeasure>,
}

/// A shared service by name, with the reason for each of its levels.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::cohort::ReadyMeasures;
///
/// // The reasons together are for the lifts of the measure, none of them twice.
/// let json = std::fs::read_to_string("../../data/measures/permenpanrb-59-2020.json")?;
/// let ready = ReadyMeasures::from_json(&json, Instrument::permenpanrb_59_2020())
///     .map_err(|faults| faults[0].to_string())?;
/// for ready in ready.measures() {
///     let lifts: usize = ready.groups().iter().map(|group| group.lifts.len()).sum();
///     assert_eq!(lifts, ready.measure().lifts().len(), "{}", ready.id());
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ReadyMeasure {
    id: Box<str>,
    theme: Theme,
    name: Text,
    why: Text,
    groups: Vec<LiftGroup>,
}

/// Where a ready-made measure comes from.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Theme {
    /// A theme of the reform agenda of the pilot.
    Agenda,
    /// A part of domain 4, the services.
    Services,
}

/// Indicators that are lifted to the same level for the same reason.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LiftGroup {
    /// What is lifted, in the order of the file.
    pub lifts: Vec<Lift>,
    /// Why a shared service brings this level.
    pub why: Text,
}

impl ReadyMeasures {
    /// Reads the measures for `instrument`.
    ///
    /// # Errors
    /// Every fault of the file at once, each with its place: a text that is missing, an indicator that the instrument
    /// does not have, a level that is not on its scale.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::cohort::ReadyMeasures;
    ///
    /// // Measures for 59/2020 are none for 8/2026.
    /// let json = std::fs::read_to_string("../../data/measures/permenpanrb-59-2020.json")?;
    /// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
    /// let faults = ReadyMeasures::from_json(&json, pemdi).unwrap_err();
    /// assert_eq!(
    ///     faults[0].to_string(),
    ///     "instrument: found permenpanrb-59-2020, expected the id of the instrument at hand"
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_json(json: &str, instrument: &Instrument) -> Result<Self, Vec<InstrumentFault>> {
        let (mut faults, mut measures) = (Vec::new(), Vec::new());
        let Some(json) = crate::instrument::parse(json, &mut faults) else { return Err(faults) };
        Fields::of(&json, &mut faults, &mut |fields| {
            let place = fields.place_of("instrument");
            let found = fields.string("instrument");
            if !found.is_empty() && found != instrument.id() {
                let expected = Expected::InstrumentAtHand;
                fields.fault(InstrumentFault::Unfit { place, found: found.to_owned(), expected });
            }
            fields.list("measures", &mut |fields| measures.push(ReadyMeasure::read(fields, instrument)));
        });
        if faults.is_empty() { Ok(Self { measures }) } else { Err(faults) }
    }

    /// The measures in the order of the file.
    pub fn measures(&self) -> &[ReadyMeasure] {
        &self.measures
    }
}

impl ReadyMeasure {
    /// Its name in files and links.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Where it comes from.
    pub fn theme(&self) -> Theme {
        self.theme
    }

    /// What it is called.
    pub fn name(&self) -> &Text {
        &self.name
    }

    /// Why it is shared.
    pub fn why(&self) -> &Text {
        &self.why
    }

    /// What it lifts, with a reason for each group.
    pub fn groups(&self) -> &[LiftGroup] {
        &self.groups
    }

    /// The measure itself, to be applied or edited.
    pub fn measure(&self) -> Measure {
        let mut lifts = Vec::new();
        for group in &self.groups {
            lifts.extend_from_slice(&group.lifts);
        }
        Measure::new(lifts)
    }

    fn read(fields: &mut Fields<'_, '_>, instrument: &Instrument) -> Self {
        let mut measure = Self {
            id: fields.string("id").into(),
            theme: Theme::read(fields),
            name: fields.text("name"),
            why: fields.text("why"),
            groups: Vec::new(),
        };
        fields.list("lifts", &mut |fields| measure.groups.push(LiftGroup::read(fields, instrument)));
        measure
    }
}

impl Theme {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        let place = fields.place_of("theme");
        match fields.string("theme") {
            "agenda" => Self::Agenda,
            "services" | "" => Self::Services,
            found => {
                let (found, expected) = (found.to_owned(), Expected::MeasureTheme);
                fields.fault(InstrumentFault::Unfit { place, found, expected });
                Self::Services
            }
        }
    }
}

impl LiftGroup {
    /// Indicators are listed in one text, with blanks between them: `45 46 47`.
    fn read(fields: &mut Fields<'_, '_>, instrument: &Instrument) -> Self {
        let (place, level_place) = (fields.place_of("indicators"), fields.place_of("level"));
        let (numbers, mut indicators): (_, Vec<IndicatorId>) = (fields.string("indicators"), Vec::new());
        for number in numbers.split_whitespace() {
            match instrument.indicator_numbered(number) {
                Some(indicator) => indicators.push(indicator),
                None => fields.fault(InstrumentFault::Unfit {
                    place: place.clone(),
                    found: number.to_owned(),
                    expected: Expected::IndicatorNumber,
                }),
            }
        }
        let mut lifts = Vec::new();
        let level = fields.whole("level", Expected::WholeLevel, 0..=u8::MAX);
        match instrument.scale().level(level) {
            Some(to) => lifts.extend(indicators.into_iter().map(|indicator| Lift { indicator, to })),
            None => fields.fault(InstrumentFault::Unfit {
                place: level_place,
                found: level.to_string(),
                expected: Expected::LevelOfScale,
            }),
        }
        Self { lifts, why: fields.text("why") }
    }
}
