//! A free port on the loopback address.
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context as _, Result};

const DEFAULT: u16 = 8080;

/// The asked-for port or an error; without a wish, 8080 or the next one that is free.
pub(super) fn listen(wish: Option<u16>) -> Result<TcpListener> {
    if let Some(port) = wish {
        return bind(port).with_context(|| format!("port {port} cannot be used"));
    }
    for port in DEFAULT..u16::MAX {
        match bind(port) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            other => return other.with_context(|| format!("port {port} cannot be used")),
        }
    }
    any()
}

/// Whichever port the system gives.
pub(crate) fn any() -> Result<TcpListener> {
    bind(0).context("the system has no free port")
}

fn bind(port: u16) -> std::io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_passed_over_and_refused_to_who_insists() {
        let first = listen(None).unwrap();
        let second = listen(None).unwrap();
        let port = first.local_addr().unwrap().port();
        assert!(second.local_addr().unwrap().port() > port);
        assert!(listen(Some(port)).is_err());
    }
}
