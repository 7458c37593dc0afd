//! The official history: printed averages over the years beside the agency's own published results.

use spbe_index::published::{AgencyKind, Figure, Group, Published};
use spbe_workspace::Agency;
use spbe_workspace::levels::published_agency;
use yew::prelude::*;

use super::words::{TrendWords, Words};
use crate::chart::lines::{Era, Lines, Point, Series};
use crate::i18n::Locale;
use crate::view::frame::short_name;
use crate::view::tabs::record;

/// The years and instruments that results are published for.
const ERAS: [(u16, u16, &str); 2] = [(2018, 2020, "permenpanrb-5-2018"), (2021, 2025, "permenpanrb-59-2020")];

/// The groups that can be drawn, the widest first.
const GROUPS: [Group; 11] = [
    Group::Nation,
    Group::Central,
    Group::Regional,
    Group::Kind(AgencyKind::Ministry),
    Group::Kind(AgencyKind::NonMinistry),
    Group::Kind(AgencyKind::NonStructural),
    Group::Kind(AgencyKind::OtherCentral),
    Group::Bodies,
    Group::Kind(AgencyKind::Province),
    Group::Kind(AgencyKind::Regency),
    Group::Kind(AgencyKind::City),
];

/// What the section is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct TrendProps {
    pub(super) locale: Locale,
    pub(super) agency: Agency,
}

/// A line and a column of the table: the agency itself, or a group.
struct IndexHistory {
    name: String,
    is_own: bool,
    figures: Vec<(u16, Figure)>,
}

/// The section. Which groups are drawn is a way of looking, and not kept.
#[component]
pub(super) fn Trend(props: &TrendProps) -> Html {
    let TrendProps { locale, agency } = props;
    let (locale, words) = (*locale, &Words::of(*locale).trend);
    let kind = agency.kind;
    let chosen = use_state(|| GROUPS.map(|group| is_first(group, kind)));
    let is_table_open = use_state(|| false);
    let own = own(agency);
    let groups = GROUPS.into_iter().zip(*chosen).filter(|(_, is_chosen)| *is_chosen);
    let drawn: Vec<Group> = groups.map(|(group, _)| group).collect();
    let all: Vec<IndexHistory> =
        own.into_iter().chain(drawn.iter().map(|group| history_of(*group, words))).collect();
    let toggles = GROUPS.into_iter().enumerate().map(|(place, group)| {
        let chosen = chosen.clone();
        let is_chosen = chosen.get(place).copied().unwrap_or(false);
        let onclick = move |_: MouseEvent| {
            let mut next = *chosen;
            if let Some(one) = next.get_mut(place) {
                *one = !*one;
            }
            chosen.set(next);
        };
        html! { <button key={place} type="button" aria-pressed={is_chosen.to_string()} {onclick}>{ (words.group)(group) }</button> }
    });
    let on_table = {
        let is_table_open = is_table_open.clone();
        move |_: MouseEvent| is_table_open.set(!*is_table_open)
    };
    let has_own = all.iter().any(|history| history.is_own);
    let name = short_name(&agency.name);
    let name = if name.is_empty() { Words::of(locale).peers.unnamed } else { name };
    html! {
        <section class="trend" aria-labelledby="trend-heading">
            <h2 id="trend-heading">{ words.heading }</h2>
            <p class="note">{ words.lead }</p>
            <div class="toggles" role="group" aria-label={words.groups}>{ for toggles }</div>
            <p class="note" hidden={has_own}>{ (words.own_none)(name) }</p>
            <figure>
                <div class="wide" tabindex="0" role="region" aria-label={words.title}>{ chart(&all, locale, words) }</div>
                <button type="button" class="quiet" aria-expanded={is_table_open.to_string()} onclick={on_table}>{ words.table }</button>
                <div class="wide">{ if *is_table_open { table(&all, locale, words) } else { Html::default() } }</div>
            </figure>
            <p class="note">{ words.gaps }</p>
            <p class="note">{ record::no_list(locale) }</p>
            { record::sources(&agency.name, &drawn, locale) }
        </section>
    }
}

