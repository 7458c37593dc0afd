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
///
/// ```
/// use spbe_index::published::{Gap, Part};
/// use spbe_index::{Instrument, Score};
///
/// let (domain, _) = Instrument::permenpanrb_59_2020().domains().next().ok_or("no domain")?;
/// let [own, median] = [240, 330].map(Score::from_hundredths);
/// let gap = Gap { part: Part::Domain(domain), own, median };
/// assert_eq!(gap.distance().rounded(2).to_string(), "-0.90");
/// # Ok::<(), &str>(())
/// ```
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
///
/// ```
/// use spbe_index::published::{Published, Scope, domain_gaps, gaps_below, strengths};
/// use spbe_index::{Instrument, Values, assess};
///
/// // Nobody is above an agency that has level 5 everywhere.
/// let (instrument, published) = (Instrument::permenpanrb_59_2020(), Published::results());
/// let own = assess(instrument, &Values::filled(instrument, instrument.scale().max()));
/// let oku = published.named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
/// let peers = published.peers(oku, Scope::Kind, 2024).ok_or("no peers")?;
/// let gaps = domain_gaps(instrument, &own, &peers);
/// assert_eq!((gaps.len(), strengths(&gaps, 2).len(), gaps_below(&gaps, 2).len()), (4, 2, 0));
/// # Ok::<(), &str>(())
/// ```
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
///
/// ```
/// use spbe_index::published::aspect_gaps;
/// use spbe_index::{Cohort, Instrument, Values, assess};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let own = assess(instrument, &Values::filled(instrument, instrument.scale().min()));
/// let medians = Cohort::example(instrument).aspect_medians(instrument);
/// let gaps = aspect_gaps(instrument, &own, &medians);
/// assert_eq!(gaps.len(), 8);
/// assert!(gaps.iter().all(|gap| !gap.distance().is_gain()));
/// ```
pub fn aspect_gaps(instrument: &Instrument, own: &Assessment, medians: &[Score]) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for (((id, _), own), median) in instrument.aspects().zip(own.aspects()).zip(medians) {
        gaps.push(Gap { part: Part::Aspect(id), own: *own, median: *median });
    }
    gaps
}

/// The `count` parts that are furthest above the median, the furthest first; none that are not above it.
///
/// ```
/// use spbe_index::published::{Gap, Part, gaps_below, strengths};
/// use spbe_index::{Instrument, Score};
///
/// // Own figures 3, 4, 5 and 1 beside a median of 3.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let of = |((id, _), level)| Gap {
///     part: Part::Domain(id),
///     own: Score::from_hundredths(level),
///     median: Score::from_hundredths(300),
/// };
/// let gaps: Vec<_> = instrument.domains().zip([300, 400, 500, 100]).map(of).collect();
/// assert_eq!(strengths(&gaps, 3), [gaps[2], gaps[1]]);
/// assert_eq!(gaps_below(&gaps, 3), [gaps[3]]);
/// ```
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
