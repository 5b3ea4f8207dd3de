/* What the judge prints, as elements: its colours as classes, the places that it
 * names as links. Only text goes into them, whatever a program printed. */
import { element } from "./dom.js";

/* The codes of a terminal that are in use (SGR), and the classes for them. */
const CLASSES = { 1: "bold", 2: "dim", 31: "red", 32: "green", 33: "yellow", 34: "blue", 35: "magenta", 36: "cyan" };
const CODE = /\x1b\[([\d;]*)([A-Za-z])/g;

/* Other signs without a look of their own are shown, not obeyed. */
const visible = (text) =>
  text.replace(/\r\n/g, "\n").replace(/[\x00-\x08\x0b-\x1f]/g, (sign) =>
    String.fromCharCode(0x2400 + sign.charCodeAt(0))).replace(/[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");

const styled = (now, codes) => {
  const next = new Set(now);
  for (const code of codes.split(";").map(Number))
    if (code === 0) next.clear();
    else if (CLASSES[code]) next.add(CLASSES[code]);
  return next;
};

/** [{text, classes}], in order, of a text with colours. */
export const pieces = (text) => {
  const out = [];
  let now = new Set(), from = 0;
  const add = (part) => part && out.push({ text: visible(part), classes: [...now].join(" ") });
  for (const found of text.matchAll(CODE)) {
    add(text.slice(from, found.index));
    from = found.index + found[0].length;
    if (found[2] === "m") now = styled(now, found[1]);
  }
  add(text.slice(from));
  return out;
};

/** The text without colours. */
export const plain = (text) => pieces(text).map((piece) => piece.text).join("");

/**
 * The verdict as a fragment. `places`: [{from, to, link}] in the plain text, in
 * order; link() makes the element for a place, which is filled here.
 */
export const verdict = (text, places) => {
  const out = document.createDocumentFragment();
  let at = 0, next = 0, link = null;
  for (const { text: part, classes } of pieces(text)) {
    let begin = 0;
    while (begin < part.length) {
      const place = places[next];
      const inside = place && at + begin >= place.from;
      const border = !place ? part.length : (inside ? place.to : place.from) - at;
      const end = Math.min(part.length, border);
      const words = part.slice(begin, end);
      if (inside && !link) out.append(link = place.link());
      const shown = classes ? element("span", { className: classes }, words) : words;
      (inside ? link : out).append(shown);
      begin = end;
      if (inside && at + begin >= place.to) { next++; link = null; }
    }
    at += part.length;
  }
  return out;
};
