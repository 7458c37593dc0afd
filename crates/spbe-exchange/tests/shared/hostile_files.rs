//! Files that are made to do harm, each with how it is refused.

use std::io::{Cursor, Write as _};

use flate2::write::DeflateEncoder;
use flate2::{Compression, FlushCompress};
use spbe_exchange::{Refusal, limits};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A file, what it is, and how it is refused.
pub(crate) type Hostile = (&'static str, Vec<u8>, Refusal);

/// All of them.
pub(crate) fn all() -> Vec<Hostile> {
    let sheet = |sheet: &str| sheet.to_owned();
    vec![
        ("nothing", Vec::new(), Refusal::Empty),
        ("blanks", b" \r\n\t".to_vec(), Refusal::Empty),
        ("50 MB of zeros", vec![0; 50 << 20], Refusal::TooLarge { bytes: 50 << 20 }),
        ("zeros within the limit", vec![0; limits::MAX_FILE_BYTES], Refusal::Unknown),
        ("a PDF", b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec(), Refusal::Unknown),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), Refusal::Unknown),
        ("a web page under the name of a workbook", b"<html><table><tr><td>1".to_vec(), Refusal::WebPage),
        (
            "a text of Windows-1252",
            b"instansi;1\nDinas Komunikasi \xE9;3\n".to_vec(),
            Refusal::Encoding { line: 2 },
        ),
        ("an archive of something else", archive(&[("word/document.xml", b"<w/>")]), Refusal::ForeignArchive),
        ("a binary workbook", archive(&[("xl/workbook.bin", b"\0\0")]), Refusal::BinaryWorkbook),
        ("an archive that is only a beginning", b"PK\x03\x04\x14\0".to_vec(), Refusal::Damaged),
        ("a compound file that is only a beginning", COMPOUND.to_vec(), Refusal::Damaged),
        ("too many members", too_many_members(), Refusal::Members { found: limits::MAX_MEMBERS + 1 }),
        ("a bomb that says how large it is", declared_bomb(), Refusal::Unpacked),
        ("a bomb in a part that is held as a whole", held_bomb(), Refusal::Unpacked),
        // The reader of archives stops where the member says that it ends.
        ("a bomb that lies about its size", lying_bomb(), Refusal::Damaged),
        ("XML a thousand deep", workbook(&"<a>".repeat(1_000)), Refusal::Nesting),
        (
            "JSON a hundred thousand deep",
            "{\"a\":".repeat(100_000).into_bytes(),
            Refusal::JsonSyntax { line: 1, column: 500_000 },
        ),
        (
            "a million rows of CSV",
            "a;1\n".repeat(1_000_000).into_bytes(),
            Refusal::Rows { sheet: String::new() },
        ),
        ("a million rows of a workbook", million_rows(), Refusal::Rows { sheet: sheet("S") }),
        ("one cell in the last row", workbook(&cell("A1048576")), Refusal::Rows { sheet: sheet("S") }),
        ("one cell in the last column", workbook(&cell("XFD1")), Refusal::Columns { sheet: sheet("S") }),
        ("cells in all rows, as far out as may be", wide_rows(), Refusal::Cells),
        (
            "a row of CSV with too many fields",
            ";".repeat(limits::MAX_COLUMNS).into_bytes(),
            Refusal::Columns { sheet: String::new() },
        ),
        (
            "ODS: a cell repeated over all columns",
            ods(&repeated(16_384, 1)),
            Refusal::Columns { sheet: sheet("S") },
        ),
        (
            "ODS: a row repeated to the last",
            ods(&repeated(1, 1_048_576)),
            Refusal::Rows { sheet: sheet("S") },
        ),
        (
            "ODS: rows repeated beyond any number",
            ods(&repeated_text("9".repeat(40).as_str())),
            Refusal::Rows { sheet: sheet("S") },
        ),
        ("ODS: content that ends inside a table", ods_of(ODS_START.as_bytes()), Refusal::Damaged),
        ("ODS: blanks beyond any number", ods(&blanks(u32::MAX)), Refusal::Unpacked),
        ("ODS: as many cells as may not be", ods(&repeated(400, 50_000)), Refusal::Cells),
        ("a protected workbook", compound("/EncryptedPackage", b"\0"), Refusal::Password),
        ("a compound file of something else", compound("/WordDocument", b"\0"), Refusal::Unknown),
        ("XLS: two cells in opposite corners", xls(&[number(0, 0), number(65_535, 255)]), Refusal::Cells),
        ("XLS: a sheet beyond its stream", compound("/Workbook", &bound_sheet(1 << 24)), Refusal::Damaged),
        ("XLS: a sheet inside another record", hidden_xls(), Refusal::Cells),
        ("XLS: a record longer than its sheet", xls(&[vec![3, 2, 0xFF, 0xFF]]), Refusal::Damaged),
        ("XLS: sheets that lie over each other", overlapping_xls(), Refusal::Unpacked),
        ("XLS: a long text that many cells name", repeated_text_xls(), Refusal::Unpacked),
        ("XLS: texts that say they are long", xls(&vec![long_text(); 400]), Refusal::Unpacked),
        (
            "XLS: a row of cells that ends far out",
            xls(&[record(0x00BD, &[0, 0, 0, 0, 0, 0, 0xFF, 0xFF])]),
            Refusal::Damaged,
        ),
    ]
}

