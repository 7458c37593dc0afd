//! An instrument file under another name: the file that was opened, or its faults.

use serde_json::{Value as Json, json};
use spbe_index::Instrument;

use super::mutated;
use crate::support::{PEMDI_JSON, SPBE_2018_JSON, SPBE_JSON};

#[test]
fn another_name_changes_nothing_else() {
    for file in [SPBE_2018_JSON, SPBE_JSON, PEMDI_JSON] {
        let name = "Bobot \"usulan\" \\ 2027\u{7}";
        let renamed = Instrument::renamed(file, "usulan-2027", name).unwrap();
        let mut expected: Json = serde_json::from_str(file).unwrap();
        expected["id"] = json!("usulan-2027");
        expected["regulation"] = json!({ "id": name, "en": name });
        assert_eq!(serde_json::from_str::<Json>(&renamed).unwrap(), expected);
        let changed = file.lines().zip(renamed.lines()).filter(|(before, after)| before != after).count();
        assert_eq!((changed, renamed.lines().count()), (2, file.lines().count()));
    }
}

#[test]
fn a_faulty_file_or_a_blank_name_is_refused() {
    let messages = |json: &str, id: &str, name: &str| -> Vec<String> {
        let faults = Instrument::renamed(json, id, name).unwrap_err();
        faults.iter().map(ToString::to_string).collect()
    };
    let fault = mutated(SPBE_JSON, &[("/status", None)]);
    assert_eq!(messages(&fault, "usulan", "Usulan"), ["status: missing"]);
    assert_eq!(
        messages(SPBE_JSON, "usulan", " ").first().unwrap(),
        "regulation.id: found \" \", expected a text"
    );
    assert_eq!(messages(SPBE_JSON, "", "Usulan"), ["id: found \"\", expected a text"]);
    assert!(messages("[", "usulan", "Usulan")[0].starts_with("line 1, column 1: not JSON"));
}
