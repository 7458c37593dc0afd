//! How an agency has moved between two published evaluations.

use super::Published;
use super::agency::Agency;
use super::peers::Scope;
use super::place::Place;
use super::result::{DOMAINS, PublishedResult};
use crate::score::Difference;

/// Two published results of one agency.
///
/// ```
/// use spbe_index::published::Published;
///
/// // Kab. Musi Banyuasin rose from 2.85 (Baik) to 3.62 (Sangat Baik).
/// let musi = Published::results().named("Pemerintah Kab. Musi Banyuasin").ok_or("no such agency")?;
/// let movement = musi.movement(2023, 2024).ok_or("not both years")?;
/// assert_eq!((movement.index().exact_size().as_str(), movement.crosses_band()), ("0.77", true));
/// assert_eq!(musi.movement(2019, 2024), None);
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Movement<'a> {
    /// The earlier one.
    pub from: &'a PublishedResult,
    /// The later one.
    pub to: &'a PublishedResult,
}

impl Agency {
    /// How it has moved between two years; `None` unless both are published with all four domains.
    ///
    /// ```
    /// use spbe_index::published::Published;
    ///
    /// let oku = Published::results().named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
    /// let movement = oku.movement(2023, 2024).ok_or("not both years")?;
    /// assert_eq!(movement.index().rounded(2).to_string(), "-0.05");
    /// assert_eq!(movement.domains().map(|domain| domain.rounded(2).to_string()), ["0.00", "-0.10", "0.00", "-0.06"]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn movement(&self, from: u16, to: u16) -> Option<Movement<'_>> {
        Some(Movement { from: self.result(from)?, to: self.result(to)? })
    }
}

impl Published {
    /// How the agencies of a group around `place` have moved: those that have a result in both years.
    ///
    /// ```
    /// use spbe_index::published::{Published, Scope};
    ///
    /// let published = Published::results();
    /// let denpasar = published.named("Pemerintah Kota Denpasar").ok_or("no such agency")?;
    /// let moved: Vec<_> = published.movements(denpasar, Scope::KindInProvince, 2023, 2024).collect();
    /// let [(city, movement)] = moved.as_slice() else { return Err("Denpasar is the only city of Bali") };
    /// assert_eq!((city.name(), movement.index().exact_size().as_str()), ("Pemerintah Kota Denpasar", "0.16"));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn movements<'a>(
        &'a self,
        place: impl Into<Place<'a>>,
        scope: Scope,
        from: u16,
        to: u16,
    ) -> impl Iterator<Item = (&'a Agency, Movement<'a>)> {
        self.members(place, scope, to)
            .filter_map(move |(member, _)| Some((member, member.movement(from, to)?)))
    }
}

impl Movement<'_> {
    /// Of the printed index.
    pub fn index(&self) -> Difference {
        self.to.index().score().since(self.from.index().score())
    }

    /// Of the printed domains, in order.
    pub fn domains(&self) -> [Difference; DOMAINS] {
        let (from, mut later) = (self.from.domains(), self.to.domains().into_iter());
        from.map(|from| later.next().unwrap_or(from).score().since(from.score()))
    }

    /// Whether the printed predicate is another one.
    pub fn crosses_band(&self) -> bool {
        self.from.band() != self.to.band()
    }
}
