//! A figure as it is printed: a number of levels with two decimals.

use std::fmt;

use crate::score::{Fixed, Score};

/// A published index, in hundredths of a level: 262 is printed `2.62`.
///
/// ```
/// use spbe_index::published::Figure;
///
/// let figure: Figure = "2.62".parse()?;
/// assert_eq!((figure.hundredths(), figure), (262, Figure::from_hundredths(262)));
/// assert!("2,62".parse::<Figure>().is_err());
/// # Ok::<(), spbe_index::published::FigureError>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct Figure(u16);

/// A text that is not a number with two decimals, such as `2.62`.
///
/// ```
/// use spbe_index::published::Figure;
///
/// for text in ["2.6", "2.617", "10.00", ".62", "baik"] {
///     assert!(text.parse::<Figure>().is_err(), "{text}");
/// }
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("not a figure: write two decimals, such as 2.62")]
pub struct FigureError;

impl Figure {
    /// The figure of this many hundredths of a level.
    pub fn from_hundredths(hundredths: u16) -> Self {
        Self(hundredths)
    }

    /// As `score` is printed: rounded half up at two decimals, and no higher than 9.99.
    ///
    /// ```
    /// use spbe_index::published::Figure;
    /// use spbe_index::{Instrument, Score, Target};
    ///
    /// let target = Target::parse(Instrument::permenpanrb_59_2020(), "2.6195").map_err(|fault| fault.to_string())?;
    /// let score = target.score(Instrument::permenpanrb_59_2020());
    /// assert_eq!(Figure::nearest(score).to_string(), "2.62");
    /// assert_eq!(Figure::nearest(Score::from_hundredths(262)), Figure::from_hundredths(262));
    /// # Ok::<(), String>(())
    /// ```
    pub fn nearest(score: Score) -> Self {
        score.rounded(2).to_string().parse().unwrap_or(Self(999))
    }

    /// In hundredths of a level.
    pub fn hundredths(self) -> u16 {
        self.0
    }

    /// The printed figure as an exact score of its own. What it was rounded from is another matter:
    /// [`exact_candidates`](super::exact_candidates).
    pub fn score(self) -> Score {
        Score::from_hundredths(u32::from(self.0))
    }

    /// For display, with two decimals.
    pub fn fixed(self) -> Fixed {
        self.score().rounded(2)
    }

    /// Whether this is how `score` is printed: rounded half up at two decimals.
    ///
    /// ```
    /// use spbe_index::Score;
    /// use spbe_index::published::Figure;
    ///
    /// let figure = Figure::from_hundredths(262);
    /// assert!(figure.shows(Score::from_hundredths(262)));
    /// assert!(!figure.shows(Score::from_hundredths(261)));
    /// ```
    pub fn shows(self, score: Score) -> bool {
        score.rounded(2) == self.fixed()
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fixed().fmt(formatter)
    }
}

impl std::str::FromStr for Figure {
    type Err = FigureError;

    fn from_str(text: &str) -> Result<Self, FigureError> {
        let (levels, hundredths) = text.split_once('.').ok_or(FigureError)?;
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if hundredths.len() != 2 || levels.len() != 1 || !digits(levels) || !digits(hundredths) {
            return Err(FigureError);
        }
        format!("{levels}{hundredths}").parse().map(Self).map_err(|_| FigureError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_prints_two_decimals() {
        for (text, hundredths) in [("2.62", 262), ("0.30", 30), ("5.00", 500)] {
            let figure: Figure = text.parse().unwrap();
            assert_eq!((figure.hundredths(), figure.to_string()), (hundredths, text.to_owned()));
        }
        for text in ["", "2", "2.6", "2.620", "2,62", "-2.62", "+.62", "2.6x", "12.00"] {
            assert_eq!(text.parse::<Figure>(), Err(FigureError), "{text}");
        }
    }

    #[test]
    fn shows_what_rounds_to_it_half_up() {
        let figure = Figure::from_hundredths(262);
        for (numerator, shown) in [(26_149, false), (26_150, true), (26_249, true), (26_250, false)] {
            assert_eq!(figure.shows(Score::new(numerator, 10_000)), shown, "{numerator}");
        }
    }
}
