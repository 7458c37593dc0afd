//! Why a file is not opened at all.

use spbe_index::Language;

use crate::language::pick;
use crate::limits::{
    MAX_CELLS, MAX_COLUMNS, MAX_FILE_BYTES, MAX_MEMBERS, MAX_NESTING, MAX_ROWS, MAX_SHEETS,
    MAX_UNPACKED_BYTES,
};

/// A file that is not opened. Nothing of it was used.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{}", self.sentence(Language::English))]
pub enum Refusal {
    /// Nothing in it.
    Empty,
    /// More bytes than [`MAX_FILE_BYTES`].
    TooLarge {
        /// How many it has.
        bytes: usize,
    },
    /// Neither a workbook nor text.
    Unknown,
    /// A web page under the name of a workbook, as some programs export it.
    WebPage,
    /// An archive, but no workbook.
    ForeignArchive,
    /// A binary workbook (XLSB).
    BinaryWorkbook,
    /// Protected by a password.
    Password,
    /// Cut off, or broken in another way.
    Damaged,
    /// More members than [`MAX_MEMBERS`].
    Members {
        /// How many there are.
        found: usize,
    },
    /// It would unpack to more than [`MAX_UNPACKED_BYTES`], or holds a part beyond
    /// [`MAX_HELD_BYTES`](crate::limits::MAX_HELD_BYTES) or a text beyond
    /// [`MAX_TEXT_BYTES`](crate::limits::MAX_TEXT_BYTES).
    Unpacked,
    /// Elements deeper inside each other than [`MAX_NESTING`].
    Nesting,
    /// More sheets than [`MAX_SHEETS`].
    Sheets {
        /// How many there are.
        found: usize,
    },
    /// A row beyond [`MAX_ROWS`].
    Rows {
        /// The sheet; empty for a text file.
        sheet: String,
    },
    /// A column beyond [`MAX_COLUMNS`].
    Columns {
        /// The sheet; empty for a text file.
        sheet: String,
    },
    /// More cells than [`MAX_CELLS`].
    Cells,
    /// A byte that no text in UTF-8 has.
    Encoding {
        /// The line, counted from 1.
        line: usize,
    },
    /// No JSON at all.
    JsonSyntax {
        /// The line, counted from 1.
        line: usize,
        /// The letter in it, counted from 1.
        column: usize,
    },
    /// JSON of something else.
    ForeignJson,
    /// A workspace of a version to come.
    Newer,
    /// JSON of a workspace with a field that does not belong or is missing.
    JsonField {
        /// The line, counted from 1.
        line: usize,
        /// What is wrong, as the reader of JSON says it (in English).
        message: String,
    },
}

impl Refusal {
    /// Why, in a sentence, with the way out where there is one.
    pub fn sentence(&self, language: Language) -> String {
        match language {
            Language::Indonesian => self.indonesian(),
            Language::English => self.english(),
        }
    }

