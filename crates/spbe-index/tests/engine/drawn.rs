//! Instruments made up for a purpose: so many indicators with whole weights, on a scale of one's own. Used by the benches, too.

use serde_json::{Value as Json, json};
use spbe_index::Instrument;

/// An instrument whose indicators have these weights, in parts of what they add up to.
pub(crate) fn instrument(weights: &[u64], (min, max, step): (u64, u64, &str)) -> Instrument {
    let total: u64 = weights.iter().sum();
    let percents: Vec<_> = weights.iter().map(|weight| format!("{}/{total}", 100 * weight)).collect();
    of_percents(&percents, (min, max, step))
}

/// An instrument whose indicators weigh these percents.
pub(crate) fn of_percents(percents: &[String], scale: (u64, u64, &str)) -> Instrument {
    match Instrument::from_json(&file(percents, scale)) {
        Ok(instrument) => instrument,
        Err(faults) => panic!("{faults:?}"),
    }
}

/// The file of such an instrument.
pub(crate) fn file(percents: &[String], (min, max, step): (u64, u64, &str)) -> String {
    let text = |text: String| json!({ "id": text, "en": text });
    let levels: Vec<_> = (min..=max)
        .map(|level| json!({ "level": level, "name": text(format!("L{level}")), "meaning": text("level".into()) }))
        .collect();
    let indicators: Vec<_> = percents
        .iter()
        .zip(1..)
        .map(|(percent, number)| {
            json!({
                "number": number.to_string(), "name": text(format!("I{number}")), "short": text(format!("I{number}")),
                "weight": percent, "kind": "any",
            })
        })
        .collect();
    let aspect = json!({
        "number": "1", "name": text("all".into()), "short": text("all".into()), "weight": "100", "indicators": indicators,
    });
    let bands: Vec<Json> = (min..max)
        .map(|from| json!({ "name": text(format!("Band {from}")), "from": format!("{from}.00") }))
        .collect();
    let json = json!({
        "format": 1, "id": "drawn", "index": text("index".into()), "regulation": text("none".into()),
        "status": text("made up".into()), "source": text("none".into()),
        "scale": { "min": min, "max": max, "step": step },
        "kinds": [{ "id": "any", "levels": levels }], "bands": bands, "aspects": [aspect],
    });
    json.to_string()
}
