//! Where to: a rating band or an index.

use super::decimal::{self, NumberError};
use crate::instrument::{Band, BandId, Instrument};
use crate::score::Score;

/// What a plan has to reach.
///
/// ```
/// use spbe_index::plan::Target;
/// use spbe_index::{Instrument, Score};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let (good, _) = instrument.bands().nth(2).ok_or("no third band")?;
/// let index = Score::from_hundredths(260);
/// assert_eq!([Target::Band(good), Target::Index(index)].map(|target| target.score(instrument)), [index, index]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Target {
    /// The lower bound of a band, which belongs to it.
    Band(BandId),
    /// An index; reached when the exact index is not below it.
    Index(Score),
}

/// Why a text is no target.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::plan::Target;
///
/// let fault = Target::parse(Instrument::permenpanrb_59_2020(), "bagus").unwrap_err();
/// assert_eq!(
///     fault.to_string(),
///     "the target \"bagus\" is not a number: give one of Kurang, Cukup, Baik, Sangat Baik, Memuaskan, \
///      or an index with at most four decimals"
/// );
/// ```
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum TargetFault {
    /// Neither a band nor a number with at most four decimals.
    #[error("the target \"{found}\" is {why}: give one of {}, or an index with at most four decimals", bands.join(", "))]
    NoTarget {
        /// What is there.
        found: String,
        /// Why it is no number.
        why: NumberError,
        /// What the bands are called, lowest first.
        bands: Vec<String>,
    },
    /// A number that no index can be.
    #[error("the target \"{found}\" is outside the scale, which goes from {} to {}", min.exact(), max.exact())]
    OffScale {
        /// What is there.
        found: String,
        /// The lowest index that there is.
        min: Score,
        /// The highest.
        max: Score,
    },
}

impl Target {
    /// Reads the name of a band, in either language, or an index with at most four decimals.
    ///
    /// # Errors
    /// [`TargetFault`] when it is neither, or an index outside the instrument's scale.
    ///
    /// ```
    /// use spbe_index::{Instrument, plan::Target};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let [band, number] = ["sangat baik", "3,5"].map(|text| Target::parse(instrument, text));
    /// assert_eq!(band.map(|target| target.score(instrument)), number.map(|target| target.score(instrument)));
    ///
    /// let fault = Target::parse(instrument, "5,01").map_err(|fault| fault.to_string());
    /// let message = "the target \"5,01\" is outside the scale, which goes from 1.00 to 5.00";
    /// assert_eq!(fault, Err(message.to_owned()));
    /// ```
    pub fn parse(instrument: &Instrument, text: &str) -> Result<Self, TargetFault> {
        let text = text.trim();
        let is_called =
            |band: &Band| [band.name().id(), band.name().en()].iter().any(|name| same(name, text));
        if let Some((id, _)) = instrument.bands().find(|(_, band)| is_called(band)) {
            return Ok(Self::Band(id));
        }
        let found = crate::table::cut(text);
        let [min, max] = ends(instrument);
        let score = match decimal::parse(text, 4) {
            Ok(units) => Score::new(u64::from(units), 10_000),
            Err(NumberError::Negative | NumberError::TooLarge) => {
                return Err(TargetFault::OffScale { found, min, max });
            }
            Err(why) => return Err(TargetFault::NoTarget { found, why, bands: names(instrument) }),
        };
        if score < min || score > max {
            return Err(TargetFault::OffScale { found, min, max });
        }
        Ok(Self::Index(score))
    }

    /// The lowest index that reaches it.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::plan::Target;
    ///
    /// // Sangat Baik begins at 3.50 in both; Memuaskan at 4.20, and at 4.00 in 8/2026.
    /// let [spbe, pemdi] = ["permenpanrb-59-2020", "permenpanrb-8-2026"].map(|id| Instrument::official(id).unwrap());
    /// let score = |instrument, band| Target::parse(instrument, band).map(|target| target.score(instrument).exact());
    /// assert_eq!(score(spbe, "Sangat Baik")?, score(pemdi, "Sangat Baik")?);
    /// assert_eq!((score(spbe, "Memuaskan")?.as_str(), score(pemdi, "Memuaskan")?.as_str()), ("4.20", "4.00"));
    /// # Ok::<(), spbe_index::plan::TargetFault>(())
    /// ```
    pub fn score(self, instrument: &Instrument) -> Score {
        match self {
            Self::Band(id) => instrument.band(id).threshold(),
            Self::Index(score) => score,
        }
    }
}

fn same(name: &str, text: &str) -> bool {
    name.eq_ignore_ascii_case(text)
}

fn ends(instrument: &Instrument) -> [Score; 2] {
    let scale = instrument.scale();
    [scale.min(), scale.max()].map(|value| Score::from_hundredths(u32::from(value.hundredths())))
}

fn names(instrument: &Instrument) -> Vec<String> {
    instrument.bands().map(|(_, band)| band.name().id().to_owned()).collect()
}
