//! A language with its way of writing numbers.

use spbe_index::ratio::Ratio;
use spbe_index::{Difference, Fixed, Language, Score, Text, Value};

use super::{Messages, en, id};

/// The reader's language. The decimal sign is the browser's own (`Intl`) for that language; the digits are
/// the engine's exact ones, so no float is met on the way to the eye.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Locale {
    language: Language,
    decimal: char,
}

impl Locale {
    /// A language with its decimal sign.
    pub fn new(language: Language, decimal: char) -> Self {
        Self { language, decimal }
    }

    /// The language.
    pub fn language(self) -> Language {
        self.language
    }

    /// Every message of the page in this language.
    pub fn messages(self) -> &'static Messages {
        match self.language {
            Language::Indonesian => &id::MESSAGES,
            Language::English => &en::MESSAGES,
        }
    }

    /// One of the instrument's texts in this language.
    pub fn text(self, text: &Text) -> String {
        text.get(self.language).to_owned()
    }

    /// A rounded number: `2,62`.
    pub fn number(self, number: Fixed) -> String {
        self.decimal(&number.to_string())
    }

    /// A score with two decimals.
    pub fn score(self, score: Score) -> String {
        self.number(score.rounded(2))
    }

    /// A score with all its decimals: `2,6195`.
    pub fn exact(self, score: Score) -> String {
        self.decimal(&score.exact())
    }

    /// A difference with its sign, at two decimals or at as many as it takes to see it: `+0,19`, `−0,003`.
    pub fn difference(self, difference: Difference) -> String {
        let decimals = (2..6).find(|decimals| !difference.rounded(*decimals).is_zero()).unwrap_or(2);
        self.signed(difference, &difference.rounded(decimals).unsigned().to_string())
    }

    /// What a change is worth, with its sign and as many as four decimals: `+0,0275`.
    pub fn worth(self, difference: Difference) -> String {
        let (exact, rounded) = (difference.exact_size(), difference.rounded(4).unsigned().to_string());
        self.signed(difference, if exact.len() > rounded.len() { &rounded } else { &exact })
    }

    /// A value of an indicator: `3`, `2,75`; a dash when it is empty.
    pub fn value(self, value: Option<Value>) -> String {
        value.map_or_else(|| "–".to_owned(), |value| self.decimal(&value.to_string()))
    }

    /// A weight in percent, without zeros at the end: `2,5 %`, `45,5 %`, `10/3 %`.
    pub fn percent(self, percent: Ratio) -> String {
        let printed = percent.to_string();
        let shortest = if printed.contains('.') {
            printed.trim_end_matches('0').trim_end_matches('.')
        } else {
            &printed
        };
        match self.language {
            Language::Indonesian => format!("{}\u{a0}%", self.decimal(shortest)),
            Language::English => format!("{}%", self.decimal(shortest)),
        }
    }

    fn signed(self, difference: Difference, size: &str) -> String {
        let sign = if difference.is_zero() {
            "±"
        } else if difference.is_gain() {
            "+"
        } else {
            "−"
        };
        format!("{sign}{}", self.decimal(size))
    }

    /// Digits with a decimal point, in the language's own form.
    pub fn decimal(self, digits: &str) -> String {
        digits.replace('.', self.decimal.encode_utf8(&mut [0; 4]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: Locale = Locale { language: Language::Indonesian, decimal: ',' };
    const EN: Locale = Locale { language: Language::English, decimal: '.' };

    #[test]
    fn numbers_follow_the_language() {
        let score = Score::from_hundredths(262);
        assert_eq!((ID.score(score), EN.score(score)), ("2,62".to_owned(), "2.62".to_owned()));
    }

    #[test]
    fn differences_show_their_sign_and_never_vanish() {
        let score = Score::from_hundredths;
        assert_eq!(ID.difference(score(281).since(score(262))), "+0,19");
        assert_eq!(ID.difference(score(259).since(score(262))), "−0,03");
        assert_eq!(ID.difference(score(262).since(score(262))), "±0,00");
    }

    #[test]
    fn weights_lose_the_zeros_that_say_nothing() {
        for (percent, indonesian, english) in [
            ("45.50", "45,5\u{a0}%", "45.5%"),
            ("10", "10\u{a0}%", "10%"),
            ("100", "100\u{a0}%", "100%"),
            ("10/3", "10/3\u{a0}%", "10/3%"),
        ] {
            let ratio = percent.parse().unwrap();
            assert_eq!((ID.percent(ratio).as_str(), EN.percent(ratio).as_str()), (indonesian, english));
        }
    }
}
