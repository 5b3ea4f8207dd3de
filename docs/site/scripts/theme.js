// Light and dark: as the system says, until somebody chooses.
{
  const theme = find(".theme");
  const dark = () =>
    root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
  const label = () =>
    theme.setAttribute("aria-label", `Switch to the ${dark() ? "light" : "dark"} theme`);
  theme.addEventListener("click", () => {
    root.dataset.theme = dark() ? "light" : "dark";
    try { localStorage.setItem("theme", root.dataset.theme); } catch { /* not kept */ }
    label();
  });
  label();
}
