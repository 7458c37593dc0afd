//! An agency among its peers, on the published figures alone.

use super::Published;
use super::agency::{Agency, AgencyId};
use super::figure::Figure;
use super::place::Place;
use super::result::{DOMAINS, PublishedResult};
use crate::score::{Difference, Score};
use crate::sorted;

/// Who an agency is compared with.
///
/// ```
/// use spbe_index::published::{Published, Scope};
///
/// // A commission has no province, so nobody is near it in one.
/// let published = Published::results();
/// let kpk = published.named("Komisi Pemberantasan Korupsi").ok_or("no such agency")?;
/// let counts = Scope::ALL.map(|scope| published.peers(kpk, scope, 2024).map(|peers| peers.count()));
/// assert_eq!(counts, [None, Some(22), None, Some(615)]);
/// # Ok::<(), &str>(())
/// ```
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
///
/// ```
/// use spbe_index::published::{Published, Scope};
///
/// // Kota Denpasar is the only city of Bali: its figures are all there is.
/// let published = Published::results();
/// let denpasar = published.named("Pemerintah Kota Denpasar").ok_or("no such agency")?;
/// let peers = published.peers(denpasar, Scope::KindInProvince, 2024).ok_or("no peers")?;
/// assert_eq!((peers.count(), peers.index().median().exact().as_str()), (1, "3.96"));
/// let domains = peers.domains().each_ref().map(|domain| domain.mean().exact());
/// assert_eq!(domains, ["4.10", "3.90", "3.27", "4.20"]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Peers {
    index: Spread,
    domains: [Spread; DOMAINS],
}

/// One published figure of every agency of a group: never empty.
///
/// ```
/// use spbe_index::published::{Published, Scope};
///
/// let published = Published::results();
/// let bali = published.named("Pemerintah Provinsi Bali").ok_or("no such agency")?;
/// let province = published.peers(bali, Scope::Province, 2024).ok_or("no peers")?;
/// let spread = &province.domains()[3];
/// assert_eq!(spread.figures().len(), 10);
/// assert!(spread.lowest().score() <= spread.median() && spread.median() <= spread.highest().score());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Spread {
    /// Ascending; the agency's own is among them if it has one.
    figures: Vec<Figure>,
    own: Option<Figure>,
}

/// The next better figure of a group.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct NextRank {
    /// The figure of the agencies at that rank.
    pub figure: Figure,
    /// How far it is to share their rank, between figures of two decimals.
    pub distance: Difference,
    /// The rank that it would be.
    pub rank: usize,
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

    /// Whether the group around `place` holds an agency. Where the place does not say what the group is formed by, it
    /// holds none.
    fn holds(self, place: &Place<'_>, other: &Agency) -> bool {
        let province = place.province.is_some() && place.province == other.province();
        let kind = place.kind == Some(other.kind());
        match self {
            Self::KindInProvince => kind && province,
            Self::Kind => kind,
            Self::Province => province,
            Self::Nation => true,
        }
    }
}

