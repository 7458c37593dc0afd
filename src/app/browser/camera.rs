//! Reading QR codes with the camera, where the browser has a detector for them.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Object, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::dynamic;

/// How often the picture is looked at, in milliseconds.
const INTERVAL: u32 = 250;

/// A camera that looks for codes. Dropping it turns it off.
#[must_use = "dropping it turns the camera off"]
pub struct Scanner(Rc<Eye>);

/// What the scanner looks with.
struct Eye {
    is_on: Cell<bool>,
    video: JsValue,
    /// The camera and the detector, once they are there.
    open: RefCell<Option<(JsValue, JsValue)>>,
    next: RefCell<Option<Timeout>>,
    found: Box<dyn Fn(String)>,
}

/// Whether this browser can read codes.
pub fn can_scan() -> bool {
    dynamic::get(&js_sys::global(), "BarcodeDetector").is_function()
}

impl Scanner {
    /// Shows the camera in the element `video` and tells the text of every code that it sees, as often as it sees it;
    /// `refused` is called where there is no camera, or it may not be used.
    pub fn start(video: JsValue, found: impl Fn(String) + 'static, refused: impl Fn() + 'static) -> Self {
        let eye = Rc::new(Eye {
            is_on: Cell::new(true),
            video,
            open: RefCell::default(),
            next: RefCell::default(),
            found: Box::new(found),
        });
        let opened = Rc::clone(&eye);
        spawn_local(async move {
            match open(&opened.video).await {
                Some(open) => {
                    *opened.open.borrow_mut() = Some(open);
                    look(opened);
                }
                None => refused(),
            }
        });
        Self(eye)
    }
}

impl Drop for Scanner {
    fn drop(&mut self) {
        self.0.is_on.set(false);
    }
}

/// Looks once, and again a while later for as long as the scanner is on; then the camera is let go.
fn look(eye: Rc<Eye>) {
    spawn_local(async move {
        let Some((stream, detector)) = eye.open.borrow().clone() else { return };
        if !eye.is_on.get() {
            let tracks = dynamic::call(&stream, "getTracks", &[]).unwrap_or_default();
            for track in dynamic::items(&tracks) {
                dynamic::call(&track, "stop", &[]);
            }
            return;
        }
        let codes = done(dynamic::promised(&detector, "detect", std::slice::from_ref(&eye.video))).await;
        for code in dynamic::items(&codes.unwrap_or_default()) {
            (eye.found)(dynamic::text(&code, "rawValue"));
        }
        let again = Rc::clone(&eye);
        *eye.next.borrow_mut() = Some(Timeout::new(INTERVAL, move || look(again)));
    });
}

/// The camera's stream and a detector.
async fn open(video: &JsValue) -> Option<(JsValue, JsValue)> {
    let detector = dynamic::construct("BarcodeDetector", &[])?;
    let wanted = object("video", &object("facingMode", &"environment".into()));
    let devices = dynamic::get(&dynamic::get(&js_sys::global(), "navigator"), "mediaDevices");
    let stream = done(dynamic::promised(&devices, "getUserMedia", &[wanted])).await?;
    dynamic::set(video, "srcObject", &stream);
    // A picture that does not move yet is looked at again later.
    let playing = dynamic::promised(video, "play", &[]);
    spawn_local(async move { drop(done(playing).await) });
    Some((stream, detector))
}

fn object(name: &str, value: &JsValue) -> JsValue {
    let object = Object::new().into();
    dynamic::set(&object, name, value);
    object
}

/// What a promise brings; `None` where it fails, or is none.
async fn done(promise: Option<Promise>) -> Option<JsValue> {
    JsFuture::from(promise?).await.ok()
}
