//! Writes the page of a first visit to standard output, for the build to put into index.html.

use std::io::{self, Write as _};

fn main() -> io::Result<()> {
    io::stdout().write_all(spbe_simulator::app::first_view::html().as_bytes())
}
