//! LibreOffice calculates the exported workbook anew, and comes to the engine's own figures.
//!
//! All results that stand in the files are wiped out first, so that only a calculation can bring them back. Where there
//! is no LibreOffice, the test says so and does nothing.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use calamine::{Data, Range, Reader, Xlsx};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use spbe_exchange::{Book, Content, FileKind, Member, levels_of, write_xlsx};
use spbe_index::{Assessment, Instrument, Language, Values, assess};

use crate::support::{
    INDICATORS, any_book, any_values, instruments, members, sheet_member, understood, with_member,
    with_number,
};

/// Workbooks of each instrument, and the random vectors of levels in each: all of them are agencies, six are scenarios.
const BOOKS: usize = 6;
const VECTORS: usize = 80;

/// `REQUIRE_SOFFICE=1` turns a missing LibreOffice from a remark into a failure.
fn soffice() -> Option<&'static str> {
    let found = ["soffice", "libreoffice"].into_iter().find(|name| {
        Command::new(name).arg("--version").output().is_ok_and(|output| output.status.success())
    });
    if found.is_none() {
        assert!(env::var_os("REQUIRE_SOFFICE").is_none(), "LibreOffice is required and not there");
        eprintln!("SKIPPED: LibreOffice (soffice) is not installed, so no workbook was calculated anew");
    }
    found
}

#[test]
fn libreoffice_comes_to_our_figures_to_the_last_digit() {
    let Some(soffice) = soffice() else { return };
    let folder = env::temp_dir().join(format!("spbe-recalculation-{}", std::process::id()));
    let mut books = Vec::new();
    for instrument in instruments() {
        for number in 0..BOOKS {
            let book = book(instrument, number);
            let name = format!("{}-{number}.xlsx", instrument.id());
            books.push((name, instrument, book));
        }
    }
    let files: Vec<_> =
        books.iter().map(|(name, _, book)| (name.as_str(), wiped(&write_xlsx(book).unwrap()))).collect();
    let calculated = convert(soffice, &folder, "xlsx", &files);
    let mut compared = 0;
    for ((name, instrument, book), path) in books.iter().zip(calculated) {
        compared += compare(name, instrument, book, &path);
    }
    fs::remove_dir_all(folder).unwrap();
    assert!(compared > 7_000, "{compared} cells were compared");
    eprintln!(
        "LibreOffice calculated {} workbooks; {compared} cells are as the engine has them",
        books.len()
    );
}

/// A level changed in the file as a spreadsheet would, and the result of it.
#[test]
fn libreoffice_follows_a_changed_level() {
    let Some(soffice) = soffice() else { return };
    let folder = env::temp_dir().join(format!("spbe-changed-{}", std::process::id()));
    let instrument = Instrument::permenpanrb_59_2020();
    let level = |level| instrument.scale().level(level).unwrap();
    let three = Values::filled(instrument, level(3));
    let bytes = write_xlsx(&Book::new(instrument, Language::Indonesian, &three)).unwrap();
    // The first indicator of the scenario: below index, band, domain and aspect.
    let changed = wiped(&with_number(&bytes, INDICATORS, "E8", "5"));
    let paths = convert(soffice, &folder, "xlsx", &[("changed.xlsx", changed)]);
    let mut workbook: Xlsx<_> = calamine::open_workbook(&paths[0]).unwrap();
    let sheet = workbook.worksheet_range("Indikator").unwrap();
    let first = instrument.indicators().next().unwrap().0;
    let expected = assess(instrument, &three.with(first, Some(level(5))));
    assert_eq!(shown(&sheet, 3, 4), expected.shown_index().to_string().trim_end_matches('0'));
    assert_eq!(shown(&sheet, 3, 3), "3");
    fs::remove_dir_all(folder).unwrap();
}

