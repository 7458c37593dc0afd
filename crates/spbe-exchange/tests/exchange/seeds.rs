//! What fuzzing started from and what it found: every seed in `fuzz/seeds` goes through every parser, under the same
//! checks as there (`docs/fuzzing.md`).

#[path = "../../../../fuzz/checks/exchange.rs"]
mod exchange;
#[path = "../../../../fuzz/checks/instrument.rs"]
mod instrument;
#[path = "../../../../fuzz/checks/link.rs"]
mod link;
#[path = "../../../../fuzz/checks/members.rs"]
mod members;
#[path = "../../../../fuzz/checks/table.rs"]
mod table;
#[path = "../../../../fuzz/checks/workspace.rs"]
mod workspace;

use std::path::Path;

type Check = fn(&[u8]);

const CHECKS: [(&str, Check); 6] = [
    ("exchange", exchange::check),
    ("instrument", instrument::check),
    ("link", link::check),
    ("members", members::check),
    ("table", table::check),
    ("workspace", workspace::check),
];

#[test]
fn every_seed_passes_every_parser() {
    for (target, _) in CHECKS {
        let seeds = seeds(target);
        assert!(!seeds.is_empty(), "{target}");
        for (name, seed) in seeds {
            for (check, run) in CHECKS {
                assert!(std::panic::catch_unwind(|| run(&seed)).is_ok(), "{target}/{name} in {check}");
            }
        }
    }
}

fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds").join(target);
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    files.map(|file| (file.file_name().display().to_string(), std::fs::read(file.path()).unwrap())).collect()
}
