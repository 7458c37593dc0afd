//! The module that reads and writes files, which is fetched when a file is first touched. It runs apart from the page: a
//! fault in it costs the file that it was at, and nothing else.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// The script around the module; the build puts it beside the glue.
    #[wasm_bindgen(catch, js_name = filesModule)]
    fn script(again: &str) -> Result<Promise, JsValue>;
}

/// Why there is no answer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Failure {
    /// The module did not arrive.
    Missing,
    /// It stopped at this file.
    Stopped,
    /// It says why.
    Message(String),
}

/// The module, fetched.
pub struct Exchange(JsValue);

impl Exchange {
    /// Fetches the module where that has not been done; `progress` hears how many bytes have come so far.
    ///
    /// # Errors
    /// [`Failure::Missing`].
    pub async fn load(progress: impl FnMut(u32) + 'static) -> Result<Self, Failure> {
        let script = imported().await.ok_or(Failure::Missing)?;
        let progress = Closure::<dyn FnMut(u32)>::new(progress);
        let loaded = called(&script, "load", &Array::of1(progress.as_ref()));
        waited(loaded).await.map_err(|_| Failure::Missing)?;
        Ok(Self(script))
    }

    /// The bytes of a file; `export` is its name in `docs/exchange.md`, `workspace` the data as JSON.
    ///
    /// # Errors
    /// Why there is no file.
    pub async fn write(&self, export: &str, workspace: &str, language: &str) -> Result<Vec<u8>, Failure> {
        let arguments = Array::of4(&"write".into(), &export.into(), &workspace.into(), &language.into());
        let bytes = self.answer(&arguments).await?.dyn_into::<Uint8Array>().map_err(|_| Failure::Stopped)?;
        Ok(bytes.to_vec())
    }

    /// What was understood of a file, as JSON.
    ///
    /// # Errors
    /// [`Failure::Stopped`].
    pub async fn read(&self, bytes: &[u8], request: &str) -> Result<String, Failure> {
        let arguments = Array::of3(&"read".into(), &Uint8Array::from(bytes), &request.into());
        self.answer(&arguments).await?.as_string().ok_or(Failure::Stopped)
    }

    /// The limits of a file, as JSON.
    ///
    /// # Errors
    /// [`Failure::Stopped`].
    pub async fn limits(&self) -> Result<String, Failure> {
        self.answer(&Array::of1(&"limits".into())).await?.as_string().ok_or(Failure::Stopped)
    }

    async fn answer(&self, arguments: &Array) -> Result<JsValue, Failure> {
        let progress = waited(called(&self.0, "call", arguments)).await.map_err(|_| Failure::Stopped)?;
        let field =
            |name: &str| Reflect::get(&progress, &name.into()).ok().filter(|field| !field.is_undefined());
        match (field("answer"), field("sentence")) {
            (Some(answer), _) => Ok(answer),
            (None, Some(sentence)) => Err(Failure::Message(sentence.as_string().unwrap_or_default())),
            (None, None) => Err(Failure::Stopped),
        }
    }
}

/// The script around the module; asked for once more where it did not arrive, by an address that has not failed yet.
async fn imported() -> Option<JsValue> {
    for again in ["", "?1"] {
        if let Ok(module) = waited(script(again)).await {
            return Reflect::get(&module, &"default".into()).ok();
        }
    }
    None
}

fn called(object: &JsValue, name: &str, arguments: &Array) -> Result<Promise, JsValue> {
    let function: Function = Reflect::get(object, &name.into())?.dyn_into()?;
    Ok(Promise::resolve(&function.apply(object, arguments)?))
}

async fn waited(promise: Result<Promise, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(promise?).await
}
