//! What stands around the two halves.

mod footer;
mod header;
mod notices;

pub use footer::Footer;
pub use header::{Header, short_name};
pub use notices::Notices;
