//! The plan: the least effort to a target, exactly, and everything that follows from it.

mod brief;
pub(super) mod calendar;
mod course;
mod curve;
mod edit;
mod efforts;
mod field;
mod goal;
pub(super) mod later;
mod limits;
mod others;
pub(super) mod outline;
pub(super) mod proposal;
mod question;
mod roadmap;
mod row;
mod staying;
mod steps;
mod summary;
mod track;
mod wins;
mod words;

use std::rc::Rc;

use spbe_index::plan::{Notation, Plan, ProblemFault};
use spbe_index::{BandId, Effort, Fixed, Guidance, Instrument, Score, assess};
use spbe_workspace::plan::{Goal, Start};
use spbe_workspace::{Model, PlanSettings, SettingsTab};
use yew::prelude::*;

pub(super) use self::brief::Brief;
use self::course::{Aim, Course, Outcome};
use self::edit::Editor;
use self::later::use_later;
use self::question::{Question, Ready};
use self::staying::Staying;
use self::words::{Assumed, Words};
use super::risk::reserve::Reserve;
use super::{TabContext, notices};
use crate::app::context::Page;
use crate::chart::frontier::FrontierChart;
use crate::i18n::Locale;
use crate::view::labels::Labels;

/// The tab.
pub fn view(context: &TabContext<'_>) -> Html {
    let guidance = context.store.ui.guidance.clone();
    html! {
        <PlanTab page={context.page.clone()} model={context.store.model().clone()} labels={Rc::clone(context.labels)} {guidance}/>
    }
}

/// What the tab is drawn from.
#[derive(Properties, PartialEq)]
struct PlanTabProps {
    page: Page,
    model: Model,
    labels: Rc<Labels>,
    guidance: Option<Rc<Guidance>>,
}

/// The parts under the frontier, one at a time.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
enum Part {
    #[default]
    Steps,
    Others,
    Roadmap,
    Efforts,
}

/// A plan that was chosen among several, for as long as question and goal stay.
#[derive(Clone, PartialEq)]
struct Chosen {
    question: Question,
    goal: Goal,
    plan: Rc<Plan>,
}

/// What the parts of the tab are drawn from.
struct PlanContext<'a> {
    page: &'a Page,
    locale: Locale,
    words: &'static Words,
    model: &'a Model,
    settings: &'a Rc<PlanSettings>,
    labels: &'a Rc<Labels>,
    guidance: &'a Option<Rc<Guidance>>,
    instrument: &'a Rc<Instrument>,
    editor: &'a Editor,
    question: &'a Question,
    /// What the pointer holds at the moment, in place of the goal that was set.
    pulled: &'a UseStateHandle<Option<Goal>>,
    part: &'a UseStateHandle<Part>,
}

/// A frontier with the plan that is looked at.
struct SelectedPlan<'a> {
    ready: &'a Rc<Ready>,
    chart: &'a Rc<FrontierChart>,
    course: &'a Course,
    /// The plan: the goal's, or one that was chosen in its place.
    plan: &'a Rc<Plan>,
    is_own_choice: bool,
    /// Which of its indicators stay when efforts change; none until that is known.
    staying: Option<&'a Staying>,
}

/// Why nothing can be planned, for another tab.
pub(super) fn fault_in_words(fault: &ProblemFault, locale: Locale) -> String {
    (Words::of(locale).fault.problem)(fault, locale)
}

/// What efforts are counted in: what the planner calls it, or points.
pub(super) fn unit(own: &str, locale: Locale) -> &str {
    if own.is_empty() { Words::of(locale).points } else { own }
}

