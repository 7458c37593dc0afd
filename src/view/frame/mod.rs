//! What stands around the two halves.

mod footer;
mod header;
mod origin;
mod standing;
mod tabs;

pub use footer::Footer;
pub use header::{Header, scenario_name, short_name};
pub use tabs::TabBar;
