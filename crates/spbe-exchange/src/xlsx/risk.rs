//! The sheet of the risk: figures with their names.

use super::page::Page;
use super::{Source, Written};
use crate::book::Form;
use crate::words::Sheet;

const HEADER_ROW: u32 = 2;

pub(super) fn sheet(source: &Source<'_>) -> Written {
    let mut page = Page::new(source, Sheet::Risk)?;
    let (styles, risk) = (&source.styles, &source.checked.book.risk);
    let hint = if risk.is_empty() {
        source.pick(
            "Tidak ada tingkat yang dinaikkan di atas hasil resmi, atau belum dihitung.",
            "No level is raised above an official result, or nothing was computed yet.",
        )
    } else {
        ""
    };
    page.title(&format!("{} · {}", source.pick("Risiko", "Risk"), source.title()), hint)?;
    page.lasting_header(
        HEADER_ROW,
        &[
            source.pick("Besaran", "Figure"),
            source.pick("Nilai", "Value"),
            source.pick("Keterangan", "Remark"),
        ],
    )?;
    for (row, figure) in (HEADER_ROW + 1..).zip(risk) {
        page.text(row, 0, &figure.name, &styles.text)?;
        match figure.form {
            Form::Plain => page.number(row, 1, &figure.value, &styles.exact)?,
            Form::Percent => page.number(row, 1, &figure.value, &styles.share)?,
            Form::Text => page.text(row, 1, &figure.value, &styles.text)?,
        }
        page.text(row, 2, &figure.remark, &styles.text)?;
        page.fit(row, &[(&figure.name, 50), (&figure.remark, 70)])?;
    }
    page.widths(&[50, 16, 70])?;
    Ok(page.sheet)
}
