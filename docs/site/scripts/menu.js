// The list of pages, on a phone: over the page, below what stays at its top.
{
  const menu = find(".menu");
  const sidebar = find(".sidebar");
  const isOpen = () => sidebar.classList.contains("open");
  const show = (open) => {
    sidebar.style.setProperty("--below", `${find(".top").getBoundingClientRect().bottom}px`);
    sidebar.classList.toggle("open", open);
    menu.setAttribute("aria-expanded", String(open));
  };
  const outside = (target) => !target.closest(".sidebar, .menu");

  menu.addEventListener("click", () => show(!isOpen()));
  sidebar.addEventListener("click", (event) => {
    if (event.target.closest('a[href^="#"]')) show(false);
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen() || event.defaultPrevented) return;
    show(false);
    menu.focus();
  });
  addEventListener("pointerdown", (event) => {
    if (isOpen() && outside(event.target)) show(false);
  });
  // What has the focus must not lie under the list.
  addEventListener("focusin", (event) => {
    if (isOpen() && outside(event.target)) show(false);
  });
  addEventListener("resize", () => show(isOpen()));
}
