//! An agency among its peers, on the published figures alone.

use super::Published;
use super::agency::Agency;
use super::figure::Figure;
use super::result::{DOMAINS, PublishedResult};
use crate::score::Score;

/// Who an agency is compared with.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Scope {
    /// The agencies of its kind in its province.
    KindInProvince,
    /// The agencies of its kind in the nation.
    Kind,
    /// Every agency of its province.
    Province,
    /// Every agency.
    Nation,
}

/// The published figures of a group of agencies in one year.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Peers {
    index: Spread,
    domains: [Spread; DOMAINS],
}

/// One published figure of every agency of a group: never empty.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Spread {
    /// Ascending; the agency's own is among them if it has one.
    figures: Vec<Figure>,
    own: Option<Figure>,
}

/// Where a score stands among the other agencies of a group.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Standing {
    /// 1 for the best; agencies with the same figure share a rank.
    pub rank: usize,
    /// How many are ranked, the agency itself among them.
    pub of: usize,
    /// How many others have a lower figure.
    pub ahead_of: usize,
}

impl Scope {
    /// All of them, the nearest peers first.
    pub const ALL: [Self; 4] = [Self::KindInProvince, Self::Kind, Self::Province, Self::Nation];

    fn holds(self, agency: &Agency, other: &Agency) -> bool {
        let province = agency.province() == other.province();
        let kind = agency.kind() == other.kind();
        match self {
            Self::KindInProvince => kind && province,
            Self::Kind => kind,
            Self::Province => province,
            Self::Nation => true,
        }
    }

    fn is_local(self) -> bool {
        matches!(self, Self::KindInProvince | Self::Province)
    }
}

impl Published {
    /// The agencies of a group around `agency` with a result in `year`, itself among them.
    ///
    /// `None` when there are none, or when the scope is a province and the agency has no province.
    pub fn peers(&self, agency: &Agency, scope: Scope, year: u16) -> Option<Peers> {
        if scope.is_local() && agency.province().is_none() {
            return None;
        }
        let members = self.agencies.iter().filter(|other| scope.holds(agency, other));
        let results: Vec<_> = members.filter_map(|member| member.result(year)).collect();
        let own = agency.result(year);
        Peers::new(&results, own)
    }
}

impl Peers {
    fn new(results: &[&PublishedResult], own: Option<&PublishedResult>) -> Option<Self> {
        let spread = |figure: &dyn Fn(&PublishedResult) -> Option<Figure>| {
            Spread::new(results.iter().filter_map(|result| figure(result)).collect(), own.and_then(figure))
        };
        let domain = |position| spread(&|result| result.domains().get(position).copied());
        Some(Self {
            index: spread(&|result| Some(result.index()))?,
            domains: [domain(0)?, domain(1)?, domain(2)?, domain(3)?],
        })
    }

    /// How many agencies.
    pub fn count(&self) -> usize {
        self.index.figures.len()
    }

    /// Their indexes.
    pub fn index(&self) -> &Spread {
        &self.index
    }

    /// Their figures of each domain, in order.
    pub fn domains(&self) -> &[Spread; DOMAINS] {
        &self.domains
    }
}

impl Spread {
    fn new(mut figures: Vec<Figure>, own: Option<Figure>) -> Option<Self> {
        figures.sort_unstable();
        (!figures.is_empty()).then_some(Self { figures, own })
    }

    /// Every figure, ascending.
    pub fn figures(&self) -> &[Figure] {
        &self.figures
    }

    /// The lowest figure.
    pub fn lowest(&self) -> Figure {
        self.figures.first().copied().unwrap_or(Figure::from_hundredths(0))
    }

    /// The highest figure.
    pub fn highest(&self) -> Figure {
        self.figures.last().copied().unwrap_or(Figure::from_hundredths(0))
    }

    /// The middle figure; of an even number, the mean of the two in the middle. Exact: round half up to show it.
    pub fn median(&self) -> Score {
        let count = self.figures.len();
        let middle = self.figures.get((count - 1) / 2..=count / 2).unwrap_or_default();
        mean(middle)
    }

    /// The mean of the printed figures. Exact: round half up to show it.
    pub fn mean(&self) -> Score {
        mean(&self.figures)
    }

    /// Where `score` stands among the *other* agencies of the group, in place of the agency's own figure.
    ///
    /// Others are known at two decimals only, so `score` is rounded half up to two decimals before it is compared.
    pub fn standing(&self, score: Score) -> Standing {
        let score = Score::from(score.rounded(2));
        let others = |holds: &dyn Fn(&Score) -> bool| {
            let all = self.figures.iter().filter(|figure| holds(&figure.score())).count();
            all - self.own.iter().filter(|figure| holds(&figure.score())).count()
        };
        Standing {
            rank: 1 + others(&|other| *other > score),
            of: 1 + others(&|_| true),
            ahead_of: others(&|other| *other < score),
        }
    }
}

impl Standing {
    /// The share of the other agencies that have a lower figure, in whole percent, rounded half up; 100 where
    /// there are no others.
    pub fn percentile(self) -> u8 {
        let others = self.of - 1;
        if others == 0 {
            return 100;
        }
        u8::try_from((200 * self.ahead_of + others) / (2 * others)).unwrap_or(100)
    }
}

fn mean(figures: &[Figure]) -> Score {
    let sum: u64 = figures.iter().map(|figure| u64::from(figure.hundredths())).sum();
    Score::new(sum, 100 * u64::try_from(figures.len()).unwrap_or(1))
}
