/* The editor that every browser has: a text area. */
import { element } from "./dom.js";

export const plainEditor = ({ text, labelledby, describedby, onChange, onJudge }) => {
  const area = element("textarea", {
    value: text, rows: 22, spellcheck: false, autocomplete: "off", autocapitalize: "off", wrap: "off",
    "aria-labelledby": labelledby, "aria-describedby": describedby,
  });
  area.addEventListener("input", () => onChange(area.value));
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onJudge();
  });
  return {
    element: area,
    get text() { return area.value; },
    set text(given) { area.value = given; },
    focus: () => area.focus(),
    mark: () => {},
    goTo: (line) => {
      const lines = area.value.split("\n");
      const from = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
      area.focus({ preventScroll: true });
      area.setSelectionRange(from, from + (lines[line - 1] || "").length);
      area.scrollTop = (line - 4) * (area.scrollHeight / Math.max(lines.length, 1));
      area.scrollLeft = 0;
    },
  };
};
