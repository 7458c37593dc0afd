//! The shape of a group: how its agencies' points lie over the aspects.

use super::Published;
use super::agency::AgencyKind;
use super::average::Group;
use super::figure::Figure;
use crate::instrument::{Domain, Instrument};

/// Ideal levels are held in ten-thousandths, so that distances stay whole numbers.
pub(super) const PARTS: u64 = 10_000;

/// The average level of a group of agencies in each aspect of an instrument.
pub(super) struct Profile<'a> {
    instrument: &'a Instrument,
    aspects: &'a [Figure],
}

impl<'a> Profile<'a> {
    /// The averages of the agency's peers in a year: its own kind's, else the nation's, else none.
    pub(super) fn of_peers(instrument: &'a Instrument, kind: AgencyKind, year: u16) -> Self {
        let averages = Group::around(kind).filter_map(|group| Published::results().average(group, year));
        let fits = |aspects: &&[Figure]| aspects.len() == instrument.aspects().len();
        let aspects = averages.map(super::GroupAverage::aspects).find(fits).unwrap_or_default();
        Self { instrument, aspects }
    }

    /// What each aspect of a domain would be if the domain stood at `figure` with the group's shape, in [`PARTS`] of a level.
    ///
    /// Below the group's own average, what lies above the bottom of the scale shrinks alike in all aspects; above it,
    /// what is missing to the top shrinks alike. So an ideal never leaves the scale, and the group's own
    /// average gives the group's own aspects. Without averages, every aspect is at `figure`.
    pub(super) fn ideals(&self, domain: &Domain, figure: Figure) -> Vec<u64> {
        let scale = self.instrument.scale();
        let (low, high) = (u64::from(scale.min().hundredths()), u64::from(scale.max().hundredths()));
        let figure = u64::from(figure.hundredths()).clamp(low, high);
        let mean = |id: crate::AspectId| {
            self.aspects.get(id.position()).map_or(figure, |f| u64::from(f.hundredths()).clamp(low, high))
        };
        let aspects: Vec<_> = self
            .instrument
            .aspects_of(domain)
            .map(|(id, aspect)| (u64::from(aspect.weight()), mean(id)))
            .collect();
        let whole = u64::from(domain.weight());
        let average: u64 = aspects.iter().map(|(weight, mean)| weight * mean).sum();
        let hundredth = PARTS / 100;
        let ideal = |mean: u64| {
            if figure * whole < average {
                low * hundredth + (mean - low) * (figure - low) * whole * hundredth / (average - low * whole)
            } else {
                high * hundredth
                    - (high - mean) * (high - figure) * whole * hundredth / (high * whole - average).max(1)
            }
        };
        aspects.into_iter().map(|(_, mean)| ideal(mean)).collect()
    }
}
