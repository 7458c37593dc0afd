//! What the report is about, in words.

use spbe_workspace::report::About;
use spbe_workspace::{Model, PlanSettings};

use super::words::Words;
use crate::i18n::Locale;
use crate::view::frame::scenario_name;
use crate::view::tabs::plan;

/// All that it can be about.
pub(super) const ALL: [About; 3] = [About::Now, About::Scenario, About::Plan];

/// `kondisi saat ini`, `Skenario 1`, `rencana ke Sangat Baik`.
pub(super) fn name(about: About, model: &Model, settings: &PlanSettings, locale: Locale) -> String {
    let words = Words::of(locale);
    match about {
        About::Now => words.now.to_owned(),
        About::Scenario => scenario_name(&model.scenario, locale),
        About::Plan => (words.plan_to)(&plan::goal_in_words(model, settings, locale)),
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use spbe_index::{Instrument, Language};

    use super::*;
    use spbe_workspace::Editing;
    use spbe_workspace::opened::example;
    use spbe_workspace::plan::{Goal, Start};

    #[test]
    fn a_report_names_its_subject() {
        let locale = Locale::new(Language::Indonesian, ',');
        let mut model = example(&Rc::new(Instrument::permenpanrb_59_2020().clone()));
        let named = |about, model: &Model, goal| {
            let settings = PlanSettings { goal, start: Start::Baseline, ..PlanSettings::default() };
            name(about, model, &settings, locale)
        };
        for (goal, said) in [
            (Goal::NextBand, "rencana ke Sangat Baik"),
            (Goal::Band(4), "rencana ke Memuaskan"),
            (Goal::Index(30_250), "rencana ke 3,025"),
            (Goal::Budget(1250), "rencana ke 12,5 poin"),
        ] {
            let said = said.replace("ke 12,5 poin", &format!("ke 12,5 {}", plan::unit("", locale)));
            assert_eq!(named(About::Plan, &model, goal), said);
        }
        assert_eq!(named(About::Now, &model, Goal::NextBand), "kondisi saat ini");
        assert_eq!(named(About::Scenario, &model, Goal::NextBand), "Skenario 1");
        model.scenario.name = "Layanan 2027".into();
        assert_eq!(named(About::Scenario, &model, Goal::NextBand), "Layanan 2027");
    }

    #[test]
    fn at_first_a_report_is_about_what_is_on_the_screen() {
        let mut model = example(&Rc::new(Instrument::permenpanrb_59_2020().clone()));
        assert_eq!(About::on_screen(&model), About::Now, "nothing was tried");
        let first = model.instrument.indicator_numbered("1").unwrap();
        model = model.with_value(first, model.instrument.scale().level(5));
        assert_eq!(About::on_screen(&model), About::Scenario);
        model.editing = Editing::Baseline;
        assert_eq!(About::on_screen(&model), About::Now);
    }
}
