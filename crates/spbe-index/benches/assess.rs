//! How long it takes to assess one agency, and as many as a cohort has.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use spbe_index::{Instrument, Values, assess};

/// Values that differ from agency to agency; every seventh is empty.
fn values(instrument: &Instrument, agency: usize) -> Values {
    let levels: Vec<_> = instrument.scale().levels().collect();
    let level = |position: usize| levels.get((position * 7 + agency * 3 + position * agency) % 7).copied();
    let items = instrument.indicators().map(|(id, _)| level(id.position()));
    Values::new(instrument, items.collect()).unwrap_or_else(|_| Values::empty(instrument))
}

fn bench(criterion: &mut Criterion) {
    let instrument = Instrument::permenpanrb_59_2020();
    let cohort: Vec<_> = (0..1000).map(|agency| values(instrument, agency)).collect();
    criterion.bench_function("assess one agency", |bencher| {
        bencher.iter(|| cohort.first().map(|values| assess(instrument, black_box(values))));
    });
    let mut group = criterion.benchmark_group("cohort");
    group.throughput(Throughput::Elements(1000));
    group.bench_function("assess 1 000 agencies", |bencher| {
        bencher.iter(|| cohort.iter().map(|values| assess(instrument, black_box(values)).index()).max());
    });
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    bench(&mut criterion);
    criterion.final_summary();
}
