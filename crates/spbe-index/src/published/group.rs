//! The groups that averages are printed for.

use super::kind::AgencyKind;

/// A group that averages are printed for.
///
/// ```
/// use spbe_index::published::{AgencyKind, Group, Published};
///
/// // Cities have an average of their own; bodies of two kinds share one in 2024.
/// let published = Published::results();
/// let index = |group| published.average(group, 2024).map(|average| average.index().to_string());
/// assert_eq!(index(Group::Kind(AgencyKind::City)).as_deref(), Some("3.39"));
/// assert_eq!(index(Group::Bodies).as_deref(), Some("3.37"));
/// assert_eq!(index(Group::Kind(AgencyKind::NonStructural)), None);
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Group {
    /// Every agency.
    Nation,
    /// The same year's national average as the report of 2024 restates it (2023 only).
    NationRestated,
    /// Every central agency.
    Central,
    /// Every regional government.
    Regional,
    /// The agencies of one kind.
    Kind(AgencyKind),
    /// Non-structural bodies and other central agencies together, where a report does not part them (2021, 2024).
    Bodies,
}

impl Group {
    /// All of them.
    pub(super) const ALL: [Self; 12] = [
        Self::Nation,
        Self::NationRestated,
        Self::Central,
        Self::Regional,
        Self::Bodies,
        Self::Kind(AgencyKind::Ministry),
        Self::Kind(AgencyKind::NonMinistry),
        Self::Kind(AgencyKind::NonStructural),
        Self::Kind(AgencyKind::OtherCentral),
        Self::Kind(AgencyKind::Province),
        Self::Kind(AgencyKind::Regency),
        Self::Kind(AgencyKind::City),
    ];

    /// The groups that may hold the peers of an agency of this kind, the nearest first.
    pub(super) fn around(kind: AgencyKind) -> [Self; 3] {
        let wider = match kind {
            AgencyKind::NonStructural | AgencyKind::OtherCentral => Self::Bodies,
            _ => Self::Nation,
        };
        [Self::Kind(kind), wider, Self::Nation]
    }
}
