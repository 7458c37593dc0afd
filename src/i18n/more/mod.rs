//! The words of what comes right after the first load.

mod en;
mod id;
mod messages;

pub use messages::{MoreMessages, ReconciledWords};
