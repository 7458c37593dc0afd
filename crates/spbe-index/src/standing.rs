//! Whether an agency's levels are the assessors' or its own.

/// What is known of the levels at which an agency stands.
///
/// ```
/// use spbe_index::Standing;
///
/// // Until somebody says it, nothing counts as confirmed.
/// assert_eq!(Standing::default(), Standing::Unasked);
/// ```
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum Standing {
    /// Nobody has said it yet: they count as claims.
    #[default]
    Unasked,
    /// The agency's own assessment: all of them are claims.
    SelfAssessed,
    /// The result of an official evaluation: confirmed, those that were estimated from it as well.
    Official,
}
