//! One dot for each agency, stacked along a scale: a histogram in which every agency can be pointed at.

use yew::prelude::*;

use super::scale::{Pixel, Scale};

/// The width of the drawing.
pub const WIDTH: f64 = 704.0;
const EDGE: f64 = 32.0;
/// From one stack to the next.
const PITCH: f64 = 8.0;
/// Where dots begin: above them stand the bands and the own marks.
const TOP: f64 = 60.0;
/// The lowest and the highest that the stacks may be.
const HEIGHTS: (f64, f64) = (64.0, 208.0);
/// Below the axis: ticks and the name of the scale.
const BOTTOM: f64 = 36.0;

/// The dots of a group with their axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Dots {
    scale: Scale,
    ground: f64,
    agencies: Vec<Dot>,
    ticks: Vec<(Pixel, AttrValue)>,
    spans: Vec<(Pixel, Pixel, AttrValue)>,
}

/// One agency.
#[derive(Copy, Clone, Debug, PartialEq)]
struct Dot {
    x: Pixel,
    y: Pixel,
    is_own: bool,
}

/// A place that is marked across all dots.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// How it is drawn: `median`, `baseline`, `scenario`.
    pub class: &'static str,
    /// Where.
    pub number: f64,
    /// What stands beside it.
    pub label: AttrValue,
}

impl Dots {
    /// The dots for `numbers` from `min` to `max`, `own` being the place of the agency's own among them; a tick at each of
    /// `ticks`.
    pub fn new(
        (min, max): (f64, f64),
        numbers: &[f64],
        own: Option<usize>,
        ticks: Vec<(f64, AttrValue)>,
    ) -> Self {
        let scale = Scale::between(min, max, EDGE, WIDTH - EDGE);
        let columns: Vec<usize> = numbers.iter().map(|number| column(&scale, *number)).collect();
        let mut heights: Vec<usize> = Vec::new();
        let mut places = Vec::new();
        for column in &columns {
            heights.resize(heights.len().max(column + 1), 0);
            let height = heights.get_mut(*column).map_or(0, |height| std::mem::replace(height, *height + 1));
            places.push(height);
        }
        let most = number_of(heights.into_iter().max().unwrap_or_default().max(1));
        let rise = PITCH.min(HEIGHTS.1 / most);
        let ground = TOP + (most * rise).max(HEIGHTS.0);
        let dot = |(position, (column, place)): (usize, (&usize, &usize))| Dot {
            x: Pixel::new(EDGE + number_of(*column) * PITCH),
            y: Pixel::new(ground - (number_of(*place) + 0.5) * rise),
            is_own: Some(position) == own,
        };
        let agencies = columns.iter().zip(&places).enumerate().map(dot).collect();
        let ticks = ticks.into_iter().map(|(at, name)| (scale.pixel_of(at), name)).collect();
        Self { scale, ground, agencies, ticks, spans: Vec::new() }
    }

    /// The same with named spans above the dots, each from its number to the next one's or the end.
    #[must_use]
    pub fn with_spans(mut self, spans: Vec<(f64, AttrValue)>) -> Self {
        let starts = spans.iter().map(|(start, _)| self.scale.pixel_of(*start));
        let ends: Vec<_> = starts.skip(1).chain([Pixel::new(WIDTH - EDGE)]).collect();
        self.spans = spans
            .into_iter()
            .zip(ends)
            .map(|((start, name), end)| (self.scale.pixel_of(start), end, name))
            .collect();
        self
    }

    /// The height of the drawing.
    fn height(&self) -> f64 {
        self.ground + BOTTOM
    }

