//! What the index is to reach: the present band, a band, or any index.

use std::rc::Rc;

use spbe_index::{Instrument, Value, Values, assess};
use spbe_workspace::{RiskSettings, RiskTarget};
use yew::prelude::*;

use super::assumptions::AssumptionEditor;
use super::field;
use super::figures::{Target, present_band};
use super::probability_format::ProbabilityFormat;

/// The index that is asked for before another one is typed, in hundredths.
const FIRST: u16 = 300;

/// What a target is called within a sentence: `Baik`, `paling sedikit 2,70`.
pub(super) fn name(target: Target, instrument: &Instrument, format: ProbabilityFormat) -> String {
    match target.band {
        Some(id) => format.locale.text(instrument.band(id).name()),
        None => (format.words.outlook.at_least)(&format.bound(target.score)),
    }
}

/// The same with its bound: `Baik atau lebih tinggi (≥ 2,60)`.
pub(super) fn full_name(target: Target, instrument: &Instrument, format: ProbabilityFormat) -> String {
    match target.band {
        Some(id) => (format.words.outlook.band_or_higher)(
            &format.locale.text(instrument.band(id).name()),
            &format.bound(target.score),
        ),
        None => name(target, instrument, format),
    }
}

/// What the fields are drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct TargetFieldProps {
    pub(super) assumptions: AssumptionEditor,
    pub(super) scenario: Rc<Values>,
}

/// The choice of the target. A component, because a number that does not fit stays to be mended.
#[component]
pub(super) fn TargetField(props: &TargetFieldProps) -> Html {
    let TargetFieldProps { assumptions, scenario } = props;
    let format = ProbabilityFormat::new(assumptions.page.locale);
    let words = &format.words.outlook;
    let fault = use_state(|| false);
    let instrument = &assumptions.instrument;
    let claimed = assess(instrument, scenario).band();
    let present = present_band(instrument, scenario);
    let say_present = if present == claimed { words.target_present } else { words.target_next };
    let present = say_present(&format.locale.text(instrument.band(present).name()));
    let chosen = assumptions.risk.target;
    let index = match chosen {
        RiskTarget::Index(hundredths) => Some(hundredths),
        RiskTarget::Present | RiskTarget::Band(_) => None,
    };
    let onchange = {
        let (assumptions, fault) = (assumptions.clone(), fault.clone());
        move |event: Event| {
            let target = match field::text(&event).as_str() {
                "present" => RiskTarget::Present,
                "index" => RiskTarget::Index(FIRST),
                band => band.parse().map_or(RiskTarget::Present, RiskTarget::Band),
            };
            fault.set(false);
            assumptions.send(&RiskSettings { target, ..(*assumptions.risk).clone() });
        }
    };
    let onnumber = {
        let (assumptions, fault) = (assumptions.clone(), fault.clone());
        let (min, max) = ends(instrument);
        move |event: Event| {
            let hundredths = hundredths(&field::text(&event)).filter(|number| (min..=max).contains(number));
            fault.set(hundredths.is_none());
            if let Some(hundredths) = hundredths {
                let target = RiskTarget::Index(hundredths);
                assumptions.send(&RiskSettings { target, ..(*assumptions.risk).clone() });
            }
        }
    };
    let option = |value: String, name: String, is_chosen: bool| {
        html! { <option key={value.clone()} value={value} selected={is_chosen}>{ name }</option> }
    };
    let bands = instrument.bands().skip(1).map(|(id, band)| {
        let name = (words.band_or_higher)(&format.locale.text(band.name()), &format.bound(band.threshold()));
        option(
            id.position().to_string(),
            name,
            u16::try_from(id.position()).is_ok_and(|position| chosen == RiskTarget::Band(position)),
        )
    });
    let number = index.map(|hundredths| {
        format.locale.number(spbe_index::Score::from_hundredths(u32::from(hundredths)).rounded(2))
    });
    let scale = instrument.scale();
    let end = |value: Value| format.locale.value(Some(value));
    html! {
        <div class="target-field">
            <label>{ words.target }{" "}
                <select id="risk-target" {onchange}>
                    { option("present".to_owned(), present, chosen == RiskTarget::Present) }
                    { for bands }
                    { option("index".to_owned(), words.target_index.to_owned(), index.is_some()) }
                </select>
            </label>
            <label hidden={index.is_none()}><span class="hidden-visually">{ words.target_number }</span>
                <input id="risk-index" inputmode="decimal" size="5" value={number} onchange={onnumber}
                    aria-invalid={fault.to_string()} aria-describedby="risk-index-fault"/>
            </label>
            <p class="warning" id="risk-index-fault" role="alert" hidden={!*fault}>{ (words.target_fault)(&end(scale.min()), &end(scale.max())) }</p>
        </div>
    }
}

fn ends(instrument: &Instrument) -> (u16, u16) {
    (instrument.scale().min().hundredths(), instrument.scale().max().hundredths())
}

/// A number with a decimal comma or point and at most two decimals, in hundredths.
fn hundredths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.trim().split_once([',', '.']).unwrap_or((text.trim(), ""));
    let is_number = whole.bytes().chain(decimals.bytes()).all(|byte| byte.is_ascii_digit());
    if !is_number || whole.is_empty() || whole.len() > 1 || decimals.len() > 2 {
        return None;
    }
    format!("{whole}{decimals:0<2}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::hundredths;

    #[test]
    fn an_index_has_two_decimals_at_most() {
        for (text, number) in [
            ("2,6", Some(260)),
            ("2.65", Some(265)),
            (" 3 ", Some(300)),
            ("2,605", None),
            ("", None),
            ("dua", None),
            ("-1", None),
            ("33", None),
        ] {
            assert_eq!(hundredths(text), number, "{text}");
        }
    }
}
