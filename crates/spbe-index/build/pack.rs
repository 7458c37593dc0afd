//! Writes numbers as the library's `published/numbers.rs` reads them, in little room once the page is compressed.

/// Appends a number: bytes that add up to it, of which only the last is below 255.
pub(crate) fn number(bytes: &mut Vec<u8>, number: u16) {
    let mut rest = number;
    while let Some(less) = rest.checked_sub(255) {
        bytes.push(255);
        rest = less;
    }
    bytes.extend(u8::try_from(rest));
}

/// Appends a table: how many rows there are, then column after column.
///
/// A column begins with the numbers that occur in it, each as the distance from the one before; then comes the place
/// of every row's number among them. There are few different figures in a column, so most places are a single byte.
pub(crate) fn table<const COLUMNS: usize>(bytes: &mut Vec<u8>, rows: &[[u16; COLUMNS]]) {
    number(bytes, count(rows.len()));
    for column in 0..COLUMNS {
        let cells: Vec<u16> = rows.iter().filter_map(|row| row.get(column)).copied().collect();
        let mut known = cells.clone();
        known.sort_unstable();
        known.dedup();
        number(bytes, count(known.len()));
        let mut before = 0;
        for one in &known {
            number(bytes, one - before);
            before = *one;
        }
        for cell in &cells {
            number(bytes, count(known.partition_point(|one| one < cell)));
        }
    }
}

/// A file of one table.
pub(crate) fn one_table<const COLUMNS: usize>(rows: &[[u16; COLUMNS]]) -> Vec<u8> {
    let mut bytes = Vec::new();
    table(&mut bytes, rows);
    bytes
}

/// A count or a place, of which no table has more than a few thousand.
pub(crate) fn count(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
