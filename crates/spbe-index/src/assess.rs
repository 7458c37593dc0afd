//! Values in, index and band out.

use std::ops::Range;

use crate::instrument::{AspectId, BandId, DomainId, IndicatorId, Instrument};
use crate::score::{Difference, Fixed, Score};
use crate::value::{Value, Values};

/// The result of one agency: every index as an exact fraction, and the band that the exact index lies in.
///
/// Index = Σ weight · value / Σ weight, straight from the indicators: never from rounded domains or aspects
/// (PermenPANRB 59/2020, annex, part on calculation; `docs/method.md`).
///
/// ```
/// use spbe_index::{Instrument, Values, assess};
///
/// // The services (domain 4, 45.50 %) at level 5, all else empty and so at 1: 4 · 0.455 + 1.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let (services, _) = instrument.domains().last().ok_or("no domain")?;
/// let at_five = |values: Values, number: u8| {
///     let id = instrument.indicator_numbered(&number.to_string());
///     id.map_or(values.clone(), |id| values.with(id, Some(instrument.scale().max())))
/// };
/// let assessment = assess(instrument, &(32..=47).fold(Values::empty(instrument), at_five));
/// assert_eq!(assessment.index().exact(), "2.82");
/// assert_eq!(assessment.domain(services).map(|domain| domain.exact()).as_deref(), Some("5.00"));
/// assert_eq!((assessment.empties(), assessment.is_complete()), (31, false));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Assessment {
    index: Score,
    domains: Vec<Score>,
    aspects: Vec<Score>,
    band: BandId,
    empties: usize,
    notice: Option<Notice>,
}

/// The rounded index would sit in another band than the exact one, which decides.
///
/// ```
/// use spbe_index::published::{Published, starting_values};
/// use spbe_index::{Instrument, assess};
///
/// // Kab. Pacitan 2024 is printed as 3.50, where Sangat Baik begins, and yet as Baik: its exact index is lower.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let pacitan = Published::results().named("Pemerintah Kab. Pacitan").ok_or("no such agency")?;
/// let result = pacitan.result(2024).ok_or("no result")?;
/// let starting = starting_values(instrument, pacitan.kind(), result).ok_or("no values")?;
/// let assessment = assess(instrument, starting.values());
/// let notice = assessment.notice().ok_or("no notice")?;
/// assert_eq!(instrument.band(notice.seems).name().id(), "Sangat Baik");
/// assert_eq!(instrument.band(assessment.band()).name().id(), "Baik");
/// assert_eq!(assessment.shown_index().to_string(), "3.4985");
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Notice {
    /// The band that the two-decimal index seems to be in.
    pub seems: BandId,
    /// How many decimals it takes to see the band that it is in; at least four.
    pub decimals: u8,
}

/// Two decimals, as every published index has.
pub const SHOWN_DECIMALS: u8 = 2;

/// Assesses the values of an agency. An empty indicator counts at the bottom of the scale.
///
/// ```
/// use spbe_index::{Instrument, Values, assess};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let nothing = assess(instrument, &Values::empty(instrument));
/// assert_eq!((nothing.index().exact().as_str(), nothing.empties()), ("1.00", 47));
/// assert_eq!(instrument.band(nothing.band()).name().id(), "Kurang");
/// ```
pub fn assess(instrument: &Instrument, values: &Values) -> Assessment {
    let sums = Sums::new(instrument, values);
    let index = Score::new(sums.total, u64::from(instrument.total_weight()) * 100);
    let band = instrument.band_of(index);
    let mut domains = Vec::with_capacity(instrument.domains().len());
    for (_, domain) in instrument.domains() {
        domains.push(sums.part(domain.indicators(), domain.weight()));
    }
    let mut aspects = Vec::with_capacity(instrument.aspects().len());
    for (_, aspect) in instrument.aspects() {
        aspects.push(sums.part(aspect.indicators(), aspect.weight()));
    }
    Assessment {
        index,
        domains,
        aspects,
        band,
        empties: values.empties(),
        notice: Notice::new(instrument, index, band),
    }
}

/// What raising one indicator by one step of the scale is worth to the index; `None` at the top.
///
/// ```
/// use spbe_index::{Instrument, gain_of_step};
///
/// // Indicator 47 weighs 3.00 %.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let id = instrument.indicator_numbered("47").ok_or("no indicator 47")?;
/// let gain = |level| gain_of_step(instrument, id, instrument.scale().level(level)).map(|gain| gain.exact_size());
/// assert_eq!((gain(3).as_deref(), gain(5)), (Some("0.03"), None));
/// # Ok::<(), &str>(())
/// ```
pub fn gain_of_step(instrument: &Instrument, id: IndicatorId, from: Option<Value>) -> Option<Difference> {
    let from = from.unwrap_or(instrument.scale().min());
    Some(instrument.worth(instrument.indicator(id)?, from, instrument.scale().above(from)?))
}

