/* Texts cut into words, the same way for pages and for what is typed. */
const WORD = /C\+\+|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|['’](?=\p{L}))*/gu;
const BETWEEN_PARTS = /_+|(?<=[a-z])(?=[A-Z])/;

/** The words of a text as they stand there, each with its place. */
export const wordsIn = (text) => [...text.matchAll(WORD)].map((match) => ({
  word: match[0], at: match.index, end: match.index + match[0].length,
}));

/** A word as it is compared: can't as cant, StopIteration as stopiteration. */
export const plain = (word) => word.toLowerCase().replace(/['’]/g, "");

/** The parts of a name: iter and next of iter_next; none of a word without any. */
export const partsOf = (word) => {
  const parts = word.split(BETWEEN_PARTS).filter((part) => part.length > 1).map(plain);
  return parts.length > 1 || parts[0] !== plain(word) ? parts : [];
};

/** What a word can be found by: whole, and by its parts. */
export const termsOf = (word) => [plain(word), ...partsOf(word)];

/** A text's words in a row, to look for several that stand together. */
export const inARow = (text) => ` ${wordsIn(text).map(({ word }) => plain(word)).join(" ")} `;