#[component]
fn PlanTab(props: &PlanTabProps) -> Html {
    let PlanTabProps { page, model, labels, guidance } = props;
    let (pulled, part) = (use_state_eq(|| None::<Goal>), use_state_eq(Part::default));
    let chosen = use_state_eq(|| None::<Chosen>);
    let settings = use_memo(
        (Rc::clone(model.tab_settings.of(SettingsTab::Plan)), Rc::clone(&model.instrument)),
        |(plan, instrument)| PlanSettings::read(instrument, plan),
    );
    let question = Question::of(model, &settings);
    let answer = use_memo(question.clone(), |question| question.answer().map(Rc::new));
    let locale = page.locale;
    let chart = use_memo((question.clone(), locale), |(question, locale)| {
        let ready = answer.as_ref().as_ref().ok()?;
        Some(Rc::new(curve::chart(&question.instrument, ready, *locale)))
    });
    let editor = Editor {
        page: page.clone(),
        instrument: Rc::clone(&model.instrument),
        settings: Rc::clone(&settings),
    };
    let words = Words::of(locale);
    let context = PlanContext {
        page,
        locale,
        words,
        model,
        settings: &settings,
        labels,
        guidance,
        instrument: &model.instrument,
        editor: &editor,
        question: &question,
        pulled: &pulled,
        part: &part,
    };
    let goal = pulled.unwrap_or(settings.goal);
    let own = chosen.as_ref().filter(|chosen| chosen.goal == goal && chosen.question == question);
    let solved = answer.as_ref().as_ref().ok().map(|ready| {
        let course = Course::new(&model.instrument, ready, goal);
        let plan = own.map_or_else(|| Rc::new(course.plan.clone()), |own| Rc::clone(&own.plan));
        (course, plan)
    });
    // Not while a plan is dragged along.
    let ask = solved.as_ref().filter(|_| pulled.is_none()).map(|(course, plan)| staying::Ask {
        question: question.clone(),
        target: course.target(),
        indicators: staying::indicators(plan),
    });
    let later = use_later(ask, |ask, before| staying::work(ask.as_ref()?, before));
    let staying = later.result.as_deref().filter(|_| later.is_current);
    let (top, opened) = match (&*answer, &*chart, &solved) {
        (Err(faults), ..) => context.faulty(faults),
        (Ok(ready), Some(chart), Some((course, plan))) => {
            let on_choose = {
                let (chosen, question) = (chosen.clone(), question.clone());
                Callback::from(move |plan: Option<Rc<Plan>>| {
                    chosen.set(plan.map(|plan| Chosen { question: question.clone(), goal, plan }));
                })
            };
            let looked = SelectedPlan { ready, chart, course, plan, is_own_choice: own.is_some(), staying };
            context.planned(&looked, on_choose)
        }
        _ => <(Html, Html)>::default(),
    };
    let microseconds = answer.as_ref().as_ref().ok().map(|ready| ready.microseconds.to_string());
    html! {
        <section class="plan" aria-labelledby="plan-heading" data-microseconds={microseconds}>
            { notices::estimates(page, model) }
            { notices::successor(page, &model.instrument, notices::Place::Plan) }
            <div class="top">{ top }</div>
            <div class="part">{ opened }</div>
        </section>
    }
}

impl PlanContext<'_> {
    /// The plan, and the part under it that is open.
    fn planned(&self, looked: &SelectedPlan<'_>, on_choose: Callback<Option<Rc<Plan>>>) -> (Html, Html) {
        let opened = match **self.part {
            Part::Steps => steps::view(self, looked),
            Part::Others => others::view(self, looked, on_choose),
            Part::Roadmap => roadmap::view(self, looked),
            Part::Efforts => efforts::view(self),
        };
        let top = html! {
            <>
                { goal::view(self, looked) }
                <div class="middle">
                    <div class="told">
                        { summary::view(self, looked) }
                        { super::record::rise(self.model, looked.ready.start(), looked.plan.index, self.locale) }
                        { self.reserve(looked) }
                        { wins::view(self, looked) }
                    </div>
                    { curve::view(self, looked) }
                </div>
                { self.parts(looked) }
            </>
        };
        (top, opened)
    }

    /// Why nothing can be planned, and where it can be put right.
    fn faulty(&self, faults: &[ProblemFault]) -> (Html, Html) {
        let fault = |fault| html! { <li>{ (self.words.fault.problem)(fault, self.locale) }</li> };
        let top = html! {
            <>
                <h2 id="plan-heading">{ self.words.heading }</h2>
                <div class="faults" role="alert"><ol>{ for faults.iter().map(fault) }</ol></div>
            </>
        };
        (top, efforts::view(self))
    }

    fn parts(&self, looked: &SelectedPlan<'_>) -> Html {
        let words = &self.words.parts;
        let count = looked.plan.steps.len();
        let parts = [
            (Part::Steps, (words.steps)(count)),
            (Part::Others, words.others.to_owned()),
            (Part::Roadmap, words.roadmap.to_owned()),
            (Part::Efforts, words.efforts.to_owned()),
        ];
        let button = |(part, name): (Part, String)| {
            let state = self.part.clone();
            html! {
                <button type="button" aria-pressed={(part == *state).to_string()}
                    onclick={move |_: MouseEvent| state.set(part)}>{ name }</button>
            }
        };
        html! { <div class="segments parts" role="group" aria-label={words.label}>{ for parts.into_iter().map(button) }</div> }
    }

    fn assumed(&self) -> &'static Assumed {
        Assumed::of(self.locale)
    }

    /// How likely the plan reaches its target, and the plan with a reserve.
    fn reserve(&self, looked: &SelectedPlan<'_>) -> Html {
        let start = &self.question.values;
        let part = looked.course.aim.target().map(|target| {
            html! {
                <Reserve page={self.page.clone()} model={self.model.clone()} start={Rc::new(start.clone())}
                    planned={Rc::new(looked.plan.applied(start))} {target}/>
            }
        });
        html! { <div class="reserve-place">{ part }</div> }
    }

    /// What the planner calls the unit of effort.
    fn unit(&self) -> &str {
        unit(&self.settings.unit, self.locale)
    }

    /// An effort without its unit: `2,5`.
    fn number(&self, effort: Effort) -> String {
        number(self.locale, effort)
    }

    /// An effort with its unit: `18 poin`.
    fn effort(&self, effort: Effort) -> String {
        format!("{} {}", self.number(effort), self.unit())
    }

    fn band(&self, id: BandId) -> &str {
        self.instrument.band(id).name().get(self.locale.language())
    }

    fn band_of(&self, score: Score) -> &str {
        self.band(self.instrument.band_of(score))
    }

    /// An index with its band: `3,50 Sangat Baik`.
    fn index(&self, score: Score) -> String {
        format!("{} {}", shown(self.instrument, self.locale, score), self.band_of(score))
    }
}

