//! The published rows, read here a second time so that no expectation comes from the code under test.

/// A row of data/published/published-results-2023-2024.csv; figures in hundredths of a level.
pub(crate) struct Row {
    pub(crate) year: u16,
    pub(crate) agency: String,
    pub(crate) kind: String,
    pub(crate) province: String,
    pub(crate) domains: [u32; 4],
    pub(crate) index: u32,
    pub(crate) predicate: String,
    pub(crate) note: String,
    pub(crate) published_as: String,
}

impl Row {
    pub(crate) fn is(&self, year: u16, agency: &str) -> bool {
        self.year == year && self.agency == agency
    }
}

pub(crate) fn rows() -> Vec<Row> {
    let csv = include_str!("../../data/published/published-results-2023-2024.csv");
    csv.lines().skip(1).map(|line| row(fields(line).try_into().expect(line))).collect()
}

fn row(fields: [String; 12]) -> Row {
    let [year, agency, kind, province, d1, d2, d3, d4, index, predicate, note, published_as] = fields;
    let domains = [d1, d2, d3, d4].map(|figure| hundredths(&figure));
    let (year, index) = (year.parse().expect("a year"), hundredths(&index));
    Row { year, agency, kind, province, domains, index, predicate, note, published_as }
}

/// A name with a comma stands in quotes, and no name has a quote in it.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().expect("a field").push(letter),
        }
    }
    fields
}

/// `2.62` as 262.
pub(crate) fn hundredths(figure: &str) -> u32 {
    figure.replace('.', "").parse().expect(figure)
}