/// At first the nation is drawn, and the groups that the agency belongs to most closely.
fn is_first(group: Group, kind: Option<AgencyKind>) -> bool {
    let is_body = matches!(kind, Some(AgencyKind::NonStructural | AgencyKind::OtherCentral));
    group == Group::Nation
        || kind.is_some_and(|kind| group == Group::Kind(kind))
        || (is_body && group == Group::Bodies)
}

fn own(agency: &Agency) -> Option<IndexHistory> {
    let published = published_agency(agency)?;
    let figures = published.history().map(|year| (year.year, year.index)).collect();
    Some(IndexHistory { name: short_name(published.name()).to_owned(), is_own: true, figures })
}

fn history_of(group: Group, words: &TrendWords) -> IndexHistory {
    let averages = Published::results().averages(group);
    let figures = averages.map(|average| (average.year(), average.index())).collect();
    IndexHistory { name: (words.group)(group).to_owned(), is_own: false, figures }
}

fn chart(all: &[IndexHistory], locale: Locale, words: &TrendWords) -> Html {
    let eras = ERAS.map(|(from, to, id)| Era { from, to, name: (words.regulation)(id).into() });
    let series: Vec<_> = all.iter().map(|history| history.series(locale)).collect();
    let grid = grid(&series).map(|level| (f64::from(level), AttrValue::from(level.to_string())));
    Lines::new(&eras, &series, &grid.collect::<Vec<_>>())
        .view(words.title, &(words.description)(series.len()))
}

/// The whole levels around all figures.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "levels are between 0 and 5")]
fn grid(series: &[Series]) -> impl Iterator<Item = u8> + use<> {
    let numbers = || series.iter().flat_map(|series| &series.points).map(|point| point.number);
    let (lowest, highest) = (numbers().fold(2.0, f64::min), numbers().fold(4.0, f64::max));
    lowest.floor() as u8..=highest.ceil() as u8
}

impl IndexHistory {
    fn series(&self, locale: Locale) -> Series {
        let point = |(year, figure): &(u16, Figure)| Point { year: *year, number: figure.score().to_f64() };
        let last = self.figures.last().map(|(_, figure)| locale.number(figure.fixed())).unwrap_or_default();
        Series {
            label: format!("{last} {}", shortened(&self.name)).into(),
            is_own: self.is_own,
            points: self.figures.iter().map(point).collect(),
        }
    }

    fn at(&self, year: u16) -> Option<Figure> {
        self.figures.iter().find(|(history, _)| *history == year).map(|(_, figure)| *figure)
    }
}

/// As much of a name as fits beside the lines.
fn shortened(name: &str) -> String {
    const MOST: usize = 24;
    if name.chars().count() <= MOST {
        return name.to_owned();
    }
    let kept: String = name.chars().take(MOST - 1).collect();
    format!("{}…", kept.trim_end())
}

fn table(all: &[IndexHistory], locale: Locale, words: &TrendWords) -> Html {
    let years = ERAS.into_iter().flat_map(|(from, to, id)| (from..=to).map(move |year| (year, id)));
    let row = |(year, id): (u16, &'static str)| {
        let cell = |history: &IndexHistory| {
            let figure = history.at(year).map(|figure| locale.number(figure.fixed()));
            html! { <td key={history.name.clone()}>{ figure.unwrap_or_else(|| words.nothing.to_owned()) }</td> }
        };
        html! {
            <tr key={year}>
                <th scope="row">{ year }</th><td class="text">{ (words.regulation)(id) }</td>{ for all.iter().map(cell) }
            </tr>
        }
    };
    html! {
        <table id="trend-table">
            <caption class="hidden-visually">{ words.title }</caption>
            <thead><tr>
                <th scope="col">{ words.year }</th><th scope="col" class="text">{ words.instrument }</th>
                { for all.iter().map(|history| html! { <th key={history.name.clone()} scope="col">{ history.name.clone() }</th> }) }
            </tr></thead>
            <tbody>{ for years.map(row) }</tbody>
        </table>
    }
}
