//! A small static server.
use std::fs::File;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

use super::route;

/// As many as a browser opens connections to one host.
const THREADS: usize = 6;

/// A folder that is being served until this value is dropped.
pub(crate) struct Site {
    server: Arc<Server>,
    threads: Vec<JoinHandle<()>>,
    url: String,
}

impl Site {
    /// Serves `root` on a port that is already listened on.
    pub(crate) fn start(root: PathBuf, listener: TcpListener) -> Result<Self> {
        let url = format!("http://{}/", listener.local_addr()?);
        let server =
            Server::from_listener(listener, None).map_err(|error| anyhow!("cannot serve: {error}"))?;
        let server = Arc::new(server);
        let threads = (0..THREADS)
            .map(|_| {
                let (server, root) = (Arc::clone(&server), root.clone());
                thread::spawn(move || answer_all(&server, &root))
            })
            .collect();
        Ok(Self { server, threads, url })
    }

    /// The address of the page, with its closing slash.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Serves until the program is interrupted.
    pub(super) fn join(mut self) {
        for thread in self.threads.drain(..) {
            // A thread that panicked has printed so; the others go on.
            let _ = thread.join();
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        for _ in &self.threads {
            self.server.unblock();
        }
    }
}

fn answer_all(server: &Server, root: &Path) {
    while let Ok(request) = server.recv() {
        // A browser that has gone away in the middle of an answer is no fault of the server.
        let _ = answer(request, root);
    }
}

fn answer(request: Request, root: &Path) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    let Some(file) = route::file(root, request.url()) else {
        return request.respond(Response::empty(404));
    };
    let compressed = route::compressed(&file, accepted(&request));
    let sent = compressed.as_ref().map_or(&file, |(path, _)| path);
    let encoding = compressed.as_ref().map(|(_, encoding)| ("content-encoding", *encoding));
    let mut response = Response::from_file(File::open(sent)?);
    let headers = [
        ("content-type", route::content_type(&file)),
        ("cache-control", "no-cache"),
        ("vary", "accept-encoding"),
    ];
    for (name, value) in headers.into_iter().chain(encoding) {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

/// The encodings that a browser says it takes.
fn accepted(request: &Request) -> &str {
    let mut headers = request.headers().iter();
    headers.find(|header| header.field.equiv("accept-encoding")).map_or("", |header| header.value.as_str())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    use super::*;

    fn get(site: &Site, path: &str) -> String {
        let host = site.url().trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(host).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn answers_over_the_wire() {
        let root = crate::files::scratch().join("test-site");
        fs::create_dir_all(&root).unwrap();
        fs::write(root.join("index.html"), "<p>halo").unwrap();
        let site = Site::start(root, super::super::port::any().unwrap()).unwrap();
        let page = get(&site, "/").to_lowercase();
        for part in
            ["http/1.1 200", "content-type: text/html; charset=utf-8", "cache-control: no-cache", "<p>halo"]
        {
            assert!(page.contains(part), "{part} in {page}");
        }
        assert!(get(&site, "/../xtask").starts_with("HTTP/1.1 404"));
    }
}
