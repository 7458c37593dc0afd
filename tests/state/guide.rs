//! The guide for planners calls what it speaks of by the words that are on the page.
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every text that stands between quotation marks in the sources of a folder.
fn texts(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts(&path, found);
        } else {
            let source = fs::read_to_string(&path).unwrap();
            // A text of the page has no quotation marks of this kind in it.
            found.extend(source.split('"').skip(1).step_by(2).map(str::to_owned));
            // Where a mark within a text or a character shifts the others, what lies between them is a text, too.
            found.extend(source.split('"').step_by(2).map(str::to_owned));
        }
    }
}

/// What the second part of the guide prints in bold: buttons, tabs and headings. Keys stand in tables.
fn named(guide: &str) -> BTreeSet<String> {
    let sections: Vec<_> = guide.split("\n## ").skip(1).collect();
    assert_eq!(sections.len(), 8, "four parts in each language");
    let jobs =
        [sections[1], sections[5]].into_iter().flat_map(str::lines).filter(|line| !line.starts_with('|'));
    jobs.flat_map(|line| line.split("**").skip(1).step_by(2)).map(str::to_owned).collect()
}

#[test]
fn every_button_and_heading_that_the_guide_names_is_on_the_page() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut page = BTreeSet::new();
    texts(&root.join("src"), &mut page);
    let guide = fs::read_to_string(root.join("docs/panduan.md")).unwrap();
    let named = named(&guide);
    assert!(named.len() > 40, "{named:?}");
    // A heading may go on: "Riwayat resmi, 2018–2024".
    let begins = |text: &String, name: &str| {
        text.strip_prefix(name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let is_on_the_page = |name: &&String| page.iter().any(|text| begins(text, name));
    let unknown: Vec<_> = named.iter().filter(|name| !is_on_the_page(name)).collect();
    assert!(unknown.is_empty(), "the guide names what the page does not: {unknown:?}");
}
