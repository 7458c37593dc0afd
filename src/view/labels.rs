//! The texts of an instrument in the reader's language, made once.

use std::rc::Rc;

use spbe_index::ratio::Ratio;
use spbe_index::{Difference, External, Indicator, IndicatorId, Instrument, Scale, Value};
use yew::AttrValue;

use crate::i18n::Locale;

/// Every text of the list of indicators.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Labels {
    /// One per domain; a single nameless group where the instrument has no domains.
    pub groups: Vec<GroupLabels>,
    /// One per indicator, in the instrument's order.
    pub indicators: Vec<Rc<IndicatorLabels>>,
}

/// A domain with its aspects.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct GroupLabels {
    /// The domain's own texts; `None` where there is no such tier.
    pub domain: Option<TierLabels>,
    /// Its aspects with the positions of their indicators.
    pub aspects: Vec<(TierLabels, Vec<IndicatorId>)>,
}

/// The texts of a domain or an aspect.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TierLabels {
    /// Its number.
    pub number: AttrValue,
    /// Its official name, or ours in English.
    pub name: AttrValue,
    /// Its short name.
    pub short: AttrValue,
    /// Its weight: `45,5 %`.
    pub weight: AttrValue,
}

/// The texts of an indicator.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct IndicatorLabels {
    /// Which one.
    pub id: IndicatorId,
    /// Its number, name and weight.
    pub tier: TierLabels,
    /// What the search looks in, lower case.
    pub sought: String,
    /// What one level is worth to the index: `+0,025`.
    pub worth: AttrValue,
    /// What a hundredth of a level is worth to the index.
    pub hundredth: Difference,
    /// The values that it can have.
    pub scale: Scale,
    /// The index of another institution that it takes its value from, where it does.
    pub external: Option<Rc<External>>,
    /// Its levels, lowest first; shared by all indicators of its kind.
    pub levels: Rc<[LevelLabels]>,
}

/// The texts of a level.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LevelLabels {
    /// The level.
    pub value: Value,
    /// The lowest value that stands for it: itself, where values are whole levels.
    pub from: Value,
    /// The level in hundredths, as the page's attributes have it.
    pub hundredths: AttrValue,
    /// The level as a digit.
    pub digit: AttrValue,
    /// What it is called: Terkelola.
    pub name: AttrValue,
    /// What it means in general.
    pub meaning: AttrValue,
    /// Digit and name, for screen readers.
    pub label: AttrValue,
}

impl Labels {
    /// All texts of `instrument`.
    pub fn new(instrument: &Instrument, locale: Locale) -> Self {
        let level = |kind, value| LevelLabels::new(instrument, locale, kind, value);
        let levels = |(_, kind)| instrument.scale().levels().filter_map(|value| level(kind, value)).collect();
        let kinds: Vec<Rc<[LevelLabels]>> = instrument.kinds().map(levels).collect();
        let aspects = |(_, aspect): (_, &spbe_index::Aspect)| {
            let indicators = instrument.indicators_of(aspect).map(|(id, _)| id).collect();
            (tier(locale, aspect.number(), aspect.name(), aspect.short(), aspect.percent()), indicators)
        };
        let mut groups: Vec<_> = instrument
            .domains()
            .map(|(_, domain)| GroupLabels {
                domain: Some(tier(locale, domain.number(), domain.name(), domain.short(), domain.percent())),
                aspects: instrument.aspects_of(domain).map(aspects).collect(),
            })
            .collect();
        if groups.is_empty() {
            groups.push(GroupLabels { domain: None, aspects: instrument.aspects().map(aspects).collect() });
        }
        let indicators = instrument.indicators().map(|(id, indicator)| {
            let levels = kinds.get(indicator.kind().position()).map(Rc::clone).unwrap_or_default();
            Rc::new(IndicatorLabels::new(instrument, locale, id, indicator, levels))
        });
        Self { groups, indicators: indicators.collect() }
    }

    /// The texts of an indicator.
    pub fn indicator(&self, id: IndicatorId) -> Option<&Rc<IndicatorLabels>> {
        self.indicators.get(id.position())
    }

    /// Number and short name: `11 Arsitektur SPBE`.
    pub fn title(&self, id: IndicatorId) -> String {
        self.indicator(id).map(|labels| labels.title()).unwrap_or_default()
    }
}

impl IndicatorLabels {
    fn new(
        instrument: &Instrument,
        locale: Locale,
        id: IndicatorId,
        indicator: &Indicator,
        levels: Rc<[LevelLabels]>,
    ) -> Self {
        let names =
            [indicator.name().id(), indicator.name().en(), indicator.short().id(), indicator.short().en()];
        let worth = levels.windows(2).find_map(|pair| match pair {
            [from, to] => Some(instrument.worth(indicator, from.value, to.value)),
            _ => None,
        });
        Self {
            id,
            tier: tier(locale, indicator.number(), indicator.name(), indicator.short(), indicator.percent()),
            sought: names
                .into_iter()
                .fold(indicator.number().to_owned(), |sought, name| sought + " " + name)
                .to_ascii_lowercase(),
            worth: worth.map(|worth| locale.worth(worth)).unwrap_or_default().into(),
            hundredth: instrument.worth_of_hundredth(indicator),
            scale: instrument.scale(),
            external: instrument.external(indicator).cloned().map(Rc::new),
            levels,
        }
    }

    /// Number and short name: `11 Arsitektur SPBE`.
    pub fn title(&self) -> String {
        format!("{} {}", self.tier.number, self.tier.short)
    }

    /// The texts of the level that a value stands for.
    pub fn level(&self, value: Value) -> Option<&LevelLabels> {
        self.levels.iter().rfind(|level| level.from <= value)
    }

    /// What it is worth to the index to go from one value to another; an empty one counts at the bottom of the scale.
    pub fn worth_between(&self, from: Option<Value>, to: Value) -> Difference {
        let from = from.unwrap_or_else(|| self.scale.min());
        self.hundredth.times(i64::from(to.hundredths()) - i64::from(from.hundredths()))
    }
}

fn tier(
    locale: Locale,
    number: &str,
    name: &spbe_index::Text,
    short: &spbe_index::Text,
    percent: Ratio,
) -> TierLabels {
    TierLabels {
        number: number.to_owned().into(),
        name: locale.text(name).into(),
        short: locale.text(short).into(),
        weight: locale.percent(percent).into(),
    }
}

impl LevelLabels {
    fn new(instrument: &Instrument, locale: Locale, kind: &spbe_index::Kind, value: Value) -> Option<Self> {
        let level = kind.level(value.whole()?)?;
        let (digit, name) = (locale.value(Some(value)), locale.text(level.name()));
        let label = (locale.messages().simulate.level)(&digit, &name);
        let meaning = locale.text(level.meaning());
        Some(Self {
            value,
            from: instrument.level_from(value)?,
            hundredths: value.hundredths().to_string().into(),
            digit: digit.into(),
            name: name.into(),
            meaning: meaning.into(),
            label: label.into(),
        })
    }
}