const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        writer.start_file(*name, SimpleFileOptions::default().compression_level(Some(1))).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn too_many_members() -> Vec<u8> {
    let names: Vec<_> = (0..=limits::MAX_MEMBERS).map(|number| number.to_string()).collect();
    let members: Vec<_> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    archive(&members)
}

/// The smallest workbook with one sheet.
pub(crate) fn workbook(rows: &str) -> Vec<u8> {
    workbook_with(rows, &[])
}

pub(crate) fn workbook_with(rows: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
    );
    let members: [(&str, &[u8]); 5] = [
        ("[Content_Types].xml", CONTENT_TYPES.as_bytes()),
        ("_rels/.rels", PACKAGE.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    archive(&members.into_iter().chain(more.iter().copied()).collect::<Vec<_>>())
}

const CONTENT_TYPES: &str =
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const PACKAGE: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

fn cell(place: &str) -> String {
    format!("<row><c r=\"{place}\"><v>1</v></c></row>")
}

fn million_rows() -> Vec<u8> {
    workbook(&"<row><c><v>1</v></c></row>".repeat(1_000_000))
}

fn wide_rows() -> Vec<u8> {
    let rows: String = (1..=20_000).map(|row| format!("<row><c r=\"SF{row}\"><v>1</v></c></row>")).collect();
    workbook(&rows)
}

/// A workbook whose texts unpack to this many mebibytes of blanks, which a few hundred bytes each stand for.
fn bomb(mebibytes: usize) -> Vec<u8> {
    let mut packer = flate2::Compress::new(Compression::best(), false);
    let mut block = vec![0; 1 << 16];
    packer.compress(&vec![b' '; 1 << 20], &mut block, FlushCompress::Full).unwrap();
    block.truncate(usize::try_from(packer.total_out()).unwrap());
    let mut bytes = block.repeat(mebibytes);
    let mut end = DeflateEncoder::new(Vec::new(), Compression::none());
    end.write_all(b"").unwrap();
    bytes.extend(end.finish().unwrap());
    bytes
}

/// The archive with a member of these packed bytes, which says that it has so many unpacked ones.
fn with_packed(name: &str, packed: &[u8], says: u32) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    writer.start_file("xl/workbook.xml", stored).unwrap();
    writer.write_all(WORKBOOK.as_bytes()).unwrap();
    writer.start_file(name, stored).unwrap();
    writer.write_all(packed).unwrap();
    let mut bytes = writer.finish().unwrap().into_inner();
    // In both of its headers: the method of packing, and the size. The second member is the last of each.
    for (signature, method, size) in [(b"PK\x03\x04", 8, 22), (b"PK\x01\x02", 10, 24)] {
        let header = bytes.windows(4).rposition(|window| window == signature).unwrap();
        bytes[header + method..header + method + 2].copy_from_slice(&8_u16.to_le_bytes());
        bytes[header + size..header + size + 4].copy_from_slice(&says.to_le_bytes());
    }
    bytes
}

