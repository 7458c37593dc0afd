//! How long it takes to read, assess, lift and sort a cohort, from the nation to a hundred thousand rows, and how much
//! memory it takes.

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{Criterion, Throughput};
use spbe_index::cohort::{
    BestSearch, Cohort, CohortReader, Direction, Goal, Lift, Sequence, SortKey, contributions, read_cohort,
};
use spbe_index::published::Published;
use spbe_index::{Instrument, Measure, Outcome};

const ROWS: [usize; 3] = [600, 10_000, 100_000];

/// As many rows as a slice has that is read between two frames.
const SLICE: usize = 500;

/// A table with as many rows: about 130 bytes each.
fn table(instrument: &Instrument, rows: usize) -> Vec<u8> {
    let numbers: Vec<_> = instrument.indicators().map(|(_, indicator)| indicator.number()).collect();
    let mut text = format!("instansi;jenis;provinsi;tahun;{}\r\n", numbers.join(";"));
    for row in 0..rows {
        // Writing to a string never fails.
        let _ = write!(text, "Pemerintah Kota {};kota;Provinsi {};2024", row * 7919 % rows, row % 38);
        for position in 0..numbers.len() {
            let _ = write!(text, ";{}", (position * 7 + row * 3 + position * row) % 5 + 1);
        }
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// Nine services of five indicators each.
fn measures(instrument: &Instrument, level: u8) -> Vec<Measure> {
    let Some(to) = instrument.scale().level(level) else { return Vec::new() };
    let lifts: Vec<_> = instrument.indicators().map(|(indicator, _)| Lift { indicator, to }).collect();
    lifts.chunks_exact(5).map(|lifts| Measure::new(lifts.to_vec())).collect()
}

fn bench(criterion: &mut Criterion, instrument: &Instrument, rows: usize) {
    let text = table(instrument, rows);
    let Ok((cohort, _)) = read_cohort(instrument, text.clone()) else { return };
    let (measures, before) = (measures(instrument, 4), cohort.indexes());
    let outcome = Outcome::new(&cohort, &measures);
    println!("{rows} rows: {} bytes of text, {} bytes a member", text.len(), cohort.bytes() / cohort.len());

    let mut group = criterion.benchmark_group(format!("{rows} rows"));
    group.throughput(Throughput::Elements(rows.try_into().unwrap_or(u64::MAX))).sample_size(10);
    group.bench_function("read", |bencher| {
        bencher.iter(|| {
            let mut reader = CohortReader::new(instrument, text.clone());
            while !reader.advance(instrument, SLICE).is_done {}
            reader.finish().map(|(cohort, _)| cohort.len())
        });
    });
    group.bench_function("assess", |bencher| bencher.iter(|| black_box(&cohort).indexes().mean()));
    let mut following = Some(outcome.clone());
    group.bench_function("follow a slider: 47 indicators lifted, mean, bands, bins", |bencher| {
        bencher.iter(|| {
            following = following.take().map(|outcome| outcome.with(&cohort, black_box(&measures)));
            let after = following.as_ref().map(Outcome::after);
            after.map(|after| (after.mean(), after.deviation(2), after.band_counts(), after.histogram(10)))
        });
    });
    group.bench_function("crossings and gainers", |bencher| {
        bencher.iter(|| (black_box(&outcome).crossings().len(), outcome.gainers(10)));
    });
    group.bench_function("quartiles", |bencher| bencher.iter(|| black_box(&before).quartiles()));
    group.bench_function("ranks", |bencher| bencher.iter(|| black_box(&before).ranks()));
    for (name, key) in [("sort by index", SortKey::After), ("sort by name", SortKey::Agency)] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| cohort.order(black_box(&outcome), key, Direction::Descending));
        });
    }
    group.bench_function("duplicates", |bencher| bencher.iter(|| black_box(&cohort).duplicates().len()));
    if let Some((band, _)) = instrument.bands().nth(2) {
        group.bench_function("order 9 measures", |bencher| {
            bencher.iter(|| contributions(&cohort, black_box(&before), &measures, band, Sequence::ByMean));
        });
        group.bench_function("best 3 of 9 measures", |bencher| {
            bencher.iter(|| {
                let search = BestSearch::new(&cohort, &measures, 3, band, Goal::Reaching);
                search.finish(&cohort, black_box(&before), &measures)
            });
        });
    }
    group.finish();
}

fn main() {
    let instrument = Instrument::permenpanrb_59_2020();
    let mut criterion = Criterion::default().configure_from_args();
    let ids: Vec<_> = Published::results().agencies().iter().map(spbe_index::published::Agency::id).collect();
    criterion.bench_function("the nation from the published results", |bencher| {
        bencher.iter(|| Cohort::of_published(instrument, black_box(&ids), 2024).0.len());
    });
    criterion.bench_function("bands of the nation that hang on one level", |bencher| {
        bencher.iter(|| Published::results().one_level_falls(instrument, black_box(2024)).len());
    });
    for rows in ROWS {
        bench(&mut criterion, instrument, rows);
    }
    criterion.final_summary();
}
