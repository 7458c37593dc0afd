//! The stage itself: one scene in large type, wherever it is drawn.

use std::rc::Rc;

use spbe_index::{Assessment, assess};
use spbe_workspace::stage::Scene;
use spbe_workspace::{Model, derive};
use yew::prelude::*;

use super::motion::{Frame, Moment, use_motion};
use super::words::Words;
use super::{headline, pictures};
use crate::app::browser::intl;
use crate::i18n::Locale;
use crate::view::frame::short_name;
use crate::view::labels::Labels;
use crate::view::shown::Shown;

/// What a stage is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct ScreenProps {
    pub(super) scene: Rc<Scene>,
    /// Whether a screen reader says what happens: on the control side.
    pub(super) is_said: bool,
}

/// What the parts of a stage are drawn from.
pub(super) struct ScreenContext<'a> {
    pub(super) scene: &'a Scene,
    /// The figures of the moment, measured from where the scene starts.
    pub(super) shown: &'a Shown,
    pub(super) labels: &'a Rc<Labels>,
    pub(super) locale: Locale,
    pub(super) words: &'static Words,
    /// Whether a change is being played.
    pub(super) is_moving: bool,
}

/// A scene, still or being played.
#[component]
pub(super) fn Screen(props: &ScreenProps) -> Html {
    let ScreenProps { scene, is_said } = props;
    let language = scene.settings.language;
    let texts = use_memo((Rc::clone(&scene.model.instrument), language), |(instrument, _)| {
        let locale = intl::locale(scene.settings.language);
        (locale, Rc::new(Labels::new(instrument, locale)))
    });
    let frame = use_motion(scene);
    let mut model = Model { editing: spbe_workspace::Editing::Scenario, ..scene.model.clone() };
    model.baseline.values = Rc::clone(&scene.start);
    model.scenario.values = Rc::clone(&frame.values);
    let shown = Shown { pointed: None, is_preview: false, derived: Rc::new(derive(&model)), model };
    let (locale, words) = (texts.0, Words::of(texts.0));
    let context =
        ScreenContext { scene, shown: &shown, labels: &texts.1, locale, words, is_moving: frame.is_moving };
    let live = if *is_said { "polite" } else { "off" };
    html! {
        <section class={if scene.is_blank { "stage blank" } else { "stage" }} aria-label={words.stage}
            data-run={scene.run.to_string()} data-playing={frame.is_moving.to_string()}>
            <div class="stage-sheet" hidden={scene.is_blank}>
                <p class="stage-who"><span>{ agency(&context) }</span><span class="stage-title">{ scene.title.to_string() }</span></p>
                { headline::view(&context) }
                <p class="stage-text" hidden={scene.text.is_empty()}>{ scene.text.to_string() }</p>
                <div class="stage-pictures">
                    { for scene.pictures.iter().enumerate().map(|(side, picture)| pictures::view(&context, side, *picture)) }
                </div>
                <p class="stage-caption" aria-live={live}>{ caption(&context, &frame) }</p>
            </div>
        </section>
    }
}

impl ScreenContext<'_> {
    /// The result where the scene ends.
    pub(super) fn end(&self) -> Assessment {
        assess(&self.scene.model.instrument, &self.scene.model.scenario.values)
    }

    /// The name of a band.
    pub(super) fn band(&self, id: spbe_index::BandId) -> String {
        self.locale.text(self.scene.model.instrument.band(id).name())
    }
}

fn agency(context: &ScreenContext<'_>) -> String {
    let agency = &context.scene.model.agency;
    let name = match short_name(&agency.name) {
        "" => context.locale.messages().frame.unnamed_agency,
        name => name,
    };
    let year = agency.year.map(|year| format!(" · {year}")).unwrap_or_default();
    format!("{name}{year} · {}", context.locale.text(context.scene.model.instrument.index()))
}

/// What happens, as text: every change on the way, and all of them at the end.
fn caption(context: &ScreenContext<'_>, frame: &Frame) -> String {
    let (locale, words) = (context.locale, context.words);
    match &frame.moment {
        Moment::Step(change, place, of) => {
            let levels = (locale.value(change.from), locale.value(change.to));
            let title = context.labels.title(change.indicator);
            (words.step_caption)(&title, &levels.0, &levels.1, &locale.worth(change.worth), *place, *of)
        }
        Moment::Level(id, value) => {
            let index = context.shown.derived.scenario.shown_index();
            (words.level_caption)(
                &context.labels.title(*id),
                &locale.value(Some(*value)),
                &locale.number(index),
            )
        }
        Moment::Still if !context.scene.is_revealed => words.asked_caption.to_owned(),
        Moment::Still => match context.shown.derived.comparison.changes.len() {
            0 => String::new(),
            count => (words.end_caption)(
                count,
                &locale.change(
                    context.shown.derived.baseline.shown_index(),
                    context.shown.derived.scenario.shown_index(),
                ),
            ),
        },
    }
}
