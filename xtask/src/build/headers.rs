//! `_headers`, for hosts that read one (Netlify, Cloudflare Pages and their like).
use std::fmt::Write as _;

use super::hashed::Hashed;

/// For every file. Who may frame the page cannot be said in the page itself. How long a file may be kept is left to the
/// host, which asks anew each time unless it is told otherwise.
const ALL: &str = "/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Content-Security-Policy: frame-ancestors 'self'
";

/// A rule for each file whose name changes with its content; a wildcard in the middle of a path is not for all hosts.
pub(super) fn file(hashed: &[Hashed]) -> String {
    let mut text = ALL.to_owned();
    for file in hashed {
        let _ = write!(text, "/{}\n  Cache-Control: public, max-age=31536000, immutable\n", file.name);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_never_changes_may_be_kept_for_good() {
        let text = file(&[Hashed::new("app", "js", b"abc".to_vec())]);
        let rule = "/app-ba7816bf8f01cfea.js\n  Cache-Control: public, max-age=31536000, immutable\n";
        assert!(text.starts_with("/*\n") && text.ends_with(rule), "{text}");
    }
}
