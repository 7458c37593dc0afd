//! Files with `{{names}}` in them, which the build replaces by values.
use std::collections::HashSet;
use std::fs;

use anyhow::{Context as _, Result, anyhow, bail};

use crate::files;

/// A file of the checkout with its names replaced.
pub(super) fn fill_file(path: &str, values: &[(&str, &str)]) -> Result<String> {
    fill(&read(path)?, values).with_context(|| format!("filling in {path}"))
}

/// A text file of the checkout.
pub(super) fn read(path: &str) -> Result<String> {
    fs::read_to_string(files::root().join(path)).with_context(|| format!("reading {path}"))
}

/// The scripts of a folder of the checkout, by path from its root.
pub(super) fn scripts(folder: &str) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(files::root().join(folder)).with_context(|| format!("listing {folder}"))? {
        let name = entry?.file_name();
        let name = name.to_string_lossy();
        if name.ends_with(".js") {
            paths.push(format!("{folder}/{name}"));
        }
    }
    paths.sort_unstable();
    Ok(paths)
}

/// Replaces `{{name}}` by its value everywhere. A name the template does not use, or a placeholder that has no value,
/// is an error: the page would fetch a file that does not exist, or miss one. What stands in a value is left alone.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut filled = String::new();
    let mut used = HashSet::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, behind) = after.split_once("}}").context("a placeholder has no end")?;
        let known = values.iter().find(|(known, _)| *known == name);
        let (_, value) =
            known.ok_or_else(|| anyhow!("there is a placeholder without a value: {{{{{name}}}}}"))?;
        used.insert(name);
        filled.push_str(before);
        filled.push_str(value);
        rest = behind;
    }
    if let Some((unused, _)) = values.iter().find(|(name, _)| !used.contains(name)) {
        bail!("there is no {{{{{unused}}}}}");
    }
    filled.push_str(rest);
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_values_and_values_stay_as_they_are() {
        let filled = fill("a {{x}} b {{y}} {{x}}", &[("x", "{{y}}"), ("y", "1")]).unwrap();
        assert_eq!(filled, "a {{y}} b 1 {{y}}");
    }

    #[track_caller]
    fn refused(template: &str, values: &[(&str, &str)], because: &str) {
        let error = fill(template, values).unwrap_err().to_string();
        assert!(error.contains(because), "{error}");
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        refused("{{glue}}", &[("glue", "a.js"), ("wasm", "a.wasm")], "no {{wasm}}");
        refused("{{glue}}", &[], "without a value: {{glue}}");
        refused("{{glue", &[("glue", "a.js")], "no end");
    }
}
