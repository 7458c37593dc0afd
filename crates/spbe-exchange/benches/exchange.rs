//! How long it takes to write and read the nation: a workspace with 640 agencies.

use std::hint::black_box;

use criterion::{Criterion, SamplingMode};
use spbe_exchange::{Book, Member, cohort_csv, levels_of, read, write_json, write_xlsx};
use spbe_index::{Instrument, Language, Values};

fn main() {
    let instrument = Instrument::permenpanrb_59_2020();
    let book = book(instrument, 640);
    let instruments = [instrument];
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("640 agencies");
    group.sampling_mode(SamplingMode::Flat).sample_size(10);
    group.bench_function("write xlsx", |bencher| {
        bencher.iter(|| write_xlsx(black_box(&book)).map(|file| file.len()));
    });
    group.bench_function("write json", |bencher| {
        bencher.iter(|| write_json(black_box(&book)).map(|file| file.len()));
    });
    let files = [
        ("read xlsx", write_xlsx(&book).unwrap_or_default()),
        ("read json", write_json(&book).unwrap_or_default().into_bytes()),
        ("read csv", cohort_csv(&book).unwrap_or_default().into_bytes()),
    ];
    for (name, file) in &files {
        println!("{name}: {} bytes", file.len());
        group.bench_function(*name, |bencher| {
            bencher.iter(|| read(black_box(file), &instruments).map(|preview| preview.rows));
        });
    }
    group.finish();
    criterion.final_summary();
}

fn book(instrument: &Instrument, agencies: usize) -> Book {
    let mut book = Book::new(instrument, Language::Indonesian, &values(instrument, 0));
    book.cohort = (0..agencies).map(|number| member(instrument, number)).collect();
    book
}

fn member(instrument: &Instrument, number: usize) -> Member {
    Member {
        agency: format!("Pemerintah Kabupaten {number}"),
        kind: Some("Kabupaten".to_owned()),
        province: Some("Jawa Barat".to_owned()),
        year: Some(2024),
        estimated: false,
        levels: levels_of(&values(instrument, number)),
    }
}

/// Levels that differ from agency to agency.
fn values(instrument: &Instrument, number: usize) -> Values {
    let levels: Vec<_> = instrument.scale().levels().collect();
    let ids = instrument.indicators().map(|(id, _)| id);
    ids.fold(Values::empty(instrument), |values, id| {
        let place = (id.position() * 7 + number * 3 + id.position() * number) % levels.len().max(1);
        values.with(id, levels.get(place).copied())
    })
}
