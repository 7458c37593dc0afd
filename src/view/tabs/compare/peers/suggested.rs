//! Whom to compare with, where peers are picked by hand and nobody is picked yet.

use std::cmp::Reverse;

use spbe_index::Score;
use spbe_index::published::{Agency, Published, Scope};
use spbe_workspace::{Model, PeerGroup};
use yew::prelude::*;

use super::super::words::Words;
use super::chooser::toggle;
use super::group::effective;
use crate::app::context::Page;
use crate::view::peers::{peer_year, place};
use crate::view::shown::Shown;

/// Whether there is nobody to be compared with: an agency alone has no rank.
pub(super) fn are_wanted(model: &Model) -> bool {
    effective(&model.agency, model.peer_selection.peer_group) == PeerGroup::Picked
        && model.peer_selection.picked.is_empty()
}

/// Why an agency is suggested.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
enum Reason {
    /// Of its type in its province.
    Best,
    Above,
    Near,
}

pub(super) fn view(page: &Page, shown: &Shown) -> Html {
    let words = &Words::of(page.locale).peers;
    let model = &shown.model;
    let why = |reason: Reason| match reason {
        Reason::Best => (words.pick_best)(model.agency.province.as_deref().unwrap_or_default()),
        Reason::Above => words.pick_above.to_owned(),
        Reason::Near => words.pick_near.to_owned(),
    };
    let item = |(reason, agency): &(Reason, &'static Agency)| {
        html! { <>{ toggle(page, &model.peer_selection, agency.name(), words.add, "+") }<li class="note">{ why(*reason) }</li></> }
    };
    html! {
        <div class="nobody" role="status">
            <p>{ words.pick_nobody }</p>
            <ul class="found">{ for suggested(model, shown.derived.baseline.index()).iter().map(item) }</ul>
        </div>
    }
}

/// The best of the agency's type in its province, the nearest above it and the one with the nearest index, each once.
fn suggested(model: &Model, own: Score) -> Vec<(Reason, &'static Agency)> {
    let (published, year) = (Published::results(), peer_year(&model.agency));
    let own_name = place(&model.agency).agency.map(Agency::name);
    let own = Score::from(own.rounded(2));
    let others = |scope| {
        let all = published.agencies().iter().filter(move |agency| Some(agency.name()) != own_name);
        let kind = model.agency.kind;
        let province = model.agency.province.as_deref();
        all.filter(move |agency| kind.is_none_or(|kind| kind == agency.kind()))
            .filter(move |agency| scope == Scope::Kind || agency.province() == province && province.is_some())
            .filter_map(move |agency| Some((agency.result(year)?.index().score(), agency)))
    };
    let best = others(Scope::KindInProvince).max_by_key(|(index, _)| *index);
    let above = others(Scope::Kind).filter(|(index, _)| *index > own).min_by_key(|(index, _)| *index);
    let mut near: Vec<_> = others(Scope::Kind).collect();
    near.sort_by_key(|(index, _)| Reverse(index.since(own).min(own.since(*index))));
    let mut all: Vec<(Reason, &'static Agency)> = Vec::new();
    let first = [(Reason::Best, best), (Reason::Above, above)].into_iter();
    let first = first.filter_map(|(reason, found)| Some((reason, found?.1)));
    for (reason, agency) in first.chain(near.into_iter().map(|(_, agency)| (Reason::Near, agency))) {
        if all.len() < 3 && all.iter().all(|(_, other)| other.name() != agency.name()) {
            all.push((reason, agency));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use spbe_index::Instrument;

    use super::*;
    use spbe_workspace::opened::example;

    #[test]
    fn three_others_are_suggested_and_never_the_agency_itself() {
        let model = example(&Rc::new(Instrument::permenpanrb_59_2020().clone()));
        let all = suggested(&model, Score::from_hundredths(262));
        let reasons: Vec<_> = all.iter().map(|(reason, _)| *reason).collect();
        assert_eq!(reasons, [Reason::Best, Reason::Above, Reason::Near]);
        let index = |agency: &Agency| agency.result(2024).unwrap().index().to_string();
        let published = Published::results();
        let own = published.named(&model.agency.name).unwrap();
        let province = published.peers(own, Scope::KindInProvince, 2024).unwrap();
        assert_eq!(index(all[0].1), province.index().highest().to_string());
        assert_eq!(index(all[1].1), "2.63");
        assert_eq!(index(all[2].1), "2.62");
        assert!(all.iter().all(|(_, agency)| agency.name() != own.name()));
    }
}
