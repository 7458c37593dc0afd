//! How long the exact distribution takes, beside one million samples and their error.

#![allow(clippy::unwrap_used, reason = "a bench may stop at the first surprise, in its helpers too")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::Criterion;
use spbe_index::risk::{Candidate, SafeRequest, Severity};
use spbe_index::{Assessors, Certainty, Claims, Instrument, Score, Shifts, Values, safe_plan, secure_claims};

const SAMPLES: u32 = 1_000_000;

/// Levels from 2 to 5, as an agency on its way to *Baik* claims them.
fn values(instrument: &Instrument) -> Values {
    let level = |position: usize| u8::try_from(2 + position * 7 % 4).ok();
    let items = instrument.indicators().map(|(id, _)| instrument.scale().level(level(id.position())?));
    Values::new(instrument, items.collect()).unwrap_or_else(|_| Values::empty(instrument))
}

/// `SplitMix64`, from 0 to 1.
fn draw(state: &mut u64) -> f64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    f64::from(u32::try_from((mixed ^ (mixed >> 31)) >> 32).unwrap_or(0)) / 4_294_967_296.0
}

/// The share of samples that reach `needed`, in parts of the weight times levels.
fn sampled(instrument: &Instrument, values: &Values, shifts: &Shifts, needed: i64) -> f64 {
    let mut claims = Vec::new();
    for ((_, indicator), (_, value)) in instrument.indicators().zip(values.iter()) {
        let level = value.and_then(spbe_index::Value::whole).unwrap_or(1);
        claims.push((i64::from(indicator.weight()), i64::from(level), shifts.odds(level).probabilities()));
    }
    let (mut state, mut reached) = (1, 0);
    for _ in 0..SAMPLES {
        let mut sum = 0;
        for (weight, level, odds) in &claims {
            let (mut shift, mut left) = (-2, draw(&mut state));
            for probability in odds.iter().take(4) {
                if left < *probability {
                    break;
                }
                left -= probability;
                shift += 1;
            }
            sum += weight * (level + shift).clamp(1, 5);
        }
        reached += u32::from(sum >= needed);
    }
    f64::from(reached) / f64::from(SAMPLES)
}

fn compare(instrument: &Instrument, values: &Values) {
    let shifts = Shifts::published();
    let target = Score::from_hundredths(290);
    let started = Instant::now();
    let claims = Claims::new(instrument, values, &[], &Assessors::alike(shifts.clone())).unwrap();
    let exact = claims.distribution().at_least(target);
    let exact_took = started.elapsed();
    let started = Instant::now();
    let sampled = sampled(instrument, values, &shifts, i64::from(instrument.total_weight()) * 29 / 10);
    let sampled_took = started.elapsed();
    println!(
        "P(index >= 2.90): exact {exact:.9} in {exact_took:?}; {SAMPLES} samples {sampled:.6} in {sampled_took:?}, \
         {:.6} off, expected {:.6}",
        (sampled - exact).abs(),
        (exact * (1.0 - exact) / f64::from(SAMPLES)).sqrt(),
    );
}

/// Every value from the claimed one up, one effort a level.
fn candidates(instrument: &Instrument, values: &Values) -> Vec<Vec<Candidate>> {
    let from = |value: Option<spbe_index::Value>| value.unwrap_or(instrument.scale().min());
    let levels = |value| instrument.scale().levels().filter(move |level| *level >= from(value)).zip(0..);
    let all = values.iter().map(|(_, value)| {
        levels(value)
            .map(|(level, effort)| Candidate { value: Some(level), effort, certainty: Certainty::Likely })
            .collect()
    });
    all.collect()
}

fn bench(criterion: &mut Criterion) {
    let instrument = Instrument::permenpanrb_59_2020();
    let values = values(instrument);
    compare(instrument, &values);
    let usual = Assessors::alike(Shifts::published());
    let mixed = Assessors::mixed(&Shifts::published(), [25, 50, 25]);
    let target = Score::from_hundredths(290);
    for (name, assessors) in [("usual", &usual), ("mixed", &mixed)] {
        criterion.bench_function(&format!("distribution, {name} assessors"), |bencher| {
            let claims = || Claims::new(instrument, black_box(&values), &[], assessors).unwrap();
            bencher.iter(|| claims().distribution().at_least(target));
        });
        let claims = Claims::new(instrument, &values, &[], assessors).unwrap();
        criterion.bench_function(&format!("influences, {name} assessors"), |bencher| {
            bencher.iter(|| black_box(&claims).influences(target).chance);
        });
        criterion.bench_function(&format!("secure up three, {name} assessors"), |bencher| {
            bencher.iter(|| secure_claims(black_box(&claims), target, 3).after);
        });
    }
    let strict = Assessors::alike(Shifts::published().tilted(Severity::STRICT));
    let candidates = candidates(instrument, &values);
    for (name, assessors) in [("usual", &usual), ("mixed", &mixed), ("strict", &strict)] {
        let request = SafeRequest {
            instrument,
            candidates: &candidates,
            confirmed: &Values::empty(instrument),
            assessors,
            target,
            confidence: 0.8,
            node_limit: 2_000,
        };
        let plan = safe_plan(&request).map(|plan| (plan.effort, plan.proven, plan.chance));
        println!("safe plan, {name} assessors: {plan:?}");
        criterion.bench_function(&format!("safe plan, {name} assessors"), |bencher| {
            bencher.iter(|| safe_plan(black_box(&request)).map(|plan| plan.effort));
        });
    }
}

fn main() {
    let mut criterion =
        Criterion::default().sample_size(10).measurement_time(Duration::from_secs(2)).configure_from_args();
    bench(&mut criterion);
    criterion.final_summary();
}
