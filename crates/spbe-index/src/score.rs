//! Exact results: an index, a domain or an aspect as a fraction, its rounding, and differences of two.

use std::cmp::Ordering;
use std::fmt;

use crate::ratio::least_common_multiple;

/// An exact result in levels: the weighted sum over the weight. Never negative.
///
/// ```
/// use spbe_index::Score;
///
/// // A threshold belongs to the band above it: 2.60 is reached by the exact 2.60 and by nothing less.
/// let threshold = Score::from_hundredths(260);
/// assert_eq!(threshold.exact(), "2.60");
/// assert!(Score::from_hundredths(259) < threshold);
/// ```
#[derive(Copy, Clone, Debug)]
pub struct Score {
    numerator: u64,
    denominator: u64,
}

/// The difference of two scores of the same instrument, in levels, with its sign.
///
/// ```
/// use spbe_index::Score;
///
/// // Kab. Ogan Komering Ulu: 2.67 in 2023, 2.62 in 2024.
/// let change = Score::from_hundredths(262).since(Score::from_hundredths(267));
/// assert_eq!((change.rounded(2).to_string(), change.exact_size()), ("-0.05".to_owned(), "0.05".to_owned()));
/// assert!(!change.is_gain() && !change.is_zero());
/// ```
#[derive(Copy, Clone, Debug)]
pub struct Difference {
    numerator: i64,
    denominator: u64,
}

/// A number rounded for the eye: whole `units` of the last of `decimals` decimal places.
///
/// `Display` writes it with a decimal point: 262 units of 2 decimals is `2.62`.
///
/// ```
/// use spbe_index::Score;
///
/// let loss = Score::from_hundredths(262).since(Score::from_hundredths(267)).rounded(2);
/// assert!(loss.is_negative());
/// assert_eq!((loss.to_string(), loss.unsigned().to_string()), ("-0.05".to_owned(), "0.05".to_owned()));
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Fixed {
    negative: bool,
    units: u64,
    decimals: u8,
}

/// Enough to tell any two scores of an instrument apart, and all that fits in 64 bits.
const MOST_DECIMALS: u8 = 12;

impl Score {
    /// `numerator / denominator` levels; a denominator of zero counts as one.
    pub(crate) fn new(numerator: u64, denominator: u64) -> Self {
        Self { numerator, denominator: denominator.max(1) }
    }

    /// A number of hundredths of a level, as thresholds and published figures are given.
    pub fn from_hundredths(hundredths: u32) -> Self {
        Self::new(u64::from(hundredths), 100)
    }

