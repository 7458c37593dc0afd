//! What somebody may have meant whose words fit no agency.

use super::Published;
use super::agency::Agency;
use super::search::Filter;

/// As long as words are compared, in letters: longer ones do not come up, and what is pasted stays harmless.
const LONGEST: usize = 32;

/// As many words as are compared.
const MOST_WORDS: usize = 8;

impl Published {
    /// The agencies whose names or provinces come nearest to `text`, the nearest first, at most `most`; none where no word
    /// comes near.
    ///
    /// A word is near another that begins with it or differs by a letter or two. A word of few agencies says more than one of
    /// many: *selatan* alone says little.
    ///
    /// ```
    /// use spbe_index::published::{Filter, Published};
    ///
    /// let published = Published::results();
    /// let names = |text| published.suggest(text, Filter::default(), 2).iter().map(|one| one.name()).collect::<Vec<_>>();
    /// assert_eq!(names("jakarta selatan")[0], "Pemerintah Provinsi DKI Jakarta");
    /// assert_eq!(names("sumedeng")[0], "Pemerintah Kab. Sumedang");
    /// assert!(names("xyzzy").is_empty());
    /// ```
    pub fn suggest(&self, text: &str, filter: Filter<'_>, most: usize) -> Vec<&Agency> {
        let sought: Vec<Vec<char>> = words(text).into_iter().take(MOST_WORDS).collect();
        let known: Vec<(Vec<Vec<char>>, &Agency)> = self
            .agencies
            .iter()
            .filter(|agency| filter.passes(agency))
            .map(|agency| {
                let province = agency.province().unwrap_or_default();
                (words(&format!("{} {province}", agency.name())), agency)
            })
            .collect();
        let mut worth = vec![0_usize; known.len()];
        for word in &sought {
            let near: Vec<usize> = known.iter().map(|(names, _)| likeness(word, names)).collect();
            let count = near.iter().filter(|likeness| **likeness > 0).count().max(1);
            for (worth, likeness) in worth.iter_mut().zip(near) {
                *worth += 1000 * likeness / count;
            }
        }
        let mut ranked: Vec<_> = worth
            .into_iter()
            .zip(&known)
            .filter(|(worth, _)| *worth > 0)
            .map(|(worth, (_, one))| (worth, *one))
            .collect();
        ranked.sort_by_key(|(worth, agency)| (std::cmp::Reverse(*worth), agency.name().len()));
        ranked.into_iter().take(most).map(|(_, agency)| agency).collect()
    }
}

/// The words of a text in small letters, without signs.
fn words(text: &str) -> Vec<Vec<char>> {
    let small = text.to_lowercase();
    let words = small.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.len() > 1);
    words.map(|word| word.chars().take(LONGEST).collect()).collect()
}

/// How many letters a word has in common with the nearest of others; 0 where none is near.
fn likeness(word: &[char], others: &[Vec<char>]) -> usize {
    let allowed = match word.len() {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    };
    let near = |other: &Vec<char>| {
        let begins = word.len() >= 3 && other.starts_with(word);
        let apart = if begins { 0 } else { apart(word, other) };
        (apart <= allowed).then(|| word.len() - apart)
    };
    others.iter().filter_map(near).max().unwrap_or(0)
}

/// How many letters have to be put in, taken out, replaced or swapped with their neighbour to come from one word to another.
fn apart(one: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut now = vec![row + 1];
        for (column, wanted) in other.iter().enumerate() {
            let at = |line: &[usize], place: usize| line.get(place).copied().unwrap_or(usize::MAX / 2);
            let replaced = at(&above, column) + usize::from(letter != wanted);
            let mut fewest = replaced.min(at(&above, column + 1) + 1).min(at(&now, column) + 1);
            let neighbours = row.checked_sub(1).and_then(|row| one.get(row)).zip(column.checked_sub(1));
            if let Some((previous, column)) = neighbours
                && (Some(letter), Some(previous)) == (other.get(column), Some(wanted))
            {
                fewest = fewest.min(at(&before, column) + 1);
            }
            now.push(fewest);
        }
        before = std::mem::replace(&mut above, now);
    }
    above.last().copied().unwrap_or(one.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_as_far_apart_as_their_letters() {
        let apart = |one: &str, other: &str| {
            super::apart(&one.chars().collect::<Vec<_>>(), &other.chars().collect::<Vec<_>>())
        };
        for (one, other, far) in [
            ("", "", 0),
            ("palembang", "palembang", 0),
            ("palembng", "palembang", 1),
            ("palemabng", "palembang", 1),
            ("sumedeng", "sumedang", 1),
            ("bandung", "badung", 1),
            ("oku", "", 3),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!((apart(one, other), apart(other, one)), (far, far), "{one} {other}");
        }
    }

    #[test]
    fn what_was_meant_is_among_the_first() {
        for (text, meant) in [
            ("jakarta selatan", "Pemerintah Provinsi DKI Jakarta"),
            ("kota palembng", "Pemerintah Kota Palembang"),
            ("ogan komring ulu", "Pemerintah Kab. Ogan Komering Ulu"),
            ("sumedeng", "Pemerintah Kab. Sumedang"),
            ("jogjakarta", "Pemerintah D.I. Yogyakarta"),
            ("kementrian kesehatan", "Kementerian Kesehatan"),
        ] {
            let published = Published::results();
            let names: Vec<_> =
                published.suggest(text, Filter::default(), 4).iter().map(|one| one.name()).collect();
            assert!(names.contains(&meant), "{text}: {names:?}");
        }
    }

    #[test]
    fn whatever_is_typed_gives_as_many_as_wanted_at_most() {
        let published = Published::results();
        for text in
            ["", " ", "?!", "a", "xyzzy", &"kab ".repeat(5000), &"z".repeat(100_000), "ﬁ ß İstanbul 🙂"]
        {
            assert!(published.suggest(text, Filter::default(), 3).len() <= 3);
        }
        let bali = Filter { kind: None, province: Some("Bali") };
        let names = published.suggest("denpasr", bali, 9);
        assert!(!names.is_empty() && names.iter().all(|agency| agency.province() == Some("Bali")));
    }
}
