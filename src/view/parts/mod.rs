//! Small parts that several views use.

pub mod change;
pub mod faults;
pub mod field;
pub mod guidance;
pub mod icon;
pub mod row;
