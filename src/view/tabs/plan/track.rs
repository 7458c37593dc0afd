//! What can be dragged along with a pointer and stepped along with keys: a slider around a drawing.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};
use yew::prelude::*;

/// A slider around a drawing.
pub(super) struct Track {
    pub(super) class: &'static str,
    pub(super) label: &'static str,
    /// The place on it, and the last one.
    pub(super) now: usize,
    pub(super) last: usize,
    /// The place in words.
    pub(super) text: String,
    /// The pointer is at this share of the width, pressed down.
    pub(super) on_pull: Callback<f64>,
    /// The pointer was lifted there.
    pub(super) on_drop: Callback<f64>,
    /// The pointer was taken away without a choice.
    pub(super) on_cancel: Callback<()>,
    /// Keys have gone to this place.
    pub(super) on_key: Callback<usize>,
}

impl Track {
    pub(super) fn view(self, drawing: Html) -> Html {
        let Self { class, label, now, last, text, on_pull, on_drop, on_cancel, on_key } = self;
        let onpointerdown = {
            let on_pull = on_pull.clone();
            move |event: PointerEvent| {
                if event.button() == 0
                    && let Some(track) = track(&event)
                {
                    // Without it the drag ends where the pointer leaves the drawing, and that is all.
                    let _ = track.set_pointer_capture(event.pointer_id());
                    on_pull.emit(share(&track, &event));
                }
            }
        };
        let onpointermove = move |event: PointerEvent| {
            if event.buttons() & 1 == 1
                && let Some(track) = track(&event)
            {
                on_pull.emit(share(&track, &event));
            }
        };
        let onpointerup = move |event: PointerEvent| {
            if event.button() == 0
                && let Some(track) = track(&event)
            {
                on_drop.emit(share(&track, &event));
            }
        };
        let onkeydown = move |event: KeyboardEvent| {
            let Some(place) = place_after(&event.key(), now, last) else { return };
            event.prevent_default();
            if place != now {
                on_key.emit(place);
            }
        };
        html! {
            <div {class} role="slider" tabindex="0" aria-label={label} aria-valuemin="0" aria-valuemax={last.to_string()}
                aria-valuenow={now.to_string()} aria-valuetext={text}
                {onpointerdown} {onpointermove} {onpointerup} onpointercancel={move |_: PointerEvent| on_cancel.emit(())} {onkeydown}>
                { drawing }
            </div>
        }
    }
}

fn track(event: &PointerEvent) -> Option<Element> {
    // Yew listens at the root of the page, so that is the current target.
    event.target()?.dyn_into::<Element>().ok()?.closest("[role=slider]").ok().flatten()
}

fn share(track: &Element, event: &PointerEvent) -> f64 {
    let place = track.get_bounding_client_rect();
    (f64::from(event.client_x()) - place.left()) / place.width().max(1.0)
}

/// Arrows go one place, the page keys a tenth of the way, Home and End to the ends.
fn place_after(key: &str, now: usize, last: usize) -> Option<usize> {
    let far = (last / 10).max(1);
    let place = match key {
        "ArrowRight" | "ArrowUp" => now + 1,
        "ArrowLeft" | "ArrowDown" => now.saturating_sub(1),
        "PageUp" => now + far,
        "PageDown" => now.saturating_sub(far),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    Some(place.min(last))
}

#[cfg(test)]
mod tests {
    use super::place_after;

    #[test]
    fn keys_stay_on_the_track() {
        for (key, now, place) in [
            ("ArrowRight", 3, Some(4)),
            ("ArrowUp", 40, Some(40)),
            ("ArrowLeft", 0, Some(0)),
            ("PageUp", 3, Some(7)),
            ("PageDown", 3, Some(0)),
            ("Home", 9, Some(0)),
            ("End", 9, Some(40)),
            ("a", 9, None),
        ] {
            assert_eq!(place_after(key, now, 40), place, "{key}");
        }
    }
}
