/* Elements, of the page and of a drawing. Lengths in a drawing are CSS pixels at
 * the usual size of text, and grow with it. */

const element = (tag, className, text) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

const svg = (tag, attributes = {}, ...children) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== null) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

const box = (x, y, width, height, looks, round = 5) =>
  svg("rect", { x, y, width, height, rx: round, class: looks });

const path = (d, looks) => svg("path", { d, class: looks });

/* `y` is the base line. */
const words = (x, y, text, looks = "", anchor = "start") =>
  svg("text", { x, y, class: looks, "text-anchor": anchor }, text);

/* How wide text is: code is all of one width, and the rest narrower. */
const LETTER = 7.3;
const wide = (text) => [...text].length * LETTER;

/* No more of it than fits. */
const fitting = (text, room) => {
  const most = Math.max(3, Math.floor(room / LETTER));
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
};

/* In lines of at most that width. */
const wrapped = (text, room) => {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (lines.at(-1) && wide(`${lines.at(-1)} ${word}`) > room) lines.push("");
    lines[lines.length - 1] += (lines.at(-1) ? " " : "") + word;
  }
  return lines;
};

/* What moves: it slides there, unless the reader wants it still. */
const moveTo = (group, x, y) => {
  group.style.transform = `translate(${x}px, ${y}px)`;
};