    /// Rounded half up from the exact fraction, as the ministry does (1.025 → 1.03), to at most twelve decimals.
    ///
    /// ```
    /// use spbe_index::{Instrument, Values, assess};
    ///
    /// // One indicator of 1.50 % a level above the others, which are at 3: exactly 3.015.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let risk = instrument.indicator_numbered("21").ok_or("no indicator 21")?;
    /// let index = assess(instrument, &values.with(risk, instrument.scale().level(4))).index();
    /// assert_eq!((index.exact(), index.rounded(2).to_string()), ("3.015".to_owned(), "3.02".to_owned()));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn rounded(self, decimals: u8) -> Fixed {
        let decimals = decimals.min(MOST_DECIMALS);
        Fixed { negative: false, units: round_half_up(self.numerator, self.denominator, decimals), decimals }
    }

    /// The whole decimal, without trailing zeros but with at least two places; a fraction that never ends
    /// is rounded half up at twelve.
    ///
    /// ```
    /// use spbe_index::{Instrument, Values, assess};
    ///
    /// // PermenPANRB 5/2018 gives its six public services a third of ten percent each.
    /// let instrument = Instrument::official("permenpanrb-5-2018").ok_or("no such instrument")?;
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let service = instrument.indicator_numbered("35b").ok_or("no indicator 35b")?;
    /// let index = assess(instrument, &values.with(service, instrument.scale().level(4))).index();
    /// assert_eq!(index.exact(), "3.033333333333");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn exact(self) -> String {
        self.in_full().to_string()
    }

    /// The same as a number for the eye: what [`exact`](Self::exact) writes.
    ///
    /// ```
    /// use spbe_index::Score;
    ///
    /// let target = Score::from_hundredths(350);
    /// assert_eq!(target.in_full(), target.rounded(2));
    /// ```
    pub fn in_full(self) -> Fixed {
        in_full(self.numerator, self.denominator)
    }

    /// The score so much higher, or lower; zero where that would be below it.
    ///
    /// ```
    /// use spbe_index::Score;
    ///
    /// let [low, high] = [262, 267].map(Score::from_hundredths);
    /// assert_eq!(low.plus(high.since(low)), high);
    /// assert_eq!(high.plus(low.since(high)), low);
    /// ```
    #[must_use]
    pub fn plus(self, difference: Difference) -> Self {
        let own = Difference::new(signed(self.numerator), self.denominator).plus(difference);
        Self::new(u64::try_from(own.numerator).unwrap_or(0), own.denominator)
    }

    /// How far it is from `earlier` to this score.
    ///
    /// ```
    /// use spbe_index::Score;
    ///
    /// // Kab. Sumedang: 4.14 in 2023, 4.51 in 2024.
    /// let [earlier, later] = [414, 451].map(Score::from_hundredths);
    /// assert_eq!(later.since(earlier).rounded(2).to_string(), "0.37");
    /// assert!(later.since(earlier) > earlier.since(later));
    /// ```
    pub fn since(self, earlier: Self) -> Difference {
        let common = common_denominator(self.denominator, earlier.denominator);
        let scaled = |score: Self| scaled(signed(score.numerator), score.denominator, common);
        Difference { numerator: scaled(self).saturating_sub(scaled(earlier)), denominator: common }
    }

    /// The fewest whole parts, of so many to one level, that are not below it.
    pub(crate) fn parts_at_least(self, parts: u64) -> u64 {
        let scaled = u128::from(self.numerator) * u128::from(parts);
        u64::try_from(scaled.div_ceil(u128::from(self.denominator))).unwrap_or(u64::MAX)
    }

    /// For pixels and probabilities only: an index never comes back from it.
    ///
    /// ```
    /// use spbe_index::Score;
    ///
    /// assert_eq!(Score::from_hundredths(250).to_f64(), 2.5);
    /// ```
    #[expect(clippy::cast_precision_loss, reason = "a position on the screen")]
    pub fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }
}

impl Difference {
    pub(crate) fn new(numerator: i64, denominator: u64) -> Self {
        Self { numerator, denominator: denominator.max(1) }
    }

    /// The number above the line: differences of one instrument have the same below it.
    pub(crate) fn numerator(self) -> i64 {
        self.numerator
    }

