//! The words that `docs/glossary.md` puts aside stand nowhere that a reader looks: not in what the page says, nor in its data, workbook
//! and guides; and the sentences for levels say what they have to.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

/// Where a word may stand all the same: the end of a file's path, what is around it, and why.
const ALLOWED: [(&str, &str, &str); 7] = [
    ("spbe-exchange/src/csv.rs", "dasar", "the heading of a column in files that are already about"),
    ("spbe-exchange/src/read/headings.rs", "dasar", "read in tables of other people"),
    ("spbe-exchange/src/words.rs", "Kohort", "read in workbooks of former versions"),
    ("spbe-exchange/src/xlsx/layout.rs", "Dasar", "read in workbooks of former versions"),
    ("spbe-exchange/src/xlsx/layout.rs", "Unit penanggung jawab", "read in workbooks of former versions"),
    ("texts/permenpanrb-8-2026.json", "optimal", "the ministry's word for a degree of competence"),
    ("texts/permenpanrb-8-2026.json", "peta jalan", "a document that an agency has to have"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// The last column of the table under a heading, word by word.
fn put_aside(heading: &str) -> Vec<String> {
    let glossary = read("docs/glossary.md");
    let (_, after) = glossary.split_once(&format!("\n## {heading}\n")).unwrap();
    let section = after.split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with('|')).skip(2);
    let words = rows.flat_map(|row| {
        let cells: Vec<_> = row.trim_matches('|').split('|').map(str::trim).collect();
        cells.last().unwrap().split(", ").map(str::to_owned).collect::<Vec<_>>()
    });
    words.filter(|word| !word.is_empty()).collect()
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_str().is_some_and(|name| name.ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The texts between quotation marks of a source, without its comments.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut letters = source.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '/' if letters.peek() == Some(&'/') => while letters.next().is_some_and(|next| next != '\n') {},
            '\'' if letters.peek() == Some(&'"') => {
                letters.next();
            }
            '"' => {
                let mut literal = String::new();
                while let Some(next) = letters.next() {
                    match next {
                        '"' => break,
                        '\\' => literal.extend(letters.next()),
                        other => literal.push(other),
                    }
                }
                found.push(literal);
            }
            _ => {}
        }
    }
    found
}

/// All texts of a JSON file but those in English, or those alone.
fn texts(json: &serde_json::Value, english: bool, found: &mut Vec<String>) {
    match json {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                match (name.as_str(), value) {
                    ("en", serde_json::Value::String(text)) if english => found.push(text.clone()),
                    ("en", _) if !english => {}
                    (_, serde_json::Value::String(_)) if english => {}
                    _ => texts(value, english, found),
                }
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| texts(item, english, found)),
        serde_json::Value::String(text) if !english => found.push(text.clone()),
        _ => {}
    }
}

/// Where a word stands in a text: whole, in capitals or not, with the endings of Indonesian, and never as a placeholder.
fn stands(word: &str, text: &str) -> bool {
    let text = text.to_lowercase();
    let word = word.to_lowercase();
    text.match_indices(&word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = &text[at + word.len()..];
        let after = ["nya", "lah"].iter().find_map(|ending| after.strip_prefix(ending)).unwrap_or(after);
        let placeholder = before == Some('{') && after.starts_with(['}', ':']);
        let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
        !placeholder && !before.is_some_and(is_part) && !after.chars().next().is_some_and(is_part)
    })
}

/// What the page says: the file, and a text of it.
fn said(english: bool) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let name = |path: &Path| path.strip_prefix(root()).unwrap().display().to_string();
    for folder in ["src", "crates/spbe-exchange/src", "crates/spbe-index/src"] {
        for path in files(folder, ".rs") {
            let source = fs::read_to_string(&path).unwrap();
            // In English only where sentences are: classes and names of code have its words, too.
            let spoken = source.split("\n#[cfg(test)]").next().unwrap();
            let has_all = path.ends_with("en.rs") || folder.starts_with("crates");
            let sentences = literals(spoken)
                .into_iter()
                .filter(|text| !english || is_sentence(text) || has_all && text.contains(' '));
            all.extend(sentences.map(|text| (name(&path), text)));
        }
    }
    for path in files("shell", ".js") {
        let source = fs::read_to_string(&path).unwrap();
        all.extend(literals(&source).into_iter().map(|text| (name(&path), text)));
    }
    for path in files("data", ".json").into_iter().filter(|path| !name(path).ends_with("schema.json")) {
        let json = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let mut found = Vec::new();
        texts(&json, english, &mut found);
        all.extend(found.into_iter().map(|text| (name(&path), text)));
    }
    for (guide, half) in [
        ("docs/panduan.md", "\n# A guide for planners"),
        ("docs/panduan-fasilitator.md", "\n# Facilitator's guide"),
    ] {
        let text = read(guide);
        let (indonesian, in_english) = text.split_once(half).unwrap();
        let lines = if english { in_english } else { indonesian }.lines().map(str::to_owned);
        all.extend(lines.map(|line| (guide.to_owned(), line)));
    }
    all
}

fn is_sentence(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_uppercase()) || text.ends_with('.')
}

