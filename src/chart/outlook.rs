//! The distribution of the final index: bars that touch, with the bands behind them.

use std::fmt::Write as _;

use spbe_index::{Distribution, Instrument, Language, Score};
use yew::prelude::*;

use super::scale::Pixel;

const WIDTH: f64 = 400.0;
const LEFT: f64 = 8.0;
const RIGHT: f64 = WIDTH - 8.0;
const TOP: f64 = 34.0;
const BOTTOM: f64 = 172.0;
/// Hardly any outcome lies beyond this.
const TAIL: f64 = 0.0005;
/// The widths that a bar may have, in hundredths of a level.
const BARS: [u32; 4] = [1, 2, 5, 10];
/// As many bars as can be told apart.
const MOST_BARS: u32 = 60;
/// Probabilities to mark the height with, the highest that fits.
const ROUND: [f64; 7] = [1.0, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01];
/// A name of a band needs so much room.
const NAME: f64 = 44.0;

/// What the picture shows.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlookChart {
    bands: Vec<BandMark>,
    ticks: Vec<(Pixel, AttrValue)>,
    before: Option<AttrValue>,
    after: AttrValue,
    target: Option<Pixel>,
    claim: Option<Pixel>,
    /// A round probability with its height.
    level: Option<(Pixel, AttrValue)>,
    /// The width of a bar in hundredths of a level.
    width: u32,
}

/// The part of a band that is in the picture.
#[derive(Clone, Debug, PartialEq)]
struct BandMark {
    start: Pixel,
    width: Pixel,
    is_even: bool,
    name: AttrValue,
    chance: AttrValue,
}

/// What the picture is made of.
pub struct OutlookFigures<'a> {
    /// Whose bands they are.
    pub instrument: &'a Instrument,
    /// The baseline, where it differs.
    pub before: Option<&'a Distribution>,
    /// The scenario.
    pub after: &'a Distribution,
    /// What is to be reached.
    pub target: Score,
    /// What the scenario claims.
    pub claim: Score,
}

/// The words beside the marks.
pub struct OutlookLabels {
    /// What the picture is of.
    pub title: AttrValue,
    /// What it shows, in a sentence.
    pub description: AttrValue,
    /// What lies along the axis.
    pub axis: AttrValue,
    /// What a bar's height is.
    pub height: AttrValue,
    /// Beside the target's line.
    pub target: AttrValue,
}

/// From hundredths of a level to pixels.
#[derive(Copy, Clone)]
struct Frame {
    from: u32,
    to: u32,
}

impl Frame {
    fn x(self, hundredths: f64) -> f64 {
        let way = (hundredths - f64::from(self.from)) / f64::from(self.to - self.from);
        LEFT + way.clamp(0.0, 1.0) * (RIGHT - LEFT)
    }

    fn pixel(self, score: Score) -> Option<Pixel> {
        let hundredths = score.to_f64() * 100.0;
        let is_inside = hundredths >= f64::from(self.from) && hundredths <= f64::from(self.to);
        is_inside.then(|| Pixel::new(self.x(hundredths)))
    }
}

impl OutlookChart {
    /// The marks for these figures; `chance` writes a probability.
    pub fn new(
        figures: &OutlookFigures<'_>,
        language: Language,
        chance: impl Fn(f64) -> String,
        number: impl Fn(Score) -> String,
    ) -> Self {
        let frame = frame(figures);
        let width = bar_width(frame);
        let heights = |distribution: &Distribution| heights(distribution, frame, width);
        let (after, before) = (heights(figures.after), figures.before.map(heights));
        let highest = after.iter().chain(before.iter().flatten()).copied().fold(f64::MIN_POSITIVE, f64::max);
        let round = ROUND.into_iter().find(|round| *round <= highest);
        let level = round.map(|round| (Pixel::new(height(round / highest)), chance(round).into()));
        Self {
            bands: bands(figures, frame, language, chance),
            ticks: ticks(frame, number),
            before: before.map(|heights| outline(&heights, frame, width, highest)),
            after: outline(&after, frame, width, highest),
            target: frame.pixel(figures.target),
            claim: frame.pixel(figures.claim),
            level,
            width,
        }
    }

    /// The width of a bar.
    pub fn width(&self) -> Score {
        Score::from_hundredths(self.width)
    }

