//! `index.html` from its template: scripts and styles in place, and each that is inline vouched for in the content
//! security policy.
use anyhow::{Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::template;

/// What goes into the page.
pub(super) struct Page<'a> {
    /// What is needed first: links, or the styles themselves.
    pub(super) first: &'a str,
    /// The lines that name what is needed later.
    pub(super) assets: &'a str,
    /// The one inline script.
    pub(super) boot: &'a str,
    /// Where everything may come from.
    pub(super) sources: Sources<'a>,
}

/// Source expressions of the content security policy, beside the hash of the boot script.
pub(super) struct Sources<'a> {
    /// Of further scripts.
    pub(super) scripts: &'a str,
    pub(super) styles: &'a str,
    /// Of what is fetched.
    pub(super) files: &'a str,
    pub(super) images: &'a str,
    /// Of the worker and the manifest.
    pub(super) own: &'a str,
}

/// The page as text.
pub(super) fn page(page: &Page<'_>) -> Result<String> {
    // A script or style that closes its own element would be cut there, and the rest shown as text.
    if page.boot.contains("</script") {
        bail!("the boot script closes its own element");
    }
    let Sources { scripts, styles, files, images, own } = page.sources;
    let scripts = format!("{scripts} {}", hash(page.boot)).trim_start().to_owned();
    template::fill_file(
        "index.html",
        &[
            ("first", page.first),
            ("assets", page.assets),
            ("boot", page.boot),
            ("scripts", &scripts),
            ("styles", styles),
            ("files", files),
            ("images", images),
            ("own", own),
        ],
    )
}

/// The source expression for an inline script or style.
pub(super) fn hash(inline: &str) -> String {
    format!("'{}'", integrity(inline.as_bytes()))
}

/// A file's hash as `integrity` attributes and policies have it.
pub(super) fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCES: Sources<'_> =
        Sources { scripts: "'self'", styles: "'self'", files: "'self'", images: "'self'", own: "'self'" };

    #[test]
    fn the_policy_vouches_for_the_script() {
        let made =
            page(&Page { first: "", assets: "", boot: "import(\"./a.js\")", sources: SOURCES }).unwrap();
        // `printf 'import("./a.js")' | openssl dgst -sha256 -binary | base64`
        let hash = "'sha256-0qJcjfDmmoB7gI+C9CqMfugYz797ZUnRyNRnTi3PtJ0='";
        assert!(made.contains(&format!("script-src 'self' {hash} 'wasm-unsafe-eval';")), "{made}");
        assert!(made.contains("<script type=\"module\">import(\"./a.js\")</script>"), "{made}");
    }

    #[test]
    fn a_script_that_closes_itself_is_refused() {
        assert!(page(&Page { first: "", assets: "", boot: "'</script>'", sources: SOURCES }).is_err());
    }
}
