//! A piece of JSON that is carried and not read.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The page's own text of a workspace: any JSON, kept to the byte.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Stored(Box<RawValue>);

impl Stored {
    /// The text as it is; `None` where it is no JSON.
    ///
    /// ```
    /// use spbe_exchange::Stored;
    ///
    /// let text = r#"{"b": 1.0,  "a":[] }"#;
    /// assert_eq!(Stored::new(text.to_owned()).as_ref().map(Stored::text), Some(text));
    /// assert!(Stored::new("{".to_owned()).is_none());
    /// ```
    pub fn new(text: String) -> Option<Self> {
        RawValue::from_string(text).ok().map(Self)
    }

    /// The text.
    pub fn text(&self) -> &str {
        self.0.get()
    }
}

impl PartialEq for Stored {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Eq for Stored {}
