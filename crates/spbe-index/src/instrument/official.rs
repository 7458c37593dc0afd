//! The instruments that are part of the program.

use std::sync::OnceLock;

use super::Instrument;

/// The id of every file in `data/instruments/`, ascending.
const IDS: &[&str] = &include!(concat!(env!("OUT_DIR"), "/instrument-ids.rs"));

/// Their texts, in the same order.
const TEXTS: [&str; IDS.len()] = include!(concat!(env!("OUT_DIR"), "/instrument-texts.rs"));

/// The one that has most of the published results. Apart from the others: a page that begins with it carries only it.
const PERMENPANRB_59_2020: &str = "permenpanrb-59-2020";

impl Instrument {
    /// The ids of the instruments that are part of the program, oldest first: one for each file in
    /// `data/instruments/`.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let ids: Vec<_> = Instrument::official_ids().collect();
    /// assert_eq!(ids, ["permenpanrb-5-2018", "permenpanrb-59-2020", "permenpanrb-8-2026"]);
    /// ```
    pub fn official_ids() -> impl ExactSizeIterator<Item = &'static str> {
        IDS.iter().copied()
    }

    /// The instrument of this id, where it is part of the program. It is read when it is first asked for.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
    /// assert_eq!((pemdi.aspects().len(), pemdi.indicators().len()), (7, 20));
    /// assert!(Instrument::official("permenpanrb-1-1945").is_none());
    /// # Ok::<(), &str>(())
    /// ```
    pub fn official(id: &str) -> Option<&'static Self> {
        static READ: [OnceLock<Option<Instrument>>; IDS.len()] = [const { OnceLock::new() }; IDS.len()];
        if id == PERMENPANRB_59_2020 {
            return Some(Self::permenpanrb_59_2020());
        }
        let position = IDS.iter().position(|known| *known == id)?;
        let json = TEXTS.get(position)?;
        READ.get(position)?.get_or_init(|| Self::from_json(json).ok()).as_ref()
    }

    /// The file of an instrument that is part of the program, as [`Instrument::from_json`] reads it: without the white
    /// space that it has in `data/instruments/`, and perhaps with its fields in another order.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let id = "permenpanrb-8-2026";
    /// let read = Instrument::official_json(id).and_then(|json| Instrument::from_json(json).ok());
    /// assert_eq!(read.as_ref(), Instrument::official(id));
    /// assert_eq!(Instrument::official_json("permenpanrb-1-1945"), None);
    /// ```
    pub fn official_json(id: &str) -> Option<&'static str> {
        IDS.iter().zip(TEXTS).find(|(known, _)| **known == id).map(|(_, json)| json)
    }

    /// Indeks SPBE by PermenPANRB 59/2020, the instrument of the evaluations 2021 to 2025.
    #[expect(
        clippy::missing_panics_doc,
        clippy::panic,
        reason = "the file is part of the program; a test reads it"
    )]
    pub fn permenpanrb_59_2020() -> &'static Self {
        static READ: OnceLock<Instrument> = OnceLock::new();
        let json = include_str!(concat!(env!("OUT_DIR"), "/permenpanrb-59-2020.json"));
        READ.get_or_init(|| {
            Self::from_json(json).unwrap_or_else(|_| panic!("a built-in instrument does not load"))
        })
    }
}
