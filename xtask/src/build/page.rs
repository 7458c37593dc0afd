//! `index.html` from its template: scripts and styles in place, and each that is inline vouched for in the content
//! security policy.
use anyhow::{Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::pieces::script;
use super::template;
use super::tools::Tools;

/// What goes into the page.
pub(super) struct Page<'a> {
    /// What is needed first: links, or the styles themselves.
    pub(super) first: &'a str,
    /// The lines that name what is needed later.
    pub(super) assets: &'a str,
    /// The inline script that starts the app.
    pub(super) boot: &'a str,
    /// The inline script that runs before anything is drawn.
    pub(super) early: &'a str,
    /// The view of a first visit, as HTML.
    pub(super) view: &'a str,
    /// Where everything may come from.
    pub(super) sources: Sources<'a>,
}

/// Source expressions of the content security policy, beside the hashes of the inline scripts.
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

/// The script that runs before anything is drawn: it decides whether the view of a first visit is shown, and waits for faults.
pub(super) fn early(tools: Option<&Tools>) -> Result<String> {
    let parts = [template::read("shell/first.js")?, template::read("shell/stopped.js")?];
    script(tools, &parts.concat())
}

/// The page as text.
pub(super) fn page(page: &Page<'_>) -> Result<String> {
    // A script or style that closes its own element would be cut there, and the rest shown as text.
    if [page.boot, page.early].iter().any(|script| script.contains("</script")) {
        bail!("an inline script closes its own element");
    }
    let Sources { scripts, styles, files, images, own } = page.sources;
    let scripts = format!("{scripts} {} {}", hash(page.early), hash(page.boot)).trim_start().to_owned();
    template::fill_file(
        "index.html",
        &[
            ("first", page.first),
            ("assets", page.assets),
            ("boot", page.boot),
            ("early", page.early),
            ("view", page.view),
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

    fn made(boot: &str) -> Result<String> {
        page(&Page { first: "", assets: "", boot, early: "1", view: "<p>2,62</p>", sources: SOURCES })
    }

    #[test]
    fn the_policy_vouches_for_the_scripts() {
        let made = made("import(\"./a.js\")").unwrap();
        // `printf 'import("./a.js")' | openssl dgst -sha256 -binary | base64`, and the same of `1`.
        let boot = "'sha256-0qJcjfDmmoB7gI+C9CqMfugYz797ZUnRyNRnTi3PtJ0='";
        let early = "'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='";
        assert!(made.contains(&format!("script-src 'self' {early} {boot} 'wasm-unsafe-eval';")), "{made}");
        assert!(made.contains("<script type=\"module\">import(\"./a.js\")</script>"), "{made}");
        assert!(made.contains("<script>1</script>"), "{made}");
    }

    #[test]
    fn the_view_of_a_first_visit_cannot_be_pressed() {
        assert!(made("").unwrap().contains("<div class=\"first-view\" inert><p>2,62</p></div>"));
    }

    #[test]
    fn a_script_that_closes_itself_is_refused() {
        assert!(made("'</script>'").is_err());
    }
}
