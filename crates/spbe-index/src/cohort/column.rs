//! The values of one indicator for every member, and the loops that run over them.

use std::ops::Range;

/// One code for each member: 0 is empty, 1 the bottom of the scale, and each step of the scale 1 more.
///
/// A column of an indicator lies together, so that a shared service runs over its own indicators only.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Column {
    /// For scales of up to 255 values: a byte for each member.
    Narrow(Vec<u8>),
    /// For the others.
    Wide(Vec<u16>),
}

impl Column {
    /// `values` is how many values the scale has.
    pub(super) fn new(values: u16) -> Self {
        if u8::try_from(values).is_ok() { Self::Narrow(Vec::new()) } else { Self::Wide(Vec::new()) }
    }

    pub(super) fn push(&mut self, code: u16) {
        match self {
            Self::Narrow(codes) => codes.push(narrow(code)),
            Self::Wide(codes) => codes.push(code),
        }
    }

    /// The code of a member; 0 where there is none.
    pub(super) fn get(&self, position: usize) -> u16 {
        match self {
            Self::Narrow(codes) => codes.get(position).copied().map_or(0, u16::from),
            Self::Wide(codes) => codes.get(position).copied().unwrap_or(0),
        }
    }

    pub(super) fn set(&mut self, position: usize, code: u16) {
        match self {
            Self::Narrow(codes) => {
                if let Some(place) = codes.get_mut(position) {
                    *place = narrow(code);
                }
            }
            Self::Wide(codes) => {
                if let Some(place) = codes.get_mut(position) {
                    *place = code;
                }
            }
        }
    }

    /// Keeps the members that `keeps` holds true for.
    pub(super) fn retain(&mut self, keeps: &[bool]) {
        match self {
            Self::Narrow(codes) => retain(codes, keeps),
            Self::Wide(codes) => retain(codes, keeps),
        }
    }

    pub(super) fn shrink(&mut self) {
        match self {
            Self::Narrow(codes) => codes.shrink_to_fit(),
            Self::Wide(codes) => codes.shrink_to_fit(),
        }
    }

    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Narrow(codes) => codes.capacity(),
            Self::Wide(codes) => codes.capacity() * 2,
        }
    }

    /// Adds `weight` for each step that a member of `range` stands above the bottom of the scale.
    pub(super) fn add_steps(&self, range: Range<usize>, weight: u64, totals: &mut [u64]) {
        match self {
            Self::Narrow(codes) => add_steps(codes.get(range).unwrap_or_default(), weight, totals),
            Self::Wide(codes) => add_steps(codes.get(range).unwrap_or_default(), weight, totals),
        }
    }

    /// Adds `weight` for each step that lifting to the code `to` is worth; to a member that stands there, nothing.
    pub(super) fn add_lift(&self, range: Range<usize>, to: u16, weight: u64, totals: &mut [u64]) {
        match self {
            Self::Narrow(codes) => add_lift(codes.get(range).unwrap_or_default(), to, weight, totals),
            Self::Wide(codes) => add_lift(codes.get(range).unwrap_or_default(), to, weight, totals),
        }
    }
}

/// How many steps lifting from one code to another is worth; an empty indicator counts at the bottom.
pub(super) fn lift(from: u16, to: u16) -> u64 {
    u64::from(to.saturating_sub(from.max(1)))
}

fn add_steps<T: Copy + Into<u16>>(codes: &[T], weight: u64, totals: &mut [u64]) {
    for (total, code) in totals.iter_mut().zip(codes) {
        *total += weight * u64::from((*code).into().saturating_sub(1));
    }
}

fn add_lift<T: Copy + Into<u16>>(codes: &[T], to: u16, weight: u64, totals: &mut [u64]) {
    for (total, code) in totals.iter_mut().zip(codes) {
        *total += weight * lift((*code).into(), to);
    }
}

fn retain<T>(codes: &mut Vec<T>, keeps: &[bool]) {
    let mut keeps = keeps.iter();
    codes.retain(|_| keeps.next().copied().unwrap_or(true));
}

fn narrow(code: u16) -> u8 {
    u8::try_from(code).unwrap_or(u8::MAX)
}