    /// Both differences together.
    ///
    /// ```
    /// use spbe_index::Score;
    ///
    /// let [low, middle, high] = [262, 267, 312].map(Score::from_hundredths);
    /// assert_eq!(middle.since(low).plus(high.since(middle)), high.since(low));
    /// ```
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        if self.numerator == 0 || self.denominator == other.denominator {
            return Self::new(self.numerator.saturating_add(other.numerator), other.denominator);
        }
        let common = common_denominator(self.denominator, other.denominator);
        let scaled = |one: Self| scaled(one.numerator, one.denominator, common);
        Self::new(scaled(self).saturating_add(scaled(other)), common)
    }

    /// The difference this many times.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let id = instrument.indicator_numbered("42").ok_or("no indicator 42")?;
    /// let hundredth = instrument.worth_of_hundredth(instrument.indicator(id).ok_or("no indicator")?);
    /// // A whole level of an indicator of 3.00 %, up and down.
    /// assert_eq!(hundredth.times(100).exact_size(), "0.03");
    /// assert_eq!(hundredth.times(-100).rounded(2).to_string(), "-0.03");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn times(self, factor: i64) -> Self {
        Self::new(self.numerator.saturating_mul(factor), self.denominator)
    }

    /// Whether the two scores are equal.
    pub fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// Whether the later score is the higher one.
    pub fn is_gain(self) -> bool {
        self.numerator > 0
    }

    /// Rounded half away from zero, so that a loss reads like the gain of the same size; at most twelve decimals.
    ///
    /// ```
    /// use spbe_index::Score;
    ///
    /// let [low, high] = [100, 105].map(Score::from_hundredths);
    /// assert_eq!(high.since(low).rounded(1).to_string(), "0.1");
    /// assert_eq!(low.since(high).rounded(1).to_string(), "-0.1");
    /// ```
    pub fn rounded(self, decimals: u8) -> Fixed {
        let decimals = decimals.min(MOST_DECIMALS);
        let units = round_half_up(self.numerator.unsigned_abs(), self.denominator, decimals);
        Fixed { negative: self.numerator < 0 && units > 0, units, decimals }
    }

    /// The whole decimal of its size, without sign, as [`Score::exact`] writes it.
    ///
    /// ```
    /// use spbe_index::Score;
    ///
    /// let [low, high] = [297, 300].map(Score::from_hundredths);
    /// assert_eq!(low.since(high).exact_size(), "0.03");
    /// assert_eq!(high.since(low).exact_size(), "0.03");
    /// ```
    pub fn exact_size(self) -> String {
        in_full(self.numerator.unsigned_abs(), self.denominator).to_string()
    }
}

impl Fixed {
    /// A number that is not negative.
    pub(crate) fn new(units: u64, decimals: u8) -> Self {
        Self { negative: false, units, decimals }
    }

    /// Whether it is below zero; zero itself never is.
    pub fn is_negative(self) -> bool {
        self.negative
    }

    /// Whether nothing is left of it at this many decimals.
    ///
    /// ```
    /// use spbe_index::Score;
    ///
    /// let loss = Score::from_hundredths(100).since(Score::from_hundredths(101));
    /// assert!(loss.rounded(1).is_zero() && !loss.is_zero());
    /// assert_eq!(loss.rounded(1).to_string(), "0.0");
    /// ```
    pub fn is_zero(self) -> bool {
        self.units == 0
    }

    /// What a reader gets who subtracts `earlier`, as it is printed, from this number as it is printed: to the last decimal
    /// of the finer of the two.
    ///
    /// ```
    /// use spbe_index::{Instrument, Values, assess};
    ///
    /// // All at 3 but for one indicator of 1.30 % that rises by a level: 3.013 is printed as 3.01.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let low = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let policy = instrument.indicator_numbered("1").ok_or("no indicator 1")?;
    /// let high = low.with(policy, instrument.scale().level(4));
    /// let [low, high] = [low, high].map(|values| assess(instrument, &values).shown_index());
    /// assert_eq!((high.since(low).to_string(), low.since(high).to_string()), ("0.01".into(), "-0.01".into()));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn since(self, earlier: Self) -> Self {
        let decimals = self.decimals.max(earlier.decimals);
        let units = |number: Self| {
            let finer = 10_i64.saturating_pow(u32::from(decimals - number.decimals));
            let size = signed(number.units).saturating_mul(finer);
            if number.negative { -size } else { size }
        };
        let difference = units(self).saturating_sub(units(earlier));
        Self { negative: difference < 0, units: difference.unsigned_abs(), decimals }
    }

    /// The same number without its sign.
    #[must_use]
    pub fn unsigned(self) -> Self {
        Self { negative: false, ..self }
    }
}

impl From<Fixed> for Score {
    /// The rounded number as an exact score of its own; the sign is dropped.
    fn from(fixed: Fixed) -> Self {
        Self::new(fixed.units, 10_u64.saturating_pow(u32::from(fixed.decimals)))
    }
}

