//! From the path of a request to a file of the page.
use std::path::{Component, Path, PathBuf};

/// The file that answers a request for `url` (path and query), if the page has it.
///
/// The path is not percent-decoded: no file of the page needs it, so there is no second spelling of `..` to guard.
pub(super) fn file(root: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    let file = root.join(path);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    (inside && !path.contains('\\') && file.is_file()).then_some(file)
}

/// The content type by the file's ending. A browser refuses to stream a module, or to run a script, of another type.
pub(super) fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn page() -> PathBuf {
        let root = crate::files::scratch().join("test-route/dist");
        fs::create_dir_all(root.join("sub")).unwrap();
        for name in ["index.html", "app.js", "sub/index.html", "../secret"] {
            fs::write(root.join(name), name).unwrap();
        }
        root
    }

    #[test]
    fn paths_lead_to_files_of_the_page_and_to_nothing_else() {
        let root = page();
        let absolute = format!("/{}", root.join("../secret").display());
        for (url, wanted) in [
            ("/", Some("index.html")),
            ("/index.html", Some("index.html")),
            ("/?share=1#x", Some("index.html")),
            ("/app.js?v=../..", Some("app.js")),
            ("/sub/", Some("sub/index.html")),
            ("/missing.js", None),
            ("/../secret", None),
            ("/sub/../../secret", None),
            ("/%2e%2e/secret", None),
            ("/..\\secret", None),
            (&absolute, None),
            ("app.js", None),
            ("", None),
        ] {
            assert_eq!(file(&root, url), wanted.map(|name| root.join(name)), "{url}");
        }
    }

    #[test]
    fn types_are_what_browsers_insist_on() {
        for (name, wanted) in [
            ("index.html", "text/html; charset=utf-8"),
            ("app-1.js", "text/javascript; charset=utf-8"),
            ("app-1.wasm", "application/wasm"),
            ("style-1.css", "text/css; charset=utf-8"),
            ("unknown", "application/octet-stream"),
        ] {
            assert_eq!(content_type(Path::new(name)), wanted, "{name}");
        }
    }
}
