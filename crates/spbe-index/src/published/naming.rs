//! Which published agency a name means, however it is written.

use std::sync::OnceLock;

use super::Published;
use super::agency::Agency;
use super::fold::words;
use super::kind::AgencyKind;

/// Which published agency a written name means.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NameMatch<'a> {
    /// None of them.
    Unknown,
    /// This one, without any doubt.
    Sure(&'a Agency),
    /// One of these, or none: whoever wrote the name has to say which. Never empty.
    Unsure(Vec<&'a Agency>),
}

impl Published {
    /// The agency that a name means, with the type and the province where they are known.
    ///
    /// Letter case, punctuation and blanks do not matter, nor whether *Pemerintah*, *Pemkab*, *Kab.*, *Kabupaten*, *Kota*,
    /// *Prov.* and the like stand before the name or behind it; the province may stand behind it, too. Where a regency, a
    /// city or a province have the same name and nothing says which is meant, the answer is [`NameMatch::Unsure`], and also
    /// where the name fits only when a title is taken for a part of it. Abbreviations match nothing.
    ///
    /// ```
    /// use spbe_index::published::{AgencyKind, NameMatch, Published};
    ///
    /// let published = Published::results();
    /// let oku = published.named("Pemerintah Kab. Ogan Komering Ulu").ok_or("no such agency")?;
    /// for written in ["Kab. Ogan Komering Ulu", "ogan komering ulu", "PEMKAB OGAN KOMERING ULU, Sumatera Selatan"] {
    ///     assert_eq!(published.matching(written, None, None), NameMatch::Sure(oku));
    /// }
    /// assert_eq!(published.matching("Kota Ogan Komering Ulu", None, None), NameMatch::Unknown);
    /// let NameMatch::Unsure(both) = published.matching("Bandung", None, None) else { return Err("Bandung is two") };
    /// assert_eq!(both.len(), 2);
    /// let city = published.matching("Bandung", Some(AgencyKind::City), Some("Jawa Barat"));
    /// assert!(matches!(city, NameMatch::Sure(city) if city.name() == "Pemerintah Kota Bandung"));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn matching(&self, name: &str, kind: Option<AgencyKind>, province: Option<&str>) -> NameMatch<'_> {
        let province = province.map(|province| without_titles(&folded(province)).key);
        let province = province.filter(|province| !province.is_empty());
        let fits = |agency: &&Agency| {
            let home = || agency.province().map(|home| key(&folded(home)));
            kind.is_none_or(|kind| kind == agency.kind())
                && province.as_ref().is_none_or(|province| home().is_none_or(|home| home == *province))
        };
        if let Some(agency) = self.named(name.trim()).filter(fits) {
            return NameMatch::Sure(agency);
        }
        let written = folded(name);
        let (read, whole) = (without_titles(&written), key(&written));
        if whole.is_empty() {
            return NameMatch::Unknown;
        }
        let (mut meant, mut loosely) = (Vec::new(), Vec::new());
        for (agency, names) in self.agencies().iter().zip(names()).filter(|(agency, _)| fits(agency)) {
            match names.fit(agency.kind(), &read, &whole) {
                Some(Fit::Meant) => meant.push(agency),
                Some(Fit::Loose) => loosely.push(agency),
                None => {}
            }
        }
        match (meant.as_slice(), loosely.is_empty()) {
            ([agency], _) => NameMatch::Sure(agency),
            ([], true) => NameMatch::Unknown,
            ([], false) => NameMatch::Unsure(loosely),
            _ => NameMatch::Unsure(meant),
        }
    }
}

/// How a written name fits an agency.
enum Fit {
    Meant,
    /// Only with a title as a part of the name: *Kota Baru* for *Kab. Kotabaru*.
    Loose,
}

/// What a written name says.
struct Written {
    kind: Option<AgencyKind>,
    /// Its letters and digits without titles.
    key: String,
}

