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

/// The file in fewer bytes, where the page has it so and the browser takes it, with the name of its encoding.
pub(super) fn compressed(file: &Path, accepted: &str) -> Option<(PathBuf, &'static str)> {
    let takes = |encoding: &str| accepted.split([',', ';', ' ']).any(|word| word == encoding);
    [("br", "br"), ("gzip", "gz")]
        .into_iter()
        .filter(|(encoding, _)| takes(encoding))
        .map(|(encoding, ending)| {
            let mut name = file.as_os_str().to_owned();
            name.push(".");
            name.push(ending);
            (PathBuf::from(name), encoding)
        })
        .find(|(path, _)| path.is_file())
}

/// The content type by the file's ending. A browser refuses to stream a module, or to run a script, of another type.
pub(super) fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("webmanifest") => "application/manifest+json",
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
    fn a_browser_gets_the_smallest_form_that_it_takes() {
        let root = crate::files::scratch().join("test-route/compressed");
        fs::create_dir_all(&root).unwrap();
        for name in ["app.js", "app.js.br", "app.js.gz", "plain.js", "plain.js.gz"] {
            fs::write(root.join(name), name).unwrap();
        }
        for (name, accepted, wanted) in [
            ("app.js", "gzip, deflate, br, zstd", Some(("app.js.br", "br"))),
            ("app.js", "gzip;q=1.0, deflate", Some(("app.js.gz", "gzip"))),
            ("app.js", "deflate", None),
            ("plain.js", "gzip, br", Some(("plain.js.gz", "gzip"))),
            ("app.js.gz", "gzip, br", None),
        ] {
            let wanted = wanted.map(|(name, encoding)| (root.join(name), encoding));
            assert_eq!(compressed(&root.join(name), accepted), wanted, "{name} for {accepted}");
        }
    }

    #[test]
    fn types_are_what_browsers_insist_on() {
        for (name, wanted) in [
            ("index.html", "text/html; charset=utf-8"),
            ("app-1.js", "text/javascript; charset=utf-8"),
            ("app-1.wasm", "application/wasm"),
            ("style-1.css", "text/css; charset=utf-8"),
            ("manifest-1.webmanifest", "application/manifest+json"),
            ("unknown", "application/octet-stream"),
        ] {
            assert_eq!(content_type(Path::new(name)), wanted, "{name}");
        }
    }
}
