//! How long something takes.

/// Microseconds since the page was opened; zero where the browser does not tell. Whole ones: the code that writes
/// floats would weigh six kilobytes in the first load.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a page is open for days at most"
)]
pub fn microseconds() -> u64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0, |clock| (clock.now() * 1000.0) as u64)
}
