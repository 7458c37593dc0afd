//! Names and sentences that exist in both languages of the page.

/// The two languages that every text is written in.
///
/// ```
/// use spbe_index::{Instrument, Language};
///
/// let index = Instrument::permenpanrb_59_2020().index();
/// assert_eq!(index.get(Language::Indonesian), "Indeks SPBE");
/// assert_eq!(index.get(Language::English), "SPBE index");
/// ```
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq, Hash)]
pub enum Language {
    /// Bahasa Indonesia, the language of the regulations.
    #[default]
    Indonesian,
    /// English.
    English,
}

/// One text in both languages; neither is ever empty.
///
/// ```
/// use spbe_index::{Instrument, Language};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let (_, band) = instrument.bands().nth(2).ok_or("no third band")?;
/// assert_eq!((band.name().id(), band.name().en()), ("Baik", "Good"));
/// assert_eq!(band.name().get(Language::default()), "Baik");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Text {
    id: Box<str>,
    en: Box<str>,
}

impl Text {
    pub(crate) fn new(id: &str, en: &str) -> Self {
        Self { id: id.into(), en: en.into() }
    }

    /// The Indonesian text.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The English text.
    pub fn en(&self) -> &str {
        &self.en
    }

    /// The text in `language`.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Indonesian => &self.id,
            Language::English => &self.en,
        }
    }
}
