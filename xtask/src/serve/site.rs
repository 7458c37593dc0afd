//! A small static server.
use std::convert::Infallible;
use std::net::TcpListener;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use hyper::header::{CACHE_CONTROL, HeaderValue, IF_MODIFIED_SINCE, LAST_MODIFIED};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt as _;
use tower_http::services::ServeDir;
use tower_http::services::fs::ServeFileSystemResponseBody;

/// A folder that is being served until this value is dropped.
pub(crate) struct Site {
    /// `None` only while it is dropped.
    runtime: Option<Runtime>,
    url: String,
}

impl Site {
    /// Serves `root` on a port that is already listened on: files as they are, in the fewest bytes that the browser takes.
    pub(crate) fn start(root: PathBuf, listener: TcpListener) -> Result<Self> {
        let url = format!("http://{}/", listener.local_addr()?);
        listener.set_nonblocking(true)?;
        let runtime =
            Builder::new_multi_thread().worker_threads(2).enable_all().build().context("cannot serve")?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let files = ServeDir::new(root).precompressed_br().precompressed_gzip();
        runtime.spawn(accept(listener, files));
        Ok(Self { runtime: Some(runtime), url })
    }

    /// The address of the page, with its closing slash.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Serves until the program is interrupted.
    pub(super) fn join(mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.block_on(std::future::pending::<()>());
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // A browser may hold its connections open for as long as it likes.
            runtime.shutdown_background();
        }
    }
}

/// Every connection goes on for itself, however long the others stay open.
async fn accept(listener: tokio::net::TcpListener, files: ServeDir) {
    loop {
        // A connection that ended before it began is the browser's affair.
        let Ok((stream, _)) = listener.accept().await else { continue };
        let files = files.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| answer(files.clone(), request));
            // So is one that it leaves in the middle of an answer.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

/// What is built twice within a second has the same time of change, so a file is never called unchanged by its time.
async fn answer<B>(
    files: ServeDir,
    mut request: Request<B>,
) -> Result<Response<ServeFileSystemResponseBody>, Infallible>
where
    B: Send + 'static,
{
    request.headers_mut().remove(IF_MODIFIED_SINCE);
    let mut response = files.oneshot(request).await?;
    response.headers_mut().remove(LAST_MODIFIED);
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;
    use std::time::Duration;

    use super::*;

    fn site(name: &str, files: &[&str]) -> Site {
        let root = crate::files::scratch().join(name).join("dist");
        fs::create_dir_all(&root).unwrap();
        for file in files {
            fs::write(root.join(file), format!("<{file}>")).unwrap();
        }
        fs::write(root.join("../secret"), "from outside").unwrap();
        Site::start(root, super::super::port::any().unwrap()).unwrap()
    }

    fn connect(site: &Site) -> TcpStream {
        let stream =
            TcpStream::connect(site.url().trim_start_matches("http://").trim_end_matches('/')).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    fn get(site: &Site, path: &str, accepted: &str) -> String {
        let mut stream = connect(site);
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nhost: x\r\naccept-encoding: {accepted}\r\nconnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer.to_lowercase()
    }

    #[test]
    fn files_come_with_the_types_that_browsers_insist_on() {
        let names = ["index.html", "app.js", "app.wasm", "style.css", "app.webmanifest"];
        let site = site("test-site-types", &names);
        for (path, kind) in [
            ("/", "text/html"),
            ("/?share=1", "text/html"),
            ("/app.js?v=1", "text/javascript"),
            ("/app.wasm", "application/wasm"),
            ("/style.css", "text/css"),
            ("/app.webmanifest", "application/manifest+json"),
        ] {
            let answer = get(&site, path, "identity");
            for part in ["http/1.1 200", &format!("content-type: {kind}"), "cache-control: no-cache"] {
                assert!(answer.contains(part), "{part} in {path}: {answer}");
            }
        }
        assert!(get(&site, "/", "identity").ends_with("<index.html>"));
    }

    #[test]
    fn nothing_outside_of_the_folder_is_served() {
        let site = site("test-site-outside", &["index.html"]);
        for path in
            ["/missing.js", "/../secret", "/%2e%2e/secret", "/..%2fsecret", "/..\\secret", "//etc/passwd"]
        {
            let answer = get(&site, path, "identity");
            assert!(!answer.contains("from outside") && !answer.contains("root:"), "{path}: {answer}");
        }
    }

    #[test]
    fn a_browser_gets_the_smallest_form_that_it_takes() {
        let site = site("test-site-forms", &["app.js", "app.js.br", "app.js.gz", "plain.js", "plain.js.gz"]);
        for (path, accepted, wanted) in [
            ("/app.js", "gzip, deflate, br, zstd", "<app.js.br>"),
            ("/app.js", "gzip;q=1.0, deflate", "<app.js.gz>"),
            ("/app.js", "deflate", "<app.js>"),
            ("/plain.js", "gzip, br", "<plain.js.gz>"),
        ] {
            let answer = get(&site, path, accepted);
            assert!(answer.ends_with(wanted) && answer.contains("text/javascript"), "{path}: {answer}");
        }
    }

    /// A browser opens several at once, and keeps them.
    #[test]
    fn connections_that_stay_open_keep_nobody_waiting() {
        let site = site("test-site-open", &["index.html"]);
        let mut open: Vec<_> = (0..40).map(|_| connect(&site)).collect();
        for stream in &mut open {
            write!(stream, "GET / HTTP/1.1\r\nhost: x\r\n\r\n").unwrap();
            let mut first = [0; 12];
            stream.read_exact(&mut first).unwrap();
            assert_eq!(&first, b"HTTP/1.1 200");
        }
    }

    #[test]
    fn what_was_changed_a_moment_ago_is_sent_anew() {
        let site = site("test-site-changed", &["index.html"]);
        assert!(!get(&site, "/", "identity").contains("last-modified"));
        let mut stream = connect(&site);
        write!(
            stream,
            "GET / HTTP/1.1\r\nhost: x\r\nif-modified-since: Fri, 01 Jan 2100 00:00:00 GMT\r\nconnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }
}