    fn indonesian(&self) -> String {
        match self {
            Self::Empty => "Berkas kosong.".to_owned(),
            Self::TooLarge { bytes } => format!(
                "Berkas berukuran {} MB; paling besar {} MB.",
                bytes >> 20,
                MAX_FILE_BYTES >> 20
            ),
            Self::Unknown => "Bukan buku kerja (XLSX, XLS, ODS), CSV, atau JSON.".to_owned(),
            Self::WebPage => "Ini halaman web yang dinamai buku kerja. Buka di Excel atau LibreOffice, lalu simpan sebagai XLSX.".to_owned(),
            Self::ForeignArchive => "Arsip ini bukan buku kerja.".to_owned(),
            Self::BinaryWorkbook => "Buku kerja biner (XLSB) tidak dibaca. Simpan sebagai XLSX.".to_owned(),
            Self::Password => "Berkas ini dilindungi kata sandi. Simpan tanpa kata sandi, lalu buka lagi.".to_owned(),
            Self::Damaged => "Berkas rusak atau terpotong, sehingga tidak dapat dibaca.".to_owned(),
            Self::Members { found } => format!("Arsip berisi {found} bagian; paling banyak {MAX_MEMBERS}."),
            Self::Unpacked => format!(
                "Isi berkas ini terlalu besar setelah dibuka (paling besar {} MB), sehingga tidak dibuka.",
                MAX_UNPACKED_BYTES >> 20
            ),
            Self::Nesting => format!("Isi berkas bersarang lebih dari {MAX_NESTING} tingkat, sehingga tidak dibuka."),
            Self::Sheets { found } => format!("Buku kerja berisi {found} lembar; paling banyak {MAX_SHEETS}."),
            Self::Rows { sheet } => format!("{} lebih dari {MAX_ROWS} baris.", place(sheet, Language::Indonesian)),
            Self::Columns { sheet } => format!("{} lebih dari {MAX_COLUMNS} kolom.", place(sheet, Language::Indonesian)),
            Self::Cells => format!("Buku kerja berisi lebih dari {MAX_CELLS} sel."),
            Self::Encoding { line } => format!("Baris {line} bukan teks UTF-8. Simpan sebagai “CSV UTF-8”."),
            Self::JsonSyntax { line, column } => format!("Bukan JSON: ada yang salah di baris {line}, huruf ke-{column}."),
            Self::ForeignJson => "JSON ini bukan ruang kerja simulator.".to_owned(),
            Self::Newer => "Berkas ini ditulis oleh versi halaman yang lebih baru; muat ulang halaman ini.".to_owned(),
            Self::JsonField { line, message } => format!("Ruang kerja tidak dapat dibaca; baris {line}: {message}."),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::Empty => "The file is empty.".to_owned(),
            Self::TooLarge { bytes } => {
                format!("The file has {} MB; {} MB are the most.", bytes >> 20, MAX_FILE_BYTES >> 20)
            }
            Self::Unknown => "This is no workbook (XLSX, XLS, ODS), no CSV and no JSON.".to_owned(),
            Self::WebPage => "This is a web page under the name of a workbook. Open it in Excel or LibreOffice and save it as XLSX.".to_owned(),
            Self::ForeignArchive => "This archive is no workbook.".to_owned(),
            Self::BinaryWorkbook => "Binary workbooks (XLSB) are not read. Save it as XLSX.".to_owned(),
            Self::Password => "The file is protected by a password. Save it without one and open it again.".to_owned(),
            Self::Damaged => "The file is damaged or cut off and cannot be read.".to_owned(),
            Self::Members { found } => format!("The archive has {found} parts; {MAX_MEMBERS} are the most."),
            Self::Unpacked => format!(
                "What is in the file is too large once unpacked ({} MB are the most), so it is not opened.",
                MAX_UNPACKED_BYTES >> 20
            ),
            Self::Nesting => format!("The file is nested more than {MAX_NESTING} deep, so it is not opened."),
            Self::Sheets { found } => format!("The workbook has {found} sheets; {MAX_SHEETS} are the most."),
            Self::Rows { sheet } => format!("{} more than {MAX_ROWS} rows.", place(sheet, Language::English)),
            Self::Columns { sheet } => format!("{} more than {MAX_COLUMNS} columns.", place(sheet, Language::English)),
            Self::Cells => format!("The workbook has more than {MAX_CELLS} cells."),
            Self::Encoding { line } => format!("Line {line} is no text in UTF-8. Save it as \"CSV UTF-8\"."),
            Self::JsonSyntax { line, column } => format!("This is no JSON: something is wrong in line {line}, letter {column}."),
            Self::ForeignJson => "This JSON is no workspace of the simulator.".to_owned(),
            Self::Newer => "The file was written by a newer version of this page; reload it.".to_owned(),
            Self::JsonField { line, message } => format!("The workspace cannot be read; line {line}: {message}."),
        }
    }
}

fn place(sheet: &str, language: Language) -> String {
    if sheet.is_empty() {
        return pick(language, "Tabel berisi", "The table has").to_owned();
    }
    match language {
        Language::Indonesian => format!("Lembar “{sheet}” berisi"),
        Language::English => format!("The sheet \"{sheet}\" has"),
    }
}
