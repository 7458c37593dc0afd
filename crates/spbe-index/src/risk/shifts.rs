//! The odds of every claimed level.

use super::odds::{Odds, Severity};
use super::{ROUNDING, published};
use crate::value::{Scale, Value};

/// For each claimed level, how likely the assessors shift it. What falls off the scale counts at its end.
///
/// A value between levels (Pemdi) has the odds of the nearest level, 2.50 those of 3, and is shifted by whole levels.
/// There are as many rows as there are odds for: a scale with more levels is not covered ([`Self::missing`]).
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::risk::{Odds, Shifts};
///
/// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
/// let always_cut = Odds::of_counts([0, 1, 0, 0, 0]);
/// let shifts = Shifts::none().with(3, always_cut);
/// let odds = |hundredths| pemdi.scale().value(hundredths).map(|claim| shifts.odds_of(claim));
/// assert_eq!([249, 250, 349, 350].map(odds).map(|odds| odds == Some(always_cut)), [false, true, true, false]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Shifts {
    /// By level; nothing for a level without odds.
    levels: Vec<Option<Odds>>,
    /// The odds of all levels above.
    above: Option<Odds>,
}

/// Where the shifts can start from.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Preset {
    /// Every claim is confirmed.
    None,
    /// The published pairs, at [`Severity::LENIENT`].
    Lenient,
    /// The published pairs: one city's evidence ([`evidence`](super::evidence)).
    Usual,
    /// The published pairs, at [`Severity::STRICT`].
    Strict,
}

impl Shifts {
    /// Every claim is confirmed.
    pub fn none() -> Self {
        Self { levels: Vec::new(), above: Some(Odds::CONFIRMED) }
    }

    /// The odds of the levels 0, 1, 2 …, and of no level above.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::risk::{Odds, Shifts};
    ///
    /// let scale = Instrument::permenpanrb_59_2020().scale();
    /// let of_levels = |count| Shifts::of_levels(vec![Odds::CONFIRMED; count]).missing(scale);
    /// assert_eq!((of_levels(5), of_levels(6)), (Some(5), None));
    /// ```
    pub fn of_levels(levels: impl IntoIterator<Item = Odds>) -> Self {
        Self { levels: levels.into_iter().map(Some).collect(), above: None }
    }

    /// The frequencies of the published pairs, level by level: [`evidence`](super::evidence) says how many there are.
    /// They are of the levels 0 to 5 and say nothing of a scale that goes on.
    pub fn published() -> Self {
        Self::of_levels(published::odds())
    }

    /// No odds for any level yet.
    pub(super) fn nothing() -> Self {
        Self { levels: Vec::new(), above: None }
    }

    /// One of the presets.
    ///
    /// ```
    /// use spbe_index::risk::{Preset, Shifts};
    ///
    /// assert_eq!(Shifts::preset(Preset::None), Shifts::none());
    /// let mean = |preset| Shifts::preset(preset).odds(4).mean();
    /// assert!(mean(Preset::Strict) < mean(Preset::Usual) && mean(Preset::Usual) < mean(Preset::Lenient));
    /// ```
    pub fn preset(preset: Preset) -> Self {
        match preset {
            Preset::None => Self::none(),
            Preset::Lenient => Self::published().tilted(Severity::LENIENT),
            Preset::Usual => Self::published(),
            Preset::Strict => Self::published().tilted(Severity::STRICT),
        }
    }

    /// The lowest whole level of a scale that has no odds.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::risk::Shifts;
    ///
    /// let scale = Instrument::permenpanrb_59_2020().scale();
    /// assert_eq!((Shifts::none().missing(scale), Shifts::published().missing(scale)), (None, None));
    /// ```
    pub fn missing(&self, scale: Scale) -> Option<u8> {
        scale.levels().filter_map(Value::whole).find(|level| self.row(*level).is_none())
    }

    /// The odds of a claimed level. A level without odds has those of the next one below that has some, or else of the
    /// next one above; [`Claims`](super::Claims) are not made where that would happen.
    pub fn odds(&self, level: u8) -> Odds {
        let below = (0..=level).rev().find_map(|level| self.row(level));
        below.or_else(|| (level..=u8::MAX).find_map(|level| self.row(level))).unwrap_or(Odds::CONFIRMED)
    }

    /// The odds of a claimed value: those of the nearest level.
    pub fn odds_of(&self, claim: Value) -> Odds {
        self.odds(u8::try_from((claim.hundredths() + 50) / 100).unwrap_or(u8::MAX))
    }

    /// The same shifts but for one level.
    #[must_use]
    pub fn with(mut self, level: u8, odds: Odds) -> Self {
        let place = usize::from(level);
        if self.levels.len() <= place {
            self.levels.resize(place + 1, self.above);
        }
        if let Some(row) = self.levels.get_mut(place) {
            *row = Some(odds);
        }
        self
    }

    /// With stricter or more lenient assessors, level by level ([`Odds::tilted`]).
    #[must_use]
    pub fn tilted(&self, severity: Severity) -> Self {
        let tilted = |odds: Option<Odds>| odds.map(|odds| odds.tilted(severity));
        Self { levels: self.levels.iter().map(|odds| tilted(*odds)).collect(), above: tilted(self.above) }
    }

    fn row(&self, level: u8) -> Option<Odds> {
        self.levels.get(usize::from(level)).copied().unwrap_or(self.above)
    }

    /// The whole levels of a scale for which a higher claim can be a worse one: some final level is less likely to be
    /// reached than from the level below. Where there are none, a better whole level never lowers P(index ≥ x).
    ///
    /// The published pairs have some: 1 claim of 9 at level 2 ended at 4, but only 1 of 12 at level 3.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::risk::Shifts;
    ///
    /// let scale = Instrument::permenpanrb_59_2020().scale();
    /// let (none, published) = (Shifts::none(), Shifts::published());
    /// assert_eq!(none.reversals(scale).count(), 0);
    /// assert_eq!(published.reversals(scale).filter_map(|level| level.whole()).collect::<Vec<_>>(), [3]);
    /// ```
    pub fn reversals(&self, scale: Scale) -> impl Iterator<Item = Value> + '_ {
        scale
            .levels()
            .zip(scale.levels().skip(1))
            .filter(move |(below, level)| {
                let (low, high) = (self.reached(scale, *below), self.reached(scale, *level));
                low.iter().zip(high).any(|(low, high)| *low > high + ROUNDING)
            })
            .map(|(_, level)| level)
    }

    /// How likely each whole level is reached or passed from this claim.
    fn reached(&self, scale: Scale, claim: Value) -> Vec<f64> {
        let mut reached = vec![0.0; scale.levels().count()];
        for (end, probability) in ends(scale, scale.min(), claim, self.odds_of(claim)) {
            for (level, sum) in scale.levels().zip(&mut reached) {
                *sum += if end >= level.hundredths() { probability } else { 0.0 };
            }
        }
        reached
    }
}

/// Where a claim may end, in hundredths of a level, with the probability of each shift; lowest first. What falls below
/// `floor` or above the scale counts at that end, so several shifts may end alike.
pub(super) fn ends(scale: Scale, floor: Value, claim: Value, odds: Odds) -> impl Iterator<Item = (u16, f64)> {
    super::SHIFTS.into_iter().zip(odds.probabilities()).map(move |(shift, probability)| {
        let end = claim.hundredths().saturating_add_signed(100 * shift);
        (end.clamp(floor.hundredths(), scale.max().hundredths()), probability)
    })
}
