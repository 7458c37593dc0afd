//! What is left to do after a panic: the page is dead, the data is not.

use std::panic::PanicHookInfo;

/// Says in the console what happened and shows the box that index.html keeps ready for it.
pub fn report(info: &PanicHookInfo<'_>) {
    web_sys::console::error_1(&info.to_string().into());
    let document = web_sys::window().and_then(|window| window.document());
    let shown = document.and_then(|document| document.get_element_by_id("crashed"));
    if let Some(shown) = shown {
        // Removing an attribute cannot fail.
        let _ = shown.remove_attribute("hidden");
    }
}