/// Saved by LibreOffice in each of its formats, our workbook is still ours, and nothing in it counts as changed.
#[test]
fn what_libreoffice_saves_is_still_our_workspace() {
    let Some(soffice) = soffice() else { return };
    let mut runner = TestRunner::deterministic();
    let books: Vec<_> = (0..8).map(|_| any_book().new_tree(&mut runner).unwrap().current()).collect();
    let names: Vec<_> = (0..8).map(|number| format!("{number}.xlsx")).collect();
    let files: Vec<_> =
        names.iter().map(String::as_str).zip(books.iter().map(|book| write_xlsx(book).unwrap())).collect();
    for (format, kind) in [("xlsx", FileKind::Xlsx), ("ods", FileKind::Ods), ("xls", FileKind::Xls)] {
        let folder = env::temp_dir().join(format!("spbe-saved-{}-{format}", std::process::id()));
        for (book, path) in books.iter().zip(convert(soffice, &folder, format, &files)) {
            let preview = understood(&fs::read(path).unwrap()).unwrap();
            assert_eq!((preview.file, preview.faults.len()), (kind, 0), "{:?}", preview.faults);
            assert_eq!(
                preview.content,
                Content::Workspace { book: Box::new(book.clone()), edits: Vec::new() }
            );
        }
        fs::remove_dir_all(folder).unwrap();
    }
}

/// Random levels, and those on and just below the thresholds among them, where a float would be wrong.
fn book(instrument: &'static Instrument, number: usize) -> Book {
    let mut runner = TestRunner::deterministic();
    let mut vectors = Vec::new();
    for _ in 0..=number {
        vectors =
            (0..VECTORS).map(|_| any_values(instrument).new_tree(&mut runner).unwrap().current()).collect();
    }
    for (_, band) in instrument.bands() {
        vectors.extend(near(instrument, band.threshold().to_f64(), number));
    }
    let language = if number.is_multiple_of(2) { Language::Indonesian } else { Language::English };
    let mut book = Book::new(instrument, language, &vectors[0]);
    // As many scenarios as the page has, those near the thresholds among them.
    book.scenarios = vectors
        .iter()
        .rev()
        .take(6)
        .map(|values| spbe_exchange::Scenario { levels: levels_of(values), ..Default::default() })
        .collect();
    book.cohort = vectors
        .iter()
        .enumerate()
        .map(|(place, values)| Member {
            agency: format!("Instansi {place}"),
            levels: levels_of(values),
            ..Default::default()
        })
        .collect();
    book
}

/// Values whose index is as near to a threshold as single steps bring it, from both sides.
fn near(instrument: &'static Instrument, threshold: f64, number: usize) -> Vec<Values> {
    let mut runner = TestRunner::deterministic();
    let mut values = any_values(instrument).new_tree(&mut runner).unwrap().current();
    let ids: Vec<_> = instrument.indicators().map(|(id, _)| id).collect();
    let scale = instrument.scale();
    let mut found = Vec::new();
    for step in 0..4_000 {
        let id = ids[(step * 7 + number * 3) % ids.len()];
        let index = assess(instrument, &values).index().to_f64();
        let value = values.get(id).unwrap_or(scale.min());
        let next = if index < threshold { scale.above(value) } else { scale.below(value) };
        values = values.with(id, next.or(Some(value)));
        let now = assess(instrument, &values).index().to_f64();
        if (now - threshold).abs() < 0.004 {
            found.push(values.clone());
        }
    }
    found.truncate(8);
    found
}

/// The workbook with nothing in the cells that have formulas.
fn wiped(bytes: &[u8]) -> Vec<u8> {
    let sheets = members(bytes).len();
    (0..6).filter(|_| sheets > 0).fold(bytes.to_vec(), |bytes, sheet| {
        with_member(&bytes, &sheet_member(sheet), |xml| {
            let mut wiped = String::new();
            let mut rest = xml;
            while let Some((before, after)) = rest.split_once("</f><v>") {
                let (_, after) = after.split_once("</v>").unwrap();
                wiped.push_str(before);
                wiped.push_str("</f><v>0</v>");
                rest = after;
            }
            wiped + rest
        })
    })
}

/// All files through one start of LibreOffice, told to calculate everything on opening.
fn convert(soffice: &str, folder: &Path, format: &str, files: &[(&str, Vec<u8>)]) -> Vec<PathBuf> {
    let (source, target, profile) = (folder.join("in"), folder.join("out"), folder.join("profile"));
    fs::create_dir_all(&source).unwrap();
    fs::create_dir_all(profile.join("user")).unwrap();
    fs::write(profile.join("user/registrymodifications.xcu"), ALWAYS_CALCULATE).unwrap();
    for (name, bytes) in files {
        fs::write(source.join(name), bytes).unwrap();
    }
    let output = Command::new(soffice)
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--convert-to", format, "--outdir"])
        .arg(&target)
        .args(files.iter().map(|(name, _)| source.join(name)))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    files.iter().map(|(name, _)| target.join(name).with_extension(format)).collect()
}

