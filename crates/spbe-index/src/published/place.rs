//! Whom peers are looked for around.

use super::agency::Agency;
use super::kind::AgencyKind;
use super::result::PublishedResult;

/// Where an agency belongs: a published one, or one of which only as much is known as it says of itself.
///
/// ```
/// use spbe_index::Score;
/// use spbe_index::published::{AgencyKind, Place, Published, Scope};
///
/// // A regency of South Sumatra that is not published is one more beside the thirteen that are.
/// let place = Place { agency: None, kind: Some(AgencyKind::Regency), province: Some("Sumatera Selatan") };
/// let peers = Published::results().peers(place, Scope::KindInProvince, 2024).ok_or("no peers")?;
/// assert_eq!((peers.count(), peers.index().standing(Score::from_hundredths(262)).of), (13, 14));
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub struct Place<'a> {
    /// The published agency; `None` when it is not among them. Its figures give way to the score that is ranked.
    pub agency: Option<&'a Agency>,
    /// Its kind, if it is known.
    pub kind: Option<AgencyKind>,
    /// Its province, if it has one and it is known.
    pub province: Option<&'a str>,
}

impl Place<'_> {
    /// The published result of the agency in a year.
    pub(super) fn result(&self, year: u16) -> Option<&PublishedResult> {
        self.agency?.result(year)
    }
}

impl<'a> From<&'a Agency> for Place<'a> {
    fn from(agency: &'a Agency) -> Self {
        Self { agency: Some(agency), kind: Some(agency.kind()), province: agency.province() }
    }
}
