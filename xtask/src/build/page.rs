//! `index.html` from its template: names filled in, and the boot script vouched for in the content security policy.
use anyhow::{Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The placeholder for the hash of the inline script.
const SCRIPT_HASH: &str = "{{script-hash}}";

/// Replaces `{{name}}` by its value everywhere. A name the template does not use, or a placeholder that has no value,
/// is an error: the page would fetch a file that does not exist, or miss one.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut page = template.to_owned();
    for (name, value) in values {
        let placeholder = format!("{{{{{name}}}}}");
        if !page.contains(&placeholder) {
            bail!("index.html has no {placeholder}");
        }
        page = page.replace(&placeholder, value);
    }
    let hash = script_hash(&page)?;
    let page = page.replace(SCRIPT_HASH, &hash);
    if let Some((_, rest)) = page.split_once("{{") {
        bail!(
            "index.html has a placeholder without a value: {{{{{}",
            rest.chars().take(20).collect::<String>()
        );
    }
    Ok(page)
}

/// The source expression for the page's one inline script, taken after all names in the script are filled in.
fn script_hash(page: &str) -> Result<String> {
    let mut scripts = page.split("<script type=\"module\">").skip(1);
    let (Some(script), None) = (scripts.next(), scripts.next()) else {
        bail!("index.html must have exactly one <script type=\"module\">, the boot script");
    };
    let Some((script, _)) = script.split_once("</script>") else {
        bail!("the boot script in index.html has no end");
    };
    Ok(format!("sha256-{}", STANDARD.encode(Sha256::digest(script))))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "<meta content=\"script-src '{{script-hash}}'\"><script type=\"module\">import(\"./{{glue}}\")</script>";

    #[test]
    fn the_hash_is_of_the_filled_in_script() {
        // `printf 'import("./a.js")' | openssl dgst -sha256 -binary | base64`
        let hash = "sha256-0qJcjfDmmoB7gI+C9CqMfugYz797ZUnRyNRnTi3PtJ0=";
        assert_eq!(
            fill(TEMPLATE, &[("glue", "a.js")]).unwrap(),
            format!(
                "<meta content=\"script-src '{hash}'\"><script type=\"module\">import(\"./a.js\")</script>"
            )
        );
    }

    #[track_caller]
    fn refused(template: &str, values: &[(&str, &str)], because: &str) {
        let error = fill(template, values).unwrap_err().to_string();
        assert!(error.contains(because), "{error}");
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        refused(TEMPLATE, &[("glue", "a.js"), ("wasm", "a.wasm")], "no {{wasm}}");
        refused(TEMPLATE, &[], "without a value: {{glue");
        refused("<p>{{glue}}", &[("glue", "a.js")], "exactly one");
        refused(&TEMPLATE.repeat(2), &[("glue", "a.js")], "exactly one");
        refused("{{glue}}<script type=\"module\">", &[("glue", "a.js")], "no end");
    }
}
