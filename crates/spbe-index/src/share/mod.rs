//! A scenario as a short text, to be put behind the `#` of an address or into a QR code.
//!
//! The text is base64url of: the version, the instrument's [fingerprint](Instrument::fingerprint), the agency, the
//! baseline, the scenario, its locks and the target, and a checksum of 24 bits. Values are the digits of one large number
//! (47 levels take 16 bytes), and a baseline that is the reconstruction of a published result takes none, since the reader
//! can reconstruct it too. `docs/method.md` has the layout byte by byte. A version that was ever written stays readable.

mod bytes;
mod layout;
mod sealed;

use data_encoding::BASE64URL_NOPAD;

pub use self::sealed::{seal, unseal};
use crate::instrument::{IndicatorId, Instrument};
use crate::plan::Target;
use crate::published::AgencyKind;
use crate::standing::Standing;
use crate::value::Values;

/// What a link carries.
///
/// ```
/// use spbe_index::share::{Shared, SharedBaseline};
/// use spbe_index::{Instrument, Target, Values};
///
/// // The example of the first visit, with a target and nothing else.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let shared = Shared {
///     agency: "Pemerintah Kab. Ogan Komering Ulu".to_owned(),
///     kind: None,
///     year: Some(2024),
///     baseline: SharedBaseline::Published,
///     name: String::new(),
///     scenario: Values::empty(instrument),
///     locks: Vec::new(),
///     target: Some(Target::parse(instrument, "Sangat Baik")?),
/// };
/// assert_eq!(Shared::read(&shared.write(instrument), &[instrument])?.1.target, shared.target);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Shared {
    /// The agency's name; empty where it has none. At most 255 bytes of it are written.
    pub agency: String,
    /// Its type, where it is known.
    pub kind: Option<AgencyKind>,
    /// The year of the baseline, where it is known.
    pub year: Option<u16>,
    /// Where the agency stands.
    pub baseline: SharedBaseline,
    /// What the scenario is called; empty where it has no name. At most 255 bytes of it are written.
    pub name: String,
    /// The scenario's values.
    pub scenario: Values,
    /// The indicators that nothing may change, in the instrument's order.
    pub locks: Vec<IndicatorId>,
    /// What is aimed at, where it was chosen.
    pub target: Option<Target>,
}

/// Where the agency of a link stands.
///
/// ```
/// use spbe_index::published::AgencyKind;
/// use spbe_index::share::{Shared, SharedBaseline};
/// use spbe_index::{Instrument, Standing, Values};
///
/// // Values of its own and one lock come back as they were.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let first = instrument.indicator_numbered("1").ok_or("no indicator 1")?;
/// let shared = Shared {
///     agency: "Kota Batu".to_owned(),
///     kind: Some(AgencyKind::City),
///     year: None,
///     baseline: SharedBaseline::Values {
///         values: Values::empty(instrument),
///         estimated: vec![first],
///         standing: Standing::Official,
///         claimed: vec![first],
///     },
///     name: "Usulan".to_owned(),
///     scenario: Values::filled(instrument, instrument.scale().max()),
///     locks: vec![first],
///     target: None,
/// };
/// let (_, read) = Shared::read(&shared.write(instrument), &[instrument])?;
/// assert_eq!(read, shared);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SharedBaseline {
    /// The values that reproduce the published result of the agency and the year: an official result.
    Published,
    /// Values of its own, and what is known of them.
    Values {
        /// The values.
        values: Values,
        /// The indicators whose value is an estimate, in the instrument's order.
        estimated: Vec<IndicatorId>,
        /// Whether they are an official result. A link of version 1 does not say it.
        standing: Standing,
        /// The indicators of an official result whose value is a claim that was made since, in the instrument's order.
        claimed: Vec<IndicatorId>,
    },
}

/// Why a text is not a scenario.
///
/// ```
/// use spbe_index::share::{ShareFault, Shared, SharedBaseline};
/// use spbe_index::{Instrument, Standing, Values};
///
/// // A link for 8/2026, read where only 59/2020 is at hand.
/// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
/// let scenario = Values::empty(pemdi);
/// let (values, standing) = (scenario.clone(), Standing::SelfAssessed);
/// let baseline =
///     SharedBaseline::Values { values, estimated: Vec::new(), standing, claimed: Vec::new() };
/// let (agency, name) = (String::new(), String::new());
/// let shared =
///     Shared { agency, kind: None, year: None, baseline, name, scenario, locks: Vec::new(), target: None };
/// let fault = Shared::read(&shared.write(pemdi), &[Instrument::permenpanrb_59_2020()]);
/// assert_eq!(fault, Err(ShareFault::UnknownInstrument(pemdi.fingerprint())));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ShareFault {
    /// Not what this program writes: another text altogether.
    #[error("this is no shared scenario")]
    Foreign,
    /// Cut off or changed on the way.
    #[error("the link is damaged: its checksum does not fit")]
    Damaged,
    /// Written by a later version of this program.
    #[error("the link was written by a newer version of this page ({0})")]
    Newer(u8),
    /// For an instrument that is not at hand, perhaps one of somebody's own.
    #[error("the link is for an instrument that is not known here ({0:08x})")]
    UnknownInstrument(u32),
}

