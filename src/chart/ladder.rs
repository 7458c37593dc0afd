//! All bands one above the other, with indexes beside them: a ruler that can be read from the other end of a room.

use spbe_index::{BandId, Instrument, Language, Score};
use yew::prelude::*;

use super::scale::{Pixel, Scale};

const HEIGHT: f64 = 396.0;
/// Where the scale ends and begins.
const TOP: f64 = 12.0;
const BOTTOM: f64 = HEIGHT - 12.0;
/// The bands' column.
const LEFT: f64 = 236.0;
const RIGHT: f64 = 284.0;
/// From one label to the next, so that none touches another.
const GAP: f64 = 27.0;
/// From one guess to the next in a row, where there is room.
const PITCH: f64 = 11.0;
/// What a row of guesses may take, from its first middle to its last: the names of the bands come after it.
const GUESSES: f64 = 62.0;

/// What the ladder shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Ladder {
    bands: Vec<BandMark>,
    marks: Vec<(Pixel, Pixel, Mark)>,
    guesses: Vec<(Pixel, Pixel)>,
}

/// A band, and how many hands were raised for it.
#[derive(Clone, Debug, PartialEq)]
struct BandMark {
    id: BandId,
    top: Pixel,
    bottom: Pixel,
    name: AttrValue,
    hands: AttrValue,
    is_reached: bool,
}

/// An index with what stands beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// How it is drawn: `baseline`, `scenario gain`, `scenario loss`, `group`.
    pub class: &'static str,
    /// Where.
    pub score: Score,
    /// What stands beside it; empty for a mark alone.
    pub label: AttrValue,
}

impl Ladder {
    /// The marks for some indexes; the band of the last one is the one that is reached.
    pub fn new(instrument: &Instrument, language: Language, marks: Vec<Mark>) -> Self {
        let scale = Scale::new(instrument, BOTTOM, TOP);
        let reached = marks.last().map(|mark| instrument.band_of(mark.score));
        let starts = instrument.bands().map(|(_, band)| scale.pixel(band.threshold()));
        let ends = starts.skip(1).chain([Pixel::new(TOP)]);
        let band = |((id, band), top): ((BandId, &spbe_index::Band), Pixel)| BandMark {
            id,
            top,
            bottom: scale.pixel(band.threshold()),
            name: band.name().get(language).to_owned().into(),
            hands: AttrValue::default(),
            is_reached: Some(id) == reached,
        };
        let bands = instrument.bands().zip(ends).map(band).collect();
        let places: Vec<_> = marks.iter().map(|mark| scale.place(mark.score.to_f64())).collect();
        let is_named: Vec<_> = marks.iter().map(|mark| !mark.label.is_empty()).collect();
        let labels = apart(&places, &is_named);
        let marks = marks.into_iter().zip(places.iter().zip(labels));
        let marks =
            marks.map(|(mark, (place, label))| (Pixel::new(*place), Pixel::new(label), mark)).collect();
        Self { bands, marks, guesses: Vec::new() }
    }

    /// The same with what stands beside each band about the hands for it, lowest first.
    #[must_use]
    pub fn with_hands(mut self, hands: impl IntoIterator<Item = String>) -> Self {
        for (band, hands) in self.bands.iter_mut().zip(hands) {
            band.hands = hands.into();
        }
        self
    }

    /// The same with typed guesses, a dot each; those of one place lie beside each other, nearer where there are many.
    #[must_use]
    pub fn with_guesses(mut self, instrument: &Instrument, guesses: &[u16]) -> Self {
        let scale = Scale::new(instrument, BOTTOM, TOP);
        let mut placed: Vec<(Pixel, u16)> = Vec::new();
        for guess in guesses {
            let y = scale.pixel(Score::from_hundredths((*guess).into()));
            let near = |other: &Pixel| (*other - y).max(y - *other) < Pixel::new(PITCH);
            let taken: Vec<_> =
                placed.iter().filter(|(other, _)| near(other)).map(|(_, column)| *column).collect();
            let column = (0..u16::MAX).find(|column| !taken.contains(column)).unwrap_or_default();
            placed.push((y, column));
        }
        let last = placed.iter().map(|(_, column)| *column).max().unwrap_or_default();
        let pitch = PITCH.min(GUESSES / f64::from(last.max(1)));
        let dot = |(y, column): (Pixel, u16)| (Pixel::new(RIGHT + 12.0 + f64::from(column) * pitch), y);
        self.guesses = placed.into_iter().map(dot).collect();
        self
    }

    /// The drawing. Its content is said in words beside it, so it is hidden from screen readers.
    pub fn view(&self) -> Html {
        let guess = |(x, y): &(Pixel, Pixel)| html! { <circle class="guess" cx={x.attribute()} cy={y.attribute()} r="5"/> };
        let has_guesses = !self.guesses.is_empty();
        html! {
            <svg class={if has_guesses { "stage-ladder guessed" } else { "stage-ladder" }} viewBox="0 0 600 396" aria-hidden="true" focusable="false">
                <g>{ for self.bands.iter().map(BandMark::view) }</g>
                <g class="guesses">{ for self.guesses.iter().map(guess) }</g>
                <g class="marks">{ for self.marks.iter().enumerate().map(mark) }</g>
            </svg>
        }
    }
}

