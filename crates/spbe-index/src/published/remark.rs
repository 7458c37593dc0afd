//! What a file says of a result beside its figures.

/// What is unusual about a published row.
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
