//! Single results of years without a list: 2018 to 2022, and 2025.

use crate::file::{DataFault, File, Record};
use crate::pack;
use crate::remark::{Note, Source};
use crate::results::Agency;
use crate::terms::{A_FIGURE, AN_INSTRUMENT, band, figure, instrument, place, year};

const HEADER: &str = "year,agency,instrument,d1,d2,d3,d4,index,predicate,source,where,note,published_as";

/// The years with a list of all agencies: a single result of such a year would stand there twice.
const LISTED: [u16; 2] = [2023, 2024];

/// Every row, by agency and year.
pub(crate) struct Singles {
    rows: Vec<Row>,
}

struct Row {
    agency: u16,
    year: u16,
    instrument: u16,
    /// 0 where it was not printed.
    domains: [u16; 4],
    index: u16,
    /// 0 where it was not printed, else counted from 1.
    predicate: u16,
    source: u16,
    /// 0 without one, else counted from 1.
    note: u16,
    address: String,
    /// The name in the source; empty where it is the agency's own.
    published_as: String,
}

impl Singles {
    pub(crate) fn read(file: &File, agencies: &[&Agency], faults: &mut Vec<DataFault>) -> Self {
        let mut rows = file.read(HEADER, faults, |record| {
            Ok((Row::read(record, agencies)?, record.fault("agency", "one row for each year")))
        });
        rows.sort_by_key(|(row, _)| (row.agency, row.year));
        for pair in rows.windows(2) {
            let [(row, _), (next, fault)] = pair else { continue };
            if (row.agency, row.year) == (next.agency, next.year) {
                faults.push(fault.clone());
            }
        }
        Self { rows: rows.into_iter().map(|(row, _)| row).collect() }
    }

    /// Appends the table of the figures.
    pub(crate) fn pack(&self, bytes: &mut Vec<u8>) {
        pack::table(bytes, &self.rows.iter().map(Row::numbers).collect::<Vec<_>>());
    }

    /// The names that differ from the agencies' own, a line each, in the order of the rows.
    pub(crate) fn names(&self) -> Vec<&str> {
        let names = self.rows.iter().map(|row| row.published_as.as_str());
        names.filter(|name| !name.is_empty()).collect()
    }

    /// Where each row was read, a line each; an empty line where no address was kept.
    pub(crate) fn addresses(&self) -> String {
        self.rows.iter().map(|row| row.address.as_str()).collect::<Vec<_>>().join("\n")
    }
}

impl Row {
    fn read(record: &Record<'_>, agencies: &[&Agency]) -> Result<Self, DataFault> {
        let not_listed = |text: &str| year(text).filter(|year| !LISTED.contains(year));
        let domain = |column| {
            let above_zero = |text: &str| figure(text).filter(|figure| *figure > 0);
            Ok(record.optional(column, "a figure above zero or nothing", above_zero)?.unwrap_or(0))
        };
        Ok(Self {
            agency: record.read("agency", "an agency of 2023 or 2024", |name| position(agencies, name))?,
            year: record.read("year", "a year without a list", not_listed)?,
            instrument: record.read("instrument", AN_INSTRUMENT, instrument)?,
            domains: [domain("d1")?, domain("d2")?, domain("d3")?, domain("d4")?],
            index: record.read("index", A_FIGURE, figure)?,
            predicate: record
                .optional("predicate", "a predicate or nothing", band)?
                .map_or(0, |band| band + 1),
            source: record.read("source", "letter, agency, press, paper or secondhand", source)?,
            address: record.optional("where", "an https address or nothing", address)?.unwrap_or_default(),
            note: record
                .optional(
                    "note",
                    "screenshot, instrument-inferred, kepmen-108-2023, successor or nothing",
                    note,
                )?
                .map_or(0, |note| note + 1),
            published_as: record.text("published_as").to_owned(),
        })
    }

    fn numbers(&self) -> [u16; 12] {
        let [d1, d2, d3, d4] = self.domains;
        let is_respelt = u16::from(!self.published_as.is_empty());
        let Self { agency, year, instrument, index, predicate, source, note, .. } = *self;
        [agency, year, instrument, d1, d2, d3, d4, index, predicate, source, note, is_respelt]
    }
}

