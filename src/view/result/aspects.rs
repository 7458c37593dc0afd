//! The radar of aspects, with the table behind it.

use spbe_index::Score;
use yew::prelude::*;

use crate::chart::radar::{Axis, Radar};
use crate::i18n::Locale;
use crate::view::labels::{Labels, TierLabels};
use crate::view::shown::Shown;

/// The radar, and its table when it is wanted; `on_toggle` hears that it is, or no longer.
pub(super) fn view(
    shown: &Shown,
    labels: &Labels,
    locale: Locale,
    is_table_open: bool,
    on_toggle: Callback<MouseEvent>,
) -> Html {
    let words = &locale.messages().result;
    let figures: Vec<_> = figures(shown, labels).collect();
    let axes: Vec<_> = figures.iter().map(|figure| figure.axis(locale)).collect();
    let radar = Radar::new(&shown.model.instrument, &axes);
    html! {
        <figure class="aspects">
            { radar.view() }
            <button type="button" class="quiet" aria-expanded={is_table_open.to_string()} onclick={on_toggle}>{ words.table }</button>
            <div>{ if is_table_open { table(&figures, locale) } else { Html::default() } }</div>
        </figure>
    }
}

fn table(figures: &[Figure<'_>], locale: Locale) -> Html {
    let words = &locale.messages().result;
    html! {
        <table>
            <caption class="hidden-visually">{ words.aspects }</caption>
            <thead><tr>
                <th scope="col">{ words.name }</th><th scope="col">{ words.weight }</th>
                <th scope="col">{ words.key_baseline }</th><th scope="col">{ words.key_scenario }</th>
                <th scope="col">{ words.difference }</th>
            </tr></thead>
            <tbody>{ for figures.iter().map(|figure| figure.row(locale)) }</tbody>
        </table>
    }
}

struct Figure<'a> {
    labels: &'a TierLabels,
    from: Score,
    to: Score,
}

impl Figure<'_> {
    fn axis(&self, locale: Locale) -> Axis {
        let shown = locale.score(self.to).into();
        Axis { name: self.labels.short.clone(), shown, baseline: self.from, scenario: self.to }
    }

    fn row(&self, locale: Locale) -> Html {
        html! {
            <tr key={self.labels.number.to_string()}>
                <th scope="row">{ self.labels.short.clone() }</th>
                <td>{ self.labels.weight.clone() }</td>
                <td>{ locale.score(self.from) }</td>
                <td>{ locale.score(self.to) }</td>
                <td>{ locale.moved(self.from, self.to) }</td>
            </tr>
        }
    }
}

fn figures<'a>(shown: &'a Shown, labels: &'a Labels) -> impl Iterator<Item = Figure<'a>> {
    let scores = shown.derived.baseline.aspects().iter().zip(shown.result().aspects());
    let aspects = labels.groups.iter().flat_map(|group| &group.aspects);
    aspects.zip(scores).map(|((labels, _), (from, to))| Figure { labels, from: *from, to: *to })
}
