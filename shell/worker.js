// The page without a network: keeps every file of one build, and answers with these and no others.
//
// The build fills in its own name and its files with their hashes. A file with another content, be it of another build or
// cut short, fails the installation as a whole, and the build before stays in use.

const BUILD = "{{build}}";

/** Every file by its name in the page's folder, with its hash; "" is the page itself. */
const FILES = {{files}};

/** Other copies of the page may live under other paths of the same host: each has caches of its own. */
const OURS = `spbe-simulator ${registration.scope} `;
const CACHE = OURS + BUILD;

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("fetch", (event) => {
  const name = nameOf(event.request);
  if (name !== null) event.respondWith(answer(event.request, name));
});

// Asked for by the person, through the page. Until then the build before goes on undisturbed.
addEventListener("message", (event) => {
  if (event.data === "switch") skipWaiting();
});

/** All or nothing: `addAll` keeps no file unless every one has come. */
async function keepAll() {
  const cache = await caches.open(CACHE);
  const request = ([name, integrity]) =>
    // The browser may have a file with a hash in its name already, from the first load. The page must be asked for.
    new Request(address(name), { integrity, redirect: "error", cache: name === "" ? "no-cache" : "default" });
  try {
    await cache.addAll(Object.entries(FILES).map(request));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
  await clients.claim();
}

/** The file that a request is for, whatever stands behind `?` and `#`; null where it is none of this build. */
function nameOf(request) {
  const path = request.url.split(/[?#]/, 1)[0];
  if (request.method !== "GET" || !path.startsWith(registration.scope)) return null;
  const name = path.slice(registration.scope.length);
  const file = name === "index.html" ? "" : name;
  return Object.hasOwn(FILES, file) ? file : null;
}

/**
 * The whole file, also where a part of it was asked for: whoever asks for a range has to take the whole.
 *
 * A browser that is short of space may have thrown the cache away. The network has the same files under the same names;
 * as to the page itself, it has the newest, which names its own files.
 */
async function answer(request, name) {
  return (await caches.match(address(name), { cacheName: CACHE, ignoreVary: true })) ?? fetch(request);
}

function address(name) {
  return new URL(name, registration.scope).href;
}
