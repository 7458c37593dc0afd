//! The report: one page for the head of the agency, and an annex with every indicator by unit in charge. What is on the
//! screen is the paper.

mod annex;
mod changes;
mod edit;
mod foot;
mod rows;
mod side;
mod steps;
mod subject;
mod top;
mod words;
mod years;

use std::rc::Rc;

use spbe_index::risk::ClaimsFault;
use spbe_workspace::report::About;
use spbe_workspace::{Derived, Model, PlanSettings, ReportSettings, SettingsTab, derive, sharing};
use yew::prelude::*;

use self::edit::Editor;
use self::words::Words;
use super::plan::later::use_later;
use super::plan::proposal::{Ask, Basis, Proposal};
use super::risk::brief::{ChanceBrief, brief};
use super::{TabContext, notices};
use crate::app::browser::{address, intl, page};
use crate::app::context::Page;
use crate::i18n::Locale;
use crate::view::labels::Labels;

/// The tab.
pub fn view(context: &TabContext<'_>) -> Html {
    html! { <Report page={context.page.clone()} model={context.store.model().clone()} labels={Rc::clone(context.labels)}/> }
}

/// What the tab is drawn from.
#[derive(Properties, PartialEq)]
struct Props {
    page: Page,
    model: Model,
    labels: Rc<Labels>,
}

/// What the parts of the paper are drawn from.
struct ReportContext<'a> {
    locale: Locale,
    words: &'static Words,
    /// The data, with the values of the proposal as its scenario.
    model: &'a Model,
    derived: &'a Derived,
    labels: &'a Labels,
    plan: &'a PlanSettings,
    own: &'a ReportSettings,
    about: About,
    /// What it is about, in words: `rencana ke Sangat Baik`.
    subject: String,
    /// `None` until it is worked out, where nothing can be planned, and of where the agency stands.
    proposal: Option<&'a Proposal>,
    rows: Vec<rows::Row>,
    chance: &'a Result<ChanceBrief, ClaimsFault>,
    /// The date in words.
    date: String,
    link: AttrValue,
}

#[component]
fn Report(props: &Props) -> Html {
    let Props { page, model, labels } = props;
    let locale = page.locale;
    // While this tab is open, what is printed is the paper alone.
    use_effect_with((), |()| {
        page::set_paper(true);
        || page::set_paper(false)
    });
    let own = ReportSettings::read(model.tab_settings.of(SettingsTab::Report));
    let plan = use_memo(
        (Rc::clone(model.tab_settings.of(SettingsTab::Plan)), Rc::clone(&model.instrument)),
        |(text, instrument)| PlanSettings::read(instrument, text),
    );
    let link = use_memo(model.clone(), |model| {
        AttrValue::from(address::with(address::SCENARIO, &sharing::shared(model).write(&model.instrument)))
    });
    let about = own.about.unwrap_or_else(|| About::on_screen(model));
    let basis = basis(about);
    let ask = basis.map(|basis| Ask::of(model, &plan).wanting(basis));
    let later = use_later(ask, |ask, before: Option<&Option<Proposal>>| {
        before.is_none().then(|| ask.as_ref().and_then(Ask::proposal))
    });
    // The one before it may be of another subject.
    let proposal = later.result.as_deref().and_then(Option::as_ref);
    let proposal = proposal.filter(|proposal| Some(proposal.basis) == basis);
    let proposed = proposed(model, about, proposal);
    let figures =
        use_memo((proposed.clone(), locale), |(model, locale)| (derive(model), brief(model, *locale)));
    let (derived, chance) = &*figures;
    let today = if own.date.is_empty() { intl::today() } else { own.date.to_string() };
    let context = ReportContext {
        locale,
        words: Words::of(locale),
        model: &proposed,
        derived,
        labels,
        plan: &plan,
        own: &own,
        about,
        subject: subject::name(about, model, &plan, locale),
        proposal,
        rows: rows::rows(&proposed, &plan, proposal),
        chance,
        date: intl::date(locale.language(), &today),
        link: (*link).clone(),
    };
    let subjects =
        subject::ALL.map(|about| (about, AttrValue::from(subject::name(about, model, &plan, locale))));
    let editor = Editor { page: page.clone(), own: own.clone(), about, subjects };
    html! {
        <section class="report" aria-labelledby="report-heading" aria-busy={(!later.is_current).to_string()}>
            { notices::estimates(page, model) }
            { notices::successor(page, &model.instrument, notices::Place::Report) }
            { edit::view(&editor, &today) }
            <div class="tabletop" tabindex="0" role="region" aria-label={context.words.paper}>
                <article class="sheet brief" lang={intl::tag(locale.language())}>
                    { top::view(&context) }
                    <div class="columns">
                        { changes::view(&context) }
                        { side::view(&context) }
                    </div>
                    { steps::view(&context) }
                    { years::view(&context) }
                    { foot::view(&context) }
                </article>
                <article class="sheet annex" lang={intl::tag(locale.language())}>{ annex::view(&context) }</article>
            </div>
        </section>
    }
}

/// Whose steps the paper lists; none of where the agency stands.
fn basis(about: About) -> Option<Basis> {
    match about {
        About::Now => None,
        About::Scenario => Some(Basis::Scenario),
        About::Plan => Some(Basis::Plan),
    }
}

/// The data with what the report is about as its scenario.
fn proposed(model: &Model, about: About, proposal: Option<&Proposal>) -> Model {
    let mut proposed = model.clone();
    match (about, proposal) {
        (About::Plan, Some(proposal)) => proposed.scenario.values = Rc::clone(&proposal.values),
        (About::Scenario, _) => {}
        (About::Now | About::Plan, _) => proposed.scenario.values = Rc::clone(&model.baseline.values),
    }
    proposed
}

impl ReportContext<'_> {
    fn is_changed(&self) -> bool {
        self.model.baseline.values != self.model.scenario.values
    }

    fn has_efforts(&self) -> bool {
        self.rows.iter().any(|row| row.effort.is_some())
    }

    /// Whether a unit is named for something that changes.
    fn has_owners(&self) -> bool {
        self.rows.iter().any(|row| row.is_changed() && !row.owner.is_empty())
    }

    fn has_years(&self) -> bool {
        self.proposal.is_some_and(|proposal| proposal.roadmap.is_some())
    }

    fn is_plan(&self) -> bool {
        self.about == About::Plan
    }

    /// An effort with its unit: `18 poin`.
    fn effort(&self, effort: spbe_index::Effort) -> String {
        let unit = super::plan::unit(&self.plan.unit, self.locale);
        format!("{} {unit}", super::plan::number(self.locale, effort))
    }

    fn band(&self, id: spbe_index::BandId) -> String {
        self.locale.text(self.model.instrument.band(id).name())
    }

    /// An index with its band: `3,50 Sangat Baik`.
    fn index(&self, score: spbe_index::Score) -> String {
        let instrument = &self.model.instrument;
        let shown = super::plan::shown(instrument, self.locale, score);
        format!("{shown} {}", self.band(instrument.band_of(score)))
    }
}
