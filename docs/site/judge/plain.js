/* The editor that every browser has: a text area. */
import { element } from "./dom.js";

/* How high some of its text is, however its lines are broken. */
const heightOf = (area, text) => {
  const copy = area.cloneNode();
  copy.style.cssText = `position: absolute; visibility: hidden; height: 0; width: ${area.clientWidth}px`;
  copy.value = text;
  area.after(copy);
  const high = copy.scrollHeight;
  copy.remove();
  return high;
};

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
    goTo: ({ line, from, to }) => {
      area.focus({ preventScroll: true });
      const lines = area.value.split("\n");
      area.setSelectionRange(from, to);
      area.scrollTop = heightOf(area, lines.slice(0, Math.max(line - 4, 0)).join("\n"));
      area.scrollLeft = 0;
    },
  };
};
