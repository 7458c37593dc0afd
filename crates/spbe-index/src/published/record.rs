//! What else is on record beside results: the known members of the Living Lab, how levels of one city moved, and indexes that
//! were told before a final one.

use std::sync::OnceLock;

use super::Published;
use super::agency::AgencyId;
use super::figure::Figure;
use super::numbers::Numbers;
use super::remark::{Listing, Stage};

/// How many members the Living Lab (*Indonesian Digital Service Living Lab*) has, by its own account.
pub const LIVING_LAB: usize = 62;

/// A known member of the Living Lab.
///
/// ```
/// use spbe_index::published::{LIVING_LAB, Listing, Published};
///
/// // Of 62 members 30 are known: all regencies and cities of Jawa Barat, and three of Sumatera Selatan by name.
/// let members = Published::results().living_lab();
/// let named = members.iter().filter(|member| member.listing == Listing::Named).count();
/// assert_eq!((members.len(), named, LIVING_LAB), (30, 3, 62));
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct LabMember {
    /// The agency.
    pub agency: AgencyId,
    /// How it is known.
    pub listing: Listing,
}

/// So many indicators of one city that moved from one level to another between two years.
///
/// The only history level by level: the 47 indicators of one city in four result letters, 2021 to 2024.
///
/// ```
/// use spbe_index::published::Published;
///
/// // Eight of 141 levels fell from one year to the next.
/// let moves = Published::results().level_moves();
/// let count = |fell: bool| moves.iter().filter(|one| !fell || one.to < one.from).map(|one| one.indicators).sum::<u16>();
/// assert_eq!((count(true), count(false)), (8, 141));
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct LevelMove {
    /// From which year to which.
    pub years: (u16, u16),
    /// The level in the first of them.
    pub from: u8,
    /// The level in the second.
    pub to: u8,
    /// How many indicators.
    pub indicators: u16,
}

/// An index that was told before a later one of the same evaluation.
///
/// ```
/// use spbe_index::published::{Published, Stage};
///
/// // Kab. Demak 2024: 4.18 in the interview, 3.93 in the end.
/// let demak = Published::results().interim().first().ok_or("none")?;
/// let figures = (demak.index.to_string(), demak.later.to_string());
/// assert_eq!((demak.stage, figures), (Stage::Interview, ("4.18".to_owned(), "3.93".to_owned())));
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Interim {
    /// The agency.
    pub agency: AgencyId,
    /// The year of the evaluation.
    pub year: u16,
    /// When it was told.
    pub stage: Stage,
    /// The index then.
    pub index: Figure,
    /// The later index: the final one, or for 2026 the assessors' interim one.
    pub later: Figure,
}

impl Published {
    /// The known members of the Living Lab, in the order of [`agencies`](Self::agencies). Of the [other](LIVING_LAB) members
    /// no list is published.
    pub fn living_lab(&self) -> &'static [LabMember] {
        static MEMBERS: OnceLock<Vec<LabMember>> = OnceLock::new();
        MEMBERS.get_or_init(|| {
            let mut members = Vec::new();
            let table = Numbers::new(include_bytes!(concat!(env!("OUT_DIR"), "/living-lab.bin"))).table(2);
            for [agency, listing] in table.as_chunks::<2>().0 {
                let listing = Listing::ALL.get(usize::from(*listing)).copied().unwrap_or(Listing::Named);
                members.push(LabMember { agency: AgencyId::at(*agency), listing });
            }
            members
        })
    }

    /// How the levels of one city moved from year to year, 2021 to 2024.
    pub fn level_moves(&self) -> &'static [LevelMove] {
        static MOVES: OnceLock<Vec<LevelMove>> = OnceLock::new();
        MOVES.get_or_init(|| {
            let mut moves = Vec::new();
            let table = Numbers::new(include_bytes!(concat!(env!("OUT_DIR"), "/transitions.bin"))).table(5);
            for &[first, second, from, to, indicators] in table.as_chunks::<5>().0 {
                let level = |level: u16| u8::try_from(level).unwrap_or(0);
                moves.push(LevelMove {
                    years: (first, second),
                    from: level(from),
                    to: level(to),
                    indicators,
                });
            }
            moves
        })
    }

    /// The three published pairs of an index that was told first and a later one, in the order of the file.
    pub fn interim(&self) -> &'static [Interim] {
        static INTERIM: OnceLock<Vec<Interim>> = OnceLock::new();
        INTERIM.get_or_init(|| {
            let mut pairs = Vec::new();
            let table = Numbers::new(include_bytes!(concat!(env!("OUT_DIR"), "/interim.bin"))).table(5);
            for &[agency, year, stage, index, later] in table.as_chunks::<5>().0 {
                pairs.push(Interim {
                    agency: AgencyId::at(agency),
                    year,
                    stage: Stage::ALL.get(usize::from(stage)).copied().unwrap_or(Stage::Interview),
                    index: Figure::from_hundredths(index),
                    later: Figure::from_hundredths(later),
                });
            }
            pairs
        })
    }

    /// The address of the page that a [single result](super::SingleResult) was read from; `None` where none was kept.
    ///
    /// ```
    /// use spbe_index::published::Published;
    ///
    /// let published = Published::results();
    /// let jepara = published.named("Pemerintah Kab. Jepara").ok_or("no such agency")?;
    /// let address = published.address(jepara.id(), 2025).ok_or("no address")?;
    /// assert!(address.starts_with("https://semarangupdate.com/"));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn address(&self, agency: AgencyId, year: u16) -> Option<&'static str> {
        let all = self
            .agencies()
            .iter()
            .flat_map(|agency| agency.singles().iter().map(|single| (agency.id(), single.year())));
        let place = all.zip(include_str!(concat!(env!("OUT_DIR"), "/addresses.txt")).split('\n'));
        place
            .into_iter()
            .find(|(single, _)| *single == (agency, year))
            .map(|(_, address)| address)
            .filter(|address| !address.is_empty())
    }
}
