//! Pointing at a part of the page, wherever and whenever it is drawn.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use js_sys::Object;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::dynamic;

/// The attribute of what is pointed at, for the styles.
const MARK: &str = "data-spot";

/// Its value where the thing was made to take the focus.
const LENT: &str = "lent";

/// What takes the keyboard's focus.
const TAKES: [&str; 5] = ["button", "a", "input", "select", "[tabindex]"];

/// How often to look whether the thing is there, in milliseconds: a tab may draw it later, or draw it anew.
const INTERVAL: u32 = 100;

/// How many looks in vain before something else is pointed at.
const PATIENCE: u32 = 10;

/// What is being pointed at. Dropping it is to stop pointing.
#[must_use = "what is dropped is not pointed at"]
pub struct Spot(Rc<RefCell<Pointing>>);

struct Pointing {
    place: &'static str,
    /// What stands in for a place that is not there.
    instead: &'static str,
    /// How many looks there were since the place was seen last.
    in_vain: u32,
    marked: Option<Element>,
    timer: Option<Timeout>,
}

impl Spot {
    /// Points at the first thing in sight that `place` selects, or `instead` once that has not come for a second, and brings
    /// it into view: at once, so that nobody has to look at the page rushing by.
    pub fn on(place: &'static str, instead: &'static str) -> Self {
        let pointing = Pointing { place, instead, in_vain: 0, marked: None, timer: None };
        let pointing = Rc::new(RefCell::new(pointing));
        look(&Rc::downgrade(&pointing));
        Self(pointing)
    }
}

impl Drop for Spot {
    fn drop(&mut self) {
        self.0.borrow_mut().mark(None);
    }
}

/// Gives the keyboard's focus to what is pointed at: to the first thing in it that takes it, or to itself.
pub fn focus() {
    let document = web_sys::window().and_then(|window| window.document());
    let marked = document.and_then(|document| document.query_selector(&format!("[{MARK}]")).ok().flatten());
    let Some(marked) = marked else { return };
    let takes = |place: &str| {
        TAKES.map(|element| format!("{place}{element}:not([tabindex='-1'], :disabled)")).join(", ")
    };
    let inside = marked.query_selector(&takes("")).ok().flatten();
    let is_own = marked.closest(&takes(&format!("[{MARK}]"))).ok().flatten().is_some();
    if inside.is_none() && !is_own {
        // Attributes of these names are always allowed.
        let _ = marked.set_attribute("tabindex", "-1");
        let _ = marked.set_attribute(MARK, LENT);
    }
    dynamic::call(&inside.unwrap_or(marked), "focus", &[]);
}

fn look(pointing: &Weak<RefCell<Pointing>>) {
    let Some(here) = pointing.upgrade() else { return };
    let again = Weak::clone(pointing);
    let mut pointing = here.borrow_mut();
    pointing.look();
    pointing.timer = Some(Timeout::new(INTERVAL, move || look(&again)));
}

impl Pointing {
    fn look(&mut self) {
        let there = in_sight(self.place);
        self.in_vain = if there.is_some() { 0 } else { self.in_vain.saturating_add(1) };
        let found = there.or_else(|| {
            // What is drawn anew is away for a moment.
            let is_patient = self.in_vain < PATIENCE;
            if is_patient { None } else { in_sight(self.instead) }
        });
        if found != self.marked {
            self.mark(found);
        }
    }

    fn mark(&mut self, element: Option<Element>) {
        if let Some(before) = self.marked.take() {
            // It need not have them any more.
            if before.get_attribute(MARK).as_deref() == Some(LENT) {
                let _ = before.remove_attribute("tabindex");
            }
            let _ = before.remove_attribute(MARK);
        }
        if let Some(element) = &element {
            // An attribute of this name is always allowed.
            let _ = element.set_attribute(MARK, "");
            let options = Object::new();
            dynamic::set(&options, "block", &"nearest".into());
            dynamic::call(element, "scrollIntoView", &[options.into()]);
        }
        self.marked = element;
    }
}

/// The first match that takes up room on the page.
fn in_sight(selector: &str) -> Option<Element> {
    let document = web_sys::window()?.document()?;
    let matches = dynamic::items(&document.query_selector_all(selector).ok()?.into());
    matches
        .into_iter()
        .filter(|found| dynamic::number(found, "offsetWidth") > 0.0)
        .find_map(|found| found.dyn_into().ok())
}
