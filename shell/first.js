// Decides before anything is drawn whether the view of a first visit is the right one: nothing is kept, and no link is opened.
// What is typed there before the page has a field for it is kept until it has: the name of one's town comes out whole.
try {
  if (localStorage.getItem("spbe-simulator") === null && location.hash === "") {
    const { dataset } = document.documentElement;
    dataset.visit = "first";
    addEventListener("keydown", function keep({ key, ctrlKey, metaKey, altKey, isComposing }) {
      if (document.getElementById("start-heading")) return removeEventListener("keydown", keep);
      if (document.activeElement !== document.body || ctrlKey || metaKey || altKey || isComposing) return;
      const typed = dataset.typed ?? "";
      if (key === "Backspace") dataset.typed = typed.slice(0, -1);
      if (key === "Enter" || key.length === 1) dataset.typed = typed + (key === "Enter" ? "\n" : key);
    });
  }
} catch {
  // A browser that keeps nothing says so itself, in the page.
}
