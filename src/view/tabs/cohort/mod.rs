//! Many agencies at once: who they are, what they share, and what that changes.

mod answer;
mod best;
mod current;
mod duplicates;
mod filling;
mod indicators;
mod member;
mod outcome;
mod ready;
mod service;
mod services;
mod shared;
mod source;
mod stack;
mod table;
mod words;

use std::cell::RefCell;
use std::rc::Rc;

use spbe_index::Instrument;
use spbe_index::cohort::{Contribution, Measure, MemberId, ReadyMeasures};
use spbe_workspace::{CohortSettings, Model, OwnInstrument, Service, SettingsTab};
use yew::prelude::*;

use self::best::use_best;
use self::current::Current;
use self::duplicates::use_duplicates;
use self::filling::{Filling, use_filling};
use self::outcome::{Latest, use_outcome};
pub(in crate::view::tabs) use self::ready::use_ready;
use self::shared::Shared;
use self::source::Fields;
use self::stack::use_contributions;
use self::words::Words;
pub(in crate::view::tabs) use self::words::count;
use super::TabContext;
use crate::app::browser::download;
use crate::app::browser::slices::{self, Work};
use crate::app::context::Page;
use crate::i18n::Locale;
use crate::view::frame::short_name;
use crate::view::labels::Labels;

/// As many members as are written to a file in a part of a slice.
const WRITTEN: usize = 200;

/// The tab.
pub fn view(context: &TabContext<'_>) -> Html {
    let model = context.store.model().clone();
    html! { <CohortTab page={context.page.clone()} {model} labels={Rc::clone(context.labels)} own={Rc::clone(&context.store.own)}/> }
}

/// What the tab is drawn from.
#[derive(Properties, PartialEq)]
struct Props {
    page: Page,
    model: Model,
    labels: Rc<Labels>,
    /// The user's own instruments: a table may be one of theirs.
    own: Rc<[OwnInstrument]>,
}

/// What is being looked at.
#[derive(Clone, Debug, Default, PartialEq)]
struct CohortView {
    /// Whether the ways to members are open.
    is_filling: bool,
    /// The service that is open, by its place.
    service: Option<usize>,
    /// A service that is only tried: a level is pointed at, or a slider is being moved.
    draft: Option<(usize, Service)>,
    /// The member that is open.
    member: Option<MemberId>,
    /// Whether the ready-made services are open.
    is_ready_open: bool,
    /// The members whose duplicates may stay.
    duplicates_kept: Option<spbe_workspace::cohort::Members>,
    sequence: stack::Order,
    /// Whether the order of many members was asked for.
    wants_sequence: bool,
    best: best::Question,
}

/// Everything that the parts of the tab are drawn from.
struct CohortContext<'a> {
    page: &'a Page,
    words: &'static Words,
    labels: &'a Rc<Labels>,
    model: &'a Model,
    own: &'a Rc<[OwnInstrument]>,
    settings: &'a Rc<CohortSettings>,
    /// The services as they are drawn: with the one that is only tried, and one to begin with.
    services: Rc<[Service]>,
    current: &'a Current,
    filling: &'a Filling,
    fields: &'a UseStateHandle<Fields>,
    looks: &'a UseStateHandle<CohortView>,
    ready: Option<Rc<ReadyMeasures>>,
    latest: &'a Latest,
    best: &'a best::Searching,
    /// A file that is being written.
    exporting: &'a Rc<RefCell<Option<Work>>>,
    duplicates: duplicates::Groups,
    /// The places of the services that are counted, as the measures of what is known have them.
    counted: Vec<usize>,
    contributions: Rc<Vec<Contribution>>,
}

