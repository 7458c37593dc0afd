//! What a file says of a result beside its figures.

/// What is unusual about a published row.
///
/// ```
/// use spbe_index::published::{Published, Remark};
///
/// // Domain 4 is printed as 0.30, below the lowest level.
/// let banyuasin = Published::results().named("Pemerintah Kab. Banyuasin").ok_or("no such agency")?;
/// let remark = |year| banyuasin.result(year).and_then(|result| result.remark());
/// assert_eq!([2023, 2024].map(remark), [Some(Remark::CountsZero), None]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Remark {
    /// The first domain's figure is lost in the scan; it is the only one that the printed index allows.
    FirstDomainInferred,
    /// The fourth domain lies below level 1: unanswered indicators were counted as 0.
    CountsZero,
}

/// Where a single result comes from.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Source {
    /// The agency's own result letter from the ministry.
    Letter,
    /// A newspaper or a news page.
    Press,
}

impl Remark {
    /// All of them.
    pub(super) const ALL: [Self; 2] = [Self::FirstDomainInferred, Self::CountsZero];
}

impl Source {
    /// All of them.
    pub(super) const ALL: [Self; 2] = [Self::Letter, Self::Press];
}