impl BandMark {
    fn view(&self) -> Html {
        let middle = self.top.midpoint(self.bottom) + Pixel::new(8.0);
        let height = self.bottom - self.top - Pixel::new(2.0);
        html! {
            <g key={self.id.position()} class={if self.is_reached { "band reached" } else { "band" }}>
                <rect x="236" y={self.top.attribute()} width="48" height={height.attribute()}/>
                <text x="304" y={middle.attribute()}>{ self.name.clone() }</text>
                <text class="hands" x="596" y={middle.attribute()}>{ self.hands.clone() }</text>
            </g>
        }
    }
}

fn mark((place, (at, label, mark)): (usize, &(Pixel, Pixel, Mark))) -> Html {
    html! {
        <g key={place} class={mark.class}>
            <path class="lead" d={if mark.label.is_empty() { format!("M{LEFT} {at}H{RIGHT}") } else { format!("M198 {label}L{LEFT} {at}H{RIGHT}") }}/>
            <circle cx="260" cy={at.attribute()} r="11"/>
            <text x="192" y={(*label + Pixel::new(8.0)).attribute()}>{ mark.label.clone() }</text>
        </g>
    }
}

/// Where labels stand that want to stand at some places: no two nearer than [`GAP`], in the same order, and inside. What is
/// not named stays at its place.
fn apart(places: &[f64], is_named: &[bool]) -> Vec<f64> {
    let named = |index: &usize| is_named.get(*index).copied().unwrap_or_default();
    let mut order: Vec<usize> = (0..places.len()).filter(named).collect();
    let place = |index: usize| places.get(index).copied().unwrap_or_default();
    order.sort_by(|one, other| place(*one).total_cmp(&place(*other)));
    let mut labels: Vec<f64> = order.iter().map(|index| place(*index).max(TOP)).collect();
    for _ in 0..2 {
        // Downwards from the top, then upwards from the bottom: what was pushed out comes back in.
        let mut above = f64::MIN;
        for label in &mut labels {
            *label = label.max(above);
            above = *label + GAP;
        }
        let mut below = BOTTOM;
        for label in labels.iter_mut().rev() {
            *label = label.min(below);
            below = *label - GAP;
        }
    }
    let mut all = places.to_vec();
    for (index, label) in order.into_iter().zip(labels) {
        if let Some(place) = all.get_mut(index) {
            *place = label;
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ladder(hundredths: &[u32]) -> Ladder {
        let mark =
            |score: &u32| Mark { class: "group", score: Score::from_hundredths(*score), label: "x".into() };
        Ladder::new(
            Instrument::permenpanrb_59_2020(),
            Language::Indonesian,
            hundredths.iter().map(mark).collect(),
        )
    }

    #[test]
    fn higher_indexes_stand_higher_and_the_last_one_reaches_its_band() {
        let ladder = ladder(&[262, 281, 420]);
        assert!(ladder.marks.is_sorted_by(|one, other| one.0 > other.0));
        let reached: Vec<_> =
            ladder.bands.iter().filter(|band| band.is_reached).map(|band| band.name.as_str()).collect();
        assert_eq!(reached, ["Memuaskan"]);
        assert!(ladder.bands.windows(2).all(|pair| pair[0].top == pair[1].bottom));
    }

    #[test]
    fn labels_never_touch_and_stay_inside() {
        for scores in
            [vec![262, 262, 263], vec![500, 500, 499], vec![100; 12], (0..12).map(|n| 250 + n).collect()]
        {
            let mut labels: Vec<_> = ladder(&scores).marks.iter().map(|mark| mark.1).collect();
            labels.sort();
            assert!(labels.windows(2).all(|pair| pair[1] - pair[0] >= Pixel::new(GAP - 0.1)), "{labels:?}");
            assert!(
                labels[0] >= Pixel::new(0.0) && labels[labels.len() - 1] <= Pixel::new(HEIGHT),
                "{labels:?}"
            );
        }
    }

    #[test]
    fn guesses_of_one_place_lie_beside_each_other() {
        let guessed = ladder(&[262]).with_guesses(Instrument::permenpanrb_59_2020(), &[270, 270, 330]);
        let [first, second, other] = guessed.guesses[..] else { panic!("three dots") };
        assert!(first.0 < second.0 && first.1 == second.1 && other.0 == first.0 && other.1 < first.1);
    }

    #[test]
    fn many_guesses_stay_before_the_names_of_the_bands_and_none_hides_another() {
        let guesses: Vec<u16> = (0..20).map(|n| 270 + n % 3).chain(std::iter::repeat_n(330, 40)).collect();
        let drawn = ladder(&[262]).with_guesses(Instrument::permenpanrb_59_2020(), &guesses);
        assert_eq!(drawn.guesses.len(), 60);
        assert!(drawn.guesses.iter().all(|(x, _)| *x <= Pixel::new(RIGHT + 12.0 + GUESSES)));
        let places: std::collections::BTreeSet<_> = drawn.guesses.iter().copied().collect();
        assert_eq!(places.len(), 60);
    }

    #[test]
    fn a_mark_without_a_name_stays_where_it_is() {
        let places = apart(&[100.0, 100.0, 101.0], &[true, false, true]).into_iter().map(Pixel::new);
        assert_eq!(places.collect::<Vec<_>>()[1], Pixel::new(100.0));
    }
}
