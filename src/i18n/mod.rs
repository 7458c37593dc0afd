//! The page in two languages. A message that one language lacks does not compile.

mod en;
mod id;
mod locale;
mod messages;
pub mod more;
pub mod start;

pub use locale::Locale;
pub use messages::Messages;
pub use more::{MoreMessages, ReconciledWords};
pub use start::StartMessages;
