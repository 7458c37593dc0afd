//! The browser's own services, each behind one small module. Nothing else in the app calls them.

pub mod address;
pub mod assets;
pub mod camera;
pub mod channel;
pub mod clipboard;
pub mod clock;
pub mod crash;
pub mod download;
mod dynamic;
pub mod exchange;
pub mod file;
pub mod focus;
pub mod handover;
pub mod intl;
pub mod keys;
pub mod page;
pub mod picture;
pub mod projector;
pub mod session;
pub mod slices;
pub mod spot;
pub mod storage;
