//! A chance as ten discs, of which as many are filled as of ten cases come out well.

use yew::prelude::*;

use super::scale::Pixel;

/// How many discs there are.
const ALL: u8 = 10;
/// From one disc to the next.
const PITCH: f64 = 14.0;

/// The discs.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Tenths {
    filled: u8,
}

impl Tenths {
    /// The discs of a chance from 0 to 1.
    pub fn new(chance: f64) -> Self {
        let filled = (0..ALL).filter(|disc| chance * f64::from(ALL) >= f64::from(*disc) + 0.5).count();
        Self { filled: u8::try_from(filled).unwrap_or(ALL) }
    }

    /// The drawing. The chance stands beside it in words, so it is hidden from screen readers.
    pub fn view(self) -> Html {
        let disc = |place: u8| {
            let x = Pixel::new(7.0 + f64::from(place) * PITCH);
            let class = if place < self.filled { "filled" } else { "open" };
            html! { <circle key={place} {class} cx={x.attribute()} cy="7" r="5"/> }
        };
        html! {
            <svg class="tenths" viewBox="0 0 140 14" aria-hidden="true" focusable="false">{ for (0..ALL).map(disc) }</svg>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_discs_are_filled_as_of_ten_cases() {
        for (chance, filled) in
            [(0.0, 0), (0.01, 0), (0.14, 1), (0.26, 3), (0.834, 8), (0.949, 9), (0.951, 10), (1.0, 10)]
        {
            assert_eq!(Tenths::new(chance).filled, filled, "{chance}");
        }
    }
}
