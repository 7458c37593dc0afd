//! How far the levels of a published agency are corrected, and whether they still give the figures that were published.

use spbe_index::published::{Published, PublishedResult};
use spbe_index::{Assessment, Fixed};
use spbe_workspace::Model;
use yew::prelude::*;

use super::List;
use crate::i18n::{MoreMessages, ReconciledWords};
use crate::view::peers::PUBLISHED_WITH;

/// Figures of a baseline beside those that were published, each with two decimals.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Reconciled {
    year: u16,
    index: Pair,
    /// Of each domain, in order.
    domains: Vec<Pair>,
}

/// One's own figure and the published one.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
struct Pair {
    own: Fixed,
    official: Fixed,
}

impl Pair {
    fn agrees(self) -> bool {
        self.own == self.official
    }
}

impl Reconciled {
    fn new(result: &PublishedResult, own: &Assessment) -> Self {
        let domains = own.domains().iter().zip(result.domains());
        Self {
            year: result.year(),
            index: Pair { own: own.shown_index(), official: result.index().fixed() },
            domains: domains
                .map(|(own, official)| Pair { own: own.rounded(2), official: official.fixed() })
                .collect(),
        }
    }
}

/// The published result that a baseline is of: that of the agency in the year of the values.
fn result_of(model: &Model) -> Option<&'static PublishedResult> {
    let agency = Published::results().named(&model.agency.name)?;
    let result = agency.result(model.agency.year?)?;
    (model.instrument.id() == PUBLISHED_WITH).then_some(result)
}

/// The line over the list while the baseline is edited; nothing for an agency without a published result.
pub(super) fn view(list: &List<'_>) -> Html {
    let model = list.model();
    let Some(result) = result_of(model) else { return Html::default() };
    let words = &MoreMessages::of(list.page.locale).reconciled;
    let reconciled = Reconciled::new(result, &list.derived.baseline);
    let of = model.instrument.indicators().len();
    let corrected = of - model.baseline.estimated.len();
    let domains = list.labels.groups.iter().filter_map(|group| group.domain.as_ref());
    let names: Vec<_> = domains.map(|domain| domain.short.to_string()).collect();
    let number = |fixed| list.page.locale.number(fixed);
    let agrees = reconciled.index.agrees() && reconciled.domains.iter().all(|pair| pair.agrees());
    html! {
        <p class={classes!("reconciled", (!agrees).then_some("differs"))} id="reconciled">
            <span class="done">
                <progress max={of.to_string()} value={corrected.to_string()} aria-hidden="true"/>
                { (words.corrected)(corrected, of) }
            </span>
            <span role="status">{ said(&reconciled, &names, words, number) }</span>
        </p>
    }
}

/// `Tingkat Anda → 2,64 · angka resmi 2024: 2,62 · Kebijakan 2,60 ≠ 2,40, lainnya cocok ✓`
fn said(
    reconciled: &Reconciled,
    names: &[String],
    words: &ReconciledWords,
    number: impl Fn(Fixed) -> String,
) -> String {
    let Pair { own, official } = reconciled.index;
    let differing: Vec<_> =
        names.iter().zip(&reconciled.domains).filter(|(_, pair)| !pair.agrees()).collect();
    let mut parts: Vec<String> = differing
        .iter()
        .map(|(name, pair)| format!("{name} {} ≠ {}", number(pair.own), number(pair.official)))
        .collect();
    if differing.is_empty() {
        parts.push(words.all_agree.to_owned());
    } else if differing.len() < reconciled.domains.len() {
        parts.push(words.others_agree.to_owned());
    }
    let index = (words.index)(&number(own), reconciled.year, &number(official));
    format!("{index} · {}", parts.join(", "))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use spbe_index::{Instrument, Language, assess};

    use super::*;
    use crate::i18n::Locale;
    use spbe_workspace::Editing;
    use spbe_workspace::opened;

    /// The levels that the page opens a published result with.
    fn opened(name: &str, year: u16) -> Model {
        let agency = Published::results().named(name).unwrap();
        let instrument = Rc::new(Instrument::permenpanrb_59_2020().clone());
        let model = opened::published(&instrument, agency, agency.result(year).unwrap()).unwrap();
        Model { editing: Editing::Baseline, ..model }
    }

    fn line(model: &Model) -> String {
        let locale = Locale::new(Language::Indonesian, ',');
        let names = ["Kebijakan", "Tata Kelola", "Manajemen", "Layanan"].map(str::to_owned);
        let own = assess(&model.instrument, &model.baseline.values);
        let reconciled = Reconciled::new(result_of(model).unwrap(), &own);
        said(&reconciled, &names, &MoreMessages::of(locale).reconciled, |fixed| locale.number(fixed))
    }

    /// The model with indicators of the baseline moved by whole levels.
    fn moved(mut model: Model, moves: &[(&str, i16)]) -> Model {
        for (number, levels) in moves {
            let id = model.instrument.indicator_numbered(number).unwrap();
            let now = model.baseline.values.get(id).unwrap().hundredths();
            let to = model.instrument.scale().value(now.checked_add_signed(100 * levels).unwrap());
            assert!(to.is_some(), "{number} has no such level");
            model = model.with_value(id, to);
        }
        model
    }

    #[test]
    fn corrected_levels_are_held_against_the_published_figures_domain_by_domain() {
        let oku = || opened("Pemerintah Kab. Ogan Komering Ulu", 2024);
        assert_eq!(line(&oku()), "Tingkat Anda → 2,62 · angka resmi 2024: 2,62 · semua domain cocok ✓");
        // Ten policies of 1,30 %: a level more of two is 0,20 of the domain and 0,026 of the index.
        let policy = moved(oku(), &[("1", 1), ("2", 1)]);
        assert_eq!(
            line(&policy),
            "Tingkat Anda → 2,64 · angka resmi 2024: 2,62 · Kebijakan 2,60 ≠ 2,40, lainnya cocok ✓"
        );
        // One up and one down of the same weight in a domain gives its figure again.
        let swapped = moved(oku(), &[("1", 1), ("2", -1)]);
        assert_eq!(line(&swapped), "Tingkat Anda → 2,62 · angka resmi 2024: 2,62 · semua domain cocok ✓");
    }

    #[test]
    fn they_are_held_against_the_year_whose_result_they_are() {
        let before = opened("Pemerintah Kab. Ogan Komering Ulu", 2023);
        assert!(
            line(&before).starts_with("Tingkat Anda → 2,67 · angka resmi 2023: 2,67 · "),
            "{}",
            line(&before)
        );
        let mut later = before.clone();
        later.agency.year = Some(2024);
        assert!(line(&later).starts_with("Tingkat Anda → 2,67 · angka resmi 2024: 2,62 · "));
        later.agency.year = Some(2025);
        assert_eq!(result_of(&later).filter(|result| result.year() != 2025), None);
        later.agency.year = None;
        assert_eq!(result_of(&later), None);
        let mut unknown = before;
        unknown.agency.name = "Pemerintah Kab. Antah Berantah".into();
        assert_eq!(result_of(&unknown), None);
    }

    #[test]
    fn pasted_levels_of_a_published_agency_are_held_against_its_figures_too() {
        let mut pasted = opened("Pemerintah Kab. Ogan Komering Ulu", 2024);
        pasted.agency.origin = spbe_workspace::Origin::Pasted;
        pasted.baseline.estimated = spbe_workspace::Marks::default();
        assert!(line(&moved(pasted, &[("1", 1), ("2", 1)])).contains("Kebijakan 2,60 ≠ 2,40"));
    }
}
