//! The cohort on the sheet of our own workbook.

use std::collections::HashSet;

use spbe_index::{Instrument, Value};

use super::fault::Fault;
use super::grid::{Cell, Grid};
use super::own::{HEADER_WITHIN, column, visible};
use super::{Content, Edit, table};
use crate::book::{Book, Member};
use crate::xlsx::cut_to_cell;

/// The cohort as it stands on its sheet.
pub(super) fn read(
    grid: &Grid,
    book: &mut Book,
    instrument: &Instrument,
    edits: &mut Vec<Edit>,
    faults: &mut Vec<Fault>,
) {
    let is_name = |heading: &str| heading == "instansi" || heading == "agency";
    let Some(header) =
        (0..grid.rows.len().min(HEADER_WITHIN)).find(|row| column(grid, *row, is_name).is_some())
    else {
        return;
    };
    let has_rows =
        grid.rows.iter().skip(header + 1).any(|cells| cells.iter().any(|cell| *cell != Cell::Empty));
    let members = if has_rows {
        let mut read = table::read_below(grid, instrument, header);
        faults.append(&mut read.faults);
        match read.content {
            Content::Cohort { members, .. } if faults.is_empty() => members,
            _ => return,
        }
    } else {
        Vec::new()
    };
    let seen = |member: &Member| Seen::new(instrument, member);
    if members.iter().map(seen).eq(book.cohort.iter().map(seen)) {
        return;
    }
    let known: HashSet<_> = book.cohort.iter().map(seen).collect();
    let changed = members.iter().filter(|member| !known.contains(&seen(member))).count();
    edits.push(Edit::Cohort { from: book.cohort.len(), to: members.len(), changed });
    book.cohort = members;
}

/// A member as far as a spreadsheet keeps it.
#[derive(Eq, Hash, PartialEq)]
struct Seen {
    texts: [String; 3],
    year: Option<u16>,
    estimated: bool,
    values: Vec<Option<Value>>,
}

impl Seen {
    fn new(instrument: &Instrument, member: &Member) -> Self {
        let text = |text: &Option<String>| visible(text.as_deref().unwrap_or_default());
        Self {
            texts: [visible(&cut_to_cell(&member.agency)), text(&member.kind), text(&member.province)],
            year: member.year,
            estimated: member.estimated,
            values: member.levels.iter().map(|level| instrument.scale().parse(level).ok()).collect(),
        }
    }
}
