//! Installing a browser where this can be done without asking anybody.
use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use super::{Programs, find};
use crate::command;

/// The driver comes in the same version as the browser. The fonts are there because text without any is not laid out.
const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-liberation"];

const ADVICE: &str = "\
The journeys need Chromium or Chrome, and the chromedriver of the same version.
  Debian:  sudo apt-get install chromium chromium-driver
  Fedora:  sudo dnf install chromium chromedriver
  Arch:    sudo pacman -S chromium
  others:  https://googlechromelabs.github.io/chrome-for-testing/
They are looked for on PATH; the variables CHROMIUM and CHROMEDRIVER name them where they are elsewhere.
`cargo xtask test --fast` does without them.";

/// The browser, installed first if it is missing and this is a Debian on which we are root.
pub(super) fn ensure() -> Result<Programs> {
    if let Some(programs) = find::programs() {
        return Ok(programs);
    }
    if !debian() || !root() {
        bail!("{ADVICE}");
    }
    println!("chromium or chromedriver is missing: installing Debian's packages, once");
    install().context(ADVICE)?;
    find::programs().context(ADVICE)
}

fn install() -> Result<()> {
    println!("fetching the list of packages");
    command::run(apt().args(["update", "-qq"]))?;
    println!("installing {} (about 100 MB to fetch)", PACKAGES.join(", "));
    command::run(apt().args(["install", "-y", "-qq", "--no-install-recommends"]).args(PACKAGES))
}

/// Without its hundreds of lines on what goes well; what goes wrong is on standard error.
fn apt() -> Command {
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
    apt
}

fn debian() -> bool {
    command::find("apt-get").is_some()
        && fs::read_to_string("/etc/os-release").is_ok_and(|text| is_debian(&text))
}

/// Debian itself, and whatever says that it is like it.
fn is_debian(os_release: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .any(|ids| ids.trim_matches('"').split_whitespace().any(|id| id == "debian"))
}

fn root() -> bool {
    command::output(Command::new("id").arg("-u")).is_ok_and(|user| user.trim_ascii() == b"0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_and_its_like_are_recognised() {
        for (os_release, wanted) in [
            ("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n", true),
            ("ID=ubuntu\nID_LIKE=debian\n", true),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", true),
            ("ID=fedora\nNAME=\"not debian\"\n", false),
            ("ID=arch\n", false),
        ] {
            assert_eq!(is_debian(os_release), wanted, "{os_release}");
        }
    }
}