fn found(words: &[String], said: &[(String, String)]) -> Vec<(String, String, String)> {
    let of = |(file, text): &(String, String)| {
        let standing = words.iter().filter(|word| stands(word, text));
        standing.map(|word| (file.clone(), word.clone(), text.clone())).collect::<Vec<_>>()
    };
    said.iter().flat_map(of).collect()
}

fn is_allowed(file: &str, word: &str, text: &str) -> bool {
    ALLOWED.iter().any(|(place, around, _)| {
        file.ends_with(place) && around.eq_ignore_ascii_case(word) && stands(around, text)
    })
}

#[test]
fn no_indonesian_sentence_has_a_word_that_is_put_aside() {
    let words = put_aside("Bahasa Indonesia");
    assert!(words.len() > 40 && words.iter().any(|word| word == "bukti"), "{words:?}");
    let found = found(&words, &said(false));
    let faults: Vec<_> = found
        .iter()
        .filter(|(file, word, text)| !is_allowed(file, word, text))
        .map(|found| format!("{found:?}"))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for (place, word, why) in ALLOWED {
        let is_used =
            found.iter().any(|(file, other, _)| file.ends_with(place) && other.eq_ignore_ascii_case(word));
        assert!(is_used, "{place} no longer has “{word}” ({why})");
    }
}

#[test]
fn no_english_sentence_has_a_word_that_is_put_aside() {
    let words = put_aside("English");
    assert!(words.len() > 10 && words.iter().any(|word| word == "claim"), "{words:?}");
    let said: Vec<_> =
        said(true).into_iter().filter(|(file, _)| !file.starts_with("data/instruments")).collect();
    assert!(said.len() > 1000, "{}", said.len());
    let faults: Vec<_> = found(&words, &said).iter().map(|found| format!("{found:?}")).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_word_is_found_whole_with_its_ending_and_not_as_a_placeholder() {
    assert!(stands("bukti", "Andaikan ke-3 buktinya ada"));
    assert!(stands("Banding", "Tab *Banding* menyandingkan"));
    assert!(!stands("banding", "Perbandingan"));
    assert!(!stands("banding", "dibandingkan"));
    assert!(!stands("proven", "none takes less than {proven}."));
    assert!(stands("Kohort", "\nKohort: {from}"));
    assert_eq!(literals("say(\"a \\\" b\"); // \"not\"\nsay('\"', \"c\")"), ["a \" b", "c"]);
}

/// The number of an indicator, its levels and its evidence, in Indonesian and English.
type Entry = (u8, Vec<[String; 2]>, [String; 2]);

/// The sentences of an instrument.
fn sentences(instrument: &str) -> Vec<Entry> {
    let file = read(&format!("data/instruments/texts/{instrument}.json"));
    let json: serde_json::Value = serde_json::from_str(&file).unwrap();
    let both =
        |text: &serde_json::Value| ["id", "en"].map(|language| text[language].as_str().unwrap().to_owned());
    let entry = |entry: &serde_json::Value| {
        let number = entry["number"].as_str().unwrap().parse().unwrap();
        let levels = entry["levels"].as_array().unwrap().iter().map(both).collect();
        (number, levels, both(&entry["evidence"]))
    };
    json["indicators"].as_array().unwrap().iter().map(entry).collect()
}

/// The scale begins at 1, so an agency that has nothing yet is at level 1: its sentence says so, and does not hold of everyone.
#[test]
fn the_lowest_level_has_room_for_an_agency_that_has_nothing() {
    for (number, levels, _) in sentences("permenpanrb-59-2020") {
        let [indonesian, english] = &levels[0];
        assert!(indonesian.to_lowercase().contains("belum"), "{number}: {indonesian}");
        assert!(["no", "not"].iter().any(|word| stands(word, english)), "{number}: {english}");
        assert!(!indonesian.contains("belum atau sudah"), "{number}: {indonesian}");
        assert!(!english.contains("may or may not"), "{number}: {english}");
        if number >= 32 {
            assert!(indonesian.starts_with("Belum ada, atau "), "{number}: {indonesian}");
        }
    }
}

/// A service reaches level 5 in one of several ways; whoever reads the level alone learns of them.
#[test]
fn the_highest_level_of_a_service_names_its_alternatives() {
    for (number, levels, _) in
        sentences("permenpanrb-59-2020").into_iter().filter(|(number, ..)| *number >= 32)
    {
        let [indonesian, english] = &levels[4];
        assert!(indonesian.contains("dan/atau") && indonesian.contains("portal"), "{number}: {indonesian}");
        assert!(english.contains("and/or") && english.contains("portal"), "{number}: {english}");
    }
}

/// One thing is called by one name: satisfaction is no value of the indicator, and two years are two years.
#[test]
fn sentences_call_one_thing_by_one_name() {
    for instrument in ["permenpanrb-59-2020", "permenpanrb-8-2026"] {
        for (number, levels, evidence) in sentences(instrument) {
            for text in levels.iter().chain([&evidence]).flatten() {
                for wrong in [
                    "< 2 tahun",
                    "hingga 80%,",
                    "up to 80%",
                    "nilai >",
                    "score >",
                    "staff optimal",
                    "optimal staff",
                ] {
                    assert!(!text.contains(wrong), "{instrument}, {number}: {text}");
                }
            }
        }
    }
}