    /// The size of the drawing, as an SVG has it.
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", Pixel::new(WIDTH), Pixel::new(self.height()))
    }

    /// The dots, to be put inside an SVG. Each has its place in the list of agencies as `data-who`.
    pub fn dots(&self) -> Html {
        html! { <g class="dots">{ for self.agencies.iter().enumerate().map(|(who, dot)| dot.view(who)) }</g> }
    }

    /// The axis with its name, and the spans, to be put inside an SVG.
    pub fn axis(&self, name: &str) -> Html {
        let ground = Pixel::new(self.ground).attribute();
        let tick_text = Pixel::new(self.ground + 15.0).attribute();
        let tick_end = Pixel::new(self.ground + 4.0).attribute();
        let tick = |(x, name): &(Pixel, AttrValue)| {
            html! {
                <g key={name.to_string()}>
                    <line x1={x.attribute()} x2={x.attribute()} y1={ground.clone()} y2={tick_end.clone()}/>
                    <text x={x.attribute()} y={tick_text.clone()} text-anchor="middle">{ name.clone() }</text>
                </g>
            }
        };
        html! {
            <>
                <g class="spans">{ for self.spans.iter().map(|span| self.span(span)) }</g>
                <g class="axis">
                    <line class="ground" x1="24" x2={Pixel::new(WIDTH - EDGE + 8.0).attribute()} y1={ground.clone()} y2={ground.clone()}/>
                    <g>{ for self.ticks.iter().map(tick) }</g>
                    <text class="name" x={Pixel::new(WIDTH / 2.0).attribute()} y={Pixel::new(self.ground + 31.0).attribute()} text-anchor="middle">{ name.to_owned() }</text>
                </g>
            </>
        }
    }

    fn span(&self, (start, end, name): &(Pixel, Pixel, AttrValue)) -> Html {
        html! {
            <g key={name.to_string()}>
                <line x1={start.attribute()} x2={start.attribute()} y1="4" y2={Pixel::new(self.ground).attribute()}/>
                <text x={start.midpoint(*end).attribute()} y="13" text-anchor="middle">{ name.clone() }</text>
            </g>
        }
    }

    /// Marks across all dots, their labels one under the other so that none hides another.
    pub fn marks(&self, marks: &[Mark]) -> Html {
        html! { <g class="marks">{ for marks.iter().enumerate().map(|(row, mark)| self.mark(row, mark)) }</g> }
    }

    fn mark(&self, row: usize, mark: &Mark) -> Html {
        let x = self.scale.pixel_of(mark.number);
        let line = 27.0 + 14.0 * number_of(row);
        // A label that would leave the drawing stands on the other side of its line.
        let (anchor, shift) = if x > Pixel::new(WIDTH * 0.7) { ("end", -6.0) } else { ("start", 6.0) };
        html! {
            <g key={mark.class} class={mark.class}>
                <line x1={x.attribute()} x2={x.attribute()} y1={Pixel::new(line - 9.0).attribute()} y2={Pixel::new(self.ground).attribute()}/>
                <text x={(x + Pixel::new(shift)).attribute()} y={Pixel::new(line).attribute()} text-anchor={anchor}>{ mark.label.clone() }</text>
            </g>
        }
    }

    /// A ring around one dot.
    pub fn ring(&self, who: usize) -> Html {
        let Some(dot) = self.agencies.get(who) else { return Html::default() };
        html! { <circle class="pointed" cx={dot.x.attribute()} cy={dot.y.attribute()} r="6"/> }
    }
}

impl Dot {
    fn view(&self, who: usize) -> Html {
        // Hundreds of these are made at once: what all have in common is in the stylesheet.
        let class = self.is_own.then_some("own");
        html! { <circle key={who} {class} data-who={who.to_string()} cx={self.x.attribute()} cy={self.y.attribute()} r="3.3"/> }
    }
}

/// Which stack a number belongs to.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "there are some eighty stacks")]
fn column(scale: &Scale, number: f64) -> usize {
    let along = scale.place(number) - EDGE;
    (along / PITCH).round().max(0.0) as usize
}

#[expect(clippy::cast_precision_loss, reason = "there are some hundreds of dots")]
fn number_of(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dots(numbers: &[f64], own: Option<usize>) -> Dots {
        Dots::new((1.0, 5.0), numbers, own, vec![(1.0, "1".into()), (5.0, "5".into())])
    }

    #[test]
    fn equal_figures_stack_and_higher_ones_lie_further_right() {
        let drawn = dots(&[2.62, 2.62, 3.0, 1.0], Some(1));
        let [first, second, third, lowest] = drawn.agencies[..] else { panic!("four dots") };
        assert_eq!((first.x, second.y < first.y), (second.x, true));
        assert!(third.x > first.x && third.y == first.y);
        assert_eq!(lowest.x, Pixel::new(EDGE));
        assert_eq!(
            drawn.agencies.iter().map(|dot| dot.is_own).collect::<Vec<_>>(),
            [false, true, false, false]
        );
    }

    #[test]
    fn stacks_never_rise_into_the_labels() {
        let drawn = dots(&[1.0; 400], None);
        let highest = drawn.agencies.iter().map(|dot| dot.y).min().unwrap();
        assert!(highest >= Pixel::new(TOP), "{highest}");
        assert_eq!(drawn.height().to_string(), (TOP + HEIGHTS.1 + BOTTOM).to_string());
    }

    #[test]
    fn a_few_dots_have_a_drawing_of_some_height() {
        assert_eq!(dots(&[2.0], None).view_box(), "0 0 704 160");
        assert_eq!(dots(&[], None).agencies, []);
    }

    #[test]
    fn spans_touch() {
        let drawn = dots(&[2.0], None).with_spans(vec![(1.0, "Kurang".into()), (1.8, "Cukup".into())]);
        assert_eq!(drawn.spans[0].1, drawn.spans[1].0);
        assert_eq!(drawn.spans[1].1, Pixel::new(WIDTH - EDGE));
    }
}
