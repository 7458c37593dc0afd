//! `cargo xtask build`: source in, `dist/` out.
//!
//! Everything is made in memory and written at the end, so that a failed build leaves the last good page in place.
mod assets;
mod compile;
mod dist;
mod first_view;
mod glue;
mod guide;
mod hashed;
mod headers;
mod optimise;
mod page;
mod pieces;
mod single;
mod site;
mod split;
mod styles;
mod target;
mod template;
mod tools;
mod worker;

pub(crate) use tools::axe;

pub(crate) use dist::COMPRESSED;
pub(crate) use target::ensure as ensure_target;

use std::fs;
use std::time::Instant;

use anyhow::Result;

use crate::files;

/// Builds the page into `dist/`.
pub(crate) fn build() -> Result<()> {
    into(false)
}

/// Builds the page into `dist/`, and once more as one file.
pub(crate) fn build_with_single_file() -> Result<()> {
    into(true)
}

fn into(is_single_wanted: bool) -> Result<()> {
    let start = Instant::now();
    target::ensure()?;
    let tools = tools::ensure()?;
    let pieces = pieces::make(tools.as_ref())?;
    let (dist, build) = site::make(tools.as_ref(), &pieces)?;
    let single = is_single_wanted.then(|| single::make(tools.as_ref(), &pieces, &build)).transpose()?;
    dist.write(&files::dist())?;
    println!("dist/ is ready after {:.1} s: build {build}", start.elapsed().as_secs_f64());
    if let Some(page) = single {
        let path = files::single();
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(&path, &page)?;
        println!("{} is ready: {} bytes", path.strip_prefix(files::root())?.display(), page.len());
    }
    Ok(())
}
