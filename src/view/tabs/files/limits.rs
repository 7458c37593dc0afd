//! What a file may be, said before one is chosen. That the module holds to the same limits is tested (`tests/state`).

/// The most bytes.
pub const BYTES: u32 = 32 << 20;

/// The most rows below the header.
pub const ROWS: usize = 100_000;

/// The most columns.
pub const COLUMNS: usize = 500;
