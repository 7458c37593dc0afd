//! The published figures of the peer group as dots, with the agency before and after on them.

use std::rc::Rc;

use spbe_index::Score;
use spbe_index::published::{Figure, PublishedResult, Spread};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::super::words::{PeerWords, Words};
use super::group::{Group, Member};
use crate::chart::dots::{Dots, Mark};
use crate::i18n::Locale;
use crate::view::frame::short_name;
use crate::view::labels::Labels;
use crate::view::shown::Shown;
use crate::view::tabs::picture;

/// What the plot is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct PlotProps {
    pub(super) locale: Locale,
    pub(super) group: Rc<Group>,
    pub(super) shown: Rc<Shown>,
    pub(super) labels: Rc<Labels>,
}

/// What is drawn.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
enum Measure {
    Index,
    /// By its position.
    Domain(usize),
    Movement,
}

/// The plot, and what it draws to choose from.
#[component]
pub(super) fn Plot(props: &PlotProps) -> Html {
    let PlotProps { locale, group, shown, labels } = props;
    let (locale, words) = (*locale, &Words::of(*locale).peers);
    let measure = use_state(|| Measure::Index);
    let pointed = use_state(|| None::<usize>);
    let drawn = use_memo(
        (Rc::clone(group), *measure, locale, Rc::clone(&shown.model.instrument)),
        |(group, measure, locale, instrument)| {
            let drawn = Drawn::new(group, *measure);
            let bands = instrument
                .bands()
                .map(|(_, band)| (band.threshold().to_f64(), AttrValue::from(locale.text(band.name()))));
            let dots = drawn.dots(*locale);
            (drawn.members, if *measure == Measure::Index { dots.with_spans(bands.collect()) } else { dots })
        },
    );
    let (members, dots) = &*drawn;
    let who = pointed.and_then(|who| members.get(who));
    let name = name(*measure, labels, words);
    let on_point = {
        let pointed = pointed.clone();
        Callback::from(move |event: PointerEvent| {
            let dot = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let who = dot.and_then(|dot| dot.get_attribute("data-who")).and_then(|who| who.parse().ok());
            if who != *pointed {
                pointed.set(who);
            }
        })
    };
    let axis =
        if *measure == Measure::Movement { words.axis_movement.to_owned() } else { (words.axis)(&name) };
    let title = (words.chart)(&name, members.len(), group.year);
    let ring = pointed.map(|who| dots.ring(who)).unwrap_or_default();
    html! {
        <figure class="plot">
            { measures(labels, &measure, &pointed, words) }
            <div class="wide" tabindex="0" role="region" aria-label={title.clone()}>
                <svg class="dot-plot" viewBox={dots.view_box()} role="img" aria-label={title.clone()}
                    onpointermove={on_point.clone()} onpointerdown={on_point}>
                    <DotLayer drawn={Rc::clone(&drawn)} name={AttrValue::from(axis)}/>
                    { dots.marks(&marks(*measure, group, shown, (locale, words))) }
                    <g>{ ring }</g>
                </svg>
            </div>
            { picture::menu(&shown.model, locale, ".compare svg.dot-plot", &title) }
            <p class="pointed-at">{ who.map_or_else(|| words.point.to_owned(), |member| said(member, *measure, (locale, words), labels)) }</p>
            <p class="note">{ moved(group, words) }</p>
        </figure>
    }
}

/// What the layer of dots is drawn from: it stays as it is while somebody points at it.
#[derive(Properties, PartialEq)]
struct DotLayerProps {
    drawn: Rc<(Vec<Member>, Dots)>,
    name: AttrValue,
}

#[component]
fn DotLayer(props: &DotLayerProps) -> Html {
    html! { <g>{ props.drawn.1.axis(&props.name) }{ props.drawn.1.dots() }</g> }
}

/// The members that have the figure, and their figures.
struct Drawn {
    members: Vec<Member>,
    numbers: Vec<f64>,
    measure: Measure,
}

impl Drawn {
    fn new(group: &Group, measure: Measure) -> Self {
        let figures = group.members.iter().filter_map(|member| Some((*member, number(member, measure)?)));
        let (members, numbers) = figures.unzip();
        Self { members, numbers, measure }
    }

    fn dots(&self, locale: Locale) -> Dots {
        let own = self.members.iter().position(|member| member.is_own);
        let (min, max, step) =
            if self.measure == Measure::Movement { halves(&self.numbers) } else { (10, 50, 10) };
        let ticks = (min..=max)
            .step_by(step)
            .map(|tenths| (f64::from(tenths) / 10.0, tick(tenths, self.measure, locale)));
        Dots::new((f64::from(min) / 10.0, f64::from(max) / 10.0), &self.numbers, own, ticks.collect())
    }
}

/// A figure of a member, for its place in the drawing.
fn number(member: &Member, measure: Measure) -> Option<f64> {
    if measure == Measure::Movement {
        let movement = member.movement()?;
        let hundredths = |result: &PublishedResult| f64::from(result.index().hundredths());
        return Some((hundredths(movement.to) - hundredths(movement.from)) / 100.0);
    }
    Some(figure(member, measure)?.score().to_f64())
}

