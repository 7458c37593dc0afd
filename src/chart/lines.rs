//! Figures over the years, a line for each series, broken where a year is missing or the instrument changes.

use yew::prelude::*;

use super::scale::{Pixel, Scale};

const WIDTH: f64 = 704.0;
const HEIGHT: f64 = 300.0;
const LEFT: f64 = 40.0;
/// Labels stand to the right of the lines.
const RIGHT: f64 = 488.0;
const TOP: f64 = 34.0;
const BOTTOM: f64 = 264.0;
/// From one label to the next.
const LINE: f64 = 14.0;

/// One series.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What stands at its end.
    pub label: AttrValue,
    /// The agency itself, or a group.
    pub is_own: bool,
    /// Its figures, earliest first.
    pub points: Vec<Point>,
}

/// A figure of one year.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Point {
    /// The year.
    pub year: u16,
    /// The figure.
    pub number: f64,
}

/// A span of years under one instrument.
#[derive(Clone, Debug, PartialEq)]
pub struct Era {
    /// Its first year.
    pub from: u16,
    /// Its last year.
    pub to: u16,
    /// The name of the instrument.
    pub name: AttrValue,
}

/// What the chart shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    years: Vec<(Pixel, u16)>,
    grid: Vec<(Pixel, AttrValue)>,
    eras: Vec<(Pixel, Pixel, AttrValue)>,
    drawn: Vec<Line>,
}

/// A series, drawn.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    /// The place of the series, which is its pattern.
    place: usize,
    label: AttrValue,
    is_own: bool,
    stretches: Vec<AttrValue>,
    dots: Vec<(Pixel, Pixel)>,
    end: (Pixel, Pixel),
    label_y: Pixel,
}

impl Lines {
    /// The chart of `series` over the years of `eras`, which follow each other, between the ticks of `grid`, lowest first.
    pub fn new(eras: &[Era], series: &[Series], grid: &[(f64, AttrValue)]) -> Self {
        let first = eras.first().map_or(0, |era| era.from);
        let last = eras.last().map_or(first, |era| era.to);
        let across = Scale::between(f64::from(first), f64::from(last), LEFT + 14.0, RIGHT - 10.0);
        let ends = (grid.first().map_or(0.0, |tick| tick.0), grid.last().map_or(1.0, |tick| tick.0));
        let down = Scale::between(ends.0, ends.1, BOTTOM, TOP);
        let middle = |era: &Era, next: &Era| {
            across.pixel_of(f64::from(era.to)).midpoint(across.pixel_of(f64::from(next.from)))
        };
        let borders = eras.windows(2).filter_map(|pair| Some(middle(pair.first()?, pair.last()?)));
        let starts = [Pixel::new(LEFT)].into_iter().chain(borders.clone());
        let stops = borders.chain([Pixel::new(RIGHT)]);
        let eras_drawn = eras.iter().zip(starts.zip(stops));
        let mut lines: Vec<_> = series
            .iter()
            .enumerate()
            .filter(|(_, series)| !series.points.is_empty())
            .map(|(place, series)| Line::new(place, series, eras, (&across, &down)))
            .collect();
        part_labels(&mut lines);
        Self {
            years: (first..=last).map(|year| (across.pixel_of(f64::from(year)), year)).collect(),
            grid: grid.iter().map(|(number, name)| (down.pixel_of(*number), name.clone())).collect(),
            eras: eras_drawn.map(|(era, (start, stop))| (start, stop, era.name.clone())).collect(),
            drawn: lines,
        }
    }

    /// The drawing; `title` and `description` are for screen readers.
    pub fn view(&self, title: &str, description: &str) -> Html {
        html! {
            <svg class="lines" viewBox={format!("0 0 {} {}", Pixel::new(WIDTH), Pixel::new(HEIGHT))} role="img" aria-label={title.to_owned()}>
                <desc>{ description.to_owned() }</desc>
                <g class="grid">{ for self.grid.iter().map(|(y, name)| html! {
                    <g key={name.to_string()}>
                        <line x1={Pixel::new(LEFT).attribute()} x2={Pixel::new(RIGHT).attribute()} y1={y.attribute()} y2={y.attribute()}/>
                        <text x={Pixel::new(LEFT - 6.0).attribute()} y={(*y + Pixel::new(4.0)).attribute()} text-anchor="end">{ name.clone() }</text>
                    </g>
                }) }</g>
                <g class="eras">{ for self.eras.iter().enumerate().map(|(place, era)| era_view(place, era)) }</g>
                <g class="years">{ for self.years.iter().map(|(x, year)| html! {
                    <text key={*year} x={x.attribute()} y={Pixel::new(BOTTOM + 18.0).attribute()} text-anchor="middle">{ year.to_string() }</text>
                }) }</g>
                <g>{ for self.drawn.iter().map(Line::view) }</g>
            </svg>
        }
    }
}

/// The instrument's name over its years, and a line where it begins, unless it is the first.
fn era_view(place: usize, (start, stop, name): &(Pixel, Pixel, AttrValue)) -> Html {
    html! {
        <g key={place}>
            <line class="border" hidden={place == 0} x1={start.attribute()} x2={start.attribute()} y1="6" y2={Pixel::new(BOTTOM + 24.0).attribute()}/>
            <text x={start.midpoint(*stop).attribute()} y="16" text-anchor="middle">{ name.clone() }</text>
        </g>
    }
}

