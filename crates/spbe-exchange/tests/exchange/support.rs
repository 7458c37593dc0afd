//! Workspaces and files for the tests.

use std::io::{Cursor, Read as _, Write as _};

use proptest::prelude::*;
use spbe_exchange::{
    Agency, Book, Detail, Figure, Form, Member, PlanStep, Preview, Refusal, Scenario, Stored, levels_of, read,
};
use spbe_index::{Instrument, Language, Standing, Value, Values};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

pub(crate) fn spbe() -> &'static Instrument {
    Instrument::permenpanrb_59_2020()
}

pub(crate) fn instruments() -> [&'static Instrument; 3] {
    ["permenpanrb-59-2020", "permenpanrb-8-2026", "permenpanrb-5-2018"]
        .map(|id| Instrument::official(id).unwrap())
}

pub(crate) fn understood(bytes: &[u8]) -> Result<Preview, Refusal> {
    read(bytes, &instruments())
}

pub(crate) fn any_value(instrument: &'static Instrument) -> impl Strategy<Value = Value> {
    let scale = instrument.scale();
    let steps = (scale.max().hundredths() - scale.min().hundredths()) / scale.step();
    (0..=steps).prop_map(move |step| scale.value(scale.min().hundredths() + step * scale.step()).unwrap())
}

/// Values of which one in ten is empty.
pub(crate) fn any_values(instrument: &'static Instrument) -> impl Strategy<Value = Values> {
    let item = prop::option::weighted(0.9, any_value(instrument));
    prop::collection::vec(item, instrument.indicators().len())
        .prop_map(move |items| Values::new(instrument, items).unwrap())
}

fn any_levels(instrument: &'static Instrument) -> impl Strategy<Value = Vec<String>> {
    any_values(instrument).prop_map(|values| levels_of(&values))
}

/// A text that a spreadsheet would run, that CSV would break, that XML would not bear, or any other.
pub(crate) fn any_text() -> impl Strategy<Value = String> {
    let nasty = [
        "=1+1",
        "+62",
        "-",
        "@SUM(A1)",
        "'",
        "''=x",
        "\tx",
        " x ",
        "a;b,c\t\"d\"",
        "a\nb\r\nc",
        "<&>",
        "_x000D_",
        "ya",
        "\u{1f600}",
        "3",
        "2,5",
        "&L",
        "]]>",
        "S1",
    ];
    prop_oneof![
        2 => "\\PC{0,12}",
        1 => prop::sample::select(nasty.to_vec()).prop_map(str::to_owned),
        1 => Just(String::new()),
    ]
}

/// A text as a name of an agency or a place in a table: no blanks at its ends, on one line, and there.
fn any_name() -> impl Strategy<Value = String> {
    "[=+@'A-Za-z;,\"][ -~é]{0,20}[a-z]"
}

fn any_numbers(instrument: &'static Instrument) -> impl Strategy<Value = Vec<String>> {
    let numbers: Vec<_> =
        instrument.indicators().map(|(_, indicator)| indicator.number().to_owned()).collect();
    prop::sample::subsequence(numbers, 0..5)
}

fn any_scenario(instrument: &'static Instrument) -> impl Strategy<Value = Scenario> {
    (any_text(), any_levels(instrument), any_numbers(instrument), any_text())
        .prop_map(|(name, levels, locks, note)| Scenario { name, levels, locks, note })
}

fn any_details(instrument: &'static Instrument) -> impl Strategy<Value = Vec<Detail>> {
    let efforts = instrument.scale().levels().count() - 1;
    let effort = prop::sample::select(vec!["", "1", "2.5", "13.25"]).prop_map(str::to_owned);
    // A detail in which nothing is known is none.
    let detail = (any_text(), "[a-z]{1,4}", prop::collection::vec(effort, efforts));
    (any_numbers(instrument), prop::collection::vec(detail, 5)).prop_map(|(numbers, details)| {
        let details = numbers.into_iter().zip(details).map(|(indicator, (unit, note, efforts))| {
            let efforts = if efforts.iter().all(String::is_empty) { Vec::new() } else { efforts };
            Detail { indicator, unit, note, efforts }
        });
        details.collect()
    })
}

pub(crate) fn any_member(instrument: &'static Instrument) -> impl Strategy<Value = Member> {
    let option = || prop::option::of(any_name());
    let year = prop::option::of(2000_u16..=2100);
    (any_name(), option(), option(), year, any::<bool>(), any_levels(instrument)).prop_map(
        |(agency, kind, province, year, estimated, levels)| Member {
            agency,
            kind,
            province,
            year,
            estimated,
            levels,
        },
    )
}

