import("./{{glue}}")
  .then((app) => app.default({ module_or_path: "./{{wasm}}" }))
  .then(() => setTimeout(() => import(document.querySelector("[data-name=late]").href), 1000))
  .catch((error) => {
    console.error(error);
    document.body.replaceChildren(document.getElementById("boot-failed").content);
  });