impl Published {
    /// The agencies of a group around a [`Place`] that have a result in `year`, the agency itself among them if it has
    /// one.
    ///
    /// Empty when the scope is a province or a kind and that of the place is not known.
    ///
    /// ```
    /// use spbe_index::published::{Published, Scope};
    ///
    /// // Kota Denpasar is the only city of Bali.
    /// let published = Published::results();
    /// let denpasar = published.named("Pemerintah Kota Denpasar").ok_or("no such agency")?;
    /// let cities: Vec<_> = published.members(denpasar, Scope::KindInProvince, 2024).collect();
    /// let [(city, result)] = cities.as_slice() else { return Err("another city") };
    /// assert_eq!((*city, result.index().to_string().as_str()), (denpasar, "3.96"));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn members<'a>(
        &'a self,
        place: impl Into<Place<'a>>,
        scope: Scope,
        year: u16,
    ) -> impl Iterator<Item = (&'a Agency, &'a PublishedResult)> {
        let place = place.into();
        let members = self.agencies.iter().filter(move |other| scope.holds(&place, other));
        members.filter_map(move |member| Some((member, member.result(year)?)))
    }

    /// The published figures of [these agencies](Self::members); `None` when there are none.
    ///
    /// ```
    /// use spbe_index::published::{Published, Scope};
    ///
    /// let published = Published::results();
    /// let oku = published.named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
    /// let regencies = published.peers(oku, Scope::KindInProvince, 2024).ok_or("no peers")?;
    /// assert_eq!(regencies.count(), 13);
    /// let result = oku.result(2024).ok_or("no result")?;
    /// assert_eq!(regencies.index().standing(result.index().score()).rank, 8);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn peers<'a>(&'a self, place: impl Into<Place<'a>>, scope: Scope, year: u16) -> Option<Peers> {
        let place = place.into();
        let mut results = Vec::new();
        for (_, result) in self.members(place, scope, year) {
            results.push(result);
        }
        Peers::new(&results, place.result(year))
    }

    /// The picked agencies that have a result in `year`, in the order of [`agencies`](Self::agencies), the agency of
    /// `place` among them if it has one. An agency that is picked twice counts once.
    ///
    /// ```
    /// use spbe_index::published::Published;
    ///
    /// // Picked twice is picked once, and the agency itself is among them.
    /// let published = Published::results();
    /// let oku = published.named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
    /// let batu = published.named("Pemerintah Kota Batu").ok_or("no such agency")?;
    /// let picked = [batu.id(), batu.id()];
    /// let members = published.picked_members(oku, &picked, 2024);
    /// assert_eq!(members.map(|(member, _)| member.id()).collect::<Vec<_>>(), [oku.id(), batu.id()]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn picked_members<'a>(
        &'a self,
        place: impl Into<Place<'a>>,
        picked: &[AgencyId],
        year: u16,
    ) -> impl Iterator<Item = (&'a Agency, &'a PublishedResult)> {
        let own = place.into().agency.map(Agency::id);
        let members =
            self.agencies.iter().filter(move |other| Some(other.id()) == own || picked.contains(&other.id()));
        members.filter_map(move |member| Some((member, member.result(year)?)))
    }

    /// The published figures of [these agencies](Self::picked_members); `None` when there are none.
    ///
    /// ```
    /// use spbe_index::published::Published;
    ///
    /// // Halfway between the 2.62 of Kab. Ogan Komering Ulu and the 4.51 of Kab. Sumedang.
    /// let published = Published::results();
    /// let oku = published.named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
    /// let sumedang = published.named("Pemerintah Kab. Sumedang").ok_or("no such agency")?;
    /// let peers = published.picked_peers(oku, &[sumedang.id()], 2024).ok_or("no peers")?;
    /// assert_eq!((peers.count(), peers.index().median().exact().as_str()), (2, "3.565"));
    /// assert!(published.picked_peers(oku, &[sumedang.id()], 2019).is_none());
    /// # Ok::<(), &str>(())
    /// ```
    pub fn picked_peers<'a>(
        &'a self,
        place: impl Into<Place<'a>>,
        picked: &[AgencyId],
        year: u16,
    ) -> Option<Peers> {
        let place = place.into();
        let mut results = Vec::new();
        for (_, result) in self.picked_members(place, picked, year) {
            results.push(result);
        }
        Peers::new(&results, place.result(year))
    }
}

