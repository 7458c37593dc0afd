//! What the room guesses: hands for bands, and typed indexes.

use spbe_index::{Score, Value};

/// What the room is asked for.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Asks {
    /// The index.
    Index,
    /// The band.
    Band,
}

impl Asks {
    /// What it is called in a text.
    pub fn code(self) -> &'static str {
        match self {
            Self::Index => "index",
            Self::Band => "band",
        }
    }

    /// What is asked by this name in a text.
    pub fn named(code: &str) -> Option<Self> {
        [Self::Index, Self::Band].into_iter().find(|asks| asks.code() == code)
    }
}

/// The guesses of a room.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Guesses {
    /// So many hands for each band, lowest first; shorter where nobody has raised one for the higher bands.
    pub hands: Vec<u16>,
    /// What was typed, as it stands in the field.
    pub typed: String,
    /// The typed guesses in hundredths of a level, in the order of typing.
    pub indexes: Vec<u16>,
}

/// As many typed guesses as a room has.
const MOST: usize = 60;

impl Guesses {
    /// Whether nobody has guessed.
    pub fn is_empty(&self) -> bool {
        self.indexes.is_empty() && self.all_hands() == 0
    }

    /// The hands for a band, by its position.
    pub fn hands(&self, band: usize) -> u16 {
        self.hands.get(band).copied().unwrap_or_default()
    }

    /// All hands together.
    pub fn all_hands(&self) -> u32 {
        self.hands.iter().map(|hands| u32::from(*hands)).sum()
    }

    /// The same with another number of hands for a band.
    #[must_use]
    pub fn with_hands(&self, band: usize, hands: u16) -> Self {
        let mut all = self.hands.clone();
        all.resize(all.len().max(band + 1), 0);
        if let Some(count) = all.get_mut(band) {
            *count = hands;
        }
        Self { hands: all, ..self.clone() }
    }

    /// The typed guess in the middle; of an even number the lower one of the two.
    pub fn median(&self) -> Option<u16> {
        let mut ordered = self.indexes.clone();
        ordered.sort_unstable();
        ordered.get(ordered.len().saturating_sub(1) / 2).copied()
    }

    /// The typed guess that is nearest to a result; of two that are as near the lower one.
    pub fn nearest(&self, result: Score) -> Option<u16> {
        let distance = |guess: u16| {
            let guess = Score::from_hundredths(guess.into());
            if guess > result { guess.since(result) } else { result.since(guess) }
        };
        let mut ordered = self.indexes.clone();
        ordered.sort_unstable();
        ordered.into_iter().min_by_key(|guess| distance(*guess))
    }
}

/// Indexes from a text with blanks, semicolons or lines between them; a decimal comma or point. The words that are no
/// index between `min` and `max`, or one too many, come back as they are.
pub fn read(text: &str, (min, max): (Value, Value)) -> (Vec<u16>, Vec<String>) {
    let (mut indexes, mut others) = (Vec::new(), Vec::new());
    let ends = min.hundredths()..=max.hundredths();
    for word in text.split(|sign: char| sign.is_whitespace() || sign == ';').filter(|word| !word.is_empty()) {
        match hundredths(word).filter(|index| ends.contains(index)) {
            Some(index) if indexes.len() < MOST => indexes.push(index),
            _ => others.push(word.to_owned()),
        }
    }
    (indexes, others)
}

/// `2,7` and `2.75` in hundredths; none for what has more decimals.
fn hundredths(word: &str) -> Option<u16> {
    let (whole, decimals) = word.split_once([',', '.']).unwrap_or((word, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(decimals) || decimals.len() > 2 {
        return None;
    }
    let tens: u16 = if decimals.len() == 1 { 10 } else { 1 };
    whole.parse::<u16>().ok()?.checked_mul(100)?.checked_add(decimals.parse::<u16>().ok()? * tens)
}
