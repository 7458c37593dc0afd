//! What the published results say of an agency: its peers' figures, and what its own row leaves open.
//!
//! The results come after the first load. Until then the page knows that there will be figures, and keeps their room.

use std::cell::RefCell;
use std::rc::Rc;

use spbe_index::published::{
    AgencyKind, Candidate, Peers, Place, Published, PublishedResult, Remark, Scope, Spread, exact_candidates,
};
use spbe_index::{Instrument, Score};
use spbe_workspace::levels::published_agency;
use spbe_workspace::{Agency, Model, Origin};

use super::shown::Shown;
use crate::i18n::{Locale, MoreMessages};

/// What the published results say beside the result on the screen; nothing of it until they have arrived.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PeerFigures {
    /// The rank among the agencies of the same type in the nation, in words.
    pub standing: Option<String>,
    /// Their median of each domain.
    pub medians: Vec<Score>,
    /// What the agency's own published row leaves open, a sentence each; nothing when its values are not from one.
    pub doubts: Vec<String>,
}

/// The newest year with results of all agencies. Those of 2025 were not published as a list.
pub const NEWEST: u16 = 2024;

/// The oldest year with results of all agencies.
const OLDEST: u16 = 2023;

/// The instrument of the published results: no other's indexes can be ranked among them.
pub const PUBLISHED_WITH: &str = "permenpanrb-59-2020";

/// Where `agency` belongs among the published ones.
pub fn place(agency: &Agency) -> Place<'_> {
    let member = published_agency(agency);
    let kind = agency.kind;
    Place {
        agency: member.filter(|member| Some(member.kind()) == kind),
        kind,
        province: agency.province.as_deref(),
    }
}

/// The year whose results an agency is compared with: that of its own result where it has a list, the nearest with one where
/// it has none, and the newest where the year is not known.
pub fn peer_year(agency: &Agency) -> u16 {
    agency.year.map_or(NEWEST, |year| year.clamp(OLDEST, NEWEST))
}

/// The type whose agencies a model's is compared with, where the published results have its peers.
fn compared(model: &Model) -> Option<AgencyKind> {
    model.agency.kind.filter(|_| model.instrument.id() == PUBLISHED_WITH)
}

/// Whether there will be a rank among peers.
pub fn is_ranked(model: &Model) -> bool {
    compared(model).is_some()
}

/// Whether the published row may leave something open. Once a level is the planner's own, that row decides no more.
pub fn may_be_doubted(model: &Model) -> bool {
    let is_untouched = model.baseline.estimated.len() == model.instrument.indicators().len();
    is_untouched && model.agency.origin == Origin::Published
}

/// What the median mark is: `median kabupaten 2024`.
pub fn median_name(model: &Model, locale: Locale) -> Option<String> {
    let kind = kind_name(compared(model)?, locale);
    Some((locale.messages().result.median_of)(kind, peer_year(&model.agency)))
}

/// What the figures follow from, but for the index.
#[derive(Clone, PartialEq)]
struct Asked {
    agency: Agency,
    instrument: Rc<Instrument>,
    locale: Locale,
}

/// What is the same for every index.
struct Known {
    peers: Option<Peers>,
    /// Those of its type in its province.
    neighbours: Option<Peers>,
    doubts: Vec<String>,
}

thread_local! {
    /// The last peers. The page is drawn far more often than they change.
    static LAST: RefCell<Option<(Asked, Known)>> = const { RefCell::new(None) };
}

/// The figures beside the result on the screen.
pub fn figures(shown: &Shown, locale: Locale) -> PeerFigures {
    let Model { agency, instrument, .. } = &shown.model;
    let asked = Asked { agency: agency.clone(), instrument: Rc::clone(instrument), locale };
    LAST.with_borrow_mut(|last| {
        let known = last.take_if(|(before, _)| *before == asked).map(|(_, known)| known);
        let known = known.unwrap_or_else(|| Known::of(&shown.model, locale));
        let figures = known.figures(shown, locale);
        *last = Some((asked, known));
        figures
    })
}

impl Known {
    fn of(model: &Model, locale: Locale) -> Self {
        let (agency, year) = (&model.agency, peer_year(&model.agency));
        let among =
            |scope| compared(model).and_then(|_| Published::results().peers(place(agency), scope, year));
        let (peers, neighbours) = (among(Scope::Kind), among(Scope::KindInProvince));
        let doubts = compared(model).map(|_| doubts(agency, &model.instrument, locale));
        Self { peers, neighbours, doubts: doubts.unwrap_or_default() }
    }

    fn figures(&self, shown: &Shown, locale: Locale) -> PeerFigures {
        let agency = &shown.model.agency;
        let kind = agency.kind.map_or("", |kind| kind_name(kind, locale));
        let words = &MoreMessages::of(locale).published;
        let standing = self.peers.as_ref().map(|peers| {
            let index = shown.result().index();
            let standing = peers.index().standing(index);
            // Of one alone there is no rank.
            let near = self.neighbours.as_ref().filter(|near| near.index().standing(index).of > 1);
            let year = peer_year(agency);
            match near.zip(agency.province.as_deref()) {
                Some((near, province)) => {
                    let near = near.index().standing(index);
                    (words.standing_both)(
                        kind,
                        (near.rank, near.of),
                        province,
                        (standing.rank, standing.of),
                        year,
                    )
                }
                None => (words.standing)(kind, standing.rank, standing.of, year),
            }
        });
        let medians = self.peers.iter().flat_map(Peers::domains).map(Spread::median).collect();
        PeerFigures { standing, medians, doubts: self.doubts.clone() }
    }
}

fn doubts(agency: &Agency, instrument: &Instrument, locale: Locale) -> Vec<String> {
    let published = published_agency(agency).filter(|_| agency.origin == Origin::Published);
    let result = published.and_then(|published| published.full_result(agency.year?));
    result.map(|result| doubts_about(result, instrument, locale)).unwrap_or_default()
}

fn doubts_about(result: &PublishedResult, instrument: &Instrument, locale: Locale) -> Vec<String> {
    let words = &MoreMessages::of(locale).published;
    let mut doubts = Vec::new();
    if !(OLDEST..=NEWEST).contains(&result.year()) {
        doubts.push((words.no_list)(result.year(), result.year().clamp(OLDEST, NEWEST)));
    }
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
