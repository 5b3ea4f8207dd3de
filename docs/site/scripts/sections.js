// Marks the section that is being read in the list of pages.
{
  const sidebar = find(".sidebar");
  const links = new Map();
  for (const link of sidebar.querySelectorAll(".sections a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  const passed = new Set();
  const seen = new Set();
  const end = find(".bottom");
  let jumped = null;
  let current = null;

  // On a wide screen the sections are a list of their own.
  const scroller = (link) => {
    const list = link.closest(".sections");
    return list && getComputedStyle(list).overflowY === "auto" ? list : sidebar;
  };
  const keepInView = (link) => {
    const scrolled = scroller(link);
    if (scrolled.scrollHeight <= scrolled.clientHeight) return;
    const box = scrolled.getBoundingClientRect();
    const { top, bottom } = link.getBoundingClientRect();
    const margin = 3 * (bottom - top);
    if (top < box.top + margin) scrolled.scrollTop -= box.top + margin - top;
    else if (bottom > box.bottom - margin) scrolled.scrollTop += bottom - box.bottom + margin;
  };
  // The last section whose heading has gone by. But a section that was jumped to
  // may be short, or so near the page's end that it can't come to the top.
  const mark = () => {
    const held = seen.has(jumped) && (passed.has(jumped) || seen.has(end));
    const heading = held ? jumped : [...links.keys()].findLast((one) => passed.has(one));
    const link = links.get(heading);
    if (link === current) return;
    current?.removeAttribute("aria-current");
    current = link;
    if (!link) return;
    link.setAttribute("aria-current", "location");
    keepInView(link);
  };
  const watch = (headings, crossed, rootMargin) => {
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        crossed[isIntersecting ? "add" : "delete"](target);
      mark();
    }, { rootMargin });
    for (const heading of headings) observer.observe(heading);
  };
  const jump = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    jumped = links.has(target) ? target : null;
    mark();
  };
  addEventListener("hashchange", jump);
  const page = sidebar.querySelector("[aria-current=page], .within");
  if (page) keepInView(page);
  jump();
  watch([...links.keys(), end], seen, "0px");
  // From far above down to where one reads.
  watch(links.keys(), passed, "1000000px 0px -70% 0px");
}
