//! Averages of groups of agencies, as the reports print them.

use super::figure::Figure;
use super::group::Group;
use super::numbers::Numbers;
use super::remark::AverageSource;
use super::result::instrument_id;

const AVERAGES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/averages.bin"));

/// The average of one group in one year. Printed by the ministry, not computed from the published rows: a group
/// may have members whose rows are not published.
///
/// ```
/// use spbe_index::published::{AgencyKind, Group, Published};
///
/// let ministries = Group::Kind(AgencyKind::Ministry);
/// let average = Published::results().average(ministries, 2024).ok_or("not printed")?;
/// assert_eq!(average.index().to_string(), "4.03");
/// assert_eq!((average.domains().len(), average.aspects().len()), (4, 8));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct GroupAverage {
    year: u16,
    instrument: &'static str,
    group: Group,
    index: Figure,
    domains: Vec<Figure>,
    aspects: Vec<Figure>,
    share_baik: Option<u16>,
    source: AverageSource,
}

impl GroupAverage {
    /// The year of the evaluation.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The [identifier](crate::Instrument::id) of the instrument.
    pub fn instrument(&self) -> &str {
        self.instrument
    }

    /// Whose average it is.
    pub fn group(&self) -> Group {
        self.group
    }

    /// The average index.
    pub fn index(&self) -> Figure {
        self.index
    }

    /// The averages of the instrument's domains, in its order: four of PermenPANRB 59/2020, three of 5/2018.
    pub fn domains(&self) -> &[Figure] {
        &self.domains
    }

    /// The averages of the eight aspects of PermenPANRB 59/2020; empty where they are not printed.
    pub fn aspects(&self) -> &[Figure] {
        &self.aspects
    }

    /// The share of its agencies at *Baik* or above, in hundredths of a percent; printed for the groups of 2022 only.
    ///
    /// ```
    /// use spbe_index::published::{AgencyKind, Group, Published};
    ///
    /// let share = |year| Published::results().average(Group::Kind(AgencyKind::Regency), year)?.share_baik();
    /// assert_eq!([2022, 2024].map(share), [Some(2594), None]);
    /// ```
    pub fn share_baik(&self) -> Option<u16> {
        self.share_baik
    }

    /// Where it was printed.
    pub fn source(&self) -> AverageSource {
        self.source
    }
}

/// The averages in the order of the reports.
pub(super) fn read() -> Vec<GroupAverage> {
    let mut averages = Vec::new();
    for &[year, instrument, group, index, ref figures @ .., share, source] in
        Numbers::new(AVERAGES).table(18).as_chunks::<18>().0
    {
        let (domains, aspects) = figures.split_at(4);
        averages.push(GroupAverage {
            year,
            instrument: instrument_id(instrument),
            group: Group::ALL.get(usize::from(group)).copied().unwrap_or(Group::Nation),
            index: Figure::from_hundredths(index),
            domains: printed(domains),
            aspects: printed(aspects),
            share_baik: Some(share).filter(|share| *share > 0),
            source: AverageSource::ALL.get(usize::from(source)).copied().unwrap_or(AverageSource::Report),
        });
    }
    averages
}

/// The figures before the first 0, which stands for none.
fn printed(figures: &[u16]) -> Vec<Figure> {
    let mut printed = Vec::new();
    for figure in figures {
        if *figure > 0 {
            printed.push(Figure::from_hundredths(*figure));
        }
    }
    printed
}