fn any_stored() -> impl Strategy<Value = Option<Stored>> {
    let text = any_text()
        .prop_map(|text| format!("{{\"format\":\"spbe-simulator\",  \"x\": {} }}", serde_json::json!(text)));
    prop::option::of(text.prop_map(|text| Stored::new(text).unwrap()))
}

/// A workspace with anything in it.
pub(crate) fn any_book() -> impl Strategy<Value = Book> {
    prop::sample::select(instruments().to_vec()).prop_flat_map(any_book_of)
}

pub(crate) fn any_book_of(instrument: &'static Instrument) -> impl Strategy<Value = Book> {
    let language = prop::sample::select(vec![Language::Indonesian, Language::English]);
    let scenarios = prop::collection::vec(any_scenario(instrument), 1..4);
    let agency = (any_text(), prop::option::of(any_name()), prop::option::of(2000_u16..2100));
    let cohort = prop::collection::vec(any_member(instrument), 0..4);
    let standings = vec![Standing::Unasked, Standing::SelfAssessed, Standing::Official];
    let known = (any_numbers(instrument), prop::sample::select(standings), any_numbers(instrument));
    let first = (language, any_values(instrument), scenarios, agency, known);
    let second = (
        any_details(instrument),
        any_numbers(instrument),
        any_text(),
        cohort,
        any_stored(),
        any::<prop::sample::Index>(),
    );
    (first, second).prop_map(move |(first, second)| {
        let (language, baseline, scenarios, (name, kind, year), known) = first;
        let (estimated, standing, claimed) = known;
        let (details, planned, text, cohort, stored, current) = second;
        let step = |indicator: String| PlanStep {
            year,
            indicator,
            from: "2".to_owned(),
            to: "3".to_owned(),
            effort: "1.5".to_owned(),
            gain: "0.0275".to_owned(),
            index: text.clone(),
        };
        let figures = [
            Figure {
                name: text.clone(),
                value: "0.8312".to_owned(),
                form: Form::Percent,
                remark: text.clone(),
            },
            Figure { name: text.clone(), value: text.clone(), form: Form::Text, remark: String::new() },
            Figure {
                name: text.clone(),
                value: "2.6195".to_owned(),
                form: Form::Plain,
                remark: String::new(),
            },
        ];
        Book {
            agency: Agency { name, kind, province: None, year },
            estimated,
            standing,
            claimed,
            current: current.index(scenarios.len()),
            scenarios,
            details,
            target: text.clone(),
            plan: planned.into_iter().map(step).collect(),
            risk: figures.to_vec(),
            cohort,
            stored,
            ..Book::new(instrument, language, &baseline)
        }
    })
}

/// The members of an archive by their names.
pub(crate) fn members(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut members = Vec::new();
    for place in 0..archive.len() {
        let mut member = archive.by_index(place).unwrap();
        let mut text = String::new();
        member.read_to_string(&mut text).unwrap();
        members.push((member.name().unwrap().into_owned(), text));
    }
    members
}

/// An archive of these members.
pub(crate) fn archive(members: &[(impl AsRef<str>, impl AsRef<[u8]>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        writer.start_file(name.as_ref(), SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_ref()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The same archive with one member's text changed.
pub(crate) fn with_member(bytes: &[u8], name: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut members = members(bytes);
    let member = members.iter_mut().find(|(other, _)| other == name).expect(name);
    member.1 = change(&member.1);
    archive(&members)
}

/// The member that holds a sheet of our workbook, by the sheet's place.
pub(crate) fn sheet_member(place: usize) -> String {
    format!("xl/worksheets/sheet{}.xml", place + 1)
}

/// Places of the sheets.
pub(crate) const INDICATORS: usize = 1;
pub(crate) const COHORT: usize = 5;

/// A cell's number changed as a spreadsheet would: `<c r="D8" s="7"><v>3</v></c>`.
pub(crate) fn with_number(bytes: &[u8], sheet: usize, cell: &str, number: &str) -> Vec<u8> {
    with_member(bytes, &sheet_member(sheet), |xml| {
        let start = xml.find(&format!("<c r=\"{cell}\"")).expect(cell);
        let value = start + xml[start..].find("<v>").unwrap() + 3;
        let end = value + xml[value..].find("</v>").unwrap();
        format!("{}{number}{}", &xml[..value], &xml[end..])
    })
}