    /// The drawing.
    pub fn view(&self, labels: &OutlookLabels) -> Html {
        html! {
            <svg class="outlook" viewBox="0 0 400 206" role="img" aria-labelledby="outlook-title outlook-description">
                <title id="outlook-title">{ labels.title.clone() }</title>
                <desc id="outlook-description">{ labels.description.clone() }</desc>
                <g>{ for self.bands.iter().enumerate().map(BandMark::view) }</g>
                <g>{ for self.level.iter().map(level) }</g>
                <path class="after" d={self.after.clone()}/>
                <g class="before-place">{ for self.before.iter().map(|path| html! { <path class="before" d={path.clone()}/> }) }</g>
                <line class="axis" x1="8" x2="392" y1="172" y2="172"/>
                <g>{ for self.ticks.iter().map(tick) }</g>
                <g>{ for self.target.iter().map(|x| target(*x, &labels.target)) }</g>
                <g>{ for self.claim.iter().map(|x| claim(*x)) }</g>
                <text class="axis-name" x="392" y="203">{ labels.axis.clone() }</text>
                <text class="height-name" x="8" y="203">{ labels.height.clone() }</text>
            </svg>
        }
    }
}

/// From the lowest to the highest that is worth showing, in whole tenths of a level.
fn frame(figures: &OutlookFigures<'_>) -> Frame {
    let distributions = [Some(figures.after), figures.before];
    let (mut low, mut high) = (figures.target, figures.target);
    for distribution in distributions.into_iter().flatten() {
        low = low.min(distribution.quantile(TAIL));
        high = high.max(distribution.quantile(1.0 - TAIL));
    }
    let scale = figures.instrument.scale();
    let (bottom, top) = (scale.min().hundredths(), scale.max().hundredths());
    let (low, high) = (tenths(low), tenths(high) + 1);
    let from = (low.saturating_sub(1) * 10).max(u32::from(bottom));
    let to = (high * 10).min(u32::from(top)).max(from + 10);
    Frame { from, to }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an index is below a hundred")]
fn tenths(score: Score) -> u32 {
    (score.to_f64() * 10.0) as u32
}

fn bar_width(frame: Frame) -> u32 {
    let fits = |width: &u32| (frame.to - frame.from).div_ceil(*width) <= MOST_BARS;
    BARS.into_iter().skip(1).find(fits).unwrap_or(10)
}

/// The exact probability of each bar, left to right.
fn heights(distribution: &Distribution, frame: Frame, width: u32) -> Vec<f64> {
    let mut heights = Vec::new();
    let mut from = frame.from;
    while from < frame.to {
        // The highest index of all belongs to the last bar.
        let to = if from + width >= frame.to { frame.to + 1 } else { from + width };
        heights.push(distribution.between(Score::from_hundredths(from), Score::from_hundredths(to)));
        from += width;
    }
    heights
}

/// The place of a share of the highest bar.
fn height(share: f64) -> f64 {
    BOTTOM - share * (BOTTOM - TOP - 22.0)
}

/// A path along the tops of the bars.
fn outline(heights: &[f64], frame: Frame, width: u32, highest: f64) -> AttrValue {
    let mut path = format!("M{} {}", Pixel::new(LEFT), Pixel::new(BOTTOM));
    let mut start = frame.from;
    for height in heights {
        start += width;
        let y = self::height(height / highest);
        let x = frame.x(f64::from(start.min(frame.to)));
        // Writing to a string never fails.
        let _ = write!(path, "V{}H{}", Pixel::new(y), Pixel::new(x));
    }
    let _ = write!(path, "V{}Z", Pixel::new(BOTTOM));
    path.into()
}

fn bands(
    figures: &OutlookFigures<'_>,
    frame: Frame,
    language: Language,
    chance: impl Fn(f64) -> String,
) -> Vec<BandMark> {
    let starts: Vec<_> =
        figures.instrument.bands().map(|(_, band)| band.threshold().to_f64() * 100.0).collect();
    let ends = starts.iter().copied().skip(1).chain([f64::from(frame.to)]);
    let chances = figures.after.bands();
    let mut marks = Vec::new();
    for (((id, band), (start, end)), probability) in
        figures.instrument.bands().zip(starts.iter().copied().zip(ends)).zip(chances)
    {
        // What lies below the lowest band counts in it.
        let start = if id.position() == 0 { f64::from(frame.from) } else { start };
        let (from, to) = (frame.x(start), frame.x(end));
        if to - from < 0.5 {
            continue;
        }
        let label = |text: String| AttrValue::from(if to - from < NAME { String::new() } else { text });
        marks.push(BandMark {
            start: Pixel::new(from),
            width: Pixel::new(to - from),
            is_even: id.position() % 2 == 0,
            name: label(band.name().get(language).to_owned()),
            chance: label(chance(probability)),
        });
    }
    marks
}

/// Every tenth of a level, or every second or fifth where they would touch.
fn ticks(frame: Frame, number: impl Fn(Score) -> String) -> Vec<(Pixel, AttrValue)> {
    let count = (frame.to - frame.from) / 10;
    let step = [10, 20, 50, 100].into_iter().find(|step| count * 10 / step <= 10).unwrap_or(100);
    let first = frame.from.div_ceil(step) * step;
    let mut ticks = Vec::new();
    let mut at = first;
    while at <= frame.to {
        let label = number(Score::from_hundredths(at));
        ticks.push((Pixel::new(frame.x(f64::from(at))), label.into()));
        at += step;
    }
    ticks
}

impl BandMark {
    fn view((place, mark): (usize, &Self)) -> Html {
        let middle = mark.start.midpoint(mark.start + mark.width).attribute();
        html! {
            <g key={place} class={if mark.is_even { "band even" } else { "band" }}>
                <rect x={mark.start.attribute()} y="2" width={mark.width.attribute()} height="170"/>
                <text x={middle.clone()} y="14">{ mark.name.clone() }</text>
                <text class="chance" x={middle} y="28">{ mark.chance.clone() }</text>
            </g>
        }
    }
}

fn tick((x, label): &(Pixel, AttrValue)) -> Html {
    html! {
        <g class="tick">
            <line x1={x.attribute()} x2={x.attribute()} y1="172" y2="176"/>
            <text x={x.attribute()} y="187">{ label.clone() }</text>
        </g>
    }
}

fn level((y, label): &(Pixel, AttrValue)) -> Html {
    html! {
        <g class="level">
            <line x1="8" x2="392" y1={y.attribute()} y2={y.attribute()}/>
            <text x="12" y={(*y - Pixel::new(3.0)).attribute()}>{ label.clone() }</text>
        </g>
    }
}

fn target(x: Pixel, label: &AttrValue) -> Html {
    let is_right = x > Pixel::new(WIDTH * 0.68);
    let text = if is_right { x - Pixel::new(4.0) } else { x + Pixel::new(4.0) };
    html! {
        <g class="target">
            <line x1={x.attribute()} x2={x.attribute()} y1="32" y2="172"/>
            <text class={if is_right { "left" } else { "" }} x={text.attribute()} y="42">{ label.clone() }</text>
        </g>
    }
}

/// A small wedge on the axis where the claim lies.
fn claim(x: Pixel) -> Html {
    let half = Pixel::new(4.0);
    let points = format!("{},172 {},180 {},180", x, x - half, x + half);
    html! { <polygon class="claim" points={points}/> }
}

#[cfg(test)]
mod tests {
    use spbe_index::{Assessors, Claims, Shifts, Values};

    use super::*;

    fn distribution(shifts: Shifts) -> Distribution {
        let instrument = Instrument::permenpanrb_59_2020();
        let values = Values::filled(instrument, instrument.scale().level(3).unwrap());
        Claims::new(instrument, &values, &[], &Assessors::alike(shifts)).unwrap().distribution()
    }

    fn chart(after: &Distribution, before: Option<&Distribution>) -> OutlookChart {
        let figures = OutlookFigures {
            instrument: Instrument::permenpanrb_59_2020(),
            before,
            after,
            target: Score::from_hundredths(260),
            claim: Score::from_hundredths(300),
        };
        OutlookChart::new(&figures, Language::Indonesian, |chance| format!("{chance:.2}"), Score::exact)
    }

    #[test]
    fn the_bars_of_a_frame_hold_all_but_the_tails() {
        let distribution = distribution(Shifts::published());
        let figures = OutlookFigures {
            instrument: Instrument::permenpanrb_59_2020(),
            before: None,
            after: &distribution,
            target: Score::from_hundredths(260),
            claim: Score::from_hundredths(300),
        };
        let frame = frame(&figures);
        let sum: f64 = heights(&distribution, frame, bar_width(frame)).iter().sum();
        assert!(sum > 1.0 - 2.0 * TAIL && sum < 1.0 + 1e-12, "{sum}");
    }

    #[test]
    fn bands_lie_side_by_side_and_the_target_between_them() {
        let chart = chart(&distribution(Shifts::published()), None);
        let names: Vec<_> = chart.bands.iter().map(|band| band.name.as_str()).collect();
        assert_eq!(names, ["Cukup", "Baik"]);
        let [cukup, baik] = chart.bands.as_slice() else { panic!("two bands") };
        assert_eq!(cukup.start + cukup.width, baik.start);
        assert_eq!(Some(baik.start), chart.target);
        assert!(chart.before.is_none() && chart.after.starts_with("M8 172V"));
    }

    #[test]
    fn without_any_doubt_there_is_one_bar_and_room_around_it() {
        let chart = chart(&distribution(Shifts::none()), Some(&distribution(Shifts::published())));
        assert!(chart.before.is_some());
        // One top at the full height, everything else on the ground.
        assert_eq!(chart.after.matches("V56").count(), 1);
        assert!(chart.ticks.len() >= 3);
    }
}
