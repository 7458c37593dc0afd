//! The results of 2023 and 2024, by agency.

use crate::file::{DataFault, File, Record};
use crate::kind::AgencyKind;
use crate::likely::{self, FAR};
use crate::pack::{self, count};
use crate::remark::Remark;
use crate::terms::{A_FIGURE, A_YEAR, band, figure, place, year};

const HEADER: &str = "year,agency,type,province,d1,d2,d3,d4,index,predicate,note,published_as";

/// Every row, in the order of the library: by kind, province, agency and year.
pub(crate) struct Results {
    rows: Vec<Row>,
}

struct Row {
    agency: Agency,
    year: u16,
    domains: [u16; 4],
    index: u16,
    band: u16,
    remark: Option<Remark>,
    /// The name in that year's report; empty where it is the agency's own.
    published_as: String,
}

/// Compared in the order of the fields.
#[derive(Clone, Debug, Eq, PartialEq, Ord, PartialOrd)]
pub(crate) struct Agency {
    kind: AgencyKind,
    /// Empty for a central agency.
    province: String,
    pub(crate) name: String,
}

impl Results {
    pub(crate) fn read(file: &File, faults: &mut Vec<DataFault>) -> Self {
        let mut rows =
            file.read(HEADER, faults, |record| Ok((Row::read(record)?, record.fault("agency", ONE_ROW))));
        rows.sort_by(|(a, _), (b, _)| (&a.agency, a.year).cmp(&(&b.agency, b.year)));
        for pair in rows.windows(2) {
            let [(row, _), (next, fault)] = pair else { continue };
            if (&row.agency, row.year) == (&next.agency, next.year) {
                faults.push(fault.clone());
            }
        }
        Self { rows: rows.into_iter().map(|(row, _)| row).collect() }
    }

    /// Every agency once.
    pub(crate) fn agencies(&self) -> Vec<&Agency> {
        let mut agencies: Vec<_> = self.rows.iter().map(|row| &row.agency).collect();
        agencies.dedup();
        agencies
    }

    /// The provinces in alphabetical order.
    fn provinces(&self) -> Vec<&str> {
        let mut provinces: Vec<_> = self.rows.iter().map(|row| row.agency.province.as_str()).collect();
        provinces.sort_unstable();
        provinces.dedup();
        provinces.retain(|province| !province.is_empty());
        provinces
    }

    /// A name a line: the provinces, and then each agency, followed by the names in those reports that have another.
    pub(crate) fn names(&self) -> String {
        let mut names = self.provinces();
        for agency in self.agencies() {
            names.push(&agency.name);
            names
                .extend(self.of(agency).map(|row| row.published_as.as_str()).filter(|name| !name.is_empty()));
        }
        names.join("\n")
    }

    /// How many provinces there are, every result, and to which agency they belong.
    pub(crate) fn pack(&self) -> Vec<u8> {
        let (mut bytes, provinces) = (Vec::new(), self.provinces());
        let agency = |agency: &Agency| {
            let province = place(&provinces, &agency.province.as_str()).map_or(0, |place| place + 1);
            [place(&AgencyKind::ALL, &agency.kind).unwrap_or(0), province, count(self.of(agency).count())]
        };
        pack::number(&mut bytes, count(provinces.len()));
        pack::table(&mut bytes, &self.rows.iter().map(Row::numbers).collect::<Vec<_>>());
        pack::table(&mut bytes, &self.agencies().into_iter().map(agency).collect::<Vec<_>>());
        bytes
    }

    fn of(&self, agency: &Agency) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.agency == *agency)
    }
}

const ONE_ROW: &str = "one row for each year";

impl Row {
    fn read(record: &Record<'_>) -> Result<Self, DataFault> {
        let figure = |column| record.read(column, A_FIGURE, figure);
        Ok(Self {
            agency: Agency::read(record)?,
            year: record.read("year", A_YEAR, year)?,
            domains: [figure("d1")?, figure("d2")?, figure("d3")?, figure("d4")?],
            index: figure("index")?,
            band: record.read("predicate", "a predicate of PermenPANRB 59/2020", band)?,
            remark: record.optional("note", "d1-inferred, level-0 or nothing", remark)?,
            published_as: record.optional("published_as", A_NAME, name)?.unwrap_or_default(),
        })
    }

    fn numbers(&self) -> [u16; 9] {
        let [d1, d2, d3, d4] = self.domains;
        let index = self.index + FAR - likely::index(self.domains);
        let band = self.band + FAR - likely::band(self.index);
        let remark = self.remark.and_then(|remark| place(&Remark::ALL, &remark)).map_or(0, |place| place + 1);
        [self.year, d1, d2, d3, d4, index, band, remark, u16::from(!self.published_as.is_empty())]
    }
}

