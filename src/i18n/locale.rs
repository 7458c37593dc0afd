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

    /// The change between two figures on the page, with its sign: `+0,19`, `−0,03`, `±0,00`.
    ///
    /// It is the difference of the figures as they are displayed, never of the exact ones behind them: beside 2,62 and 2,64
    /// stands +0,02, also where the exact ones are 0,0265 apart. Every change between two displayed figures is written here.
    pub fn change(self, from: Fixed, to: Fixed) -> String {
        let change = to.since(from);
        let sign = if change.is_zero() {
            "±"
        } else if change.is_negative() {
            "−"
        } else {
            "+"
        };
        format!("{sign}{}", self.number(change.unsigned()))
    }

    /// The change between two scores that are displayed with two decimals.
    pub fn moved(self, from: Score, to: Score) -> String {
        self.change(from.rounded(2), to.rounded(2))
    }

    /// How far it is from one displayed figure to another, without a sign: `0,88`.
    pub fn distance(self, from: Fixed, to: Fixed) -> String {
        self.number(to.since(from).unsigned())
    }

    /// What one step is worth on its own, with its sign and as many as four decimals: `+0,0275`. Not for the change between two
    /// displayed figures.
    pub fn worth(self, difference: Difference) -> String {
        let (exact, rounded) = (difference.exact_size(), difference.rounded(4).unsigned().to_string());
        let sign = if difference.is_zero() {
            "±"
        } else if difference.is_gain() {
            "+"
        } else {
            "−"
        };
        format!("{sign}{}", self.decimal(if exact.len() > rounded.len() { &rounded } else { &exact }))
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

    /// Digits with a decimal point, in the language's own form.
    pub fn decimal(self, digits: &str) -> String {
        digits.replace('.', self.decimal.encode_utf8(&mut [0; 4]))
    }
}

#[cfg(test)]
mod tests {
    use spbe_index::{Assessment, Instrument, Values, assess};

    use super::*;

    const ID: Locale = Locale { language: Language::Indonesian, decimal: ',' };
    const EN: Locale = Locale { language: Language::English, decimal: '.' };

    #[test]
    fn numbers_follow_the_language() {
        let score = Score::from_hundredths(262);
        assert_eq!((ID.score(score), EN.score(score)), ("2,62".to_owned(), "2.62".to_owned()));
    }

    #[test]
    fn a_change_is_that_of_the_figures_beside_it() {
        let hundredths = |number: u32| Score::from_hundredths(number).rounded(2);
        for (from, to, indonesian, english) in
            [(262, 281, "+0,19", "+0.19"), (262, 259, "−0,03", "−0.03"), (262, 262, "±0,00", "±0.00")]
        {
            let (from, to) = (hundredths(from), hundredths(to));
            assert_eq!((ID.change(from, to).as_str(), EN.change(from, to).as_str()), (indonesian, english));
        }
        assert_eq!((ID.distance(hundredths(262), hundredths(350)).as_str()), "0,88");
        assert_eq!((ID.distance(hundredths(350), hundredths(262)).as_str()), "0,88");
    }

    #[test]
    fn exact_figures_between_two_hundredths_change_as_they_are_displayed() {
        let instrument = Instrument::permenpanrb_59_2020();
        let level = |number: &str| {
            let id = instrument.indicator_numbered(number).unwrap();
            instrument.worth_of_hundredth(instrument.indicator(id).unwrap()).times(100)
        };
        // Policies weigh 1.30 %, the financial service 2.75 %.
        let (policy, service) = (level("1"), level("34"));
        let oku = Score::from_hundredths(263).plus(policy.times(-1));
        for (exact, from, to, shown) in [
            (["2.617", "2.6445"], oku, oku.plus(service), ["2,62", "+0,02", "2,64"]),
            (["2.6445", "2.617"], oku.plus(service), oku, ["2,64", "−0,02", "2,62"]),
            (["2.617", "2.62"], oku, Score::from_hundredths(262), ["2,62", "±0,00", "2,62"]),
        ] {
            assert_eq!([from, to].map(Score::exact), exact);
            assert_eq!([ID.score(from), ID.moved(from, to), ID.score(to)], shown);
        }
    }

    /// Every file of the app, with its path.
    fn sources(folder: &std::path::Path, all: &mut Vec<(String, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, all);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                all.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }

    #[test]
    fn nobody_else_writes_a_change() {
        let mut all = Vec::new();
        sources(std::path::Path::new("src"), &mut all);
        assert!(all.len() > 100);
        for (path, source) in all {
            let program = source.split("#[cfg(test)]").next().unwrap_or_default();
            // An exact size goes to a file, where the workbook writes it beside exact indexes.
            let may = path.ends_with("i18n/locale.rs") || path.ends_with("files/book.rs");
            for line in program.lines() {
                let rounds =
                    line.contains(".since(") && line.contains(".rounded(") && line.contains("to_string");
                assert!(may || !(line.contains("exact_size(") || rounds), "{path}: {line}");
            }
        }
    }

    /// A printed number in hundredths.
    fn hundredths(printed: &str) -> i32 {
        let digits: i32 = printed.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
        if printed.starts_with('−') { -digits } else { digits }
    }

    #[test]
    fn every_pair_of_results_survives_a_reader_who_subtracts() {
        let mut seed = 1_u64;
        let mut next = |bound: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % bound
        };
        for instrument in Instrument::official_ids().filter_map(Instrument::official) {
            let scale = instrument.scale();
            let (low, high) = (scale.min().hundredths(), scale.max().hundredths());
            let mut values = || {
                let value = |_| {
                    let number = low + u16::try_from(next(u64::from(high - low) + 1)).unwrap();
                    scale.value(if scale.is_whole() { number / 100 * 100 } else { number })
                };
                assess(
                    instrument,
                    &Values::new(instrument, (0..instrument.indicators().len()).map(value).collect())
                        .unwrap(),
                )
            };
            for _ in 0..500 {
                let (from, to) = (values(), values());
                let parts =
                    |one: &Assessment| one.domains().iter().chain(one.aspects()).copied().collect::<Vec<_>>();
                let pairs = parts(&from).into_iter().zip(parts(&to)).chain([(from.index(), to.index())]);
                for (from, to) in pairs {
                    let printed = [ID.score(from), ID.moved(from, to), ID.score(to)];
                    let [a, d, b] = [0, 1, 2].map(|place: usize| hundredths(&printed[place]));
                    assert_eq!(a + d, b, "{printed:?}");
                    assert_eq!(d == 0, printed[1] == "±0,00", "{printed:?}");
                }
            }
        }
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
