//! Why a journey has failed.
use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};

/// The result of a journey or of a part of it.
pub(crate) type Outcome<T = ()> = Result<T, Fault>;

/// A failure in words. The test runner prints it with `Debug`, which therefore is the words and nothing else.
pub(crate) struct Fault(String);

impl Fault {
    pub(crate) fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// Whether an element was no longer on the page when something was done with it.
    pub(crate) fn is_stale(&self) -> bool {
        self.0.contains("stale element")
    }
}

impl Display for Fault {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Debug for Fault {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, formatter)
    }
}

impl<E: Error> From<E> for Fault {
    fn from(error: E) -> Self {
        Self::new(error.to_string())
    }
}
