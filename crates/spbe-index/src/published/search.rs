//! Finding an agency by what people type.

use super::Published;
use super::agency::{Agency, AgencyKind};
use super::fold::{Fit, Folded, words};

/// Which agencies a search may find.
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
    /// Letter case and punctuation do not matter. A word fits as a whole word of the name, as its beginning, as an
    /// abbreviation of neighbouring words (*oku*, *muba*, *kominfo*), inside a word, or by the province and
    /// by other spellings, in this order; *kab*, *kota* and *prov* fit the kind. Equal fits: those that begin with
    /// the first word, then the shorter name, then the order of [`agencies`](Self::agencies).
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
        let mut found: Vec<_> = self.agencies.iter().filter(|agency| filter.passes(agency)).collect();
        if !sought.is_empty() {
            let fitting =
                found.into_iter().filter_map(|agency| Some((rank(agency.folded(), &sought)?, agency)));
            let mut ranked: Vec<_> = fitting.collect();
            ranked.sort_by_key(|(rank, _)| *rank);
            found = ranked.into_iter().map(|(_, agency)| agency).collect();
        }
        found.into_iter()
    }
}

impl Filter<'_> {
    fn passes(&self, agency: &Agency) -> bool {
        self.kind.is_none_or(|kind| kind == agency.kind())
            && self.province.is_none_or(|province| agency.province() == Some(province))
    }
}

/// What puts one agency before another; `None` when a word does not fit.
fn rank(folded: &Folded, sought: &[String]) -> Option<(Fit, usize, usize, usize)> {
    let fits: Vec<_> = sought.iter().map(|word| folded.fit(word)).collect::<Option<_>>()?;
    let worst = fits.iter().map(|(fit, _)| *fit).max()?;
    let sum = fits.iter().map(|(fit, _)| *fit as usize).sum();
    let start = fits.iter().map(|(_, place)| *place).min()?;
    Some((worst, sum, start, folded.len()))
}
