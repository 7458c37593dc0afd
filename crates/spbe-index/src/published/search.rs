//! Finding an agency by what people type.

use super::Published;
use super::agency::Agency;
use super::fold::{Fit, Word, Words, words};
use super::kind::AgencyKind;
use crate::sorted;

/// Which agencies a search may find.
///
/// ```
/// use spbe_index::published::{AgencyKind, Filter, Published};
///
/// let cities = Filter { kind: Some(AgencyKind::City), province: Some("Bali") };
/// let names: Vec<_> = Published::results().search("", cities).map(|agency| agency.name()).collect();
/// assert_eq!(names, ["Pemerintah Kota Denpasar"]);
/// ```
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub struct Filter<'a> {
    /// Only those of this kind.
    pub kind: Option<AgencyKind>,
    /// Only those of this province, by its exact name.
    pub province: Option<&'a str>,
}

impl Published {
    /// The agencies that fit every word of `text`, the best fit first; all that pass the filter for an empty text.
    ///
    /// Letter case and punctuation do not matter. A word fits as a whole word of the name, as its beginning, as
    /// an abbreviation of neighbouring words (*oku*, *muba*, *kominfo*), by the province or another spelling, or
    /// inside a word, in this order; *kab*, *kota* and *prov* fit the kind. Of equal fits, those nearer the
    /// beginning of the name come first, then shorter names, then the order of [`agencies`](Self::agencies).
    ///
    /// ```
    /// use spbe_index::published::{AgencyKind, Filter, Published};
    ///
    /// let published = Published::results();
    /// let cities = Filter { kind: Some(AgencyKind::City), province: None };
    /// let names: Vec<_> = published.search("bandung", cities).map(|agency| agency.name()).collect();
    /// assert_eq!(names, ["Pemerintah Kota Bandung"]);
    /// ```
    pub fn search(&self, text: &str, filter: Filter<'_>) -> impl ExactSizeIterator<Item = &Agency> {
        let sought = words(text);
        let mut ranked = Vec::new();
        for (position, agency) in (0..).zip(&self.agencies) {
            if filter.passes(agency)
                && let Some(rank) = rank(&Words::of(agency), &sought)
            {
                ranked.push(rank << 32 | position);
            }
        }
        let mut found = Vec::new();
        for ranked in sorted(ranked) {
            let position = usize::try_from(ranked & u64::from(u32::MAX)).unwrap_or(0);
            if let Some(agency) = self.agencies.get(position) {
                found.push(agency);
            }
        }
        found.into_iter()
    }
}

impl Filter<'_> {
    pub(super) fn passes(&self, agency: &Agency) -> bool {
        self.kind.is_none_or(|kind| kind == agency.kind())
            && self.province.is_none_or(|province| agency.province() == Some(province))
    }
}

/// What puts one agency before another, a byte for each reason; `None` when a word does not fit.
fn rank(words: &Words<'_>, sought: &[Word<'_>]) -> Option<u64> {
    if sought.is_empty() {
        return Some(0);
    }
    let (mut worst, mut sum, mut start) = (Fit::Word, 0, usize::MAX);
    for word in sought {
        let (fit, place) = words.fit(word)?;
        worst = worst.max(fit);
        sum += fit as usize;
        start = start.min(place);
    }
    let length = if worst < Fit::Aside { words.len() } else { 0 };
    let mut rank = 0;
    for reason in [worst as usize, sum, start, length] {
        rank = rank << 8 | u64::from(u8::try_from(reason).unwrap_or(u8::MAX));
    }
    Some(rank)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, filter: Filter<'_>) -> Vec<&'static str> {
        let short =
            |agency: &'static Agency| agency.name().strip_prefix("Pemerintah ").unwrap_or(agency.name());
        Published::results().search(text, filter).map(short).collect()
    }

    #[test]
    fn the_best_fit_comes_first() {
        for (text, expected) in [
            ("oku", "Kab. Ogan Komering Ulu; Kab. Ogan Komering Ulu Selatan; Kab. Ogan Komering Ulu Timur"),
            ("OKU Timur", "Kab. Ogan Komering Ulu Timur"),
            ("okus", "Kab. Ogan Komering Ulu Selatan"),
            ("kab. ogan komering ulu", "Kab. Ogan Komering Ulu; Kab. Ogan Komering Ulu Selatan"),
            ("ulu ogan", "Kab. Ogan Komering Ulu"),
            ("bandung", "Kab. Bandung; Kota Bandung; Kab. Bandung Barat"),
            ("kota bandung", "Kota Bandung"),
            ("bandung kab", "Kab. Bandung; Kab. Bandung Barat"),
            ("kabupaten serang", "Kab. Serang"),
            ("bali", "Provinsi Bali; Kota Balikpapan; Kab. Badung"),
            ("prov bali", "Provinsi Bali"),
            ("sumsel", "Provinsi Sumatera Selatan; Kab. Banyuasin"),
            ("kota sumsel", "Kota Lubuk Linggau; Kota Pagar Alam"),
            ("muba", "Kab. Muna Barat; Kab. Musi Banyuasin"),
            ("dki", "Provinsi DKI Jakarta"),
            ("diy", "D.I. Yogyakarta"),
            ("fakfak", "Kab. Fak-Fak"),
            ("lubuklinggau", "Kota Lubuk Linggau"),
            ("padang sidimpuan", "Kota Padangsidimpuan"),
            ("kominfo", "Kementerian Komunikasi dan Informatika"),
            ("kemenkes", "Kementerian Kesehatan"),
            ("panrb", "Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"),
            ("bssn", "Badan Siber dan Sandi Negara"),
            ("kpk", "Komisi Pemberantasan Korupsi"),
            ("bp kawasan perdagangan batam", "Badan Pengusahaan Batam"),
            ("ntb", "Provinsi Nusa Tenggara Barat"),
        ] {
            let found = found(text, Filter::default()).join("; ");
            assert!(found.starts_with(expected), "{text}: {found}");
        }
    }

    #[test]
    fn every_word_must_fit() {
        for text in ["xyz", "oku xyz", "kota ogan komering", "o'g'a'n'x"] {
            assert_eq!(found(text, Filter::default()), [""; 0], "{text}");
        }
    }

    #[test]
    fn filters_hold_with_and_without_a_text() {
        let regencies = Filter { kind: Some(AgencyKind::Regency), province: Some("Sumatera Selatan") };
        assert_eq!(found("", regencies).len(), 13);
        assert_eq!(found(" ?! ", regencies).len(), 13);
        assert_eq!(
            found("musi", regencies),
            ["Kab. Musi Banyuasin", "Kab. Musi Rawas", "Kab. Musi Rawas Utara"]
        );
        assert_eq!(found("", Filter::default()).len(), 629);
        assert_eq!(found("", Filter { kind: None, province: Some("Sumatra") }), [""; 0]);
    }

    #[test]
    fn every_agency_is_found_first_by_its_whole_name() {
        for agency in Published::results().agencies() {
            let first = Published::results().search(agency.name(), Filter::default()).next();
            assert_eq!(first.map(Agency::name), Some(agency.name()));
        }
    }
}
