// Single keys: search, the lesson before and after, the list of them. Whoever
// speaks to the computer, or hits keys by accident, can turn them off.
{
  const KEYS = [["/", "Search"], ["n", "Next lesson"], ["p", "Previous lesson"],
    ["?", "This list"], ["Esc", "Closes the search, this list, the menu"]];
  const stored = () => {
    try { return localStorage.getItem("keys"); } catch { return null; }
  };
  const set = (on) => {
    root.dataset.keys = on ? "on" : "off";
    try { localStorage.setItem("keys", root.dataset.keys); } catch { /* not kept */ }
  };
  root.dataset.keys = stored() === "off" ? "off" : "on";

  const make = (name, content = [], attributes = {}) => {
    const element = document.createElement(name);
    element.append(...content);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const dialog = () => {
    const box = make("input", [], { type: "checkbox" });
    box.checked = root.dataset.keys === "on";
    box.addEventListener("change", () => set(box.checked));
    const list = KEYS.flatMap(([key, what]) =>
      [make("dt", [make("kbd", [key])]), make("dd", [what])]);
    const made = make("dialog", [
      make("h2", ["Keys"], { id: "keys-title" }), make("dl", list),
      make("label", [box, "Single keys are on (Esc always is)"]),
      make("form", [make("button", ["Close"], { autofocus: "" })], { method: "dialog" }),
    ], { class: "keys", "aria-labelledby": "keys-title" });
    made.addEventListener("close", () => made.remove());
    made.addEventListener("click", (event) => { if (event.target === made) made.close(); });
    return made;
  };
  const list = () => {
    if (find("dialog.keys")) return;
    document.body.append(dialog());
    find("dialog.keys").showModal();
  };
  const search = () => {
    find("#search")?.focus();
    find("#search")?.select();
  };
  const follow = (way) => () => find(`.way a[rel=${way}]`)?.click();
  const actions = { "/": search, n: follow("next"), p: follow("prev"), "?": list };

  const busy = ({ target }) => target.closest(
    "input, textarea, select, dialog, [contenteditable], [role=slider], [role=textbox]");
  addEventListener("keydown", (event) => {
    const action = actions[event.key];
    if (!action || root.dataset.keys === "off" || event.defaultPrevented || event.isComposing ||
      event.ctrlKey || event.metaKey || event.altKey || busy(event)) return;
    event.preventDefault();
    action();
  });
  const button = make("button", ["Keys on this site"], { type: "button", class: "keys-button" });
  button.addEventListener("click", list);
  find(".bottom").append(button);
}
