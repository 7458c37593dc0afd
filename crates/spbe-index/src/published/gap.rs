//! Where an agency is far above its peers, and where far below.

use super::peers::Peers;
use crate::assess::Assessment;
use crate::instrument::{AspectId, DomainId, Instrument};
use crate::score::{Difference, Score};

/// A part of an instrument that has an index of its own.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Part {
    /// A domain: published for every agency.
    Domain(DomainId),
    /// An aspect: not published, so what peers have there is our reconstruction.
    Aspect(AspectId),
}

/// One part of an agency beside the median of its peers.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Gap {
    /// Which part.
    pub part: Part,
    /// The agency's own.
    pub own: Score,
    /// The median of its peers.
    pub median: Score,
}

/// The domains of an agency beside the medians of the published figures of its peers, in the instrument's order.
pub fn domain_gaps(instrument: &Instrument, own: &Assessment, peers: &Peers) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for (((id, _), own), spread) in instrument.domains().zip(own.domains()).zip(peers.domains()) {
        gaps.push(Gap { part: Part::Domain(id), own: *own, median: spread.median() });
    }
    gaps
}

/// The aspects of an agency beside the medians of its peers
/// ([`Cohort::aspect_medians`](crate::Cohort::aspect_medians)), in the instrument's order.
///
/// Aspects are not published. Those of published agencies come from estimated levels, which inside a domain follow the
/// printed average of their kind: between aspects of one domain such a gap says little, and where the agency's own levels
/// are estimated, too, nothing that its domains do not say already.
pub fn aspect_gaps(instrument: &Instrument, own: &Assessment, medians: &[Score]) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for (((id, _), own), median) in instrument.aspects().zip(own.aspects()).zip(medians) {
        gaps.push(Gap { part: Part::Aspect(id), own: *own, median: *median });
    }
    gaps
}

/// The `count` parts that are furthest above the median, the furthest first; none that are not above it.
pub fn strengths(gaps: &[Gap], count: usize) -> Vec<Gap> {
    furthest(gaps, count, |gap| gap.own.since(gap.median))
}

/// The `count` parts that are furthest below the median, the furthest first; none that are not below it.
pub fn gaps_below(gaps: &[Gap], count: usize) -> Vec<Gap> {
    furthest(gaps, count, |gap| gap.median.since(gap.own))
}

impl Gap {
    /// How far the agency is above the median; negative below.
    pub fn distance(&self) -> Difference {
        self.own.since(self.median)
    }
}

/// Of equal distances the first in the instrument's order comes first. The list is never long.
fn furthest(gaps: &[Gap], count: usize, distance: fn(&Gap) -> Difference) -> Vec<Gap> {
    let mut furthest: Vec<Gap> = Vec::new();
    for gap in gaps {
        if distance(gap).is_gain() {
            let place = furthest.partition_point(|other| distance(other) >= distance(gap));
            furthest.insert(place, *gap);
        }
    }
    furthest.truncate(count);
    furthest
}
