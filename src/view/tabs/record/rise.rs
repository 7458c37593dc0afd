//! A rise: how many agencies made it in one year.

use spbe_index::published::{AgencyKind, Counted, ENOUGH, Figure, Moved, Published};
use yew::prelude::*;

use super::agencies;
use super::words::Words;
use crate::i18n::Locale;
use crate::view::peers::kind_name;

/// What it is counted for.
#[derive(Properties, PartialEq)]
pub(super) struct RiseProps {
    pub(super) locale: Locale,
    pub(super) kind: Option<AgencyKind>,
    pub(super) from: Figure,
    pub(super) to: Figure,
}

/// The counts in one sentence, and who they were when somebody asks. A component, for that answer.
#[component]
pub(super) fn Rise(props: &RiseProps) -> Html {
    let RiseProps { locale, kind, from, to } = *props;
    let words = Words::of(locale);
    let is_open = use_state(|| false);
    let Some(said) = sentence(from, to, kind, locale) else { return html! { <div/> } };
    let on_toggle = {
        let is_open = is_open.clone();
        move |_: MouseEvent| is_open.set(!*is_open)
    };
    html! {
        <div class="rise">
            <p>{ said }{" "}
                <button type="button" class="quiet" aria-expanded={is_open.to_string()} onclick={on_toggle}>{ words.who }</button>
            </p>
            <div class="who">{ if *is_open { who(props) } else { Html::default() } }</div>
        </div>
    }
}

/// `Kenaikan +0,88 dalam setahun: 45 dari 607 instansi; 15 dari 147 yang mulai di sekitar 2,62; kabupaten: 8 dari 107.`
pub(super) fn sentence(from: Figure, to: Figure, kind: Option<AgencyKind>, locale: Locale) -> Option<String> {
    let words = Words::of(locale);
    let rises = Published::results().rises(from, to, kind)?;
    let number = |figure: Figure| locale.number(figure.fixed());
    let counts = |counted: &Counted<'_>| (counted.count(), counted.of);
    let by = number(Figure::from_hundredths(rises.by));
    let mut said = (words.rise)(&by, counts(&rises.all), counts(&rises.about), &number(from));
    if let Some((counted, kind)) = rises.of_kind.as_ref().zip(kind) {
        said.push_str(&(words.of_kind)(kind_name(kind, locale), counts(counted)));
    }
    said.push('.');
    Some(said)
}

/// Those that started about there, then the others, and what is counted.
fn who(props: &RiseProps) -> Html {
    let RiseProps { locale, kind, from, to } = *props;
    let words = Words::of(locale);
    let Some(rises) = Published::results().rises(from, to, kind) else { return Html::default() };
    let mut others = rises.all.who;
    others.retain(|(agency, _)| !rises.about.who.iter().any(|(other, _)| other.id() == agency.id()));
    let list = |title: String, moved: &[Moved<'_>]| {
        html! { <div hidden={moved.is_empty()}><h4>{ title }</h4>{ agencies(moved, locale) }</div> }
    };
    html! {
        <>
            { list((words.about)(&locale.number(from.fixed())), &rises.about.who) }
            { list(words.others.to_owned(), &others) }
            <p class="note">{ (words.rise_note)(ENOUGH) }</p>
        </>
    }
}
