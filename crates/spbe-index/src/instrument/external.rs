//! Indexes that other ministries publish and an instrument takes over: read, converted, and shown again.

use super::Instrument;
use crate::score::Fixed;
use crate::text::Text;
use crate::value::{DecimalError, Scale, Value, parse_decimal};

/// An index that another institution publishes, and how its figures become values of an instrument.
///
/// Between two breakpoints the conversion is a straight line, in exact fractions, rounded half up to the step of the
/// instrument's scale at the very end.
///
/// ```
/// use spbe_index::Instrument;
///
/// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
/// let id = pemdi.indicator_numbered("5").ok_or("no indicator 5")?;
/// let sdi = pemdi.indicator(id).and_then(|indicator| pemdi.external(indicator)).ok_or("no external index")?;
/// assert_eq!(sdi.convert("68,75")?.to_string(), "3.75");
/// assert!(sdi.convert("101").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct External {
    pub(super) id: Box<str>,
    pub(super) name: Text,
    pub(super) full: Text,
    pub(super) note: Text,
    pub(super) official: bool,
    pub(super) decimals: u8,
    pub(super) breakpoints: Vec<Breakpoint>,
    pub(super) scale: Scale,
}

/// A figure of the external index, in ten-thousandths, and the value that it gives, in hundredths.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(super) struct Breakpoint {
    pub(super) figure: u32,
    pub(super) value: u16,
}

/// Why a text is not a figure of an external index. [`External::min`] and [`External::max`] say what is allowed.
///
/// ```
/// use spbe_index::{ExternalError, Instrument};
///
/// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
/// let sdi = pemdi.externals().find(|external| external.id() == "sdi").ok_or("no SDI index")?;
/// assert_eq!(sdi.convert("100,01"), Err(ExternalError::OutOfRange));
/// assert_eq!(sdi.convert("68.75001"), Err(ExternalError::TooFine));
/// assert_eq!((sdi.min().to_string(), sdi.max().to_string()), ("0".to_owned(), "100".to_owned()));
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ExternalError {
    /// Nothing was there.
    #[error("empty")]
    Empty,
    /// No number at all.
    #[error("not a number")]
    NotANumber,
    /// More than four decimals.
    #[error("more than four decimals")]
    TooFine,
    /// Below the lowest or above the highest figure of the index.
    #[error("out of range")]
    OutOfRange,
}

/// Figures are read and held with this many decimals.
const DECIMALS: u8 = 4;

/// Above any published index; a straight line between two of them stays within 64 bits.
pub(super) const MOST: u32 = 1_000_000_000;

impl External {
    /// The identifier in the instrument file: `sdi`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What it is called in short: Indeks SDI.
    pub fn name(&self) -> &Text {
        &self.name
    }

    /// Its full name, and who publishes it.
    pub fn full(&self) -> &Text {
        &self.full
    }

    /// How it is converted, in a sentence that says what of it is official.
    pub fn note(&self) -> &Text {
        &self.note
    }

    /// Whether the conversion is an official one to its last part, and no reading of ours.
    pub fn official(&self) -> bool {
        self.official
    }

    /// How many decimals its figures are published with, four at most.
    pub fn decimals(&self) -> u8 {
        self.decimals
    }

    /// Its lowest figure.
    pub fn min(&self) -> Fixed {
        shortest(self.breakpoints.first().map_or(0, |first| first.figure), 0)
    }

    /// Its highest figure.
    pub fn max(&self) -> Fixed {
        shortest(self.breakpoints.last().map_or(0, |last| last.figure), 0)
    }