impl SelectedPlan<'_> {
    fn is_reached(&self) -> bool {
        !matches!(self.course.outcome, Outcome::Unreachable(_))
    }
}

/// An effort in the reader's numbers, without needless zeros: `25.000,5`.
pub(super) fn number(locale: Locale, effort: Effort) -> String {
    let written = effort.to_string();
    let (whole, decimals) = written.split_once('.').unwrap_or((&written, ""));
    let (between, decimal) = match notation(locale) {
        Notation::Comma => ('.', ','),
        Notation::Point => (',', '.'),
    };
    let mut number = String::with_capacity(written.len() + 4);
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            number.push(between);
        }
        number.push(digit);
    }
    let decimals = decimals.trim_end_matches('0');
    if !decimals.is_empty() {
        number.push(decimal);
        number.push_str(decimals);
    }
    number
}

/// How the reader writes numbers.
fn notation(locale: Locale) -> Notation {
    if locale.decimal(".") == "," { Notation::Comma } else { Notation::Point }
}

/// An index with two decimals, or with all of them where rounding would put it into another band.
pub(super) fn shown(instrument: &Instrument, locale: Locale, score: Score) -> String {
    locale.number(figure(instrument, score))
}

/// Where a plan goes: `Sangat Baik`, `3,025`, `12 poin`.
pub(super) fn goal_in_words(model: &Model, settings: &PlanSettings, locale: Locale) -> String {
    let instrument = &model.instrument;
    let values = match settings.start {
        Start::Baseline => &model.baseline.values,
        Start::Scenario => &model.scenario.values,
    };
    match Aim::of(instrument, settings.goal, assess(instrument, values).index()) {
        Aim::Band(id, _) => locale.text(instrument.band(id).name()),
        Aim::Index(score) => locale.exact(score),
        Aim::Budget(effort) => format!("{} {}", number(locale, effort), unit(&settings.unit, locale)),
    }
}

/// The same as a number.
pub(super) fn figure(instrument: &Instrument, score: Score) -> Fixed {
    let rounded = score.rounded(2);
    let is_hidden = instrument.band_of(rounded.into()) != instrument.band_of(score);
    if is_hidden { score.in_full() } else { rounded }
}

#[cfg(test)]
mod tests {
    use spbe_index::Language;

    use super::*;

    #[test]
    fn efforts_are_written_as_the_reader_writes_them_and_read_as_they_were_meant() {
        let locales = [Locale::new(Language::Indonesian, ','), Locale::new(Language::English, '.')];
        for (hundredths, written) in [
            (0, ["0", "0"]),
            (5, ["0,05", "0.05"]),
            (250, ["2,5", "2.5"]),
            (99_900, ["999", "999"]),
            (150_000, ["1.500", "1,500"]),
            (2_500_050, ["25.000,5", "25,000.5"]),
            (123_456_789, ["1.234.567,89", "1,234,567.89"]),
        ] {
            let effort = Effort::from_hundredths(hundredths);
            assert_eq!(locales.map(|locale| number(locale, effort)), written);
        }
        for hundredths in (0..20_000_000).step_by(977) {
            let effort = Effort::from_hundredths(hundredths);
            for locale in locales {
                let written = number(locale, effort);
                assert_eq!(Effort::read(&written, notation(locale)), Ok((effort, true)), "{written}");
            }
        }
    }
}
