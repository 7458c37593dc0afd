// What to do when the app has stopped by a fault of ours: say so, and hand out the data. Nothing of the module can be relied
// on any more.

/** Shows the box that the page keeps ready, once. `text` is the data as the app last had them; where it could not tell, they
 * are those that the browser keeps. */
window.stopped = (text = kept()) => {
  const ready = document.getElementById("crashed");
  if (!ready) return;
  for (const part of document.body.children) part.inert = true;
  document.body.append(ready.content);
  ready.remove();
  const copy = document.querySelector(".crashed a");
  const again = document.querySelector(".crashed button");
  again.onclick = () => location.reload();
  copy.hidden = !text;
  copy.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  (text ? copy : again).focus();
};

function kept() {
  try {
    return localStorage.getItem("spbe-simulator");
  } catch {
    return null;
  }
}

// A panic calls `stopped` itself. What ends the module without one (its stack or its memory is used up) is seen here only.
for (const event of ["error", "unhandledrejection"]) {
  addEventListener(event, ({ error, reason }) => {
    if ((error ?? reason) instanceof WebAssembly.RuntimeError) window.stopped();
  });
}
