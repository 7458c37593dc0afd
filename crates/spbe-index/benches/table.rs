//! How long it takes to read a table of agencies.

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{Criterion, Throughput};
use spbe_index::{Instrument, read_table};

/// A table with as many rows, and its size in bytes: about 130 a row.
fn table(instrument: &Instrument, rows: usize) -> String {
    let numbers: Vec<_> = instrument.indicators().map(|(_, indicator)| indicator.number()).collect();
    let mut text = format!("instansi;jenis;provinsi;tahun;{}\r\n", numbers.join(";"));
    for row in 0..rows {
        // Writing to a string never fails.
        let _ = write!(text, "Pemerintah Kota {row};kota;Jawa Barat;2024");
        for position in 0..numbers.len() {
            let _ = write!(text, ";{}", (position * 7 + row * 3 + position * row) % 5 + 1);
        }
        text.push_str("\r\n");
    }
    text
}

fn main() {
    let instrument = Instrument::permenpanrb_59_2020();
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("read a table");
    for rows in [10_000, 100_000] {
        let text = table(instrument, rows);
        group.throughput(Throughput::Bytes(text.len().try_into().unwrap_or(u64::MAX))).sample_size(10);
        group.bench_function(format!("{rows} rows"), |bencher| {
            bencher.iter(|| read_table(instrument, black_box(text.as_bytes())).map(|table| table.rows.len()));
        });
    }
    group.finish();
    criterion.final_summary();
}
