//! The shape of a group: how its agencies' points lie over the aspects.

use super::Published;
use super::figure::Figure;
use super::group::Group;
use super::kind::AgencyKind;
use crate::instrument::{AspectId, Domain, Instrument};

/// Ideal levels are held in ten-thousandths, so that distances stay whole numbers.
pub(super) const PARTS: u64 = 10_000;

/// The first year with averages by aspect.
const FIRST: u16 = 2021;

/// The average level of a group of agencies in each aspect of an instrument.
pub(super) struct Profile<'a> {
    instrument: &'a Instrument,
    /// One for each aspect, or none at all.
    aspects: &'a [Figure],
}

impl<'a> Profile<'a> {
    /// The averages of the agency's peers in a year: its own kind's, else the nation's, else those of the last year before
    /// that has any (2025 has none by aspect), else none.
    pub(super) fn of_peers(instrument: &'a Instrument, kind: AgencyKind, year: u16) -> Self {
        for year in (FIRST..=year).rev() {
            for group in Group::around(kind) {
                if let Some(average) = Published::results().average(group, year)
                    && average.aspects().len() == instrument.aspects().len()
                {
                    return Self { instrument, aspects: average.aspects() };
                }
            }
        }
        Self { instrument, aspects: &[] }
    }

    /// What each aspect of a domain would be if the domain stood at `figure` with the group's shape, in
    /// [`PARTS`] of a level.
    ///
    /// Below the group's own average, what lies above the bottom of the scale shrinks alike in all aspects;
    /// above it, what is missing to the top shrinks alike. So an ideal never leaves the scale, and the group's
    /// own average gives the group's own aspects. Without averages, every aspect is at `figure`.
    pub(super) fn ideals(&self, domain: &Domain, figure: Figure) -> Vec<u64> {
        let scale = self.instrument.scale();
        let (low, high) = (u64::from(scale.min().hundredths()), u64::from(scale.max().hundredths()));
        let on_scale = |figure: Figure| u64::from(figure.hundredths()).clamp(low, high);
        let mean = |id: AspectId| on_scale(self.aspects.get(id.position()).copied().unwrap_or(figure));
        let whole = u64::from(domain.weight());
        let (sought, mut average) = (on_scale(figure) * whole, 0);
        for (id, aspect) in self.instrument.aspects_of(domain) {
            average += u64::from(aspect.weight()) * mean(id);
        }
        let parts = |hundredths: u64| hundredths * PARTS / 100;
        let ideal = |mean: u64| {
            if sought < average {
                parts(low) + parts(mean - low) * (sought - low * whole) / (average - low * whole)
            } else {
                parts(high) - parts(high - mean) * (high * whole - sought) / (high * whole - average).max(1)
            }
        };
        let mut ideals = Vec::new();
        for (id, _) in self.instrument.aspects_of(domain) {
            ideals.push(ideal(mean(id)));
        }
        ideals
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ideals(aspects: [u16; 8], domain: usize, figure: u16) -> Vec<u64> {
        let aspects = aspects.map(Figure::from_hundredths);
        let instrument = Instrument::permenpanrb_59_2020();
        let (_, domain) = instrument.domains().nth(domain).unwrap();
        Profile { instrument, aspects: &aspects }.ideals(domain, Figure::from_hundredths(figure))
    }

    #[test]
    fn keeps_the_shape_between_the_ends_of_the_scale() {
        // Domain 2: aspects 2, 3, 4 at 2.00, 3.00, 4.00 weigh 10, 10, 5: the average is 2.80.
        let shape = [300, 200, 300, 400, 300, 300, 300, 300];
        for (figure, expected) in [
            (280, [20_000, 30_000, 40_000]),
            (100, [10_000, 10_000, 10_000]),
            (500, [50_000, 50_000, 50_000]),
            // Half the way down: half of what lies above level 1.
            (190, [15_000, 20_000, 25_000]),
            // Half the way up: half of what is missing to level 5.
            (390, [35_000, 40_000, 45_000]),
        ] {
            assert_eq!(ideals(shape, 1, figure), expected, "{figure}");
        }
    }

    #[test]
    fn groups_at_an_end_of_the_scale_have_a_shape_too() {
        assert_eq!(ideals([100; 8], 1, 100), [10_000; 3]);
        assert_eq!(ideals([100; 8], 1, 300), [30_000; 3]);
        assert_eq!(ideals([500; 8], 1, 500), [50_000; 3]);
        assert_eq!(ideals([500; 8], 1, 300), [30_000; 3]);
        assert_eq!(ideals([300; 8], 3, 30), [10_000; 2], "a figure below the scale");
    }

    #[test]
    fn every_published_kind_and_year_has_a_profile() {
        let instrument = Instrument::permenpanrb_59_2020();
        for (kind, year, first) in [
            (AgencyKind::Regency, 2024, 323),
            (AgencyKind::City, 2023, 320),
            (AgencyKind::NonStructural, 2023, 288),
            (AgencyKind::NonStructural, 2024, 361),
            (AgencyKind::OtherCentral, 2023, 340),
            (AgencyKind::OtherCentral, 2024, 361),
            (AgencyKind::Regency, 2022, 223),
            (AgencyKind::Province, 2025, 361),
        ] {
            let profile = Profile::of_peers(instrument, kind, year);
            assert_eq!(
                profile.aspects.first().map(|figure| figure.hundredths()),
                Some(first),
                "{kind:?} {year}"
            );
        }
        assert_eq!(Profile::of_peers(instrument, AgencyKind::City, 1999).aspects, []);
    }
}
