/* The lists beside this file: fillers, and other words for what the pages say. */
import { plain, wordsIn } from "./words.js";
import fillers from "./fillers.txt";
import synonyms from "./synonyms.txt";

const withoutComments = (text) => text.replace(/^#.*\n/gm, "").trim();
const plainWords = (text) => wordsIn(text).map(({ word }) => plain(word));

const [never, lightly] = withoutComments(fillers).split("\n\n").map((list) => new Set(plainWords(list)));

/** Words that say nothing of what is looked for. */
export const isNoise = (word) => never.has(word);

/** Words that mostly say nothing, and are names of the matter as well. */
export const isFiller = (word) => lightly.has(word);

/** What is typed, as words in a row -> what pages say for it, each of several words. */
export const meanings = new Map();
for (const line of withoutComments(synonyms).split(/\n+/)) {
  const [typed, said] = line.split(": ");
  const ways = said.split(" | ").map(plainWords);
  for (const one of typed.split(", ").map(plainWords)) {
    const row = one.join(" ");
    meanings.set(row, [...(meanings.get(row) ?? []), ...ways]);
  }
}

/** The most words that stand for one thing. */
export const LONGEST = Math.max(...[...meanings.keys()].map((row) => row.split(" ").length));
