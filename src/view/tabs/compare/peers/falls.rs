//! The agencies whose band hangs on one level.

use spbe_index::Instrument;
use spbe_index::published::{AgencyId, Fall};
use yew::prelude::*;

use super::super::words::{PartWords, Words};
use super::group::{Group, Member};
use crate::i18n::Locale;
use crate::view::frame::short_name;

/// How many there are, and each in a row.
pub(super) fn view(
    falls: &[(AgencyId, Fall)],
    of: usize,
    (group, instrument): (&Group, &Instrument),
    locale: Locale,
) -> Html {
    let words = &Words::of(locale).parts;
    let member = |id: AgencyId| group.members.iter().find(|member| member.agency.id() == id);
    let row = |(id, fall): &(AgencyId, Fall)| Some(row(member(*id)?, *fall, instrument, (locale, words)));
    html! {
        <>
            <p class="falls-count" role="status">{ (words.falls_count)(falls.len(), of) }</p>
            <div class="wide falls" hidden={falls.is_empty()} tabindex="0" role="region" aria-label={words.falls}>
                <table>
                    <thead><tr>
                        <th scope="col" class="text">{ words.agency }</th><th scope="col">{ words.index }</th>
                        <th scope="col" class="text">{ words.from }</th><th scope="col" class="text">{ words.to }</th><th scope="col" class="text">{ words.certainty }</th>
                    </tr></thead>
                    <tbody>{ for falls.iter().filter_map(row) }</tbody>
                </table>
            </div>
        </>
    }
}

fn row(member: &Member, fall: Fall, instrument: &Instrument, (locale, words): (Locale, &PartWords)) -> Html {
    let band = |id| locale.text(instrument.band(id).name());
    let certainty = if fall.is_certain() {
        words.certain.to_owned()
    } else {
        (words.possible)(fall.falling, fall.candidates)
    };
    html! {
        <tr key={member.agency.name()} class={if member.is_own { "own" } else { "" }} aria-current={member.is_own.then_some("true")}>
            <th scope="row">{ short_name(member.agency.name()).to_owned() }</th>
            <td>{ locale.number(member.result.index().fixed()) }</td>
            <td class="text">{ band(member.result.band()) }</td><td class="text">{ band(fall.to) }</td><td class="text">{ certainty }</td>
        </tr>
    }
}