#[component]
fn CohortTab(props: &Props) -> Html {
    let Props { page, model, labels, own } = props;
    let instrument = &model.instrument;
    let read = (Rc::clone(model.tab_settings.of(SettingsTab::Cohort)), model.members.clone(), model.visiting);
    let settings = &use_memo((read, Rc::clone(instrument)), |_| CohortSettings::of(model));
    let words = Words::of(page.locale);
    let looks = use_state(CohortView::default);
    let fields = use_state(Fields::default);
    let current = use_memo((), |()| Current::new(settings, instrument, &page.dispatch));
    current.follow(settings, instrument);
    // Reading takes a while: what is being looked at may have changed when it ends.
    let latest_looks = use_mut_ref(CohortView::default);
    latest_looks.borrow_mut().clone_from(&looks);
    let on_taken = {
        let (latest, setter) = (Rc::clone(&latest_looks), looks.setter());
        Callback::from(move |()| {
            setter.set(CohortView { is_filling: false, member: None, ..latest.borrow().clone() });
        })
    };
    let filling = use_filling(&current, instrument, on_taken);
    let ready = ready::use_ready(instrument);
    let services = drawn_services(settings, &looks);
    let cohort = Shared::from(settings.members.cohort(instrument));
    let counts = |service: &Service| !service.is_off && !service.lifts.is_empty();
    let counted: Vec<_> =
        services.iter().enumerate().filter(|(_, service)| counts(service)).map(|(place, _)| place).collect();
    let measures: Rc<[Measure]> =
        services.iter().filter(|service| counts(service)).map(Service::measure).collect();
    let latest = use_outcome(&cohort, &measures);
    let best = use_best();
    let exporting = use_mut_ref(|| None::<Work>);
    let duplicates = use_duplicates(&cohort);
    let goal = instrument.bands().nth(goal_of(settings, instrument)).map(|(id, _)| id);
    let contributions =
        use_contributions(latest.known.as_ref(), &measures, looks.sequence, goal, looks.wants_sequence);
    let context = CohortContext {
        page,
        words,
        labels,
        model,
        own,
        settings,
        services,
        current: &current,
        filling: &filling,
        fields: &fields,
        looks: &looks,
        ready,
        latest: &latest,
        best: &best,
        exporting: &exporting,
        duplicates,
        counted,
        contributions,
    };
    context.view()
}

/// One service to begin with, so that the first press already lifts somebody.
fn drawn_services(settings: &CohortSettings, looks: &CohortView) -> Rc<[Service]> {
    let mut services = settings.services.to_vec();
    if services.is_empty() {
        services.push(Service::default());
    }
    if let Some((place, draft)) = &looks.draft
        && let Some(service) = services.get_mut(*place)
    {
        *service = draft.clone();
    }
    services.into()
}

