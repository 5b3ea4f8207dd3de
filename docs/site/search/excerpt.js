/* The piece of a text that shows why it was found, with what matched marked. */
import { plain, termsOf, wordsIn } from "./words.js";

const LENGTH = 150;
const BEFORE = 40;

/** Where in a text the words stand that made it a result: [from, to, term]. */
const matchesIn = (text, terms) => wordsIn(text).flatMap(({ word, at, end }) => {
  const term = termsOf(word).find((one) => terms.has(one));
  return term ? [[at, end, terms.has(plain(word)) ? plain(word) : term]] : [];
});

/** Where one of the rows of words begins in a text, or undefined. */
const rowIn = (text, rows) => {
  const words = wordsIn(text);
  const begins = (row) => words.find((_, first) =>
    row.every((word, n) => words[first + n] && plain(words[first + n].word) === word));
  for (const row of rows) {
    const first = row.length > 1 && begins(row);
    if (first) return first.at;
  }
};

/** The first match from which the most different words are near. */
const densest = (matches) => {
  let best = 0, most = 0;
  matches.forEach(([from], number) => {
    const near = matches.slice(number).filter(([, to]) => to < from + LENGTH - BEFORE);
    const different = new Set(near.map(([, , term]) => term)).size;
    if (different > most) [best, most] = [from, different];
  });
  return best;
};

/** A text, its matches as <mark>. */
export const marked = (text, terms) => {
  const out = document.createDocumentFragment();
  let at = 0;
  for (const [from, to] of matchesIn(text, terms)) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(from, to);
    out.append(text.slice(at, from), mark);
    at = to;
  }
  out.append(text.slice(at));
  return out;
};

/** The part of a text to be shown. */
export const excerpt = (text, terms, rows) => {
  const best = rowIn(text, rows) ?? densest(matchesIn(text, terms));
  const near = Math.max(0, best - BEFORE);
  const from = near ? text.indexOf(" ", near) + 1 : 0;
  const whole = text.length <= from + LENGTH;
  const to = whole ? text.length : text.lastIndexOf(" ", from + LENGTH);
  return (from ? "… " : "") + text.slice(from, to) + (whole ? "" : " …");
};
