// Around the module for files. The same script is what the page imports, and the worker that it starts, so that a large
// file does not hold the page up.
//
// Every call has an instance of its own: one that stops in a fault takes nothing with it, and its memory is given back.

{{bytes}}

/** A fresh copy of the glue, with the state that it keeps. */
function glue() {
  {{glue}}
  return wasm_bindgen;
}

/** Told as an object: `answer`, or `sentence` where the module refuses in words, or neither where it has stopped. */
async function run({ module, call, args }) {
  const instance = glue();
  try {
    await instance({ module_or_path: module });
    return { answer: instance[call](...args) };
  } catch (error) {
    return typeof error === "string" ? { sentence: error } : {};
  }
}

let compiled = null;

/** What the page calls. */
const files = {
  /** Fetches the module, where that has not been done; throws where it does not arrive. */
  async load(told) {
    compiled ??= await WebAssembly.compile(await bytes(told));
  },

  /** Calls a function of the module, in a worker where there may be one. */
  async call(call, ...args) {
    const request = { module: compiled, call, args };
    const worker = started();
    if (!worker) return run(request);
    try {
      return await new Promise((answered) => {
        worker.onmessage = (event) => answered(event.data);
        // It never began: what is forbidden to a worker may be allowed to the page.
        worker.onerror = (event) => {
          event.preventDefault();
          answered(run(request));
        };
        worker.postMessage(request);
      });
    } finally {
      worker.terminate();
    }
  },
};

let address = null;

/** A new worker; none where the page is one file, which may start none. */
function started() {
  if (!/^https?:/.test(import.meta.url) || document.querySelector("[data-name=exchange]") === null) return null;
  address ??= window.trustedTypes
    ? trustedTypes.createPolicy("files", { createScriptURL: () => import.meta.url }).createScriptURL("")
    : import.meta.url;
  return new Worker(address, { type: "module" });
}

// Only in the worker itself.
if (typeof document === "undefined") {
  onmessage = async (event) => postMessage(await run(event.data));
}