/// The keys of every published agency, in their order, worked out once.
fn names() -> &'static [Names] {
    static NAMES: OnceLock<Vec<Names>> = OnceLock::new();
    NAMES.get_or_init(|| Published::results().agencies().iter().map(Names::of).collect())
}

/// The keys that an agency is known by.
struct Names {
    own: Vec<String>,
    home: String,
}

impl Names {
    fn of(agency: &Agency) -> Self {
        let is_regional = agency.kind().is_regional();
        let mut own = Vec::new();
        for name in [agency.name()].into_iter().chain(agency.spellings()) {
            let words = folded(name);
            let name = if is_regional { leading(&words).1 } else { &*words };
            own.push(key(name));
            if let [first, rest @ ..] = name
                && agency.kind() == AgencyKind::Province
                && is_one(first, &["di", "dki"])
            {
                own.push(key(rest));
            }
        }
        Self { own, home: key(&folded(agency.province().unwrap_or_default())) }
    }

    fn fit(&self, kind: AgencyKind, read: &Written, whole: &str) -> Option<Fit> {
        let says_kind = read.kind.is_some_and(|said| said == kind);
        if (says_kind || read.kind.is_none()) && self.are(&read.key) {
            return Some(Fit::Meant);
        }
        if !self.are(whole) {
            return None;
        }
        // *Kab. Lima Puluh Kota* without *Kab.* is no city.
        Some(if read.kind.is_none() || whole.ends_with("kota") { Fit::Meant } else { Fit::Loose })
    }

    /// Whether a key is one of the names, alone or with the province behind it.
    fn are(&self, key: &str) -> bool {
        self.own.iter().any(|own| match key.strip_prefix(own.as_str()) {
            Some("") => true,
            Some(rest) if !self.home.is_empty() => ["", "provinsi", "prov", "propinsi"]
                .iter()
                .any(|title| rest.strip_prefix(title) == Some(&self.home)),
            _ => false,
        })
    }
}

/// The words of a name in small letters, some of them written in one way only. What is no ASCII letter or digit parts words.
fn folded(name: &str) -> Vec<String> {
    let mut folded: Vec<String> = Vec::new();
    let mut said = words(name).into_iter().peekable();
    while let Some(word) = said.next() {
        let word = String::from_utf8_lossy(word).to_ascii_lowercase();
        let mut next_is = |wanted: &[u8]| said.next_if(|next| next.eq_ignore_ascii_case(wanted)).is_some();
        let word = match word.as_str() {
            "dan" => continue,
            "kep" => "kepulauan".to_owned(),
            "d" if next_is(b"i") => "di".to_owned(),
            "daerah" if next_is(b"istimewa") => "di".to_owned(),
            _ => word,
        };
        folded.push(word);
    }
    folded
}

fn key(words: &[String]) -> String {
    words.concat()
}

fn is_one(word: &str, of: &[&str]) -> bool {
    of.contains(&word)
}

/// What a title says of the type.
fn title(word: &str) -> Option<AgencyKind> {
    match word {
        "kab" | "kabupaten" | "pemkab" => Some(AgencyKind::Regency),
        "kota" | "pemkot" => Some(AgencyKind::City),
        "prov" | "provinsi" | "propinsi" | "pemprov" => Some(AgencyKind::Province),
        _ => None,
    }
}

/// What the titles before a name say, and the name.
fn leading(words: &[String]) -> (Option<AgencyKind>, &[String]) {
    let mut rest = words;
    while let [first, others @ ..] = rest
        && !others.is_empty()
        && is_one(first, &["pemerintah", "pemda", "daerah"])
    {
        rest = others;
    }
    match rest {
        [first, others @ ..] if !others.is_empty() && title(first).is_some() => (title(first), others),
        _ => (None, rest),
    }
}

fn without_titles(words: &[String]) -> Written {
    let (kind, name) = leading(words);
    match name {
        [others @ .., last] if kind.is_none() && !others.is_empty() && title(last).is_some() => {
            Written { kind: title(last), key: key(others) }
        }
        _ => Written { kind, key: key(name) },
    }
}
