//! What the keys do, and the guide for the session.

use spbe_workspace::stage::Picture;
use yew::prelude::*;

use super::super::desk::DeskContext;
use super::super::keys::Command;
use super::super::words::Words;
use crate::i18n::Locale;
use crate::view::tabs::guide::{Guide, element, use_guide};

pub(in crate::view::tabs::present) fn view(context: &DeskContext<'_>) -> Html {
    let words = context.words;
    let line = |(key, what): (&'static str, &'static str)| html! { <li key={key}><kbd>{ key }</kbd><span>{ what }</span></li> };
    let chart = |picture: Picture| {
        html! { <li key={picture.code()}><kbd>{ picture.digit().to_string() }</kbd><span>{ (words.picture)(picture) }</span></li> }
    };
    let close = context.command.clone();
    html! {
        <section class="help-sheet" role="dialog" aria-labelledby="help-heading">
            <div class="title">
                <h2 id="help-heading">{ words.help_heading }</h2>
                <button type="button" class="quiet" onclick={move |_: MouseEvent| close.emit(Command::Help)}>{ words.close_help }</button>
            </div>
            <ul class="keys">{ for words.keys.iter().copied().map(line) }</ul>
            <h3>{ words.charts_heading }</h3>
            <ul class="keys">{ for Picture::ALL.into_iter().map(chart) }</ul>
            <details>
                <summary>{ words.guide }</summary>
                <Facilitator locale={context.locale}/>
            </details>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct FacilitatorProps {
    locale: Locale,
}

/// The guide for facilitators in the reader's language, once it is there.
#[component]
fn Facilitator(props: &FacilitatorProps) -> Html {
    let words = Words::of(props.locale);
    let drawn = match use_guide("guide/facilitator") {
        Guide::Coming => html! { <p role="status">{ words.coming }</p> },
        Guide::Missing => html! { <p role="alert">{ words.no_guide }</p> },
        Guide::Here(text) => {
            html! { <>{ for text.blocks(props.locale.language()).iter().map(element) }</> }
        }
    };
    html! { <article class="guide-text">{ drawn }</article> }
}
