//! What fuzzing started from and what it found, under the same check as there (`docs/fuzzing.md`): stores, and whatever the
//! other targets are fed.

#[path = "../../../../fuzz/checks/store.rs"]
mod store;

use std::fs;
use std::path::Path;

#[test]
fn every_seed_opens_as_a_store_or_is_refused() {
    let targets = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds")).unwrap();
    let mut stores = 0;
    for target in targets.map(|target| target.unwrap().path()) {
        for seed in fs::read_dir(&target).unwrap().map(|seed| seed.unwrap().path()) {
            stores += usize::from(target.ends_with("store"));
            let text = fs::read(&seed).unwrap();
            assert!(std::panic::catch_unwind(|| store::check(&text)).is_ok(), "{}", seed.display());
        }
    }
    assert!(stores > 2, "{stores} seeds of stores");
}
