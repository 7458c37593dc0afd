// What can wait until the page has come to rest: its name and build in the last line, working without a network, and
// telling of a new version. In both languages at once; the stylesheet shows the one that the page is in.

const WORDS = {
  single: [
    "Halaman ini satu berkas: semuanya ada di dalamnya, jaringan tidak diperlukan. Sebagai berkas ia tidak dapat dipasang, tidak memperbarui diri, dan tautan bagikannya hanya terbuka di komputer yang memiliki berkas ini.",
    "This page is one file: everything is inside, and it needs no network. As a file it cannot be installed, does not renew itself, and its share links open only on computers that have this file.",
  ],
  offline: ["Siap dipakai tanpa jaringan.", "Ready to be used without a network."],
  online: [
    "Peramban atau alamat ini tidak mengizinkan pemakaian tanpa jaringan; itu memerlukan HTTPS.",
    "This browser or address does not allow use without a network; that takes HTTPS.",
  ],
  ready: ["Versi baru siap.", "A new version is ready."],
  change: ["Pakai sekarang", "Use it now"],
  elsewhere: [
    "Versi baru sudah dipakai di tab lain. Tab ini masih versi lama.",
    "A new version is in use in another tab. This tab still has the old one.",
  ],
  reload: ["Muat ulang", "Reload"],
};

/** The file that makes the page installable; none where the page is one file. */
const MANIFEST = "{{manifest}}";

const imprint = element("p", "imprint", "Simulator Indeks SPBE {{version}}, build {{build}}.");
const renewal = element("div", "renewal");
renewal.setAttribute("role", "status");
imprint.role = "region";
imprint.ariaLabel = "Simulator Indeks SPBE";
document.body.append(imprint, renewal);
dress();
if (MANIFEST === "") {
  imprint.append(" ", ...both(WORDS.single));
} else {
  install();
  workOffline().then(
    () => imprint.append(" ", ...both(WORDS.offline)),
    () => imprint.append(" ", ...both(WORDS.online)),
  );
}

function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

function both(words) {
  return ["id", "en"].map((language, position) => {
    const text = element("span", "", words[position]);
    text.lang = language;
    return text;
  });
}

/** The styles of this are those of the parts that come later. */
function dress() {
  const sheet = document.querySelector("[data-name=tabs]");
  if (sheet) sheet.rel = "stylesheet";
}

function install() {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = MANIFEST;
  document.head.append(link);
}

/** Done once a build is kept whole; refused where the browser keeps none. */
async function workOffline() {
  const workers = navigator.serviceWorker;
  if (!workers) throw new Error("no service worker");
  let isAsked = false;
  let hadOne = Boolean(workers.controller);
  workers.addEventListener("controllerchange", () => {
    // The first one takes over the page that brought it, and nothing changes.
    if (isAsked) location.reload();
    else if (hadOne) tell(WORDS.elsewhere, WORDS.reload, () => location.reload());
    hadOne = true;
  });
  const registration = await workers.register(trusted("./sw.js"), { updateViaCache: "none" });
  // A build that is kept whole while another is in use waits until it is asked for.
  const offer = () => {
    if (!registration.waiting || !workers.controller) return;
    tell(WORDS.ready, WORDS.change, () => {
      isAsked = true;
      registration.waiting?.postMessage("switch");
    });
  };
  const watch = () => registration.installing?.addEventListener("statechange", offer);
  registration.addEventListener("updatefound", watch);
  watch();
  offer();
  // A page may stay open for weeks.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  });
  await workers.ready;
}

function trusted(address) {
  if (!window.trustedTypes) return address;
  return trustedTypes.createPolicy("worker", { createScriptURL: () => address }).createScriptURL("");
}

function tell(words, action, act) {
  const button = element("button", "primary", ...both(action));
  button.type = "button";
  button.addEventListener("click", act, { once: true });
  renewal.replaceChildren(element("span", "", ...both(words)), button);
  document.documentElement.dataset.told = "";
}
