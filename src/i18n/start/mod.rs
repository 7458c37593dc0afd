//! The words of the chooser, which come with it after the first load.

mod en;
mod faults;
mod id;
mod messages;

pub use messages::StartMessages;
