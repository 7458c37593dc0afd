//! What a file may be, said before it is opened.
//!
//! The limits hold for every file that is read, whatever it says of itself: sizes in an archive's directory are
//! added up first, then the members are unpacked into nothing and counted, and only then is the file read.

/// The most bytes of a file: a hundred thousand agencies as CSV take 13 MB.
pub const MAX_FILE_BYTES: usize = 32 << 20;

/// The most members of an archive. A workbook of ours has about twenty.
pub const MAX_MEMBERS: usize = 2_000;

/// The most bytes of all members of an archive that are read, unpacked.
pub const MAX_UNPACKED_BYTES: u64 = 256 << 20;

/// The most bytes of a member that is held in memory as a whole, unpacked: texts and formats of a workbook.
pub const MAX_HELD_BYTES: u64 = 64 << 20;

/// The most bytes of a text or a tag inside a member. A cell holds 32 767 letters.
pub const MAX_TEXT_BYTES: usize = 8 << 20;

/// How deep XML elements or JSON values may be inside each other.
pub const MAX_NESTING: usize = 100;

/// The most sheets of a workbook.
pub const MAX_SHEETS: usize = 100;

/// The most rows of a sheet or of a table, its header included.
pub const MAX_ROWS: usize = 100_001;

/// The most columns of a sheet.
pub const MAX_COLUMNS: usize = 500;

/// The most cells of all sheets of a workbook, empty ones before filled ones among them.
pub const MAX_CELLS: usize = 6_000_000;

/// The most faults that are listed one by one; those beyond are counted.
pub const MAX_FAULTS: usize = 1_000;