    /// Where one straight line of the conversion ends and the next begins, lowest first: figure and value.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// // The IPS index has the thresholds of the SPBE index, and Pemdi's bands begin elsewhere.
    /// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
    /// let ips = pemdi.externals().find(|external| external.id() == "ips").ok_or("no IPS index")?;
    /// let figures: Vec<_> = ips.breakpoints().map(|(figure, _)| figure.to_string()).collect();
    /// let values: Vec<_> = ips.breakpoints().map(|(_, value)| value.to_string()).collect();
    /// assert_eq!(figures, ["1", "1.8", "2.6", "3.5", "4.2", "5"]);
    /// assert_eq!(values, ["1.00", "1.50", "2.50", "3.50", "4.00", "5.00"]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn breakpoints(&self) -> impl ExactSizeIterator<Item = (Fixed, Fixed)> {
        let value = |breakpoint: &Breakpoint| Fixed::new(u64::from(breakpoint.value), 2);
        self.breakpoints.iter().map(move |breakpoint| (shortest(breakpoint.figure, 0), value(breakpoint)))
    }

    /// Reads a figure with a decimal comma or point, and converts it.
    ///
    /// # Errors
    /// [`ExternalError`] says whether the text is empty, no number, too fine, or outside the index's own range.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// // Halfway between 12.5 (1.50) and 37.5 (2.50).
    /// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
    /// let sdi = pemdi.externals().find(|external| external.id() == "sdi").ok_or("no SDI index")?;
    /// assert_eq!(sdi.convert("25").map(|value| value.hundredths()), Ok(200));
    /// assert!(sdi.convert("tinggi").is_err());
    /// # Ok::<(), &str>(())
    /// ```
    pub fn convert(&self, text: &str) -> Result<Value, ExternalError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ExternalError::Empty);
        }
        let figure = parse_decimal(text, usize::from(DECIMALS)).map_err(|error| match error {
            DecimalError::NotANumber => ExternalError::NotANumber,
            DecimalError::TooFine { .. } => ExternalError::TooFine,
            DecimalError::OutOfRange => ExternalError::OutOfRange,
        })?;
        self.value_of(figure).ok_or(ExternalError::OutOfRange)
    }

    /// The figure that gives `value`, with as many decimals as are published, or with up to four where it takes them.
    /// `None` for a value that no such figure gives.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
    /// let sdi = pemdi.externals().find(|external| external.id() == "sdi").ok_or("no SDI index")?;
    /// let value = pemdi.scale().value(275).ok_or("not on the scale")?;
    /// let figure = sdi.figure_for(value).ok_or("no figure")?;
    /// assert_eq!(sdi.convert(&figure.to_string()), Ok(value));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn figure_for(&self, value: Value) -> Option<Fixed> {
        let value_in = u64::from(value.hundredths());
        let (below, above) = self.between(|breakpoint| u64::from(breakpoint.value), value_in)?;
        let (figures, values) = (above.figure - below.figure, above.value - below.value);
        let along = (value_in - u64::from(below.value)) * u64::from(figures);
        (self.decimals..=DECIMALS).find_map(|decimals| {
            let unit = 10_u64.pow(u32::from(DECIMALS.saturating_sub(decimals)));
            let exact = u64::from(below.figure) * u64::from(values) + along;
            let figure = u32::try_from(round_half_up(exact, u64::from(values) * unit) * unit).ok()?;
            (self.value_of(figure)? == value).then(|| shortest(figure, self.decimals))
        })
    }

    /// The value of a figure in ten-thousandths; `None` outside the range.
    fn value_of(&self, figure: u32) -> Option<Value> {
        let (below, above) = self.between(|breakpoint| u64::from(breakpoint.figure), u64::from(figure))?;
        let (figures, values) =
            (u64::from(above.figure - below.figure), u64::from(above.value - below.value));
        let (min, step) = (self.scale.min().hundredths(), self.scale.step());
        let exact =
            u64::from(below.value.checked_sub(min)?) * figures + u64::from(figure - below.figure) * values;
        let steps = u16::try_from(round_half_up(exact, figures * u64::from(step))).ok()?;
        self.scale.value(min.checked_add(steps.checked_mul(step)?)?)
    }

    /// The neighbouring breakpoints that `wanted` lies between, ends included.
    fn between(&self, part: fn(&Breakpoint) -> u64, wanted: u64) -> Option<(Breakpoint, Breakpoint)> {
        self.breakpoints.windows(2).find_map(|pair| match pair {
            [below, above] if (part(below)..=part(above)).contains(&wanted) => Some((*below, *above)),
            _ => None,
        })
    }
}

impl Instrument {
    /// The external index that an indicator takes its value from, where there is one.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
    /// let taken = pemdi.indicators().filter_map(|(_, indicator)| pemdi.external(indicator)).count();
    /// assert_eq!((taken, pemdi.externals().len()), (4, 4));
    /// assert_eq!(Instrument::permenpanrb_59_2020().externals().len(), 0);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn external(&self, indicator: &super::Indicator) -> Option<&External> {
        self.externals.get(usize::from(indicator.external?))
    }

    /// The external indexes in the order of the file; most instruments have none.
    pub fn externals(&self) -> impl ExactSizeIterator<Item = &External> {
        self.externals.iter()
    }
}

/// A figure in ten-thousandths without trailing zeros, but with at least this many decimals.
pub(super) fn shortest(figure: u32, at_least: u8) -> Fixed {
    let (mut units, mut decimals) = (u64::from(figure), DECIMALS);
    while decimals > at_least && units.is_multiple_of(10) {
        (units, decimals) = (units / 10, decimals - 1);
    }
    Fixed::new(units, decimals)
}

fn round_half_up(numerator: u64, denominator: u64) -> u64 {
    (2 * numerator + denominator) / (2 * denominator)
}
