//! `cargo xtask serve`: the built page on this machine, and nowhere else.
mod port;
mod site;
mod watch;

pub(crate) use port::any as any_port;
pub(crate) use site::Site;

use anyhow::Result;

use crate::{build, files};

/// Builds, serves until interrupted, and with `watch` builds again whenever a source changes.
pub(crate) fn serve(port: Option<u16>, watch: bool) -> Result<()> {
    build::build()?;
    let site = Site::start(files::dist(), port::listen(port)?)?;
    println!("serving dist/ on {} (stop with Ctrl-C)", site.url());
    if watch {
        watch::forever(|| match build::build() {
            Ok(()) => println!("reload {}", site.url()),
            Err(error) => eprintln!("{error:#}\nthe page served is still the one before"),
        })?;
    }
    site.join();
    Ok(())
}
