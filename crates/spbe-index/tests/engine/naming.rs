//! Names of agencies as people write them.

use spbe_index::published::{Agency, AgencyKind, NameMatch, Published};

/// The words that stand for the type of a regional government, before its name.
fn titles(kind: AgencyKind) -> &'static [&'static str] {
    match kind {
        AgencyKind::Regency => &[
            "Pemerintah Kab.",
            "Pemerintah Kabupaten",
            "Pemerintah Daerah Kabupaten",
            "Pemkab",
            "Kab.",
            "KABUPATEN",
            "kab",
        ],
        AgencyKind::City => &["Pemerintah Kota", "Pemerintah Daerah Kota", "Pemkot", "Kota", "kota"],
        AgencyKind::Province => &["Pemerintah Provinsi", "Pemprov", "Prov.", "PROVINSI", "Propinsi"],
        _ => &[""],
    }
}

/// The name without what the ministry writes before it.
fn bare(agency: &Agency) -> &str {
    let name = agency.name();
    let name =
        if agency.kind().is_regional() { name.strip_prefix("Pemerintah ").unwrap_or(name) } else { name };
    ["Kab. ", "Kota ", "Provinsi "].iter().find_map(|title| name.strip_prefix(title)).unwrap_or(name)
}

#[test]
fn every_published_name_is_itself_in_every_writing_and_never_another() {
    let published = Published::results();
    assert_eq!(published.agencies().len(), 629);
    for agency in published.agencies() {
        let (bare, place) = (bare(agency), agency.province().unwrap_or_default());
        let mut writings =
            vec![agency.name().to_owned(), agency.name().to_uppercase(), format!("  {} ", agency.name())];
        writings.extend(agency.spellings().map(str::to_owned));
        for title in titles(agency.kind()) {
            writings.push(format!("{title} {bare}"));
            writings.push(format!("{title} {}", bare.to_lowercase()));
            writings.push(format!("{title}  {}", bare.replace(['-', '/'], " ")));
            if !place.is_empty() && agency.kind() != AgencyKind::Province {
                writings.push(format!("{title} {bare}, {place}"));
                writings.push(format!("{title} {bare} (Prov. {place})"));
            }
        }
        if matches!(agency.kind(), AgencyKind::Regency | AgencyKind::City) {
            let title = titles(agency.kind()).last().unwrap();
            writings.push(format!("{bare} ({title})"));
        }
        for written in &writings {
            for province in [None, agency.province()] {
                let found = published.matching(written, None, province);
                assert_eq!(found, NameMatch::Sure(agency), "{written:?} in {province:?}");
            }
        }
        // Without its title a name may be that of several: then all of them are named, or the type decides.
        match published.matching(bare, None, None) {
            NameMatch::Sure(found) => assert_eq!(found.name(), agency.name()),
            NameMatch::Unsure(all) => assert!(all.len() > 1 && all.contains(&agency), "{bare}"),
            NameMatch::Unknown => panic!("{bare}"),
        }
        let typed = published.matching(bare, Some(agency.kind()), agency.province());
        assert_eq!(typed, NameMatch::Sure(agency), "{bare}");
    }
}

fn found(name: &str, province: Option<&str>) -> Vec<&'static str> {
    match Published::results().matching(name, None, province) {
        NameMatch::Unknown => Vec::new(),
        NameMatch::Sure(agency) => vec![agency.name()],
        NameMatch::Unsure(all) => ["?"].into_iter().chain(all.into_iter().map(Agency::name)).collect(),
    }
}

#[test]
fn two_of_a_name_are_asked_about_and_what_is_none_stays_none() {
    for (name, expected) in [
        ("Serang", vec!["?", "Pemerintah Kab. Serang", "Pemerintah Kota Serang"]),
        ("Pemda Jambi", vec!["?", "Pemerintah Provinsi Jambi", "Pemerintah Kota Jambi"]),
        (
            "gorontalo",
            vec![
                "?",
                "Pemerintah Provinsi Gorontalo",
                "Pemerintah Kab. Gorontalo",
                "Pemerintah Kota Gorontalo",
            ],
        ),
        ("Banjar", vec!["?", "Pemerintah Kab. Banjar", "Pemerintah Kota Banjar"]),
        ("Kota Baru", vec!["?", "Pemerintah Kab. Kotabaru"]),
        ("Kotabaru", vec!["Pemerintah Kab. Kotabaru"]),
        ("Lima Puluh Kota", vec!["Pemerintah Kab. Limapuluh Kota"]),
        ("Kota Bandung Barat", vec![]),
        ("Pemerintah Aceh", vec!["Pemerintah Aceh"]),
        ("Prov Aceh", vec!["Pemerintah Aceh"]),
        ("Daerah Istimewa Yogyakarta", vec!["Pemerintah D.I. Yogyakarta"]),
        ("Provinsi DIY", vec![]),
        ("Yogyakarta", vec!["?", "Pemerintah D.I. Yogyakarta", "Pemerintah Kota Yogyakarta"]),
        ("Pemprov Jakarta", vec!["Pemerintah Provinsi DKI Jakarta"]),
        ("Lubuklinggau", vec!["Pemerintah Kota Lubuk Linggau"]),
        ("Kab. Fakfak", vec!["Pemerintah Kab. Fak-Fak"]),
        ("kementerian hukum & hak asasi manusia", vec!["Kementerian Hukum dan Hak Asasi Manusia"]),
        ("Dinas Kominfo Kab. Serang", vec![]),
        ("Instansi saya", vec![]),
        ("Kota", vec![]),
        ("Pemerintah", vec![]),
        ("", vec![]),
        ("---", vec![]),
    ] {
        assert_eq!(found(name, None), expected, "{name}");
    }
    assert_eq!(found("Banjar", Some("Jawa Barat")), ["Pemerintah Kota Banjar"]);
    assert_eq!(found("Banjar", Some("Prov. Kalimantan Selatan")), ["Pemerintah Kab. Banjar"]);
    assert_eq!(found("Kab. Sumedang", Some("Bali")), [""; 0]);
}