const ALWAYS_CALCULATE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;

/// How many cells were compared.
fn compare(name: &str, instrument: &Instrument, book: &Book, path: &Path) -> usize {
    let checked = book.check().unwrap();
    let mut workbook: Xlsx<_> = calamine::open_workbook(path).unwrap();
    let english = book.language == Language::English;
    let mut sheet = |id: &str, en: &str| workbook.worksheet_range(if english { en } else { id }).unwrap();
    let (summary, indicators) = (sheet("Ringkasan", "Summary"), sheet("Indikator", "Indicators"));
    let (scenarios, cohort) = (sheet("Skenario", "Scenarios"), sheet("Kelompok daerah", "Cohort"));
    let mut compared = 0;
    let mut same = |place: &str, found: String, expected: &str| {
        assert_eq!(found, expected, "{name}: {place}");
        compared += 1;
    };
    let all: Vec<_> = [&checked.baseline].into_iter().chain(&checked.scenarios).collect();
    for (which, values) in all.iter().enumerate() {
        let result = assess(instrument, values);
        let figures = Figures::new(instrument, &result, book.language);
        let level = 3 + which;
        same("index", shown(&indicators, 3, level), &figures.index);
        same("band", shown(&indicators, 4, level), &figures.band);
        same("index of the summary", shown(&summary, 12, 1 + which), &figures.index);
        same("band of the summary", shown(&summary, 13, 1 + which), &figures.band);
        let filled = instrument.indicators().len() - result.empties();
        same("filled", shown(&summary, 15, 1 + which), &filled.to_string());
        same("index of the scenario", shown(&scenarios, 3 + which, 2), &figures.index);
        same("band of the scenario", shown(&scenarios, 3 + which, 3), &figures.band);
        let tiers = (5..).map(|row| (row, shown(&indicators, row, 0)));
        let tiers = tiers.take(instrument.indicators().len() + figures.tiers.len());
        let rows = tiers.filter(|(_, number)| number.contains(' ')).map(|(row, _)| row);
        for (row, (place, expected)) in rows.zip(figures.tiers.iter().enumerate()) {
            same("tier", shown(&indicators, row, level), expected);
            same("tier of the summary", shown(&summary, 16 + place, 1 + which), expected);
        }
        if which > 0 {
            let change = result.shown_index().since(assess(instrument, all[0]).shown_index()).to_string();
            same("change", shown(&scenarios, 3 + which, 4), &short(&change));
            let changed = values.iter().zip(all[0].iter()).filter(|(now, before)| now != before).count();
            same("changed", shown(&scenarios, 3 + which, 5), &changed.to_string());
        }
    }
    for (row, values) in checked.cohort.iter().enumerate() {
        let figures = Figures::new(instrument, &assess(instrument, values), book.language);
        same("index of an agency", shown(&cohort, 3 + row, 5), &figures.index);
        same("band of an agency", shown(&cohort, 3 + row, 6), &figures.band);
    }
    compared
}

/// What the engine shows.
struct Figures {
    index: String,
    band: String,
    /// Domains and aspects in the order of the sheet.
    tiers: Vec<String>,
}

impl Figures {
    fn new(instrument: &Instrument, result: &Assessment, language: Language) -> Self {
        let mut tiers = Vec::new();
        for (id, domain) in instrument.domains() {
            tiers.push(result.domain(id).unwrap());
            tiers.extend(instrument.aspects_of(domain).map(|(id, _)| result.aspect(id).unwrap()));
        }
        if tiers.is_empty() {
            tiers = result.aspects().to_vec();
        }
        Self {
            index: short(&result.shown_index().to_string()),
            band: instrument.band(result.band()).name().get(language).to_owned(),
            tiers: tiers.into_iter().map(|score| short(&score.rounded(2).to_string())).collect(),
        }
    }
}

/// A decimal without the zeros at its end, as the shortest text of a float.
fn short(decimal: &str) -> String {
    let text = decimal.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// A cell with the shortest text of its float: no digit is rounded away.
fn shown(sheet: &Range<Data>, row: usize, column: usize) -> String {
    let place = (u32::try_from(row).unwrap(), u32::try_from(column).unwrap());
    match sheet.get_value(place) {
        Some(Data::Float(number)) => format!("{number}"),
        Some(Data::Int(number)) => number.to_string(),
        Some(Data::String(text)) => text.clone(),
        other => format!("{other:?}"),
    }
}
