//! What is published: the result of every agency in 2023 and 2024, single ones of other years, group
//! averages, and the only published pairs of self-assessed and final levels.
//!
//! The figures are facts of the reports and letters named in `data/SOURCES.md`; nothing here is computed
//! from an agency's 47 levels, because those are not published. [`exact_candidates`] recovers the exact sums
//! behind a published row, [`starting_values`] spreads them over the indicators, and [`Peers`] compares an
//! agency with others on the published figures alone.
//!
//! ```
//! use spbe_index::published::{Filter, Published};
//!
//! let published = Published::results();
//! let oku = published.search("oku", Filter::default()).next().ok_or("not found")?;
//! assert_eq!(oku.name(), "Pemerintah Kab. Ogan Komering Ulu");
//! let result = oku.result(2024).ok_or("no result")?;
//! assert_eq!(result.index().to_string(), "2.62");
//! # Ok::<(), &str>(())
//! ```

mod agency;
mod average;
mod exact;
mod fall;
mod figure;
mod fold;
mod gap;
mod group;
mod history;
mod kind;
mod likely;
mod movement;
mod naming;
mod numbers;
mod peers;
mod place;
mod profile;
mod record;
mod remark;
mod result;
mod rises;
mod search;
mod self_assessed;
mod split;
mod starting;
mod suggest;

use std::sync::OnceLock;

pub use agency::{Agency, AgencyId};
pub use average::GroupAverage;
pub use exact::{Candidate, Reading, exact_candidates};
pub use fall::{Fall, Losses, one_level_fall, one_level_losses};
pub use figure::{Figure, FigureError};
pub use gap::{Gap, Part, aspect_gaps, domain_gaps, gaps_below, strengths};
pub use group::Group;
pub use history::YearIndex;
pub use kind::AgencyKind;
pub use movement::Movement;
pub use naming::NameMatch;
pub use peers::{NextRank, Peers, Scope, Spread, Standing};
pub use place::Place;
pub use record::{Interim, LIVING_LAB, LabMember, LevelMove};
pub use remark::{AverageSource, Listing, Note, Remark, Source, Stage};
pub use result::{DOMAINS, PublishedResult, SingleResult};
pub use rises::{ABOUT, Counted, ENOUGH, Moved, Persistence, Rises, YEARS, is_near_fall};
pub use search::Filter;
pub use self_assessed::SelfAssessed;
pub use starting::{Starting, starting_values};

/// Every published figure that the simulator knows.
///
/// ```
/// use spbe_index::published::Published;
///
/// // 629 agencies with 1 236 rows in the reports of 2023 and 2024.
/// let published = Published::results();
/// let rows: usize = published.agencies().iter().map(|agency| agency.results().len()).sum();
/// assert_eq!((published.agencies().len(), rows, published.provinces().len()), (629, 1236, 38));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Published {
    agencies: Vec<Agency>,
    provinces: Vec<&'static str>,
    averages: Vec<GroupAverage>,
}

impl Published {
    /// All of it, unpacked once.
    pub fn results() -> &'static Self {
        static PUBLISHED: OnceLock<Published> = OnceLock::new();
        PUBLISHED.get_or_init(|| {
            let (agencies, provinces) = agency::read();
            Self { agencies, provinces, averages: average::read() }
        })
    }

    /// Every agency with a result in 2023 or 2024: ministries and other central agencies first, then provinces,
    /// regencies and cities, each by province and name.
    pub fn agencies(&self) -> &[Agency] {
        &self.agencies
    }

    /// An agency by its id.
    pub fn agency(&self, id: AgencyId) -> Option<&Agency> {
        self.agencies.get(id.position())
    }

    /// An agency by its exact name, or by any spelling that a report has used for it.
    ///
    /// ```
    /// use spbe_index::published::Published;
    ///
    /// // The report of 2023 shortens the name.
    /// let published = Published::results();
    /// let mentawai = published.named("Pemerintah Kab. Kep. Mentawai").ok_or("no such agency")?;
    /// assert_eq!(mentawai.name(), "Pemerintah Kab. Kepulauan Mentawai");
    /// assert_eq!(published.named("Mentawai"), None);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn named(&self, name: &str) -> Option<&Agency> {
        let by_name = self.agencies.iter().find(|agency| agency.name() == name);
        by_name.or_else(|| {
            self.agencies.iter().find(|agency| agency.spellings().any(|spelling| spelling == name))
        })
    }

    /// The 38 provinces in alphabetical order.
    pub fn provinces(&self) -> impl ExactSizeIterator<Item = &str> {
        self.provinces.iter().copied()
    }

    /// The average of a group of agencies in a year, as the ministry printed it.
    ///
    /// ```
    /// use spbe_index::published::{Group, Published};
    ///
    /// let published = Published::results();
    /// let nation = |year| published.average(Group::Nation, year).map(|average| average.index().to_string());
    /// assert_eq!([2018, 2023, 2024].map(nation), ["1.98", "2.79", "3.12"].map(|index| Some(index.to_owned())));
    /// assert_eq!(nation(2017), None);
    /// ```
    pub fn average(&self, group: Group, year: u16) -> Option<&GroupAverage> {
        self.averages.iter().find(|average| average.group() == group && average.year() == year)
    }

    /// The averages of a group over the years, earliest first.
    ///
    /// ```
    /// use spbe_index::published::{Group, Published};
    ///
    /// let years: Vec<_> = Published::results().averages(Group::Nation).map(|average| average.year()).collect();
    /// assert_eq!(years, [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    /// ```
    pub fn averages(&self, group: Group) -> impl Iterator<Item = &GroupAverage> {
        self.averages.iter().filter(move |average| average.group() == group)
    }

    /// The 84 published pairs of a self-assessed and a final level: Kota Denpasar, 2018 and 2021.
    pub fn self_assessed(&self) -> &[SelfAssessed] {
        // Apart from the rest: a page that does not show them carries neither them nor this.
        static PAIRS: OnceLock<Vec<SelfAssessed>> = OnceLock::new();
        PAIRS.get_or_init(|| self_assessed::read(&self.agencies))
    }
}