impl Assessment {
    /// The index, exact.
    pub fn index(&self) -> Score {
        self.index
    }

    /// The index as it is shown: two decimals, or as many as it takes to see its band.
    ///
    /// ```
    /// use spbe_index::{Instrument, Values, assess};
    ///
    /// // Rounding hides no band here: the services at 4 and the policies at 3, everything else at 1, make 2.625.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let level = |position: usize| match position {
    ///     0..10 => instrument.scale().level(3),
    ///     31.. => instrument.scale().level(4),
    ///     _ => instrument.scale().level(1),
    /// };
    /// let assessment = assess(instrument, &Values::new(instrument, (0..47).map(level).collect())?);
    /// assert_eq!((assessment.index().exact(), assessment.shown_index().to_string()), ("2.625".into(), "2.63".into()));
    /// assert_eq!(assessment.notice(), None);
    /// # Ok::<(), spbe_index::value::CountError>(())
    /// ```
    pub fn shown_index(&self) -> Fixed {
        self.index.rounded(self.notice.map_or(SHOWN_DECIMALS, |notice| notice.decimals))
    }

    /// The band of the exact index.
    pub fn band(&self) -> BandId {
        self.band
    }

    /// The index of a domain.
    pub fn domain(&self, id: DomainId) -> Option<Score> {
        self.domains.get(id.position()).copied()
    }

    /// The index of an aspect.
    ///
    /// ```
    /// use spbe_index::{Instrument, Values, assess};
    ///
    /// // Aspect 8 has six indicators of one weight; one of them two levels above the others is a third of a level.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let id = instrument.indicator_numbered("42").ok_or("no indicator 42")?;
    /// let assessment = assess(instrument, &values.with(id, instrument.scale().level(5)));
    /// let (last, _) = instrument.aspects().last().ok_or("no aspect")?;
    /// assert_eq!(assessment.aspect(last).map(|aspect| aspect.exact()).as_deref(), Some("3.333333333333"));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn aspect(&self, id: AspectId) -> Option<Score> {
        self.aspects.get(id.position()).copied()
    }

    /// The domains' indexes, in order.
    pub fn domains(&self) -> &[Score] {
        &self.domains
    }

    /// The aspects' indexes, in order.
    pub fn aspects(&self) -> &[Score] {
        &self.aspects
    }

    /// How many indicators are empty; a result with any is incomplete.
    pub fn empties(&self) -> usize {
        self.empties
    }

    /// Whether every indicator has a value.
    pub fn is_complete(&self) -> bool {
        self.empties == 0
    }

    /// Set when rounding hides the band.
    pub fn notice(&self) -> Option<Notice> {
        self.notice
    }

    /// The next band and how far it is; `None` in the highest.
    ///
    /// ```
    /// use spbe_index::{Instrument, Values, assess};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let [three, five] = [3, 5].map(|level| instrument.scale().level(level).unwrap());
    /// let next = |level| assess(instrument, &Values::filled(instrument, level)).next_band(instrument);
    /// let (band, missing) = next(three).ok_or("no band above 3.00")?;
    /// assert_eq!((instrument.band(band).name().id(), missing.exact_size().as_str()), ("Sangat Baik", "0.50"));
    /// assert_eq!(next(five), None);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn next_band(&self, instrument: &Instrument) -> Option<(BandId, Difference)> {
        let (id, band) = instrument.bands().nth(self.band.position() + 1)?;
        Some((id, band.threshold().since(self.index)))
    }
}

impl Notice {
    fn new(instrument: &Instrument, index: Score, band: BandId) -> Option<Self> {
        let seems = |decimals| instrument.band_of(index.rounded(decimals).into());
        let rounded = seems(SHOWN_DECIMALS);
        (rounded != band).then(|| {
            let decimals = (4..12).find(|decimals| seems(*decimals) == band).unwrap_or(12);
            Self { seems: rounded, decimals }
        })
    }
}

/// Weighted sums in parts of the weight times hundredths of a level.
struct Sums {
    total: u64,
    products: Vec<u64>,
}

impl Sums {
    fn new(instrument: &Instrument, values: &Values) -> Self {
        let floor = instrument.scale().min();
        let (mut total, mut products) = (0, Vec::with_capacity(values.as_slice().len()));
        for ((_, indicator), value) in instrument.indicators().zip(values.as_slice()) {
            let product = u64::from(indicator.weight()) * u64::from(value.unwrap_or(floor).hundredths());
            total += product;
            products.push(product);
        }
        Self { total, products }
    }

    fn part(&self, range: Range<usize>, weight: u32) -> Score {
        let mut sum = 0;
        for product in self.products.get(range).unwrap_or_default() {
            sum += product;
        }
        Score::new(sum, u64::from(weight) * 100)
    }
}