/// Where an agency of this name is.
pub(crate) fn position(agencies: &[&Agency], name: &str) -> Option<u16> {
    let names: Vec<_> = agencies.iter().map(|agency| agency.name.as_str()).collect();
    place(&names, &name)
}

pub(crate) fn address(text: &str) -> Option<String> {
    let is_one = text.starts_with("https://") && text.bytes().all(|byte| byte.is_ascii_graphic());
    is_one.then(|| text.to_owned())
}

fn source(text: &str) -> Option<u16> {
    let source = match text {
        "letter" => Source::Letter,
        "agency" => Source::Agency,
        "press" => Source::Press,
        "paper" => Source::Paper,
        "secondhand" => Source::Secondhand,
        _ => return None,
    };
    place(&Source::ALL, &source)
}

fn note(text: &str) -> Option<u16> {
    let note = match text {
        "screenshot" => Note::Screenshot,
        "instrument-inferred" => Note::InstrumentInferred,
        "kepmen-108-2023" => Note::CitesDecree,
        "successor" => Note::Successor,
        _ => return None,
    };
    place(&Note::ALL, &note)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::results::Results;

    fn read(row: &str) -> (Singles, Vec<String>) {
        let results = "year,agency,type,province,d1,d2,d3,d4,index,predicate,note,published_as\n\
            2023,Kota A,kota,Bali,1.00,1.00,1.00,1.00,1.00,Kurang,,\n";
        let (mut none, mut faults) = (Vec::new(), Vec::new());
        let results = Results::read(&File { name: "results.csv", text: results.to_owned() }, &mut none);
        let file = File { name: "singles.csv", text: format!("{HEADER}\n{row}\n") };
        let singles = Singles::read(&file, &results.agencies(), &mut faults);
        (singles, faults.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_row_keeps_domains_source_and_name() {
        let (singles, faults) = read(
            "2025,Kota A,permenpanrb-59-2020,4.10,3.50,,,3.96,Sangat Baik,press,https://a.id/1,successor,Kota Abc",
        );
        assert_eq!(
            (faults.len(), singles.addresses().as_str(), singles.names()),
            (0, "https://a.id/1", vec!["Kota Abc"])
        );
        assert_eq!(singles.rows[0].numbers(), [0, 2025, 1, 410, 350, 0, 0, 396, 4, 2, 4, 1]);
    }

    #[test]
    fn every_field_is_checked() {
        for (row, fault) in [
            (
                "2024,Kota A,permenpanrb-59-2020,,,,,3.00,Baik,press,,,",
                "year is \"2024\", expected a year without a list",
            ),
            (
                "2022,Kota B,permenpanrb-59-2020,,,,,3.00,Baik,press,,,",
                "agency is \"Kota B\", expected an agency of",
            ),
            (
                "2022,Kota A,permenpanrb-59-2020,0.00,,,,3.00,Baik,press,,,",
                "d1 is \"0.00\", expected a figure above",
            ),
            (
                "2022,Kota A,permenpanrb-59-2020,,,,,3.00,Baik,rumour,,,",
                "source is \"rumour\", expected letter, ",
            ),
            (
                "2022,Kota A,permenpanrb-59-2020,,,,,3.00,Baik,press,a.id,,",
                "where is \"a.id\", expected an https",
            ),
            (
                "2022,Kota A,permenpanrb-59-2020,,,,,3.00,Baik,press,,?,",
                "note is \"?\", expected screenshot, ",
            ),
        ] {
            let (singles, faults) = read(row);
            assert_eq!((singles.rows.len(), faults.len()), (0, 1), "{row}");
            assert!(
                faults[0].starts_with(&format!("data/published/singles.csv:2: {fault}")),
                "{}",
                faults[0]
            );
        }
        let row = "2022,Kota A,permenpanrb-59-2020,,,,,3.00,Baik,press,,,";
        let (_, faults) = read(&format!("{row}\n{row}"));
        assert_eq!(
            faults,
            ["data/published/singles.csv:3: agency is \"Kota A\", expected one row for each year"]
        );
    }
}
