//! The odds of every claimed level.

use super::odds::{Odds, Severity};
use super::{ROUNDING, published};
use crate::value::{Scale, Value};

/// No scale has more whole levels than 0 to 5.
pub(super) const LEVELS: usize = 6;

/// For each claimed level, how likely the assessors shift it. What falls off the scale counts at its end.
///
/// A value between levels (Pemdi) has the odds of the nearest level, 2.50 those of 3, and is shifted by whole levels.
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
    levels: [Odds; LEVELS],
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
        Self { levels: [Odds::CONFIRMED; LEVELS] }
    }

    /// The frequencies of the published pairs, level by level: [`evidence`](super::evidence) says how many there are.
    pub fn published() -> Self {
        Self { levels: published::odds() }
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

    /// The odds of a claimed level; beyond level 5 those of level 5.
    pub fn odds(&self, level: u8) -> Odds {
        let level = usize::from(level).min(LEVELS - 1);
        self.levels.get(level).copied().unwrap_or(Odds::CONFIRMED)
    }

    /// The odds of a claimed value: those of the nearest level.
    pub fn odds_of(&self, claim: Value) -> Odds {
        self.odds(u8::try_from((claim.hundredths() + 50) / 100).unwrap_or(u8::MAX))
    }

    /// The same shifts but for one level. A level that no scale has changes nothing.
    #[must_use]
    pub fn with(mut self, level: u8, odds: Odds) -> Self {
        if let Some(row) = self.levels.get_mut(usize::from(level)) {
            *row = odds;
        }
        self
    }

    /// With stricter or more lenient assessors, level by level ([`Odds::tilted`]).
    #[must_use]
    pub fn tilted(&self, severity: Severity) -> Self {
        Self { levels: self.levels.map(|odds| odds.tilted(severity)) }
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
    fn reached(&self, scale: Scale, claim: Value) -> [f64; LEVELS] {
        let mut reached = [0.0; LEVELS];
        for (end, probability) in ends(scale, claim, self.odds_of(claim)) {
            for (level, sum) in (0_u16..).zip(&mut reached) {
                *sum += if end >= 100 * level { probability } else { 0.0 };
            }
        }
        reached
    }
}

/// Where a claim may end, in hundredths of a level, with the probability of each shift; lowest first. Several shifts
/// may end at the same end of the scale.
pub(super) fn ends(scale: Scale, claim: Value, odds: Odds) -> impl Iterator<Item = (u16, f64)> {
    super::SHIFTS.into_iter().zip(odds.probabilities()).map(move |(shift, probability)| {
        let end = claim.hundredths().saturating_add_signed(100 * shift);
        (end.clamp(scale.min().hundredths(), scale.max().hundredths()), probability)
    })
}
