//! What people see. Views show what they are handed and compute no index.

pub mod frame;
pub mod labels;
pub mod more;
mod notices;
pub mod parts;
pub mod peers;
pub mod result;
pub mod shown;
pub mod simulate;
pub mod start;
pub mod tabs;
pub mod toast;
