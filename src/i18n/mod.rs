//! The page in two languages. A message that one language lacks does not compile.

mod en;
mod faults;
mod id;
mod locale;
mod messages;

pub use locale::Locale;
pub use messages::{Command, Messages};
