//! How many members of a cohort have which index, before and after, between the bands.

use spbe_index::cohort::Histogram as Counts;
use spbe_index::{Instrument, Score};
use yew::prelude::*;

use super::scale::{Pixel, Scale};

const WIDTH: f64 = 460.0;
const LEFT: f64 = 34.0;
const RIGHT: f64 = 8.0;
const TOP: f64 = 36.0;
const BOTTOM: f64 = 176.0;

/// The marks of the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Histogram {
    bins: Vec<Bin>,
    bands: Vec<Band>,
    ticks: Vec<(Pixel, usize)>,
    ends: [(Pixel, AttrValue); 2],
}

/// The two bars of a bin.
#[derive(Copy, Clone, Debug, PartialEq)]
struct Bin {
    start: Pixel,
    width: Pixel,
    /// The tops of the bars.
    before: Pixel,
    after: Pixel,
}

/// A band between two lines.
#[derive(Clone, Debug, PartialEq)]
struct Band {
    start: Pixel,
    middle: Pixel,
    threshold: Option<AttrValue>,
    counts: AttrValue,
    rises: bool,
}

/// What is written on the drawing and said of it.
pub struct Labels {
    /// What it is.
    pub title: AttrValue,
    /// What it shows, in a sentence.
    pub description: AttrValue,
    /// What lies across.
    pub across: AttrValue,
    /// What is counted upwards.
    pub up: AttrValue,
    /// The bars before.
    pub before: AttrValue,
    /// The bars after.
    pub after: AttrValue,
    /// The bands' names, lowest first.
    pub bands: Vec<AttrValue>,
}

impl Histogram {
    /// The marks for the counts before and after; `number` writes a score in the reader's numbers.
    pub fn new(
        instrument: &Instrument,
        (before, after): (&Counts, &Counts),
        bands_before: &[usize],
        bands_after: &[usize],
        number: impl Fn(Score) -> String,
    ) -> Self {
        let scale = Scale::new(instrument, LEFT, WIDTH - RIGHT);
        let most = before.counts().iter().chain(after.counts()).copied().max().unwrap_or(0).max(1);
        let height = Height { most };
        let counts = before.counts().iter().zip(after.counts()).enumerate();
        let bin = |(place, (before_count, after_count)): (usize, (&usize, &usize))| {
            let [from, to] = before.bounds(place).filter(|_| before_count + after_count > 0)?;
            let (start, end) = (scale.pixel(from), scale.pixel(to));
            Some(Bin {
                start,
                width: end - start,
                before: height.pixel(*before_count),
                after: height.pixel(*after_count),
            })
        };
        let (min, max) = (instrument.scale().min(), instrument.scale().max());
        let end = |value: spbe_index::Value| {
            let score = Score::from_hundredths(value.hundredths().into());
            (scale.pixel(score), AttrValue::from(number(score)))
        };
        Self {
            bins: counts.filter_map(bin).collect(),
            bands: bands(instrument, &scale, bands_before, bands_after, number_of(&number)),
            ticks: ticks(most).into_iter().map(|count| (height.pixel(count), count)).collect(),
            ends: [end(min), end(max)],
        }
    }

    /// The drawing.
    pub fn view(&self, labels: &Labels) -> Html {
        let base = Pixel::new(BOTTOM);
        html! {
            <svg class="histogram" viewBox="0 0 460 214" role="img" aria-labelledby="histogram-title histogram-description">
                <title id="histogram-title">{ labels.title.clone() }</title>
                <desc id="histogram-description">{ labels.description.clone() }</desc>
                <g class="bands">{ for self.bands.iter().zip(&labels.bands).map(|(band, name)| band.view(name)) }</g>
                <g class="ticks">{ for self.ticks.iter().map(|(pixel, count)| tick(*pixel, *count)) }</g>
                <g class="after">{ for self.bins.iter().map(|bin| bin.bar(bin.after, base)) }</g>
                <g class="before">{ for self.bins.iter().map(|bin| bin.bar(bin.before, base)) }</g>
                <line class="base" x1="34" x2="452" y1="176" y2="176"/>
                <g class="ends">{ for self.ends.iter().map(|(pixel, text)| html! { <text x={pixel.attribute()} y="190">{ text.clone() }</text> }) }</g>
                <text class="axis" x="452" y="206">{ labels.across.clone() }</text>
                <text class="axis up" x="2" y="31">{ labels.up.clone() }</text>
                <g class="key">
                    <rect class="before" x="36" y="198" width="9" height="9"/><text x="49" y="206">{ labels.before.clone() }</text>
                    <rect class="after" x="120" y="198" width="9" height="9"/><text x="133" y="206">{ labels.after.clone() }</text>
                </g>
            </svg>
        }
    }
}

fn number_of(number: &impl Fn(Score) -> String) -> impl Fn(Score) -> AttrValue + '_ {
    move |score| number(score).into()
}

