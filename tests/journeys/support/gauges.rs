//! What a measurement needs of the browser: a slow network, and how much memory the page holds.
use serde::Deserialize;
use serde_json::{Value, json};

use super::Page;
use super::fault::{Fault, Outcome};

/// Lighthouse's "slow 4G": bytes per second down and up, and milliseconds before each answer.
const DOWN: u32 = 1_600_000 / 8;
const UP: u32 = 750_000 / 8;
const LATENCY: u32 = 150;

/// Keeps every memory that a WebAssembly module of the page exports, for [`Page::memory`].
const KEEP_MEMORIES: &str = "
    window.memories = [];
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const own = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await own.apply(WebAssembly, given);
            const { exports } = made.instance ?? made;
            window.memories.push(...Object.values(exports).filter((each) => each instanceof WebAssembly.Memory));
            return made;
        };
    }";

/// What a page holds after everything that nobody needs has been let go.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
pub(crate) struct Memory {
    /// Bytes of objects in the JavaScript heap.
    pub(crate) heap: f64,
    /// Bytes of all WebAssembly memories.
    pub(crate) module: f64,
    /// Nodes of all documents.
    pub(crate) nodes: f64,
}

impl Page {
    /// Makes the network of this tab a slow mobile one.
    pub(crate) async fn on_slow_4g(&self) -> Outcome {
        let conditions = json!({
            "offline": false, "latency": LATENCY, "downloadThroughput": DOWN, "uploadThroughput": UP,
        });
        self.devtools("Network.emulateNetworkConditions", conditions).await
    }

    /// Lets [`Page::memory`] see modules, from the next load on.
    pub(crate) async fn weigh_modules(&self) -> Outcome {
        self.before_each_load(KEEP_MEMORIES).await
    }

    /// What the page holds, after a collection of garbage.
    pub(crate) async fn memory(&self) -> Outcome<Memory> {
        self.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        let heap = self.gauge("Runtime.getHeapUsage", "usedSize").await?;
        let nodes = self.gauge("Memory.getDOMCounters", "nodes").await?;
        let module =
            self.evaluate("window.memories.reduce((sum, each) => sum + each.buffer.byteLength, 0)").await?;
        Ok(Memory { heap, module, nodes })
    }

    async fn gauge(&self, method: &str, field: &str) -> Outcome<f64> {
        let answer = self.driver.cdp().send_raw(method, json!({})).await?;
        let value = answer.get(field).and_then(Value::as_f64);
        value.ok_or_else(|| Fault::new(format!("{method} says nothing of {field}")))
    }
}
