//! What the published results say of an agency: its peers' figures, and what its own row leaves open.

use spbe_index::published::{
    AgencyKind, Candidate, Peers, Place, Published, PublishedResult, Remark, Scope, exact_candidates,
};
use spbe_index::{Instrument, Score};

use crate::i18n::Locale;
use crate::state::{Agency, Origin};

/// Peers: the agencies of the same type in the nation, in the year of the agency's result or else the newest.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct PeerFigures {
    peers: Option<(Peers, u16)>,
    kind: String,
    doubts: Vec<String>,
}

/// The newest year with results of all agencies.
pub const NEWEST: u16 = 2024;

/// The instrument of the published results: no other's indexes can be ranked among them.
pub const PUBLISHED_WITH: &str = "permenpanrb-59-2020";

/// Where `agency` belongs among the published ones.
pub fn place(agency: &Agency) -> Place<'_> {
    let member = Published::results().named(&agency.name);
    let kind = agency.kind;
    Place {
        agency: member.filter(|member| Some(member.kind()) == kind),
        kind,
        province: agency.province.as_deref(),
    }
}

/// The year whose results an agency is compared with: that of its own result, or else the newest.
pub fn peer_year(agency: &Agency) -> u16 {
    agency.year.filter(|year| (2023..=NEWEST).contains(year)).unwrap_or(NEWEST)
}

impl PeerFigures {
    /// The peers of `agency`; none when its type is not known, or no results under the instrument are published.
    pub fn of(agency: &Agency, instrument: &Instrument, locale: Locale) -> Self {
        let Some(kind) = agency.kind.filter(|_| instrument.id() == PUBLISHED_WITH) else {
            return Self::default();
        };
        let year = peer_year(agency);
        let peers = Published::results().peers(place(agency), Scope::Kind, year);
        Self {
            peers: peers.map(|peers| (peers, year)),
            kind: kind_name(kind, locale).to_owned(),
            doubts: doubts(agency, instrument, locale),
        }
    }

    /// What the agency's own published row leaves open, a sentence each; nothing when its values are not from one.
    pub fn doubts(&self) -> &[String] {
        &self.doubts
    }

    /// What the median mark is: `median kabupaten 2024`.
    pub fn median_name(&self, locale: Locale) -> Option<String> {
        let (_, year) = self.peers.as_ref()?;
        Some((locale.messages().result.median_of)(&self.kind, *year))
    }

    /// The median of a domain, by its position.
    pub fn domain_median(&self, position: usize) -> Option<Score> {
        self.peers.as_ref()?.0.domains().get(position).map(spbe_index::published::Spread::median)
    }

    /// Where an index stands among them, in words.
    pub fn standing(&self, index: Score, locale: Locale) -> Option<String> {
        let (peers, year) = self.peers.as_ref()?;
        let standing = peers.index().standing(index);
        Some((locale.messages().result.peers)(&self.kind, standing.rank, standing.of, *year))
    }
}

fn doubts(agency: &Agency, instrument: &Instrument, locale: Locale) -> Vec<String> {
    let published = Published::results().named(&agency.name).filter(|_| agency.origin == Origin::Published);
    let result = published.and_then(|published| published.result(agency.year?));
    result.map(|result| doubts_about(result, instrument, locale)).unwrap_or_default()
}

fn doubts_about(result: &PublishedResult, instrument: &Instrument, locale: Locale) -> Vec<String> {
    let words = &locale.messages().result;
    let mut doubts = Vec::new();
    let mut indexes: Vec<_> = exact_candidates(instrument, result).iter().map(Candidate::index).collect();
    indexes.dedup();
    if let [one, other] = indexes.as_slice() {
        doubts.push((words.two_exact)(&locale.exact(*one), &locale.exact(*other)));
    }
    let is_zero_counted = result.remark() == Some(Remark::CountsZero);
    if !is_zero_counted && indexes.iter().all(|index| instrument.band_of(*index) != result.band()) {
        doubts.push((words.band_of_rounded)(
            &locale.text(instrument.band(result.band()).name()),
            result.year(),
        ));
    }
    match result.remark() {
        Some(Remark::CountsZero) => doubts.push(words.counts_zero.to_owned()),
        Some(Remark::FirstDomainInferred) => doubts.push(words.first_domain_inferred.to_owned()),
        None => {}
    }
    doubts
}

/// What a type of agency is called.
pub fn kind_name(kind: AgencyKind, locale: Locale) -> &'static str {
    let kinds = &locale.messages().kinds;
    match kind {
        AgencyKind::Ministry => kinds.ministry,
        AgencyKind::NonMinistry => kinds.non_ministry,
        AgencyKind::NonStructural => kinds.non_structural,
        AgencyKind::OtherCentral => kinds.other_central,
        AgencyKind::Province => kinds.province,
        AgencyKind::Regency => kinds.regency,
        AgencyKind::City => kinds.city,
    }
}
