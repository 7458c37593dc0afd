//! How long something takes, and which year it is.

use wasm_bindgen::JsValue;

use super::dynamic;

/// Microseconds since the page was opened; zero where the browser does not tell, and where there is none. Whole ones: the code that writes
/// floats would weigh six kilobytes in the first load.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a page is open for days at most"
)]
pub fn microseconds() -> u64 {
    if !cfg!(target_arch = "wasm32") {
        return 0;
    }
    web_sys::window().and_then(|window| window.performance()).map_or(0, |clock| (clock.now() * 1000.0) as u64)
}

/// The calendar year on this machine; zero where no browser tells.
pub fn year() -> u16 {
    if !cfg!(target_arch = "wasm32") {
        return 0;
    }
    u16::try_from(js_sys::Date::new_0().get_full_year()).unwrap_or(u16::MAX)
}

/// The month of the year on this machine, from one; zero where no browser tells.
pub fn month() -> u8 {
    if !cfg!(target_arch = "wasm32") {
        return 0;
    }
    u8::try_from(js_sys::Date::new_0().get_month() + 1).unwrap_or_default()
}

/// The time of day as a clock on the wall has it: `09.41`.
pub fn time_of_day() -> String {
    let now = dynamic::construct("Date", &[]).unwrap_or_default();
    format!("{:02}.{:02}", part(&now, "getHours"), part(&now, "getMinutes"))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an hour or a minute")]
fn part(now: &JsValue, name: &str) -> u8 {
    dynamic::call(now, name, &[]).and_then(|part| part.as_f64()).unwrap_or_default() as u8
}
