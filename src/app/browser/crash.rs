//! What is left to do after a panic: the page is dead, the data is not.

use std::panic::PanicHookInfo;

use wasm_bindgen::JsCast;
use web_sys::HtmlTemplateElement;

/// Says in the console what happened and shows the box that index.html keeps ready for it.
pub fn report(info: &PanicHookInfo<'_>) {
    web_sys::console::error_1(&info.to_string().into());
    let shown = || {
        let document = web_sys::window()?.document()?;
        let template = document.get_element_by_id("crashed")?.dyn_into::<HtmlTemplateElement>().ok()?;
        document.body()?.append_child(&template.content()).ok()
    };
    shown();
}