impl Agency {
    fn read(record: &Record<'_>) -> Result<Self, DataFault> {
        let kind = record.read("type", "one of the seven types", AgencyKind::from_code)?;
        Ok(Self {
            kind,
            province: record.read("province", "a province for a regional government only", |text| {
                (kind.is_regional() != text.is_empty()).then(|| text.to_owned())
            })?,
            name: record.read("agency", A_NAME, name)?,
        })
    }
}

const A_NAME: &str = "a name in ASCII, as the search reads it";

fn name(text: &str) -> Option<String> {
    let fits = !text.is_empty() && text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
    fits.then(|| text.to_owned())
}

fn remark(text: &str) -> Option<Remark> {
    match text {
        "d1-inferred" => Some(Remark::FirstDomainInferred),
        "level-0" => Some(Remark::CountsZero),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rows: &[&str]) -> (Results, Vec<String>) {
        let text = format!("{HEADER}\n{}\n", rows.join("\n"));
        let mut faults = Vec::new();
        let results = Results::read(&File { name: "results.csv", text }, &mut faults);
        (results, faults.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn agencies_are_sorted_and_their_years_together() {
        let (results, faults) = read(&[
            "2024,Kota B,kota,Bali,1.00,1.00,1.00,1.00,1.00,Kurang,,",
            "2023,Kota A,kota,Banten,1.00,1.00,1.00,1.00,1.00,Kurang,,",
            "2024,Kota A,kota,Bali,1.00,1.00,1.00,1.00,1.00,Kurang,,Kota AA",
            "2023,Kota B,kota,Bali,1.00,1.00,1.00,1.00,1.00,Kurang,,",
            "2023,Kementerian,kementerian,,1.00,1.00,1.00,1.00,1.00,Kurang,,",
        ]);
        assert_eq!(faults, [""; 0]);
        assert_eq!(results.names(), "Bali\nBanten\nKementerian\nKota A\nKota AA\nKota B\nKota A");
        let years: Vec<_> = results.rows.iter().map(|row| row.year).collect();
        assert_eq!(years, [2023, 2024, 2023, 2024, 2023]);
    }

    #[test]
    fn every_field_is_checked() {
        for (row, fault) in [
            ("24,A,lns,,1.00,1.00,1.00,1.00,1.00,Baik,,", "year is \"24\", expected a year"),
            ("2024,,lns,,1.00,1.00,1.00,1.00,1.00,Baik,,", "agency is \"\", expected a name in ASCII"),
            ("2024,Ä,lns,,1.00,1.00,1.00,1.00,1.00,Baik,,", "agency is \"Ä\", expected a name in ASCII"),
            ("2024,A,desa,,1.00,1.00,1.00,1.00,1.00,Baik,,", "type is \"desa\", expected one of the seven"),
            ("2024,A,kota,,1.00,1.00,1.00,1.00,1.00,Baik,,", "province is \"\", expected a province for"),
            (
                "2024,A,lns,Bali,1.00,1.00,1.00,1.00,1.00,Baik,,",
                "province is \"Bali\", expected a province for",
            ),
            (
                "2024,A,lns,,1.00,1.00,1.00,1.0,1.00,Baik,,",
                "d4 is \"1.0\", expected a figure with two decimals",
            ),
            (
                "2024,A,lns,,1.00,1.00,1.00,1.00,1,Baik,,",
                "index is \"1\", expected a figure with two decimals",
            ),
            (
                "2024,A,lns,,1.00,1.00,1.00,1.00,1.00,Bagus,,",
                "predicate is \"Bagus\", expected a predicate of",
            ),
            (
                "2024,A,lns,,1.00,1.00,1.00,1.00,1.00,Baik,?,",
                "note is \"?\", expected d1-inferred, level-0 or",
            ),
        ] {
            let (results, faults) = read(&[row]);
            assert_eq!((results.rows.len(), faults.len()), (0, 1), "{row}");
            assert!(
                faults[0].starts_with(&format!("data/published/results.csv:2: {fault}")),
                "{}",
                faults[0]
            );
        }
    }

    #[test]
    fn one_agency_has_one_row_a_year() {
        let row = "2023,Kota A,kota,Bali,1.00,1.00,1.00,1.00,1.00,Kurang,,";
        assert_eq!(
            read(&[row, row]).1,
            ["data/published/results.csv:3: agency is \"Kota A\", expected one row for each year"]
        );
    }
}
