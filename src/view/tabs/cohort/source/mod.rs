//! The ways to members: the example, published results, a table that is pasted or opened, by hand.

mod end;
mod hand;
mod published;
mod table;

use std::rc::Rc;

use spbe_index::published::{AgencyKind, Published};
use spbe_index::{Cohort, Instrument};
use spbe_workspace::{CohortSettings, OwnInstrument, workspace};
use yew::prelude::*;

pub(super) use self::end::view as end;
use super::{CohortContext, CohortView};
use crate::view::parts::field::value_of;
use crate::view::parts::row;
use crate::view::tabs::record;

/// The ways.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
enum Way {
    #[default]
    Example,
    Published,
    Paste,
    File,
    Hand,
}

/// What is in the fields. One state for all ways: what was typed stays when another way is tried.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fields {
    way: Way,
    /// Whether members are added to those that there are.
    adds: bool,
    pasted: String,
    sought: String,
    kind: Option<AgencyKind>,
    province: String,
    year: u16,
}

/// The newest year with results of all agencies.
const NEWEST: u16 = 2024;

impl Default for Fields {
    fn default() -> Self {
        Self {
            way: Way::default(),
            adds: false,
            pasted: String::new(),
            sought: String::new(),
            kind: None,
            province: String::new(),
            year: NEWEST,
        }
    }
}

/// The panel.
pub(super) fn view(context: &CohortContext<'_>) -> Html {
    let words = &context.words.source;
    let has_members = context.settings.members.count() > 0 && !context.settings.members.is_lost();
    html! {
        <div class="fill">
            <div class="ways" role="tablist" aria-label={context.words.fill} onkeydown={row::keys}>
                { tab(context, Way::Example, words.example) }
                { tab(context, Way::Published, words.published) }
                { tab(context, Way::Paste, words.paste) }
                { tab(context, Way::File, words.file) }
                { tab(context, Way::Hand, words.hand) }
            </div>
            <div class="way" role="tabpanel">{
                match context.fields.way {
                    Way::Example => example(context),
                    Way::Published => published::view(context),
                    Way::Paste => table::paste(context),
                    Way::File => table::file(context),
                    Way::Hand => hand::view(context),
                }
            }</div>
            <fieldset class="mode" hidden={!has_members || matches!(context.fields.way, Way::Example | Way::Hand)}>
                <legend>{ words.mode }</legend>
                { mode(context, false, words.replace) }
                { mode(context, true, words.add) }
            </fieldset>
        </div>
    }
}

fn tab(context: &CohortContext<'_>, way: Way, name: &'static str) -> Html {
    let is_chosen = context.fields.way == way;
    let fields = context.fields.clone();
    let onclick = move |_: MouseEvent| fields.set(Fields { way, ..(*fields).clone() });
    html! { <button type="button" role="tab" aria-selected={is_chosen.to_string()} tabindex={row::stop(is_chosen)} {onclick}>{ name }</button> }
}

fn mode(context: &CohortContext<'_>, adds: bool, name: &'static str) -> Html {
    let fields = context.fields.clone();
    let onchange = move |_: Event| fields.set(Fields { adds, ..(*fields).clone() });
    html! { <label><input type="radio" name="cohort-mode" checked={context.fields.adds == adds} {onchange}/>{ name }</label> }
}

fn example(context: &CohortContext<'_>) -> Html {
    let words = &context.words.source;
    let is_here = context.model.instrument.id() == workspace::DEFAULT;
    let (current, looks) = (context.current.clone(), context.looks.clone());
    let onclick = move |_: MouseEvent| {
        let instrument = current.instrument();
        let changed = current.settings().with_members(Cohort::example(&instrument), &instrument);
        looks.set(CohortView { is_filling: false, member: None, ..(*looks).clone() });
        current.set_members(CohortSettings { is_example: true, ..changed });
    };
    html! {
        <div class="from-example">
            <p>{ if is_here { words.example_lead } else { words.example_elsewhere } }</p>
            <button type="button" class="primary" id="use-example" hidden={!is_here} {onclick}>{ words.use_example }</button>
            <div class="lab" hidden={!is_here}>
                { record::lab(context.locale()) }
                <button type="button" id="use-lab" onclick={lab(context)}>{ record::use_lab(context.locale()) }</button>
            </div>
        </div>
    }
}

/// The known members of the Living Lab with their newest results.
fn lab(context: &CohortContext<'_>) -> Callback<MouseEvent> {
    let filling = context.filling.clone();
    Callback::from(move |_: MouseEvent| {
        let members = Published::results().living_lab().iter().map(|member| member.agency);
        filling.publish(members.collect(), NEWEST, false);
    })
}

/// Keeps what a field has in it after an event.
fn on_field<E: AsRef<web_sys::Event> + 'static>(
    context: &CohortContext<'_>,
    keep: fn(&mut Fields, String),
) -> Callback<E> {
    let fields = context.fields.clone();
    Callback::from(move |event: E| {
        let mut changed = (*fields).clone();
        keep(&mut changed, value_of(event.as_ref()));
        fields.set(changed);
    })
}

/// Every instrument that a table may be of.
fn instruments(own: &[OwnInstrument]) -> Rc<[Rc<Instrument>]> {
    let official = Instrument::official_ids().filter_map(Instrument::official).cloned().map(Rc::new);
    official.chain(own.iter().map(|own| Rc::clone(&own.instrument))).collect()
}
