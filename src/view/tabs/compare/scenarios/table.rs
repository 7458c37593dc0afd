//! The table: a column for the baseline and for each scenario.

use std::cmp::Ordering;

use spbe_index::{BandId, Fixed, IndicatorId, Instrument, Score, Value};
use spbe_workspace::{Action, Model, PlanSettings, SettingsTab};
use yew::prelude::*;

use super::super::words::{ScenarioWords, Words};
use super::column::Column;
use crate::app::context::Page;
use crate::i18n::Locale;
use crate::view::frame::scenario_name;
use crate::view::labels::{Labels, TierLabels};
use crate::view::parts::change::{to_next_band, tone};
use crate::view::tabs::plan;
use crate::view::tabs::risk::{self, ChanceOfBound};

/// As many columns as have room for a difference beside each figure; with more it stands below.
const ROOMY: usize = 4;

/// What the rows are made from.
struct Table<'a> {
    page: &'a Page,
    model: &'a Model,
    labels: &'a Labels,
    columns: &'a [Column],
    words: &'static ScenarioWords,
}

/// The table.
pub(super) fn view(page: &Page, model: &Model, labels: &Labels, columns: &[Column]) -> Html {
    let words = &Words::of(page.locale).scenarios;
    let table = Table { page, model, labels, columns, words };
    let settings = PlanSettings::read(&model.instrument, model.tab_settings.of(SettingsTab::Plan));
    let unit = plan::unit(&settings.unit, page.locale);
    html! {
        <div class="wide" tabindex="0" role="region" aria-label={words.table}>
            <table class={classes!("side-by-side", (columns.len() > ROOMY).then_some("many"))}>
                <caption class="hidden-visually">{ words.table }</caption>
                <thead><tr><td/>{ for columns.iter().map(|column| table.head(column)) }</tr></thead>
                <tbody class="whole">
                    { table.row(words.index, |column| table.index(column)) }
                    { table.row(words.band, |column| table.band(column)) }
                    { table.row(words.to_next, |column| table.to_next(column)) }
                    { table.row(words.chance, |column| (table.chance(column).into(), "")) }
                    { table.row(words.changed, |column| (column.derived.comparison.changes.len().to_string().into(), "")) }
                    { table.row((words.effort)(unit), |column| (plan::number(table.locale(), column.effort).into(), "")) }
                </tbody>
                { table.parts() }
                { table.indicators() }
            </table>
        </div>
    }
}

