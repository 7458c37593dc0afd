//! The charts that the stage can show, each with a digit of its own.

/// A chart.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Picture {
    /// All bands, one above the other, with the index and the room's guesses.
    Ladder,
    /// All aspects.
    Radar,
    /// A line for each domain.
    Domains,
    /// The indicators that have changed, and what each is worth.
    Changes,
    /// The highest index for every effort.
    Frontier,
    /// How likely each band is.
    Outlook,
    /// The agency among published results.
    Peers,
    /// The plan over the years.
    Roadmap,
    /// The groups' indexes.
    Groups,
    /// A code that leads a phone to the scenario.
    Code,
}

impl Picture {
    /// Every chart, in the order of the digits from 1 to 9 and 0.
    pub const ALL: [Self; 10] = [
        Self::Ladder,
        Self::Radar,
        Self::Domains,
        Self::Changes,
        Self::Frontier,
        Self::Outlook,
        Self::Peers,
        Self::Roadmap,
        Self::Groups,
        Self::Code,
    ];

    /// What it is called in a text.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ladder => "ruler",
            Self::Radar => "radar",
            Self::Domains => "domains",
            Self::Changes => "changes",
            Self::Frontier => "frontier",
            Self::Outlook => "distribution",
            Self::Peers => "peers",
            Self::Roadmap => "roadmap",
            Self::Groups => "groups",
            Self::Code => "code",
        }
    }

    /// The chart of this name in a text.
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|picture| picture.code() == code)
    }

    /// The key that shows it.
    pub fn digit(self) -> char {
        let place = Self::ALL.into_iter().position(|picture| picture == self);
        place.and_then(|place| "1234567890".chars().nth(place)).unwrap_or('1')
    }

    /// The chart of a key.
    pub fn of_digit(digit: char) -> Option<Self> {
        Self::ALL.into_iter().find(|picture| picture.digit() == digit)
    }
}