fn bands(
    instrument: &Instrument,
    scale: &Scale,
    before: &[usize],
    after: &[usize],
    number: impl Fn(Score) -> AttrValue,
) -> Vec<Band> {
    let starts: Vec<_> = instrument.bands().map(|(_, band)| scale.pixel(band.threshold())).collect();
    let ends = starts.iter().skip(1).copied().chain([Pixel::new(WIDTH - RIGHT)]);
    let mut counts = before.iter().zip(after);
    let mut bands = Vec::new();
    for ((_, band), (start, end)) in instrument.bands().zip(starts.iter().zip(ends)) {
        let (before, after) = counts.next().unwrap_or((&0, &0));
        let counted = if before == after { before.to_string() } else { format!("{before} → {after}") };
        bands.push(Band {
            start: *start,
            middle: start.midpoint(end),
            threshold: (*start != Pixel::new(LEFT)).then(|| number(band.threshold())),
            counts: counted.into(),
            rises: after > before,
        });
    }
    bands
}

/// From counts to pixels.
#[derive(Copy, Clone)]
struct Height {
    most: usize,
}

impl Height {
    #[expect(clippy::cast_precision_loss, reason = "a pixel is coarser than any count that is lost")]
    fn pixel(self, count: usize) -> Pixel {
        Pixel::new(BOTTOM - (BOTTOM - TOP) * count as f64 / self.most as f64)
    }
}

/// One to four round numbers up to the largest count.
fn ticks(most: usize) -> Vec<usize> {
    let mut step = 1;
    for factor in [2, 5, 10].into_iter().cycle().scan((1, 1), |(decade, _), factor| {
        let step = *decade * factor;
        if factor == 10 {
            *decade = step;
        }
        Some(step)
    }) {
        if most / step <= 4 {
            break;
        }
        step = factor;
    }
    (1..=most / step).map(|tick| tick * step).collect()
}

fn tick(pixel: Pixel, count: usize) -> Html {
    let y = pixel.attribute();
    html! { <g key={count}><line x1="34" x2="452" y1={y.clone()} y2={y.clone()}/><text x="30" {y} dy="3">{ count }</text></g> }
}

impl Bin {
    fn bar(&self, top: Pixel, base: Pixel) -> Html {
        let width = (self.width - Pixel::new(1.0)).attribute();
        html! { <rect key={self.start.attribute().to_string()} x={self.start.attribute()} y={top.attribute()} {width} height={(base - top).attribute()}/> }
    }
}

impl Band {
    fn view(&self, name: &AttrValue) -> Html {
        let (x, middle) = (self.start.attribute(), self.middle.attribute());
        let has_line = self.threshold.is_some();
        html! {
            <g key={name.to_string()}>
                <line x1={x.clone()} x2={x.clone()} y1="20" y2="180" visibility={if has_line { "visible" } else { "hidden" }}/>
                <text class="threshold" {x} y="190">{ self.threshold.clone() }</text>
                <text class="name" x={middle.clone()} y="18">{ name.clone() }</text>
                <text class={if self.rises { "count gain" } else { "count" }} x={middle} y="31">{ self.counts.clone() }</text>
            </g>
        }
    }
}

#[cfg(test)]
mod tests {
    use spbe_index::cohort::Cohort;

    use super::*;

    #[test]
    fn a_count_twice_as_high_is_drawn_twice_as_high() {
        let height = Height { most: 4 };
        let above = |count| Pixel::new(BOTTOM) - height.pixel(count);
        assert_eq!(above(0), Pixel::new(0.0));
        assert_eq!(above(2) + above(2), above(4));
        assert_eq!(height.pixel(4), Pixel::new(TOP));
    }

    #[test]
    fn ticks_are_few_and_round() {
        for (most, expected) in [
            (1, &[1][..]),
            (4, &[1, 2, 3, 4]),
            (7, &[2, 4, 6]),
            (23, &[5, 10, 15, 20]),
            (120, &[50, 100]),
            (2_600, &[1000, 2000]),
        ] {
            assert_eq!(ticks(most), expected, "{most}");
        }
    }

    #[test]
    fn every_member_of_the_example_has_a_bar_and_bands_touch() {
        let instrument = Instrument::permenpanrb_59_2020();
        let indexes = Cohort::example(instrument).indexes();
        let (counts, bands) = (indexes.histogram(10), indexes.band_counts());
        let chart = Histogram::new(instrument, (&counts, &counts), &bands, &bands, Score::exact);
        assert_eq!(chart.bins.len(), 4);
        assert_eq!(
            chart.bands.iter().map(|band| band.counts.to_string()).collect::<Vec<_>>(),
            ["0", "0", "2", "1", "1"]
        );
        assert!(
            chart
                .bands
                .windows(2)
                .all(|pair| pair[0].start < pair[0].middle && pair[0].middle < pair[1].start)
        );
    }
}
