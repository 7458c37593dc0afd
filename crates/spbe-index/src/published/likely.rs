//! What a figure is likely to be, by the figures before it.
//!
//! Of such a figure, only the distance from what is likely is packed: nearly always none, which takes next to no room.
//! It need not be right for the figure to come out as it was printed.

/// More than any figure can be, and added to every distance, so that none is negative.
pub(super) const FAR: u16 = 1000;

/// The index, by the domains and their weights.
pub(super) fn index(domains: [u16; 4]) -> u16 {
    let [d1, d2, d3, d4] = domains.map(u32::from);
    let thousandths = 130 * d1 + 250 * d2 + 165 * d3 + 455 * d4;
    u16::try_from((thousandths + 500) / 1000).unwrap_or(0)
}

/// The band of an index.
pub(super) fn band(index: u16) -> u16 {
    let mut band = 0;
    for threshold in [180, 260, 350, 420] {
        band += u16::from(index >= threshold);
    }
    band
}