impl Line {
    fn new(place: usize, series: &Series, eras: &[Era], (across, down): (&Scale, &Scale)) -> Self {
        let pixel = |point: &Point| (across.pixel_of(f64::from(point.year)), down.pixel_of(point.number));
        let stretches = series.points.chunk_by(|one, next| is_joined(eras, one.year, next.year));
        let stretches = stretches.filter(|stretch| stretch.len() > 1).map(|stretch| {
            let pairs = stretch.iter().map(&pixel).map(|(x, y)| format!("{x},{y}"));
            AttrValue::from(pairs.collect::<Vec<_>>().join(" "))
        });
        let end = series.points.last().map(pixel).unwrap_or_default();
        Self {
            place,
            label: series.label.clone(),
            is_own: series.is_own,
            stretches: stretches.collect(),
            dots: series.points.iter().map(pixel).collect(),
            end,
            label_y: end.1,
        }
    }

    fn view(&self) -> Html {
        let pattern = self.place % 6;
        let class = if self.is_own { "line own".to_owned() } else { format!("line pattern-{pattern}") };
        let (x, y) = self.end;
        let text = (Pixel::new(RIGHT + 14.0), self.label_y + Pixel::new(4.0));
        html! {
            <g key={self.place} {class}>
                <g>{ for self.stretches.iter().map(|points| html! { <polyline points={points.clone()}/> }) }</g>
                <g>{ for self.dots.iter().map(|(x, y)| html! { <circle cx={x.attribute()} cy={y.attribute()} r="3.5"/> }) }</g>
                <line class="leader" x1={(x + Pixel::new(5.0)).attribute()} y1={y.attribute()} x2={Pixel::new(RIGHT + 10.0).attribute()} y2={self.label_y.attribute()}/>
                <text x={text.0.attribute()} y={text.1.attribute()}>{ self.label.clone() }</text>
            </g>
        }
    }
}

/// Only neighbouring years under one instrument are joined: nothing is drawn where nothing is known.
fn is_joined(eras: &[Era], year: u16, next: u16) -> bool {
    let same_era = eras.iter().any(|era| era.from <= year && next <= era.to);
    year + 1 == next && same_era
}

/// Moves labels apart that would overlap: downwards from the highest, then up again from the bottom.
fn part_labels(lines: &mut [Line]) {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by_key(|place| lines.get(*place).map(|line| (line.end.1, line.place)));
    let gap = Pixel::new(LINE);
    let mut lowest = Pixel::new(TOP) - gap;
    for place in &order {
        if let Some(line) = lines.get_mut(*place) {
            line.label_y = line.label_y.max(lowest + gap);
            lowest = line.label_y;
        }
    }
    let mut highest = Pixel::new(HEIGHT - 8.0) + gap;
    for place in order.iter().rev() {
        if let Some(line) = lines.get_mut(*place) {
            line.label_y = line.label_y.min(highest - gap);
            highest = line.label_y;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eras() -> [Era; 2] {
        [
            Era { from: 2018, to: 2020, name: "5/2018".into() },
            Era { from: 2021, to: 2024, name: "59/2020".into() },
        ]
    }

    fn lines(points: &[&[(u16, f64)]]) -> Lines {
        let series = |points: &&[(u16, f64)]| Series {
            label: "x".into(),
            is_own: false,
            points: points.iter().map(|(year, number)| Point { year: *year, number: *number }).collect(),
        };
        let grid = [(1.0, "1".into()), (5.0, "5".into())];
        Lines::new(&eras(), &points.iter().map(series).collect::<Vec<_>>(), &grid)
    }

    #[test]
    fn a_line_breaks_where_the_instrument_changes_and_where_a_year_is_missing() {
        let all =
            lines(&[&[(2018, 1.98), (2019, 2.18), (2020, 2.26), (2021, 2.24), (2022, 2.34), (2024, 3.12)]]);
        let [line] = &all.drawn[..] else { panic!("one line") };
        let counts: Vec<_> = line.stretches.iter().map(|points| points.split(' ').count()).collect();
        assert_eq!((counts, line.dots.len()), (vec![3, 2], 6));
    }

    #[test]
    fn the_years_run_from_left_to_right_and_the_instruments_meet_between_2020_and_2021() {
        let chart = lines(&[]);
        assert_eq!(
            chart.years.iter().map(|(_, year)| *year).collect::<Vec<_>>(),
            (2018..=2024).collect::<Vec<_>>()
        );
        assert!(chart.years.windows(2).all(|pair| pair[0].0 < pair[1].0));
        let border = chart.eras[0].1;
        assert_eq!(border, chart.eras[1].0);
        assert!(chart.years[2].0 < border && border < chart.years[3].0);
    }

    #[test]
    fn a_higher_figure_stands_higher() {
        let chart = lines(&[&[(2024, 3.0)], &[(2024, 4.0)]]);
        assert!(chart.drawn[1].end.1 < chart.drawn[0].end.1);
        assert!(lines(&[&[]]).drawn.is_empty(), "a series without figures has no line");
    }

    #[test]
    fn labels_never_overlap() {
        let close = [(2024, 3.0)];
        let chart = lines(&[&close[..]; 8]);
        let mut places: Vec<_> = chart.drawn.iter().map(|line| line.label_y).collect();
        places.sort_unstable();
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= Pixel::new(LINE)));
        assert!(places.iter().all(|place| *place <= Pixel::new(HEIGHT)));
    }
}
