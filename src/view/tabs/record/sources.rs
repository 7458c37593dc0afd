//! Where figures of the years without a list come from, and what was not published.

use spbe_index::published::{AverageSource, Group, LIVING_LAB, Listing, Published, SingleResult, Source};
use yew::prelude::*;

use super::words::{SourceWords, Words};
use crate::i18n::Locale;

/// Where it is known from that an agency belongs to the Living Lab.
const REPUBLIKA: &str = "https://news.republika.co.id/berita/rko942380/pemkab-muba-terpilih-menjadi-pilot-project-indonesian-digital-service-living-lab";
const ANTARA: &str = "https://sumsel.antaranews.com/berita/688895/pemkab-oku-jadi-pilot-project-indonesia-digital-service-living-lab";

/// That results of 2025 were not published as a list.
pub(in crate::view::tabs) fn no_list(locale: Locale) -> &'static str {
    Words::of(locale).source.no_list
}

/// That a result is compared with the list of another year, as its own has none.
pub(in crate::view::tabs) fn other_year(own: Option<u16>, listed: u16, locale: Locale) -> String {
    own.map(|own| (Words::of(locale).source.other_year)(own, listed)).unwrap_or_default()
}

/// Where the figures come from that are drawn: those of the agency one by one, and the averages of these groups.
pub(in crate::view::tabs) fn view(agency: &str, groups: &[Group], locale: Locale) -> Html {
    let words = &Words::of(locale).source;
    let published = Published::results();
    let agency = published.named(agency);
    let singles = agency.into_iter().flat_map(|agency| {
        agency
            .singles()
            .iter()
            .map(|single| single_view(single, published.address(agency.id(), single.year()), words, locale))
    });
    let mut averages: Vec<_> = groups
        .iter()
        .flat_map(|group| published.averages(*group))
        .map(|average| (average.source(), average.year()))
        .collect();
    averages.retain(|(source, _)| *source != AverageSource::Report);
    averages.sort_by_key(|(_, year)| *year);
    averages.dedup();
    let averages = averages.into_iter().map(|(source, _)| html! { <li>{ (words.average)(source) }</li> });
    html! {
        <details class="sources">
            <summary>{ words.heading }</summary>
            <ul>
                { for singles }
                { for averages }
                <li>{ words.reports }</li>
            </ul>
        </details>
    }
}

/// `2025: 3,75 · pers, semarangupdate.com`, and what has to be said of it.
fn single_view(
    single: &SingleResult,
    address: Option<&'static str>,
    words: &SourceWords,
    locale: Locale,
) -> Html {
    let figure = locale.number(single.index().fixed());
    let remark = single.note().map(|note| (words.note)(note, single.published_as().unwrap_or_default()));
    html! {
        <li key={single.year()}>
            { format!("{}: {figure} · {}", single.year(), (words.of)(single.source())) }
            if let Some(address) = address {
                { ", " }{ link(address) }
            } else if single.source() != Source::Letter {
                { format!(", {}", words.no_address) }
            }
            { remark.map(|remark| format!(" ({remark})")) }
        </li>
    }
}

/// The page, by its site.
fn link(address: &'static str) -> Html {
    let site = address
        .trim_start_matches("https://")
        .split('/')
        .next()
        .unwrap_or(address)
        .trim_start_matches("www.");
    html! { <a href={address} target="_blank" rel="noopener noreferrer">{ site }</a> }
}

/// How many members of the Living Lab are known, and from where.
pub(in crate::view::tabs) fn lab(locale: Locale) -> Html {
    let words = &Words::of(locale).source;
    let members = Published::results().living_lab();
    let named = members.iter().filter(|member| member.listing == Listing::Named).count();
    html! {
        <p>{ (words.lab)(members.len(), LIVING_LAB, members.len() - named, named) }{" "}
            { words.heading }{ ": " }{ link(REPUBLIKA) }{ ", " }{ link(ANTARA) }
        </p>
    }
}

/// Takes all of them.
pub(in crate::view::tabs) fn use_lab(locale: Locale) -> String {
    (Words::of(locale).source.use_lab)(Published::results().living_lab().len())
}
