// What scrolls sideways can be scrolled by the arrow keys, and shows that there is
// more at its right.
{
  const all = () => document.querySelectorAll("main pre:not(.judge-said), .table");
  const more = (box) => box.scrollLeft + box.clientWidth < box.scrollWidth - 1;
  const scrollers = () => {
    for (const box of all()) {
      if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight + 1) {
        box.tabIndex = 0;
        box.setAttribute("role", "group");
        box.setAttribute("aria-label", box.matches("pre") ? "Code" : "Table");
      } else if (box.tabIndex === 0) {
        for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
      }
      box.toggleAttribute("data-more", more(box));
    }
  };
  addEventListener("resize", scrollers);
  document.addEventListener("toggle", scrollers, true);
  document.addEventListener("scroll", ({ target }) => {
    if (target.matches?.("main pre, .table")) target.toggleAttribute("data-more", more(target));
  }, { capture: true, passive: true });
  scrollers();
}
