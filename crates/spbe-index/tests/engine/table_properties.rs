//! What is written can be read, and nothing that is read is a surprise.

use proptest::prelude::*;
use spbe_index::table::write_field;
use spbe_index::{Instrument, Values, read_list, read_table};

use crate::support::{any_instrument, any_values};

/// How a table is written.
#[derive(Clone, Debug)]
struct Dialect {
    separator: char,
    decimal: char,
    line_end: &'static str,
    is_marked: bool,
    is_english: bool,
    quotes_all: bool,
    decimals: usize,
}

/// One agency, as it is written and as it is to be read.
#[derive(Clone, Debug)]
struct Agency {
    name: String,
    province: String,
    year: Option<u16>,
    values: Values,
}

fn any_dialect() -> impl Strategy<Value = Dialect> {
    let forms = (prop::sample::select(vec![',', ';', '\t']), prop::sample::select(vec![',', '.']));
    let line_end = prop::sample::select(vec!["\n", "\r\n", "\r"]);
    let switches = (any::<bool>(), any::<bool>(), any::<bool>(), 2..5_usize);
    (forms, line_end, switches).prop_map(|((separator, decimal), line_end, switches)| {
        let (is_marked, is_english, quotes_all, decimals) = switches;
        Dialect { separator, decimal, line_end, is_marked, is_english, quotes_all, decimals }
    })
}

fn any_agency(instrument: &'static Instrument) -> impl Strategy<Value = Agency> {
    let name = r#"[=+@'\-a-zA-Zé;,"\t ]{0,8}[a-z][=+@'\-;,"\t ]{0,3}[\PC]{0,6}"#;
    let year = prop::option::of(2000..=2100_u16);
    (name, r#"([=\-'";, ]?[A-Z][a-z]{0,4})?"#, year, any_values(instrument)).prop_map(
        |(name, province, year, values)| Agency {
            name: name.trim().to_owned(),
            province: province.trim().to_owned(),
            year,
            values,
        },
    )
}

fn any_table() -> impl Strategy<Value = (&'static Instrument, Dialect, Vec<Agency>)> {
    any_instrument().prop_flat_map(|instrument| {
        (Just(instrument), any_dialect(), prop::collection::vec(any_agency(instrument), 1..5))
    })
}

impl Dialect {
    fn write(&self, instrument: &Instrument, agencies: &[Agency]) -> String {
        let names =
            if self.is_english { ["agency", "province", "year"] } else { ["Instansi", "Provinsi", "Tahun"] };
        let numbers = instrument.indicators().map(|(_, indicator)| indicator.number());
        let header: Vec<_> = names.into_iter().chain(numbers).map(str::to_owned).collect();
        let mut text = if self.is_marked { "\u{feff}".to_owned() } else { String::new() };
        text.push_str(&self.line(&header));
        for agency in agencies {
            let year = agency.year.map_or_else(String::new, |year| year.to_string());
            let values = agency
                .values
                .iter()
                .map(|(_, value)| value.map_or_else(String::new, |value| self.level(value)));
            let cells: Vec<_> =
                [agency.name.clone(), agency.province.clone(), year].into_iter().chain(values).collect();
            text.push_str(&self.line(&cells));
        }
        text
    }

    fn line(&self, cells: &[String]) -> String {
        let written: Vec<_> = cells.iter().map(|cell| self.cell(cell)).collect();
        written.join(&self.separator.to_string()) + self.line_end
    }

    fn cell(&self, cell: &str) -> String {
        let mut written = String::new();
        write_field(&mut written, cell);
        if self.quotes_all && !written.starts_with('"') { format!("\"{written}\"") } else { written }
    }

    /// Two to four decimals, or none where there are none.
    fn level(&self, value: spbe_index::Value) -> String {
        let decimals = format!("{:02}{:0<2$}", value.hundredths() % 100, "", self.decimals - 2);
        match value.whole() {
            Some(level) if self.decimals == 2 => level.to_string(),
            _ => format!("{}{}{decimals}", value.hundredths() / 100, self.decimal),
        }
    }
}

proptest! {
    #[test]
    fn a_table_reads_as_it_was_written((instrument, dialect, agencies) in any_table()) {
        let text = dialect.write(instrument, &agencies);
        let table = read_table(instrument, text.as_bytes());
        let table = table.map_err(|faults| TestCaseError::fail(format!("{faults:?}\n{text}")))?;
        prop_assert!(table.ignored.is_empty());
        prop_assert_eq!(table.rows.len(), agencies.len());
        for (row, agency) in table.rows.iter().zip(&agencies) {
            prop_assert_eq!(&row.agency, &agency.name);
            prop_assert_eq!(row.province.clone().unwrap_or_default(), agency.province.clone());
            prop_assert_eq!(row.year, agency.year);
            prop_assert_eq!(&row.values, &agency.values);
        }
    }

    #[test]
    fn a_written_field_never_runs(field in r"['=+@\-\t\r\n]{0,4}.{0,4}") {
        let mut written = String::new();
        write_field(&mut written, &field);
        // A quotation mark that belongs to the field is doubled and stays.
        let first = written.strip_prefix('"').unwrap_or(&written).chars().next();
        prop_assert!(!first.is_some_and(|first| "=+-@".contains(first) || first.is_control()), "{}", written);
    }

    #[test]
    fn any_bytes_are_a_table_or_faults(instrument in any_instrument(), bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        check_answer(read_table(instrument, &bytes).map(|_| ()))?;
    }

    /// Noise out of the bytes that mean something gets further than other noise.
    #[test]
    fn any_csv_like_text_is_a_table_or_faults(
        instrument in any_instrument(),
        has_header in any::<bool>(),
        noise in "[agency\u{feff}\"',;\t\r\n 0-6.é\0]{0,200}"
    ) {
        let numbers: Vec<_> = instrument.indicators().map(|(_, indicator)| indicator.number()).collect();
        let header = if has_header { format!("agency;{}\n", numbers.join(";")) } else { String::new() };
        check_answer(read_table(instrument, format!("{header}{noise}").as_bytes()).map(|_| ()))?;
    }

    #[test]
    fn any_text_is_a_list_or_faults(instrument in any_instrument(), text in any::<String>()) {
        check_answer(read_list(instrument, &text).map(|_| ()))?;
    }

    #[test]
    fn any_list_like_text_is_a_list_or_faults(instrument in any_instrument(), text in "[1-6,.;\t\r\n x]{0,120}") {
        check_answer(read_list(instrument, &text).map(|_| ()))?;
    }
}

fn check_answer<F: std::fmt::Display>(answer: Result<(), Vec<F>>) -> Result<(), TestCaseError> {
    if let Err(faults) = answer {
        prop_assert!(!faults.is_empty());
        prop_assert!(faults.iter().all(|fault| !fault.to_string().is_empty()));
    }
    Ok(())
}