fn figure(member: &Member, measure: Measure) -> Option<Figure> {
    match measure {
        Measure::Index => Some(member.result.index()),
        Measure::Domain(domain) => member.result.domains().get(domain).copied(),
        Measure::Movement => None,
    }
}

/// The half levels around all numbers, in tenths, and from one tick to the next.
#[expect(clippy::cast_possible_truncation, reason = "movements are a few levels")]
fn halves(numbers: &[f64]) -> (i32, i32, usize) {
    let lowest = numbers.iter().copied().fold(-0.5, f64::min);
    let highest = numbers.iter().copied().fold(0.5, f64::max);
    ((lowest * 2.0).floor() as i32 * 5, (highest * 2.0).ceil() as i32 * 5, 5)
}

fn tick(tenths: i32, measure: Measure, locale: Locale) -> AttrValue {
    let size = Score::from_hundredths(tenths.unsigned_abs() * 10);
    let zero = Score::from_hundredths(0);
    match measure {
        Measure::Movement if tenths < 0 => locale.moved(size, zero).into(),
        Measure::Movement => locale.moved(zero, size).into(),
        _ => (tenths / 10).to_string().into(),
    }
}

fn name(measure: Measure, labels: &Labels, words: &PeerWords) -> String {
    match measure {
        Measure::Index => words.index.to_owned(),
        Measure::Movement => words.movement.to_owned(),
        Measure::Domain(domain) => {
            let tier = labels.groups.get(domain).and_then(|group| group.domain.as_ref());
            tier.map(|tier| tier.short.to_string()).unwrap_or_default()
        }
    }
}

fn measures(
    labels: &Labels,
    chosen: &UseStateHandle<Measure>,
    pointed: &UseStateHandle<Option<usize>>,
    words: &PeerWords,
) -> Html {
    let domains = (0..labels.groups.len()).map(Measure::Domain);
    let all = [Measure::Index].into_iter().chain(domains).chain([Measure::Movement]);
    let button = |measure: Measure| {
        let (name, is_chosen) = (name(measure, labels, words), **chosen == measure);
        let (chosen, pointed) = (chosen.clone(), pointed.clone());
        let onclick = move |_: MouseEvent| {
            chosen.set(measure);
            pointed.set(None);
        };
        html! { <button type="button" key={name.clone()} aria-pressed={is_chosen.to_string()} {onclick}>{ name }</button> }
    };
    html! { <div class="toggles" role="group" aria-label={words.measure}>{ for all.map(button) }</div> }
}

/// The median and the agency before and after; for the movement only its own.
fn marks(measure: Measure, group: &Group, shown: &Shown, (locale, words): (Locale, &PeerWords)) -> Vec<Mark> {
    let Some(peers) = &group.peers else { return Vec::new() };
    let (from, to) = (&shown.derived.baseline, &shown.derived.scenario);
    let both = |spread: &Spread, from: Score, to: Score| {
        let mark = |class, score: Score, label: fn(&str) -> String| Mark {
            class,
            number: score.to_f64(),
            label: label(&locale.score(score)).into(),
        };
        let median = mark("median", spread.median(), words.median_at);
        let (from, to) = (
            mark("baseline", from, words.baseline_at),
            (from != to).then(|| mark("scenario", to, words.scenario_at)),
        );
        [median, from].into_iter().chain(to).collect()
    };
    match measure {
        Measure::Index => both(peers.index(), from.index(), to.index()),
        Measure::Domain(domain) => {
            let scores = from.domains().get(domain).zip(to.domains().get(domain));
            let spread = peers.domains().get(domain);
            spread.zip(scores).map(|(spread, (from, to))| both(spread, *from, *to)).unwrap_or_default()
        }
        Measure::Movement => {
            let own = group.own().and_then(|own| Some((number(own, measure)?, own.movement()?)));
            let mark = own.map(|(number, movement)| Mark {
                class: "baseline",
                number,
                label: (words.own_movement)(
                    &locale.change(movement.from.index().fixed(), movement.to.index().fixed()),
                )
                .into(),
            });
            mark.into_iter().collect()
        }
    }
}

/// The agency that is pointed at, with its figure.
fn said(member: &Member, measure: Measure, (locale, words): (Locale, &PeerWords), labels: &Labels) -> String {
    let said = if let Some(figure) = figure(member, measure) {
        locale.number(figure.fixed())
    } else {
        let change = |from: Figure, to: Figure| locale.change(from.fixed(), to.fixed());
        let movement = member.movement();
        movement.map(|movement| change(movement.from.index(), movement.to.index())).unwrap_or_default()
    };
    format!("{}: {} {said}", short_name(member.agency.name()), name(measure, labels, words))
}

/// How many have risen and fallen, and how many have changed their band.
fn moved(group: &Group, words: &PeerWords) -> String {
    let all: Vec<_> = group.movements().map(|(_, movement)| movement).collect();
    let count = |holds: &dyn Fn(&spbe_index::published::Movement<'_>) -> bool| {
        all.iter().filter(|one| holds(one)).count()
    };
    let up = count(&|one| one.index().is_gain());
    let same = count(&|one| one.index().is_zero());
    let band_up = count(&|one| one.to.band() > one.from.band());
    let band_down = count(&|one| one.to.band() < one.from.band());
    format!("{} {}", (words.moved)(up, same, all.len() - up - same), (words.crossed)(band_up, band_down))
}
