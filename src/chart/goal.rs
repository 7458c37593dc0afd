//! The long ruler on which a target is chosen: all bands, the start, what can be reached, and the index of the plan.

use spbe_index::{Instrument, Language, Score};
use yew::prelude::*;

use super::percent::{Percents, attribute};

/// How near a band's threshold catches the pointer, in share of the scale.
const CATCH: f64 = 0.008;

/// What the ruler shows.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalRuler {
    scale: Percents,
    bands: Vec<BandPart>,
    start: f64,
    best: f64,
    target: f64,
    reached: f64,
}

#[derive(Clone, Debug, PartialEq)]
struct BandPart {
    name: AttrValue,
    threshold: Option<AttrValue>,
    start: f64,
    end: f64,
    is_reached: bool,
}

/// The scores on the ruler.
#[derive(Copy, Clone, Debug)]
pub struct Places {
    /// Where the plan begins.
    pub start: Score,
    /// The highest index that any plan reaches.
    pub best: Score,
    /// What is aimed at.
    pub target: Score,
    /// What the plan reaches.
    pub reached: Score,
}

impl GoalRuler {
    /// The marks; `threshold` writes a band's lower bound in the reader's numbers.
    pub fn new(
        instrument: &Instrument,
        language: Language,
        places: Places,
        threshold: impl Fn(Score) -> String,
    ) -> Self {
        let scale = scale(instrument);
        let at = |score: Score| scale.at(score.to_f64());
        let reached = instrument.band_of(places.reached);
        let ends = instrument.bands().skip(1).map(|(_, band)| at(band.threshold())).chain([scale.end]);
        let bands = instrument.bands().zip(ends).map(|((id, band), end)| BandPart {
            name: band.name().get(language).to_owned().into(),
            threshold: (id.position() > 0).then(|| threshold(band.threshold()).into()),
            start: at(band.threshold()),
            end,
            is_reached: id == reached,
        });
        Self {
            scale,
            bands: bands.collect(),
            start: at(places.start),
            best: at(places.best),
            target: at(places.target),
            reached: at(places.reached),
        }
    }

    /// The drawing. What it shows is said beside it and by the slider that it is in.
    pub fn view(&self) -> Html {
        let (from, to) = (self.start.min(self.reached), self.start.max(self.reached));
        html! {
            <svg class="goal-ruler" aria-hidden="true" focusable="false">
                <g>{ for self.bands.iter().enumerate().map(|(position, band)| band.view(position)) }</g>
                <rect class="beyond" x={attribute(self.best)} y="20" width={attribute(self.scale.end - self.best)} height="20"/>
                <rect class="gain" x={attribute(from)} y="28" width={attribute(to - from)} height="4"/>
                <line class="target" x1={attribute(self.target)} x2={attribute(self.target)} y1="15" y2="45"/>
                <circle class="start" cx={attribute(self.start)} cy="30" r="6"/>
                <circle class="reached" cx={attribute(self.reached)} cy="30" r="8"/>
            </svg>
        }
    }

    /// The index at a share of the ruler's width, in ten-thousandths: whole hundredths, or a band's threshold nearby.
    pub fn index_at(instrument: &Instrument, share: f64) -> u32 {
        let scale = scale(instrument);
        let number = scale.number(share);
        let reach = CATCH * (scale.to - scale.from);
        let thresholds = instrument.bands().skip(1).map(|(_, band)| band.threshold().to_f64());
        let caught = thresholds.into_iter().find(|threshold| (threshold - number).abs() < reach);
        hundredths(caught.unwrap_or(number)) * 100
    }
}

fn scale(instrument: &Instrument) -> Percents {
    let ends = instrument.scale();
    let level = |hundredths: u16| f64::from(hundredths) / 100.0;
    Percents {
        from: level(ends.min().hundredths()),
        to: level(ends.max().hundredths()),
        start: 1.5,
        end: 98.5,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place on a scale of a few levels"
)]
fn hundredths(number: f64) -> u32 {
    (number * 100.0).round() as u32
}

impl BandPart {
    fn view(&self, position: usize) -> Html {
        html! {
            <g key={position} class={if self.is_reached { "band reached" } else { "band" }}>
                <rect x={attribute(self.start)} y="20" width={attribute(self.end - self.start - 0.25)} height="20"/>
                <text class="threshold" x={attribute(self.start)} y="12">{ self.threshold.clone() }</text>
                <text x={attribute(f64::midpoint(self.start, self.end))} y="55">{ self.name.clone() }</text>
            </g>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_threshold_nearby_catches_the_pointer() {
        let instrument = Instrument::permenpanrb_59_2020();
        let share = |index: f64| scale(instrument).at(index) / 100.0;
        for (pointed, index) in [(3.47, 35_000), (3.53, 35_000), (3.4, 34_000), (2.9, 29_000), (9.0, 50_000)]
        {
            assert_eq!(GoalRuler::index_at(instrument, share(pointed)), index, "{pointed}");
        }
    }

    #[test]
    fn bands_touch_and_the_one_of_the_plan_is_marked() {
        let score = Score::from_hundredths;
        let places = Places { start: score(262), best: score(500), target: score(350), reached: score(350) };
        let ruler =
            GoalRuler::new(Instrument::permenpanrb_59_2020(), Language::Indonesian, places, Score::exact);
        assert!(ruler.bands.windows(2).all(|pair| (pair[0].end - pair[1].start).abs() < 1e-9));
        let reached: Vec<_> =
            ruler.bands.iter().filter(|band| band.is_reached).map(|band| &*band.name).collect();
        assert_eq!(reached, ["Sangat Baik"]);
    }
}
