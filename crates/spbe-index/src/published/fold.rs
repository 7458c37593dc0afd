//! Names made ready for a search: folded once, compared at every keystroke.

use super::agency::{Agency, AgencyKind};

/// An agency's words in lower case, without punctuation.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Folded {
    /// The words that tell it from others: `ogan`, `komering`, `ulu`.
    own: Vec<String>,
    /// The same without *dan*, which abbreviations leave out.
    initials: Vec<String>,
    /// What it is: `pemerintah`, `kabupaten`.
    kind: Vec<&'static str>,
    /// Its province.
    province: Vec<String>,
    /// Words that only other spellings of it have.
    spellings: Vec<String>,
}

/// How well a word fits, the best first.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd)]
pub(super) enum Fit {
    /// It is a word of the name.
    Word,
    /// A word of the name begins with it.
    Prefix,
    /// It is made of the beginnings of the name's last words: `oku` for Ogan Komering Ulu.
    Abbreviation,
    /// It is made of the beginnings of other neighbouring words: `oku` for Ogan Komering Ulu Timur.
    Fragment,
    /// It fits the province or another spelling.
    Aside,
    /// It stands inside a word of the name.
    Inside,
}

impl Folded {
    pub(super) fn new(agency: &Agency) -> Self {
        let mut own = words(agency.name());
        if agency.kind().is_regional() {
            own.drain(..own.len().min(leading_titles(&own)));
        }
        let initials = own.iter().filter(|word| *word != "dan").cloned().collect();
        let mut spellings: Vec<_> = agency.spellings().flat_map(words).collect();
        spellings.retain(|word| !own.contains(word));
        Self {
            own,
            initials,
            kind: titles(agency.kind()),
            province: words(agency.province().unwrap_or("")),
            spellings,
        }
    }

    /// How many words of its own the name has.
    pub(super) fn len(&self) -> usize {
        self.own.len()
    }

    /// How well a folded word fits and at which of the name's words; `None` when it does not.
    pub(super) fn fit(&self, word: &str) -> Option<(Fit, usize)> {
        let own = |fits: &dyn Fn(&str) -> bool| self.own.iter().position(|own| fits(own));
        let kind = |fits: &dyn Fn(&str) -> bool| self.kind.iter().any(|kind| fits(kind)).then_some(0);
        let whole = |fits: &dyn Fn(&str) -> bool| kind(fits).or_else(|| own(fits));
        let first = |fit, place: Option<usize>| place.map(|place| (fit, place));
        first(Fit::Word, whole(&|own| own == word))
            .or_else(|| first(Fit::Prefix, whole(&|own| own.starts_with(word))))
            .or_else(|| abbreviation(&self.initials, word))
            .or_else(|| self.fits_aside(word).then_some((Fit::Aside, 0)))
            .or_else(|| first(Fit::Inside, own(&|own| word.len() > 2 && own.contains(word))))
    }

    fn fits_aside(&self, word: &str) -> bool {
        let mut aside = self.province.iter().chain(&self.spellings);
        aside.any(|aside| aside.starts_with(word))
            || matches!(abbreviation(&self.province, word), Some((Fit::Abbreviation, 0)))
    }
}

/// The words of a text in lower case; whatever is no letter or digit parts them.
pub(super) fn words(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    parts.map(str::to_ascii_lowercase).collect()
}

/// *Pemerintah*, and *Kab.*, *Kota* or *Provinsi* after it.
fn leading_titles(words: &[String]) -> usize {
    let is = |position: usize, titles: &[&str]| {
        words.get(position).is_some_and(|word| titles.contains(&word.as_str()))
    };
    match (is(0, &["pemerintah"]), is(1, &["kab", "kota", "provinsi"])) {
        (true, true) => 2,
        (true, false) => 1,
        (false, _) => 0,
    }
}

fn titles(kind: AgencyKind) -> Vec<&'static str> {
    match kind {
        AgencyKind::Province => vec!["pemerintah", "provinsi"],
        AgencyKind::Regency => vec!["pemerintah", "kabupaten"],
        AgencyKind::City => vec!["pemerintah", "kota"],
        _ => Vec::new(),
    }
}

/// Whether `word` is made of the beginnings of at least two neighbouring words.
fn abbreviation(words: &[String], word: &str) -> Option<(Fit, usize)> {
    let starts = || (0..words.len()).filter_map(|start| Some((start, spelt(words.get(start..)?, word)?)));
    let complete = starts().find(|(start, used)| start + used == words.len());
    let (start, used) = complete.or_else(|| starts().find(|(start, _)| *start == 0 || word.len() > 2))?;
    let fit = if start + used == words.len() { Fit::Abbreviation } else { Fit::Fragment };
    (used > 1).then_some((fit, start))
}

/// How many of these words, from the first, it takes to spell `word` with the beginning of each.
fn spelt(words: &[String], word: &str) -> Option<usize> {
    if word.is_empty() {
        return Some(0);
    }
    let (first, others) = words.split_first()?;
    let common = first.bytes().zip(word.bytes()).take_while(|(own, sought)| own == sought).count();
    let rests = (1..=common).rev().filter_map(|letters| word.get(letters..));
    rests.filter_map(|rest| spelt(others, rest)).max().map(|used| used + 1)
}