impl Table<'_> {
    fn locale(&self) -> Locale {
        self.page.locale
    }

    fn chance(&self, column: &Column) -> AttrValue {
        match column.chance {
            None => AttrValue::Static("–"),
            Some(ChanceOfBound::Holds) => AttrValue::Static(self.words.chance_holds),
            Some(ChanceOfBound::Probability(chance)) => risk::percent(chance, self.locale()).into(),
        }
    }

    fn instrument(&self) -> &Instrument {
        &self.model.instrument
    }

    fn head(&self, column: &Column) -> Html {
        let scenarios = self.model.scenarios();
        let Some(scenario) = scenarios.into_iter().find(|scenario| Some(scenario.number) == column.number)
        else {
            return html! { <th scope="col">{ self.page.messages().frame.baseline }</th> };
        };
        let name = scenario_name(scenario, self.locale());
        if column.is_present {
            return html! {
                <th key={scenario.number} scope="col" class="present" aria-current="true">{ name }<small>{ self.words.in_use }</small></th>
            };
        }
        let label = (self.words.use_it)(&name);
        let onclick = self.page.dispatch.on(Action::UseScenario(scenario.number));
        html! {
            <th key={scenario.number} scope="col"><button type="button" title={label.clone()} aria-label={label} {onclick}>{ name }</button></th>
        }
    }

    /// A row with a cell for each column, as `cell` draws it.
    fn row(&self, head: impl Into<AttrValue>, cell: impl Fn(&Column) -> (Html, &'static str)) -> Html {
        let head = head.into();
        let cells = self.columns.iter().map(|column| {
            let (face, class) = cell(column);
            html! { <td class={classes!(class, column.is_present.then_some("present"))}>{ face }</td> }
        });
        html! { <tr key={head.to_string()}><th scope="row">{ head }</th>{ for cells }</tr> }
    }

    /// A figure, and how far it is from that of the baseline.
    fn score(&self, column: &Column, from: Score, to: Score) -> (Html, &'static str) {
        self.figure(column, from.rounded(2), to.rounded(2), from != to)
    }

    fn figure(&self, column: &Column, from: Fixed, to: Fixed, differs: bool) -> (Html, &'static str) {
        let class = tone(from, to);
        let mark = match class {
            "gain" => "▲ ",
            "loss" => "▼ ",
            _ => "",
        };
        let is_moved = column.number.is_some() && differs;
        let locale = self.locale();
        let moved = html! { <small hidden={!is_moved}>{ mark }{ locale.change(from, to) }</small> };
        (html! { <>{ locale.number(to) }{" "}{ moved }</> }, class)
    }

    /// The index, with as many decimals as it takes to see its band.
    fn index(&self, column: &Column) -> (Html, &'static str) {
        let (from, to) = (&column.derived.baseline, column.result());
        self.figure(column, from.shown_index(), to.shown_index(), from.index() != to.index())
    }

    fn band(&self, column: &Column) -> (Html, &'static str) {
        let (from, to) = (column.derived.baseline.band(), column.result().band());
        let class = match to.cmp(&from) {
            Ordering::Less => "loss",
            Ordering::Equal => "",
            Ordering::Greater => "gain",
        };
        (html! { <b>{ self.band_name(to) }</b> }, class)
    }

    fn band_name(&self, id: BandId) -> String {
        self.locale().text(self.instrument().band(id).name())
    }

    fn to_next(&self, column: &Column) -> (Html, &'static str) {
        let next = to_next_band(self.locale(), self.instrument(), column.result());
        let face = next.map_or_else(|| self.words.at_top.to_owned(), |(_, distance)| distance);
        (face.into(), "")
    }

    /// Domains with their aspects; aspects alone where there are no domains.
    fn parts(&self) -> Html {
        let mut aspects = 0..;
        let groups = self.labels.groups.iter().enumerate().map(|(domain, group)| {
            let head = group.domain.as_ref().map(|tier| {
                html! { <>{ self.part(tier, "domain-row", |column| pair(column, |result| result.domains().get(domain).copied())) }</> }
            });
            let rows: Vec<_> = group.aspects.iter().zip(aspects.by_ref()).map(|((tier, _), aspect)| {
                self.part(tier, "aspect-row", move |column| pair(column, |result| result.aspects().get(aspect).copied()))
            }).collect();
            html! { <tbody key={domain} class="part">{ head.unwrap_or_default() }{ for rows }</tbody> }
        });
        html! { <>{ for groups }</> }
    }

    fn part(
        &self,
        tier: &TierLabels,
        class: &'static str,
        scores: impl Fn(&Column) -> Option<(Score, Score)>,
    ) -> Html {
        let cells = self.columns.iter().map(|column| {
            let (face, change) =
                scores(column).map(|(from, to)| self.score(column, from, to)).unwrap_or_default();
            html! { <td class={classes!(change, column.is_present.then_some("present"))}>{ face }</td> }
        });
        html! { <tr key={format!("{class}{}", tier.number)} {class}><th scope="row" title={tier.name.clone()}>{ tier.short.clone() }</th>{ for cells }</tr> }
    }

    /// Every indicator that some scenario has changed, with its value in each.
    fn indicators(&self) -> Html {
        let changed = |id: IndicatorId| {
            self.columns
                .iter()
                .any(|column| column.derived.comparison.changes.iter().any(|change| change.indicator == id))
        };
        let all = self.instrument().indicators().map(|(id, _)| id);
        let rows: Vec<_> = all.filter(|id| changed(*id)).map(|id| self.indicator(id)).collect();
        let is_empty = rows.is_empty();
        let width = (self.columns.len() + 1).to_string();
        html! {
            <tbody class="indicators">
                <tr><th scope="rowgroup" colspan={width}>{ if is_empty { self.words.nothing_changed } else { self.words.indicators } }</th></tr>
                { for rows }
            </tbody>
        }
    }

    fn indicator(&self, id: IndicatorId) -> Html {
        let from = self.model.baseline.values.get(id);
        self.row(self.labels.title(id), |column| {
            let to = column.values.get(id);
            let (class, mark) = moved(from, to);
            (html! { <>{ self.locale().value(to) }{" "}<small>{ mark }</small></> }, class)
        })
    }
}

/// The figure of a part at the baseline and in a column.
fn pair(column: &Column, score: impl Fn(&spbe_index::Assessment) -> Option<Score>) -> Option<(Score, Score)> {
    Some((score(&column.derived.baseline)?, score(column.result())?))
}

/// An empty value lies below all others.
fn moved(from: Option<Value>, to: Option<Value>) -> (&'static str, &'static str) {
    match to.cmp(&from) {
        Ordering::Less => ("loss", "▼"),
        Ordering::Equal => ("same", ""),
        Ordering::Greater => ("gain", "▲"),
    }
}