impl fmt::Display for Fixed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = 10_u64.saturating_pow(u32::from(self.decimals));
        let sign = if self.negative { "-" } else { "" };
        write!(formatter, "{sign}{}", self.units / one)?;
        match self.decimals {
            0 => Ok(()),
            places => write!(formatter, ".{:0width$}", self.units % one, width = usize::from(places)),
        }
    }
}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        let cross = |a: &Self, b: &Self| u128::from(a.numerator) * u128::from(b.denominator);
        cross(self, other).cmp(&cross(other, self))
    }
}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Score {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Score {}

impl Ord for Difference {
    /// A loss is less than no difference, and that is less than a gain.
    fn cmp(&self, other: &Self) -> Ordering {
        let cross = |a: &Self, b: &Self| i128::from(a.numerator) * i128::from(b.denominator);
        cross(self, other).cmp(&cross(other, self))
    }
}

impl PartialOrd for Difference {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Difference {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Difference {}

/// What both fractions can be written over, exactly; where that is beyond 64 bits with what stands above it, the finer of the
/// two, over which the other is rounded.
fn common_denominator(one: u64, other: u64) -> u64 {
    // No result is above a thousand levels.
    const ROOM: u64 = i64::MAX as u64 / 1000;
    if one == other {
        return one;
    }
    least_common_multiple(one, other).filter(|common| *common <= ROOM).unwrap_or(one.max(other))
}

/// The number above the line when `common` stands below it, to the nearest where that is no multiple of `denominator`.
fn scaled(numerator: i64, denominator: u64, common: u64) -> i64 {
    if let Some(scaled) =
        i64::try_from(common / denominator).ok().and_then(|times| numerator.checked_mul(times))
        && common.is_multiple_of(denominator)
    {
        return scaled;
    }
    let half = i128::from(denominator / 2) * i128::from(numerator.signum());
    let nearest = (i128::from(numerator) * i128::from(common) + half) / i128::from(denominator);
    i64::try_from(nearest).unwrap_or(if numerator < 0 { i64::MIN } else { i64::MAX })
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn round_half_up(numerator: u64, denominator: u64, decimals: u8) -> u64 {
    // Figures of two or four decimals fit in 64 bits, and a browser divides 128 only by a long detour.
    let twice = 10_u64.checked_pow(u32::from(decimals)).and_then(|one| numerator.checked_mul(2 * one));
    if let (Some(sum), Some(divisor)) =
        (twice.and_then(|twice| twice.checked_add(denominator)), denominator.checked_mul(2))
    {
        return sum / divisor;
    }
    let scaled = u128::from(numerator) * 10_u128.pow(u32::from(decimals));
    let denominator = u128::from(denominator);
    u64::try_from((2 * scaled + denominator) / (2 * denominator)).unwrap_or(u64::MAX)
}

fn in_full(numerator: u64, denominator: u64) -> Fixed {
    let mut units = round_half_up(numerator, denominator, MOST_DECIMALS);
    let mut decimals = MOST_DECIMALS;
    while decimals > 2 && units.is_multiple_of(10) {
        units /= 10;
        decimals -= 1;
    }
    Fixed::new(units, decimals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_half_up_where_floats_do_not() {
        for (numerator, denominator, decimals, shown) in [
            (1025, 1000, 2, "1.03"),
            (4725, 1000, 2, "4.73"),
            (26_195, 10_000, 2, "2.62"),
            (34_985, 10_000, 2, "3.50"),
            (34_985, 10_000, 4, "3.4985"),
            (1, 3, 2, "0.33"),
            (5, 1, 0, "5"),
            (0, 7, 2, "0.00"),
            (1, 3, 200, "0.333333333333"),
        ] {
            assert_eq!(Score::new(numerator, denominator).rounded(decimals).to_string(), shown);
        }
    }

    #[test]
    fn differences_of_unlike_fractions_are_exact_however_large_their_denominators() {
        for ((later, below), (earlier, under), decimals, shown) in [
            // Means of cohorts of 99 989 and 99 991 members over weights of ten thousandths.
            ((4 * 999_890_000, 999_890_000), (3 * 999_910_000, 999_910_000), 2, "1.00"),
            ((3_002_000, 1_000_000), (1_000_000_000_000, 1_000_000_000_000), 4, "2.0020"),
            ((8, 3), (5, 2), 6, "0.166667"),
            ((5, 2), (8, 3), 6, "-0.166667"),
            // Two primes near 2³²: their product is beyond 64 bits together with what stands above it.
            ((4 * 4_294_967_291, 4_294_967_291), (3 * 4_294_967_279, 4_294_967_279), 9, "1.000000000"),
        ] {
            let (later, earlier) = (Score::new(later, below), Score::new(earlier, under));
            assert_eq!(later.since(earlier).rounded(decimals).to_string(), shown);
            assert_eq!(later.cmp(&earlier), later.since(earlier).numerator().cmp(&0));
            // There and back is nowhere.
            assert!(later.since(earlier).plus(earlier.since(later)).is_zero());
        }
    }

    #[test]
    fn exact_is_the_whole_decimal() {
        for (numerator, denominator, text) in [
            (523_900, 200_000, "2.6195"),
            (3, 1, "3.00"),
            (5, 2, "2.50"),
            (8, 3, "2.666666666667"),
            (13, 1000, "0.013"),
        ] {
            assert_eq!(Score::new(numerator, denominator).exact(), text);
        }
    }

    #[test]
    fn differences_keep_their_sign_and_round_alike_both_ways() {
        let (low, high) = (Score::new(25_895, 10_000), Score::new(26_170, 10_000));
        assert_eq!(high.since(low).rounded(2).to_string(), "0.03");
        assert_eq!(low.since(high).rounded(2).to_string(), "-0.03");
        assert_eq!(low.since(high).rounded(1).to_string(), "0.0");
        assert!(low.since(low).is_zero());
        assert_eq!(Score::new(1, 3).since(Score::new(1, 2)), Difference::new(-1, 6));
    }

    /// A printed number in parts of 10⁻¹², read back from its digits.
    fn parts(printed: &str) -> i128 {
        let (sign, digits) = printed.strip_prefix('-').map_or((1, printed), |digits| (-1, digits));
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        sign * format!("{whole}{decimals:0<12}").parse::<i128>().unwrap()
    }

    #[test]
    fn what_is_printed_survives_a_reader_who_subtracts() {
        let mut seed = 7_u64;
        let mut next = |bound: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % bound
        };
        for _ in 0..20_000 {
            let (one, other) = (next(20_000) + 1, next(20_000) + 1);
            let (from, to) = (Score::new(next(5 * one), one), Score::new(next(5 * other), other));
            let decimals =
                |choice: u64| [2, 2, 4, 12].get(usize::try_from(choice).unwrap()).copied().unwrap();
            let (from, to) = (from.rounded(decimals(next(4))), to.rounded(decimals(next(4))));
            let change = to.since(from);
            let [a, d, b] = [from, change, to].map(|number| parts(&number.to_string()));
            assert_eq!(a + d, b, "{from} {change} {to}");
            assert_eq!(change.is_zero(), a == b);
            assert_eq!(change.is_negative(), a > b);
        }
    }

    #[test]
    fn equal_fractions_are_equal_scores() {
        assert_eq!(Score::new(26, 10), Score::from_hundredths(260));
        assert!(Score::new(25_999, 10_000) < Score::from_hundredths(260));
        assert_eq!(Score::from(Score::new(34_985, 10_000).rounded(2)), Score::from_hundredths(350));
    }
}
