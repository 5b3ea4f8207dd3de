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
    goTo: ({ line, from, to }) => {
      area.focus({ preventScroll: true });
      area.setSelectionRange(from, to);
      area.scrollTop = (line - 4) * (area.scrollHeight / area.value.split("\n").length);
      area.scrollLeft = 0;
    },
  };
};
