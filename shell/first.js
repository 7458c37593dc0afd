// Decides before anything is drawn whether the view of a first visit is the right one: nothing is kept, and no link is opened.
try {
  if (localStorage.getItem("spbe-simulator") === null && location.hash === "") document.documentElement.dataset.visit = "first";
} catch {
  // A browser that keeps nothing says so itself, in the page.
}
