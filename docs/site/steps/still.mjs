// Draws single steps when the site is built, as a page's script would: for those
// who read without one. The steps come in as JSON, [{trace, at}], and the drawings
// go out as JSON, in the same order.
//
//     node still.mjs < STEPS > DRAWINGS
import { readFileSync } from "node:fs";

const PARTS = ["trace", "words", "svg", "things", "layout", "edges", "figures", "walker",
  "drawing"];
const WIDTH = 400;

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) =>
  ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }[sign]));

// As much of an element as a drawing needs.
class Element {
  constructor(tag) {
    Object.assign(this, { tag, attributes: {}, style: {}, children: [], parentNode: null });
  }

  setAttribute(name, value) { this.attributes[name] = value; }
  append(...children) { this.children.push(...children); }
  replaceChildren(...children) { this.children = children; }

  toString() {
    const { transform } = this.style;
    const all = { ...this.attributes, ...(transform && { style: `transform:${transform}` }) };
    const attributes = Object.entries(all).map(([name, value]) =>
      ` ${name}="${escaped(value)}"`).join("");
    const inside = this.children.map((child) =>
      (child instanceof Element ? child : escaped(child))).join("");
    return `<${this.tag}${attributes}>${inside}</${this.tag}>`;
  }
}

const source = PARTS.map((part) =>
  readFileSync(new URL(`${part}.js`, import.meta.url), "utf8")).join("\n");
const { Drawing, readSteps, stepWords } = new Function("document",
  `"use strict"; ${source}; return { Drawing, readSteps, stepWords };`)(
  { createElementNS: (_, tag) => new Element(tag) });

const still = ({ trace, at }) => {
  const page = new Element("div");
  const steps = readSteps(trace);
  const drawing = new Drawing(page);
  drawing.place(steps, WIDTH);
  drawing.show(at, stepWords(steps[at - 1]));
  return page.children.join("");
};

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(still)));