impl Peers {
    fn new(results: &[&PublishedResult], own: Option<&PublishedResult>) -> Option<Self> {
        let spread = |position: usize| {
            let mut figures = Vec::new();
            for result in results {
                figures.push(figure(result, position));
            }
            Spread::new(figures, own.map(|own| figure(own, position)))
        };
        Some(Self { index: spread(0)?, domains: [spread(1)?, spread(2)?, spread(3)?, spread(4)?] })
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
    fn new(figures: Vec<Figure>, own: Option<Figure>) -> Option<Self> {
        (!figures.is_empty()).then(|| Self { figures: sorted(figures), own })
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
    ///
    /// ```
    /// use spbe_index::Score;
    /// use spbe_index::published::{Published, Scope};
    ///
    /// let published = Published::results();
    /// let oku = published.named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
    /// let peers = published.peers(oku, Scope::KindInProvince, 2024).ok_or("no peers")?;
    /// let [last, first] = [100, 500].map(|index| peers.index().standing(Score::from_hundredths(index)));
    /// assert_eq!((last.rank, last.of, last.percentile()), (13, 13, 0));
    /// assert_eq!((first.rank, first.of, first.percentile()), (1, 13, 100));
    /// # Ok::<(), &str>(())
    /// ```
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

impl Spread {
    /// The lowest figure of another agency that is above `score`; `None` for the best.
    ///
    /// Others are known at two decimals only, so `score` is rounded half up to two decimals before it is compared.
    ///
    /// ```
    /// use spbe_index::Score;
    /// use spbe_index::published::Published;
    ///
    /// let published = Published::results();
    /// let oku = published.named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
    /// let sumedang = published.named("Pemerintah Kab. Sumedang").ok_or("no such agency")?;
    /// let peers = published.picked_peers(oku, &[sumedang.id()], 2024).ok_or("no peers")?;
    /// let next = peers.index().next_rank(Score::from_hundredths(262)).ok_or("the best")?;
    /// assert_eq!((next.rank, next.figure.to_string().as_str()), (1, "4.51"));
    /// assert_eq!(next.distance.exact_size(), "1.89");
    /// assert_eq!(peers.index().next_rank(Score::from_hundredths(451)), None);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn next_rank(&self, score: Score) -> Option<NextRank> {
        let score = Score::from(score.rounded(2));
        let mut above = self.figures.iter().copied().filter(|figure| figure.score() > score);
        let mut figure = above.next()?;
        // The agency's own figure is not in the way of its scenario, unless others have the same.
        if self.own == Some(figure) {
            figure = above.next()?;
        }
        let rank = self.standing(figure.score()).rank;
        Some(NextRank { figure, distance: figure.score().since(score), rank })
    }

    /// How far `score` is above the median of the group, the agency's own published figure among it; negative below.
    ///
    /// ```
    /// use spbe_index::Score;
    /// use spbe_index::published::{Published, Scope};
    ///
    /// // The median itself is not above it.
    /// let published = Published::results();
    /// let oku = published.named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
    /// let peers = published.peers(oku, Scope::Kind, 2024).ok_or("no peers")?;
    /// assert!(peers.index().above_median(peers.index().median()).is_zero());
    /// assert!(peers.index().above_median(Score::from_hundredths(500)).is_gain());
    /// # Ok::<(), &str>(())
    /// ```
    pub fn above_median(&self, score: Score) -> Difference {
        score.since(self.median())
    }
}

impl Standing {
    /// The share of the other agencies that have a lower figure, in whole percent, rounded half up; 100 where
    /// there are no others.
    ///
    /// ```
    /// use spbe_index::published::Standing;
    ///
    /// // One of eight others is an eighth: 12.5 %, rounded half up.
    /// let percentile = |ahead_of| Standing { rank: 9 - ahead_of, of: 9, ahead_of }.percentile();
    /// assert_eq!([0, 1, 4, 8].map(percentile), [0, 13, 50, 100]);
    /// assert_eq!(Standing { rank: 1, of: 1, ahead_of: 0 }.percentile(), 100);
    /// ```
    pub fn percentile(self) -> u8 {
        let others = self.of - 1;
        if others == 0 {
            return 100;
        }
        u8::try_from((200 * self.ahead_of + others) / (2 * others)).unwrap_or(100)
    }
}

/// The index, or after it one of the domains.
fn figure(result: &PublishedResult, position: usize) -> Figure {
    position.checked_sub(1).and_then(|domain| result.domains().get(domain).copied()).unwrap_or(result.index())
}

fn mean(figures: &[Figure]) -> Score {
    let sum: u64 = figures.iter().map(|figure| u64::from(figure.hundredths())).sum();
    Score::new(sum, 100 * u64::try_from(figures.len()).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::published::AgencyKind;

    fn spread(hundredths: &[u16], own: Option<u16>) -> Spread {
        let figures = hundredths.iter().copied().map(Figure::from_hundredths).collect();
        Spread::new(figures, own.map(Figure::from_hundredths)).unwrap()
    }

    #[test]
    fn median_and_mean_are_exact() {
        for (figures, median, mean) in [
            (&[262][..], "2.62", "2.62"),
            (&[300, 100], "2.00", "2.00"),
            (&[100, 103, 500], "1.03", "2.343333333333"),
            (&[400, 100, 103, 300], "2.015", "2.2575"),
        ] {
            let spread = spread(figures, None);
            assert_eq!(
                (spread.median().exact(), spread.mean().exact()),
                (median.to_owned(), mean.to_owned())
            );
        }
    }

    #[test]
    fn ranks_a_score_in_place_of_its_own_figure() {
        let spread = spread(&[200, 262, 262, 300, 350], Some(262));
        for (hundredths, rank, ahead_of, percentile) in
            [(262, 3, 1, 25), (300, 2, 2, 50), (301, 2, 3, 75), (351, 1, 4, 100), (100, 5, 0, 0)]
        {
            let standing = spread.standing(Score::from_hundredths(hundredths));
            assert_eq!(standing, Standing { rank, of: 5, ahead_of }, "{hundredths}");
            assert_eq!(standing.percentile(), percentile, "{hundredths}");
        }
    }

    #[test]
    fn compares_at_the_two_decimals_that_are_published() {
        let spread = spread(&[262, 263], None);
        let standing = |numerator| spread.standing(Score::new(numerator, 10_000)).rank;
        assert_eq!((standing(26_149), standing(26_170), standing(26_249), standing(26_250)), (3, 2, 2, 1));
    }

    #[test]
    fn the_next_rank_is_that_of_another_agency() {
        let spread = spread(&[200, 262, 262, 300, 350], Some(300));
        for (hundredths, expected) in [
            (100, Some((200, 100, 4))),
            (262, Some((350, 88, 1))),
            (261, Some((262, 1, 2))),
            (300, Some((350, 50, 1))),
            (350, None),
        ] {
            let next = spread.next_rank(Score::from_hundredths(hundredths));
            let expected = expected.map(|(figure, distance, rank)| NextRank {
                figure: Figure::from_hundredths(figure),
                distance: Difference::new(distance, 100),
                rank,
            });
            assert_eq!(next, expected, "{hundredths}");
        }
    }

    #[test]
    fn picked_peers_are_those_picked_and_the_agency_itself() {
        let published = Published::results();
        let named = |name: &str| published.named(name).unwrap();
        let (oku, sumedang) = (named("Pemerintah Kab. Ogan Komering Ulu"), named("Pemerintah Kab. Sumedang"));
        let absent = named("Lembaga Administrasi Negara");
        let peers = published.picked_peers(oku, &[sumedang.id(), sumedang.id(), absent.id()], 2024).unwrap();
        assert_eq!(peers.index().figures(), [262, 451].map(Figure::from_hundredths));
        assert_eq!(peers.index().median().exact(), "3.565");
        assert_eq!(peers.index().above_median(Score::from_hundredths(262)).rounded(3).to_string(), "-0.945");
        assert_eq!(published.picked_peers(absent, &[absent.id()], 2024), None);
    }

    #[test]
    fn an_agency_without_others_is_ahead_of_all() {
        let standing = spread(&[262], Some(262)).standing(Score::from_hundredths(100));
        assert_eq!((standing.rank, standing.of, standing.percentile()), (1, 1, 100));
    }

    #[test]
    fn scopes_hold_who_they_say() {
        let published = Published::results();
        let counts = |name: &str| {
            let agency = published.named(name).unwrap();
            Scope::ALL.map(|scope| published.peers(agency, scope, 2024).map(|peers| peers.count()))
        };
        assert_eq!(counts("Pemerintah Kab. Ogan Komering Ulu"), [Some(13), Some(392), Some(18), Some(615)]);
        assert_eq!(counts("Komisi Pemberantasan Korupsi"), [None, Some(22), None, Some(615)]);
        // Without a result of its own in 2024, it is no member: 1 less than of 2023.
        assert_eq!(counts("Lembaga Administrasi Negara"), [None, Some(21), None, Some(615)]);
    }

    #[test]
    fn an_agency_that_is_not_published_is_one_more_among_its_peers() {
        let published = Published::results();
        let place = |kind, province| Place { agency: None, kind, province };
        let regency = place(Some(AgencyKind::Regency), Some("Sumatera Selatan"));
        let standing = |place: Place<'_>, scope| {
            let peers = published.peers(place, scope, 2024)?;
            let Standing { rank, of, .. } = peers.index().standing(Score::from_hundredths(262));
            Some((rank, of))
        };
        // Ogan Komering Ulu itself has 2.62 and is the eighth of thirteen: a stranger with 2.62 shares its rank.
        assert_eq!(standing(regency, Scope::KindInProvince), Some((8, 14)));
        assert_eq!(standing(regency, Scope::Nation).map(|(_, of)| of), Some(616));
        assert_eq!(standing(place(Some(AgencyKind::Regency), None), Scope::KindInProvince), None);
        assert_eq!(standing(place(None, Some("Sumatera Selatan")), Scope::Kind), None);
        assert_eq!(
            standing(place(None, Some("Sumatera Selatan")), Scope::Province).map(|(_, of)| of),
            Some(19)
        );
        assert_eq!(standing(place(None, None), Scope::Province), None);
        assert_eq!(standing(place(None, None), Scope::Nation).map(|(_, of)| of), Some(616));
    }

    #[test]
    fn domains_are_spread_one_by_one() {
        let published = Published::results();
        let bali = published.named("Pemerintah Provinsi Bali").unwrap();
        let peers = published.peers(bali, Scope::Province, 2024).unwrap();
        let highest = peers.domains().each_ref().map(|domain| domain.highest().to_string());
        assert_eq!((peers.count(), highest), (10, ["4.80", "4.00", "3.64", "4.57"].map(str::to_owned)));
    }
}
