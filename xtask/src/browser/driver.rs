//! One chromedriver, from start to end.
use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

/// A running chromedriver; dropping it ends it and every browser that it started.
pub(super) struct Driver {
    child: Child,
    port: u16,
    /// Kept open, or chromedriver would fail at the next thing it has to say.
    _stdout: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts it on a port of its own choice, which it tells.
    pub(super) fn start(program: &Path) -> Result<Self> {
        let mut child = Command::new(program).arg("--port=0").stdout(Stdio::piped()).spawn()?;
        let mut stdout = BufReader::new(child.stdout.take().context("chromedriver has no output")?);
        let Some(port) = announced_port(&mut stdout) else {
            child.kill()?;
            child.wait()?;
            bail!("it ended without telling its port")
        };
        Ok(Self { child, port, _stdout: stdout })
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}:{}", Ipv4Addr::LOCALHOST, self.port)
    }

    /// Killing chromedriver would leave its browsers behind, so it is asked first.
    fn shut_down(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(
            stream,
            "GET /shutdown HTTP/1.1\r\nhost: localhost:{}\r\nconnection: close\r\n\r\n",
            self.port
        )?;
        stream.read_to_end(&mut Vec::new()).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Whatever fails here, the last word is kill, and after that nothing can be done.
        let _ = self.shut_down();
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn announced_port(stdout: &mut impl BufRead) -> Option<u16> {
    stdout.lines().map_while(Result::ok).find_map(|line| port_in(&line))
}

fn port_in(line: &str) -> Option<u16> {
    line.split_once("started successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_what_chromedriver_says() {
        let said = "Starting ChromeDriver 130.0 on port 0\nOnly local connections are allowed.\n\
                    ChromeDriver was started successfully on port 38171.\n";
        assert_eq!(announced_port(&mut said.as_bytes()), Some(38171));
        assert_eq!(announced_port(&mut "Starting ChromeDriver 130.0 on port 0\n".as_bytes()), None);
    }
}
