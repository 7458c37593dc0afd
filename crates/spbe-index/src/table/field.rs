//! Single fields of a CSV file, written so that a spreadsheet reads them as text.

use std::borrow::Cow;

/// Appends a text field to a line of CSV: in quotation marks where it needs them, and with an apostrophe
/// before what a spreadsheet would run as a formula (`=`, `+`, `-`, `@` or a control character at the start).
///
/// [`read_table`](crate::read_table) takes that apostrophe away again.
///
/// ```
/// use spbe_index::table::write_field;
///
/// let mut line = String::new();
/// for field in ["Kota Denpasar", "Badan A, B", "=1+1"] {
///     write_field(&mut line, field);
///     line.push(',');
/// }
/// assert_eq!(line, "Kota Denpasar,\"Badan A, B\",'=1+1,");
/// ```
pub fn write_field(line: &mut String, field: &str) {
    let apostrophe = if runs(field) { "'" } else { "" };
    if needs_quotes(field) {
        line.extend(["\"", apostrophe, &field.replace('"', "\"\""), "\""]);
    } else {
        line.extend([apostrophe, field]);
    }
}

/// The field as it was before [`write_field`] made it harmless.
///
/// ```
/// use spbe_index::table::restore_field;
///
/// assert_eq!(["'=1+1", "'Tis", "Kota"].map(restore_field), ["=1+1", "'Tis", "Kota"]);
/// ```
pub fn restore_field(field: &str) -> &str {
    field.strip_prefix('\'').filter(|_| runs(field)).unwrap_or(field)
}

/// The field so that a spreadsheet takes it for text: [`write_field`] without quotation marks, for other writers of CSV.
///
/// ```
/// use spbe_index::table::{harmless_field, restore_field};
///
/// assert_eq!(harmless_field("=1+1"), "'=1+1");
/// assert_eq!(restore_field(&harmless_field("'=1+1")), "'=1+1");
/// ```
pub fn harmless_field(field: &str) -> Cow<'_, str> {
    if runs(field) { format!("'{field}").into() } else { field.into() }
}

/// A field short enough for a message.
pub(crate) fn cut(field: &str) -> String {
    const MOST_SHOWN: usize = 40;
    match field.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("{}…", field.get(..end).unwrap_or_default()),
        None => field.to_owned(),
    }
}

/// Whether a spreadsheet would run the field. Apostrophes before a formula count as one, so that taking one
/// away always undoes adding one.
fn runs(field: &str) -> bool {
    let first = field.trim_start_matches('\'').chars().next();
    first.is_some_and(|first| matches!(first, '=' | '+' | '-' | '@') || first.is_control())
}

fn needs_quotes(field: &str) -> bool {
    field.trim() != field || field.contains(['"', ',', ';', '\t', '\r', '\n'])
}
