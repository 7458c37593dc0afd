//! What a browser noticed beside what it showed: its console, and whom the page asked for what.
use serde_json::Value;

use super::Page;
use super::fault::{Fault, Outcome};

/// An error unless the console is clean and every request went to the page's own server.
pub(super) async fn examine(page: &Page) -> Outcome {
    let complaints = complaints(page).await?;
    if complaints.is_empty() { Ok(()) } else { Err(Fault::new(complaints.join("\n"))) }
}

/// Warnings and errors in the console, and requests to others, each told once.
pub(super) async fn complaints(page: &Page) -> Outcome<Vec<String>> {
    let mut complaints = Vec::new();
    for entry in page.driver().get_log("browser").await? {
        if matches!(entry.level.as_str(), "WARNING" | "SEVERE") {
            complaints.push(format!("console: {} {}", entry.level, entry.message));
        }
    }
    for entry in page.driver().get_log("performance").await? {
        let event = serde_json::from_str::<Value>(&entry.message)?;
        if let Some(url) = requested(&event).filter(|url| is_foreign(url, page.base_url())) {
            complaints.push(format!("request to a stranger: {url}"));
        }
    }
    Ok(complaints)
}

/// The address that an event of the browser's network log asks for, if it asks.
fn requested(event: &Value) -> Option<&str> {
    let message = event.get("message")?;
    match message.get("method")?.as_str()? {
        "Network.requestWillBeSent" => message.pointer("/params/request/url")?.as_str(),
        "Network.webSocketCreated" => message.pointer("/params/url")?.as_str(),
        _ => None,
    }
}

/// Addresses of one's own browser lead nowhere else. The last of them is its start page, which was there before ours.
const OWN: [&str; 3] = ["data:", "blob:", "chrome:"];

fn is_foreign(url: &str, base_url: &str) -> bool {
    !url.starts_with(base_url) && !OWN.iter().any(|scheme| url.starts_with(scheme))
}
