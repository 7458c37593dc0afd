//! How well what people type fits an agency.
//!
//! Words are compared byte by byte: the build makes sure that every name is ASCII.

use super::agency::Agency;
use super::kind::AgencyKind;

/// Letters and digits, in any case.
pub(super) type Word<'a> = &'a [u8];

/// The words that an agency is found by.
pub(super) struct Words<'a> {
    /// Those that tell it from others: `Ogan`, `Komering`, `Ulu`.
    own: Vec<Word<'a>>,
    /// The same without *dan*, which abbreviations leave out.
    initials: Vec<Word<'a>>,
    /// What it is: `pemerintah`, `kabupaten`.
    kind: [Word<'static>; 2],
    province: Vec<Word<'a>>,
    /// Those of its other spellings.
    spellings: Vec<Word<'a>>,
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

/// A fit, and at which of the name's words.
pub(super) type Place = (Fit, usize);

impl<'a> Words<'a> {
    pub(super) fn of(agency: &'a Agency) -> Self {
        let mut own = words(agency.name());
        if agency.kind().is_regional() {
            own.drain(..own.len().min(leading_titles(&own)));
        }
        let mut initials = own.clone();
        initials.retain(|word| !is(word, b"dan"));
        let mut spellings = Vec::new();
        for spelling in agency.spellings() {
            spellings.append(&mut words(spelling));
        }
        let province = words(agency.province().unwrap_or_default());
        Self { own, initials, kind: titles(agency.kind()), province, spellings }
    }

    /// How many words of its own the name has.
    pub(super) fn len(&self) -> usize {
        self.own.len()
    }

    /// The best fit of a word; `None` when it does not fit.
    pub(super) fn fit(&self, word: Word<'_>) -> Option<Place> {
        let mut best = abbreviation(&self.initials, word);
        let mut also = |fit: Option<Fit>, place| {
            if let Some(fit) = fit
                && best.is_none_or(|best| (fit, place) < best)
            {
                best = Some((fit, place));
            }
        };
        for (place, own) in self.own.iter().enumerate() {
            also(beginning(own, word).or_else(|| inside(own, word)), place);
        }
        for kind in self.kind {
            also(beginning(kind, word), 0);
        }
        for aside in [&self.province, &self.spellings].into_iter().flatten() {
            also(beginning(aside, word).and(Some(Fit::Aside)), 0);
        }
        if let Some((Fit::Abbreviation, 0)) = abbreviation(&self.province, word) {
            also(Some(Fit::Aside), 0);
        }
        best
    }
}

/// The words of a text: whatever is no ASCII letter or digit parts them.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    for word in text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric()) {
        if !word.is_empty() {
            words.push(word);
        }
    }
    words
}

fn is(one: Word<'_>, other: Word<'_>) -> bool {
    one.eq_ignore_ascii_case(other)
}

fn beginning(whole: Word<'_>, word: Word<'_>) -> Option<Fit> {
    let fits = whole.get(..word.len()).is_some_and(|beginning| is(beginning, word));
    fits.then_some(if whole.len() == word.len() { Fit::Word } else { Fit::Prefix })
}

fn inside(whole: Word<'_>, word: Word<'_>) -> Option<Fit> {
    (word.len() > 2 && whole.windows(word.len()).any(|part| is(part, word))).then_some(Fit::Inside)
}

/// *Pemerintah*, and *Kab.*, *Kota* or *Provinsi* after it.
fn leading_titles(words: &[Word<'_>]) -> usize {
    let leads =
        |position: usize, title: &str| words.get(position).is_some_and(|word| is(word, title.as_bytes()));
    match leads(0, "pemerintah") {
        true if leads(1, "kab") || leads(1, "kota") || leads(1, "provinsi") => 2,
        is_government => usize::from(is_government),
    }
}

fn titles(kind: AgencyKind) -> [Word<'static>; 2] {
    match kind {
        AgencyKind::Province => [b"pemerintah", b"provinsi"],
        AgencyKind::Regency => [b"pemerintah", b"kabupaten"],
        AgencyKind::City => [b"pemerintah", b"kota"],
        _ => [b"", b""],
    }
}

/// Whether `word` is made of the beginnings of at least two neighbouring words.
fn abbreviation(words: &[Word<'_>], word: Word<'_>) -> Option<Place> {
    let mut fragment = None;
    for start in 0..words.len() {
        let Some(used) = spelt(words.get(start..)?, word) else { continue };
        if start + used == words.len() {
            return (used > 1).then_some((Fit::Abbreviation, start));
        }
        if fragment.is_none() && (start == 0 || word.len() > 2) {
            fragment = Some((start, used));
        }
    }
    let (start, used) = fragment?;
    (used > 1).then_some((Fit::Fragment, start))
}

/// How many of these words, from the first, it takes to spell `word` with the beginning of each.
fn spelt(words: &[Word<'_>], word: Word<'_>) -> Option<usize> {
    if word.is_empty() {
        return Some(0);
    }
    let (first, others) = words.split_first()?;
    let mut most = None;
    for (before, (own, sought)) in first.iter().zip(word).enumerate() {
        if !own.eq_ignore_ascii_case(sought) {
            break;
        }
        let used = spelt(others, word.get(before + 1..)?).map(|used| used + 1);
        most = most.max(used);
    }
    most
}
