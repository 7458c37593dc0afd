//! The running page: the root component and everything that touches the browser.

pub mod browser;
pub mod context;
pub mod deferred;
mod during;
pub mod effects;
#[cfg(not(target_arch = "wasm32"))]
pub mod first_view;
pub mod guidance;
pub mod later;
pub mod link;
pub mod opening;
pub mod pasting;
pub mod replay;
pub mod root;
pub mod shortcuts;
