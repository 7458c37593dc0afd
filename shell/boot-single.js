// The start of the page when it is one file. The build puts this behind the glue, in the same module.

/** What is packed into the page under a name, unpacked. */
async function packed(name) {
  const file = await fetch(document.querySelector(`[data-name="${name}"]`).href);
  const bytes = file.body.pipeThrough(new DecompressionStream("gzip"));
  return new Response(bytes, { headers: { "content-type": "application/wasm" } });
}

function late() {
  {{late}}
}

__wbg_init({ module_or_path: packed("app.wasm") })
  .then(() => setTimeout(late, 1000))
  .catch((error) => {
    console.error(error);
    document.body.replaceChildren(document.getElementById("boot-failed").content);
  });