/// The version that is written.
const VERSION: u8 = 2;

impl Shared {
    /// The scenario as a text of letters, digits, `-` and `_`.
    ///
    /// ```
    /// use spbe_index::share::{Shared, SharedBaseline};
    /// use spbe_index::{Instrument, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let level = instrument.scale().level(3).ok_or("no such level")?;
    /// let shared = Shared {
    ///     agency: "Pemerintah Kab. Ogan Komering Ulu".to_owned(),
    ///     kind: None,
    ///     year: Some(2024),
    ///     baseline: SharedBaseline::Published,
    ///     name: String::new(),
    ///     scenario: Values::filled(instrument, level),
    ///     locks: Vec::new(),
    ///     target: None,
    /// };
    /// let text = shared.write(instrument);
    /// assert!(text.len() < 48, "{text}");
    /// let (read_for, read) = Shared::read(&text, &[instrument])?;
    /// assert_eq!((read_for.id(), read.scenario), (instrument.id(), shared.scenario));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn write(&self, instrument: &Instrument) -> String {
        BASE64URL_NOPAD.encode(&layout::write(self, instrument))
    }

    /// The scenario of a text, and which of `instruments` it is for.
    ///
    /// # Errors
    /// [`ShareFault`] says whether the text is something else, damaged, too new, or for an instrument that is not here.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::share::{ShareFault, Shared};
    ///
    /// let instruments = [Instrument::permenpanrb_59_2020()];
    /// assert_eq!(Shared::read("https://example.org/", &instruments), Err(ShareFault::Foreign));
    /// assert_eq!(Shared::read("AAAA", &instruments), Err(ShareFault::Damaged));
    /// ```
    pub fn read<'a>(
        text: &str,
        instruments: &[&'a Instrument],
    ) -> Result<(&'a Instrument, Self), ShareFault> {
        let bytes = decoded(text)?;
        layout::read(&bytes, instruments)
    }
}

impl Instrument {
    /// What values and results under the instrument depend on, in 32 bits: the scale, the thresholds of the bands, the
    /// number and weight of every indicator, and which aspect and domain it is in. A changed text does not change it, a
    /// changed weight does.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// // Another name is another text. A tenth of a percent from one indicator to the next is another instrument.
    /// let json = std::fs::read_to_string("../../data/instruments/permenpanrb-59-2020.json")?;
    /// let print = |json: &str| Instrument::from_json(json).map(|instrument| instrument.fingerprint());
    /// let renamed = Instrument::renamed(&json, "usulan", "Usulan").map_err(|faults| faults[0].to_string())?;
    /// assert_eq!(print(&renamed), print(&json));
    /// let shifted = json.replacen("\"weight\": \"1.30\"", "\"weight\": \"1.40\"", 1);
    /// let shifted = shifted.replacen("\"weight\": \"1.30\"", "\"weight\": \"1.20\"", 1);
    /// assert!(print(&shifted).is_ok_and(|shifted| Ok(shifted) != print(&json)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn fingerprint(&self) -> u32 {
        let mut print = self.print();
        for (_, domain) in self.domains() {
            print.add(domain.number().as_bytes());
            print.add(self.aspects_of(domain).count().to_string().as_bytes());
        }
        for (_, aspect) in self.aspects() {
            print.add(aspect.number().as_bytes());
            print.add(aspect.indicators().len().to_string().as_bytes());
        }
        print.0
    }

    /// The fingerprint of earlier versions, without aspects and domains: links and files that carry it still open.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// assert_ne!(instrument.former_fingerprint(), instrument.fingerprint());
    /// ```
    pub fn former_fingerprint(&self) -> u32 {
        self.print().0
    }

    fn print(&self) -> Fingerprint {
        let mut print = Fingerprint::new();
        let scale = self.scale();
        for hundredths in [scale.min().hundredths(), scale.max().hundredths(), scale.step()] {
            print.add(&hundredths.to_be_bytes());
        }
        for (_, band) in self.bands() {
            print.add(band.threshold().exact().as_bytes());
        }
        for (_, indicator) in self.indicators() {
            print.add(indicator.number().as_bytes());
            print.add(indicator.percent().to_string().as_bytes());
        }
        print
    }
}

/// FNV-1a in 32 bits, with a zero after each part.
struct Fingerprint(u32);

impl Fingerprint {
    fn new() -> Self {
        Self(0x811C_9DC5)
    }

    fn add(&mut self, part: &[u8]) {
        for byte in part.iter().chain([&0]) {
            self.0 = (self.0 ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
        }
    }
}

/// The name of a published agency in 32 bits, as it stands in a text.
fn agency_print(name: &str) -> u32 {
    let mut print = Fingerprint::new();
    print.add(name.as_bytes());
    print.0
}

/// The bytes of a text in base64url. One that was cut anywhere is damaged, one with other letters was never ours.
fn decoded(text: &str) -> Result<Vec<u8>, ShareFault> {
    let text = text.trim().as_bytes();
    if !text.iter().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'_')) {
        return Err(ShareFault::Foreign);
    }
    BASE64URL_NOPAD.decode(text).map_err(|_| ShareFault::Damaged)
}