fn declared_bomb() -> Vec<u8> {
    with_packed("xl/worksheets/sheet1.xml", &bomb(300), 300 << 20)
}

fn held_bomb() -> Vec<u8> {
    with_packed("xl/sharedStrings.xml", &bomb(80), 80 << 20)
}

fn lying_bomb() -> Vec<u8> {
    with_packed("xl/sharedStrings.xml", &bomb(80), 1_000)
}

/// An ODS file with one sheet.
pub(crate) fn ods(rows: &str) -> Vec<u8> {
    ods_of(format!("{ODS_START}{rows}{ODS_END}").as_bytes())
}

const ODS_START: &str = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>\
                         <office:spreadsheet><table:table table:name=\"S\">";
const ODS_END: &str = "</table:table></office:spreadsheet></office:body></office:document-content>";

fn blanks(count: u32) -> String {
    format!(
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"{count}\"/></text:p>\
         </table:table-cell></table:table-row>"
    )
}

fn ods_of(content: &[u8]) -> Vec<u8> {
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest xmlns:manifest=\"m\"/>"),
        ("content.xml", content),
    ])
}

fn repeated(columns: usize, rows: usize) -> String {
    format!(
        "<table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell table:number-columns-repeated=\"{columns}\" \
         office:value-type=\"float\" office:value=\"1\"/></table:table-row>"
    )
}

fn repeated_text(rows: &str) -> String {
    format!(
        "<table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>"
    )
}

fn compound(name: &str, content: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream(name).unwrap().write_all(content).unwrap();
    file.into_inner().into_inner()
}

/// An old workbook with a sheet of these records.
pub(crate) fn xls(records: &[Vec<u8>]) -> Vec<u8> {
    xls_with(&[], &[begin(), records.concat(), record(0x000A, &[])].concat(), 1, 0)
}

/// An old workbook with these records in its first part, and so many sheets, which all begin in the same place.
fn xls_with(head: &[u8], rest: &[u8], sheets: usize, start: usize) -> Vec<u8> {
    let head = [&begin(), head].concat();
    let end = record(0x000A, &[]);
    let start = head.len() + sheets * bound_sheet(0).len() + end.len() + start;
    let sheets = bound_sheet(u32::try_from(start).unwrap()).repeat(sheets);
    compound("/Workbook", &[&head, &sheets, &end, rest].concat())
}

fn begin() -> Vec<u8> {
    record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0])
}

fn bound_sheet(start: u32) -> Vec<u8> {
    record(0x0085, &[start.to_le_bytes().as_slice(), &[0, 0, 1, 0, b'S']].concat())
}

/// An old workbook whose sheet begins inside another record, where a walk from the start would not look.
fn hidden_xls() -> Vec<u8> {
    let sheet = [begin(), number(0, 0), number(65_535, 255), record(0x000A, &[])].concat();
    xls_with(&[], &record(0x00EB, &sheet), 1, 4)
}

/// Few bytes that are many sheets of many cells each.
fn overlapping_xls() -> Vec<u8> {
    xls_with(&[], &number(0, 0).repeat(50_000), limits::MAX_SHEETS, 0)
}

/// A list of one text of 8 000 letters, and 10 000 cells that each are that text.
fn repeated_text_xls() -> Vec<u8> {
    let list = [&[0; 8][..], &8_000_u16.to_le_bytes(), &[0], &[b'a'; 8_000]].concat();
    xls_with(&record(0x00FC, &list), &record(0x00FD, &[0; 10]).repeat(10_000), 1, 0)
}

/// A cell whose text has 65 535 letters, none of which follow.
fn long_text() -> Vec<u8> {
    record(0x0204, &[0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0])
}

pub(crate) fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
}

pub(crate) fn number(row: u16, column: u16) -> Vec<u8> {
    let place = [row.to_le_bytes(), column.to_le_bytes(), [0, 0]].concat();
    record(0x0203, &[place, 1.0_f64.to_le_bytes().to_vec()].concat())
}
