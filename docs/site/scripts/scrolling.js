// What scrolls sideways can be scrolled by the arrow keys.
{
  const scrollers = () => {
    for (const box of document.querySelectorAll("main pre:not(.judge-said), .table")) {
      if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight + 1) {
        box.tabIndex = 0;
        box.setAttribute("role", "group");
        box.setAttribute("aria-label", box.matches("pre") ? "Code" : "Table");
      } else if (box.tabIndex === 0) {
        for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
      }
    }
  };
  addEventListener("resize", scrollers);
  document.addEventListener("toggle", scrollers, true);
  scrollers();
}
