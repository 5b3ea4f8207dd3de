// The list of pages, on a phone.
{
  const menu = find(".menu");
  menu.addEventListener("click", () => {
    const open = find(".sidebar").classList.toggle("open");
    menu.setAttribute("aria-expanded", String(open));
  });
}
