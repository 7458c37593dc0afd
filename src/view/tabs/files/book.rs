//! The workspace as files carry it, by `data/workspace-schema.json`.

use serde_json::{Map, Value as Json};
use spbe_index::cohort::Origin;
use spbe_index::{IndicatorId, Instrument, Language, Standing, Values};
use spbe_workspace::plan::Shape;
use spbe_workspace::{CohortSettings, Marks, Model, PlanSettings, Scenario, SettingsTab, Store, stored};

use crate::i18n::Locale;
use crate::view::tabs::{plan, risk};

/// The data under the present instrument in plain fields, and all that the page keeps as its own text.
pub fn write(store: &Store, locale: Locale) -> String {
    let model = store.model();
    let outline = plan::outline::outline(model, locale);
    let mut book = Object::default();
    book.put("format", "spbe-workspace");
    book.put("version", 2);
    book.put("language", language_code(locale));
    book.put("instrument", instrument(store));
    book.put("agency", agency(model));
    book.put("baseline", levels(&model.baseline.values));
    book.put("estimated", numbers(&model.instrument, &model.baseline.estimated));
    let standing = match model.baseline.standing {
        Standing::Unasked => None,
        Standing::SelfAssessed => Some("self-assessed"),
        Standing::Official => Some("official"),
    };
    book.put_known("standing", standing);
    book.put("claimed", numbers(&model.instrument, &model.baseline.claimed));
    book.put(
        "scenarios",
        model.scenarios().into_iter().map(|scenario| self::scenario(model, scenario)).collect::<Json>(),
    );
    book.put(
        "current",
        model.scenarios().iter().position(|one| one.number == model.scenario.number).unwrap_or(0),
    );
    book.put("details", details(model));
    if !outline.target.is_empty() {
        book.put("target", outline.target.as_str());
    }
    book.put("plan", outline.steps.iter().map(|step| self::step(model, step)).collect::<Json>());
    book.put("risk", risk::exported::exported(model, locale).iter().map(figure).collect::<Json>());
    book.put("cohort", cohort(model));
    let book = Json::Object(book.0).to_string();
    // The page's own text goes in as it is.
    let open = book.strip_suffix('}').unwrap_or(&book);
    format!("{open},\"stored\":{}}}", stored::write(store))
}

/// The language as files and their module call it.
pub fn language_code(locale: Locale) -> &'static str {
    match locale.language() {
        Language::Indonesian => "id",
        Language::English => "en",
    }
}

/// An object as it is put together. Empty texts are put where they are asked for.
#[derive(Default)]
struct Object(Map<String, Json>);

impl Object {
    fn put(&mut self, field: &str, value: impl Into<Json>) {
        self.0.insert(field.to_owned(), value.into());
    }

    fn put_known<T: Into<Json>>(&mut self, field: &str, value: Option<T>) {
        if let Some(value) = value {
            self.put(field, value);
        }
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Self::Object(object.0)
    }
}

fn instrument(store: &Store) -> Object {
    let instrument = &store.model().instrument;
    let own = store.own.iter().find(|own| own.instrument.id() == instrument.id());
    let mut written = Object::default();
    written.put("id", instrument.id());
    written.put("fingerprint", format!("{:08x}", instrument.fingerprint()));
    written.put_known("file", own.map(|own| &*own.json));
    written
}

fn agency(model: &Model) -> Object {
    let agency = &model.agency;
    let mut written = Object::default();
    written.put("name", &*agency.name);
    written.put_known("kind", agency.kind.map(spbe_index::published::AgencyKind::code));
    written.put_known("province", agency.province.as_deref());
    written.put_known("year", agency.year);
    written
}

/// A level for each indicator, exact, empty where there is none.
fn levels(values: &Values) -> Json {
    values.iter().map(|(_, value)| value.map(|value| value.to_string()).unwrap_or_default()).collect()
}

fn numbers(instrument: &Instrument, marks: &Marks) -> Json {
    marks.iter().filter_map(|id| number(instrument, id)).collect()
}

fn number(instrument: &Instrument, id: IndicatorId) -> Option<&str> {
    instrument.indicator(id).map(spbe_index::Indicator::number)
}

fn scenario(model: &Model, scenario: &Scenario) -> Json {
    let mut written = Object::default();
    written.put("name", &*scenario.name);
    written.put("levels", levels(&scenario.values));
    written.put("locks", numbers(&model.instrument, &scenario.locks));
    written.into()
}

/// Units in charge and efforts, of the indicators that have any.
fn details(model: &Model) -> Json {
    let instrument = &model.instrument;
    let settings = PlanSettings::read(instrument, model.tab_settings.of(SettingsTab::Plan));
    // What a reader would suppose by himself need not be said.
    let is_told = settings.efforts.is_some() || settings.shape != Shape::default();
    let efforts = settings.table(instrument);
    let detail = |(id, indicator): (IndicatorId, &spbe_index::Indicator)| {
        let (unit, mut written) = (settings.owner(id), Object::default());
        written.put("indicator", indicator.number());
        if !unit.is_empty() {
            written.put("unit", unit);
        }
        if is_told {
            let row = efforts.levels().filter_map(|level| efforts.get(id, level));
            written.put("efforts", row.map(|effort| effort.to_string()).collect::<Json>());
        }
        (written.0.len() > 1).then(|| Json::from(written))
    };
    instrument.indicators().filter_map(detail).collect()
}

fn step(model: &Model, outlined: &plan::outline::Outlined) -> Json {
    let step = &outlined.step;
    let gain = step.gain.exact_size();
    let mut written = Object::default();
    written.put_known("year", outlined.year);
    written.put("indicator", number(&model.instrument, step.indicator).unwrap_or_default());
    written.put("from", step.from.to_string());
    written.put("to", step.to.to_string());
    written.put("effort", step.effort.to_string());
    written.put("gain", gain);
    written.put("index", outlined.index.exact());
    written.into()
}

fn figure(figure: &risk::exported::ExportedFigure) -> Json {
    let mut written = Object::default();
    written.put("name", figure.name.as_str());
    written.put("value", figure.value.as_str());
    if figure.is_share {
        written.put("form", "percent");
    }
    written.into()
}

fn cohort(model: &Model) -> Json {
    let cohort = CohortSettings::of(model).members.cohort(&model.instrument);
    let member = |id| {
        let (member, values) = (cohort.member(id)?, cohort.values(id)?);
        let mut written = Object::default();
        written.put("agency", member.agency);
        written.put_known("kind", member.kind);
        written.put_known("province", member.province);
        written.put_known("year", member.year);
        if member.origin == Origin::Estimated {
            written.put("estimated", true);
        }
        written.put("levels", levels(&values));
        Some(Json::from(written))
    };
    cohort.ids().filter_map(member).collect()
}
