/* What is typed, taken apart into the ideas that are looked for. Each has several
 * ways to be said, and each way is one or more words, with how sure it is. */
import { isFiller, isNoise, LONGEST, meanings } from "./lists.js";
import { SURE } from "./ranking.js";
import { nearest } from "./spelling.js";
import { partsOf, plain, wordsIn } from "./words.js";

const ENDINGS = ["s", "es", "ed", "d", "ing", "er", "ers", "ion"];
const CODE = /[_(){}[\];=*&<>]|->|\w\.\w|:\s*$/;

/** Other forms of a word, as far as the pages know them: loop and loops for looping. */
const forms = (word, known) => {
  const found = new Set();
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const one of [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1")])
      for (const form of [one, `${one}s`])
        if (one.length > 2 && form !== word && known.has(form)) found.add(form);
  }
  return [...found];
};

/* One way to say an idea: all these words, `together` if only one after the other. Words
 * that say little say something in their place: "set it back". */
const way = (words, sure) => {
  const little = (word) => isNoise(word) || isFiller(word);
  return { words, sure, together: words.length > 1 && words.some(little) };
};

/** One word, and what else may be meant by it. */
const wordIdea = (word, known, weight) => {
  const name = plain(word);
  const ways = [way([name], SURE.typed)];
  const parts = partsOf(word);
  if (parts.length && !known.has(name)) ways.push({ ...way(parts, SURE.apart), whole: true });
  if (weight === 1) {
    ways.push(...forms(name, known).map((form) => ({ words: [form], sure: SURE.form, whole: true })));
    for (const said of meanings.get(name) ?? []) ways.push(way(said, SURE.meant));
  }
  return { typed: word, weight, ways };
};

/** Several words that stand for one thing, if these begin with such: [idea, length]. */
const phraseIdea = (words) => {
  for (let length = Math.min(LONGEST, words.length); length > 1; length--) {
    const row = words.slice(0, length).map(plain);
    const said = meanings.get(row.join(" "));
    if (!said) continue;
    const ways = [
      { words: row, sure: SURE.typed, together: true },
      { words: row, sure: SURE.apart },
      ...said.map((one) => way(one, SURE.meant)),
    ];
    return [{ typed: words.slice(0, length).join(" "), weight: 1, ways }, length];
  }
  return [undefined, 0];
};

/* What stands around a message that was pasted: where it came from, and its kind. */
const AROUND = new RegExp([
  /^.*(?=\b[A-Z]\w*(?:Error|Exception|Sanitizer): \S)/,
  /^.*\b(?:error|warning): (?=\S)/,
  /\[-W[\w=-]+\]/,
  /(?:at )?[\w./-]+:\d+(?::\d+)?/,
  /\b0x[\da-f]+/,
].map((one) => one.source).join("|"), "g");

/** Words as they are meant: what no page knows, but nearly, is put right. */
const putRight = (words, vocabulary) => {
  const known = [...vocabulary.keys()];
  const isThere = (word) => vocabulary.has(word) || known.some((one) => one.startsWith(word));
  return words.map((word) => {
    const name = plain(word);
    if (isNoise(name) || isFiller(name) || [name, ...partsOf(word)].some(isThere)) return word;
    return nearest(name, vocabulary) ?? word;
  });
};

/** The ideas of a query. `vocabulary` is word -> how often pages have it. Gives the words
 * as they are meant as well, and which were put right: [as typed, as meant]. */
export const ideasOf = (text, vocabulary) => {
  const typed = wordsIn(text.replace(AROUND, " ")).map(({ word }) => word);
  const words = putRight(typed, vocabulary);
  const corrected = words.map((word, at) => [typed[at], word]).filter(([from, to]) => from !== to);
  const code = CODE.test(text);
  const telling = (word) => !isNoise(word) && (code || !isFiller(word));
  const all = !words.map(plain).some(telling);
  const ideas = [];
  for (let at = 0; at < words.length; ) {
    const [phrase, length] = phraseIdea(words.slice(at));
    if (phrase) {
      ideas.push(phrase);
      at += length;
      continue;
    }
    const word = words[at++];
    if (all || telling(plain(word))) ideas.push(wordIdea(word, vocabulary, 1));
    else if (!isNoise(plain(word))) ideas.push(wordIdea(word, vocabulary, SURE.filler));
  }
  return { ideas, words, corrected };
};