impl CohortContext<'_> {
    fn view(&self) -> Html {
        let members = &self.settings.members;
        let is_empty = members.count() == 0 || members.is_lost();
        let is_filling = is_empty || self.looks.is_filling;
        html! {
            <section class="cohort" aria-labelledby="cohort-heading">
                { self.title(is_empty) }
                <p class="warning" hidden={!members.is_lost()}>{ (self.words.lost)(&self.count(members.count())) }</p>
                <p class="warning" hidden={members.is_kept() || members.is_lost()}>{ (self.words.not_kept)(&self.count(members.count())) }</p>
                <div class="fill-place">{ if is_filling { source::view(self) } else { Html::default() } }</div>
                <div class="end-place">{ source::end(self) }</div>
                <div class="cohort-body">{ if is_empty { Html::default() } else { self.body() } }</div>
            </section>
        }
    }

    fn title(&self, is_empty: bool) -> Html {
        let count = (self.words.members)(&self.count(self.settings.members.count()));
        html! {
            <div class="title">
                <h2 id="cohort-heading">{ self.words.heading }
                    <small class="members" hidden={is_empty}>{ count }</small>
                    <span class="example" hidden={!self.settings.is_example} title={self.words.example_of}>{ self.words.example }</span>
                </h2>
                <p class="lead" hidden={!is_empty}>{ self.words.lead }</p>
                <div class="commands" hidden={is_empty}>
                    <button type="button" aria-expanded={self.looks.is_filling.to_string()}
                        onclick={self.look(|looks| looks.is_filling = !looks.is_filling)}>{ self.words.fill }</button>
                    <button type="button" onclick={self.export()}>{ self.words.export }</button>
                </div>
            </div>
        }
    }

    fn body(&self) -> Html {
        let Some(known) = &self.latest.known else {
            return html! { <div class="counting-place">{ answer::counting(self) }</div> };
        };
        html! {
            <>
                <p class="note example-note" hidden={!self.settings.is_example}>{ self.words.example_of }</p>
                { member::visiting(self, known) }
                { duplicates::view(self, known) }
                { answer::view(self, known) }
                <div class="cohort-halves">
                    { services::view(self, known) }
                    { answer::spread(self, known) }
                </div>
                { stack::view(self, known) }
                <div class="member-place">{ member::view(self, known) }</div>
                { table::view(self, known) }
                <p class="note" hidden={!known.cohort.has_estimates()}>{ self.words.estimates }</p>
            </>
        }
    }

    fn locale(&self) -> Locale {
        self.page.locale
    }

    fn count(&self, number: usize) -> String {
        count(self.locale(), number)
    }

    /// The band that is to be reached, by its position.
    fn goal(&self) -> usize {
        goal_of(self.settings, &self.model.instrument)
    }

    fn band_name(&self, position: usize) -> String {
        let band = self.model.instrument.bands().nth(position);
        band.map(|(_, band)| self.locale().text(band.name())).unwrap_or_default()
    }

    /// What a service is called.
    fn service_name(&self, place: usize) -> String {
        let Some(service) = self.services.get(place) else { return String::new() };
        if !service.name.is_empty() {
            return service.name.to_string();
        }
        let name = self.ready_measure(service).map(|measure| self.locale().text(measure.name()));
        name.unwrap_or_else(|| (self.words.service.numbered)(place + 1))
    }

    fn ready_measure(&self, service: &Service) -> Option<&spbe_index::cohort::ReadyMeasure> {
        self.ready.as_ref()?.measures().iter().find(|measure| *measure.id() == *service.ready)
    }

    /// Changes what is being looked at after an event of any kind.
    fn look<E: 'static>(&self, change: impl Fn(&mut CohortView) + 'static) -> Callback<E> {
        let looks = self.looks.clone();
        Callback::from(move |_: E| {
            let mut changed = (*looks).clone();
            change(&mut changed);
            looks.set(changed);
        })
    }

    /// The file is written in slices; the button's work is kept until it is done.
    fn export(&self) -> Callback<MouseEvent> {
        let (current, words, language) = (self.current.clone(), self.words, self.locale().language());
        let work = Rc::clone(self.exporting);
        Callback::from(move |_: MouseEvent| {
            let instrument = current.instrument();
            let cohort = current.settings().members.cohort(&instrument);
            let text = Rc::new(RefCell::new(String::new()));
            cohort.write_header(&mut text.borrow_mut(), &instrument, language);
            let (written, mut next) = (Rc::clone(&text), 0);
            let part = move || {
                let end = (next + WRITTEN).min(cohort.len());
                cohort.write_members(&mut written.borrow_mut(), language, next..end);
                next = end;
                next < cohort.len()
            };
            let rest = move |has_more: bool| {
                if !has_more {
                    download::save_as(words.file_name, &text.borrow());
                }
            };
            *work.borrow_mut() = Some(slices::work(part, rest));
        })
    }
}

/// The band that is to be reached, by its position: the one that was chosen, or the middle one.
fn goal_of(settings: &CohortSettings, instrument: &Instrument) -> usize {
    let bands = instrument.bands().len();
    settings.goal.filter(|goal| *goal < bands).unwrap_or(bands / 2)
}

/// A member's name without what all regional governments share.
fn name_of(known: &outcome::Known, id: MemberId) -> String {
    known.cohort.member(id).map(|member| short_name(member.agency).to_owned()).unwrap_or_default()
}
