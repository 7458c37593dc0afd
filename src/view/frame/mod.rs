//! What stands around the two halves.

mod footer;
mod header;
mod notices;
mod standing;
mod tabs;

pub use footer::footer;
pub use header::{header, scenario_name, short_name};
pub use notices::notices;
pub use standing::standing;
pub use tabs::tabs;
