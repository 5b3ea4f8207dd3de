/* What counts for how much. */

/** Where a word stands. */
export const FIELDS = { heading: 6, also: 5, first: 1.8, title: 1.5, text: 1 };

/** How near a page is to who asks: what teaches comes before what lists. */
const KINDS = { lesson: 1, help: 0.9, front: 0.3, reference: 0.03, behind: 0.3, record: 0.08, source: 0.01 };

/** How sure it is that this is meant: the word itself, another form of it, what a synonym
 * stands for, what belongs together but stands apart, a word that mostly says nothing. */
export const SURE = { typed: 1, form: 0.8, meant: 1, apart: 0.15, filler: 0.12 };

/** Places that have as much of what was asked as the best one, or nearly, are shown. */
export const MAY_LACK = 0.55;

/** How much long texts are held back, and words that stand there often. */
export const WEIGHING = { k: 1.2, b: 0.25, d: 0.5 };

/** A word that few places have says more than one that is everywhere. */
export const rarity = (places, all) => Math.sqrt(Math.log(1 + all / places));

/** Words count for more where they stand together. */
export const TOGETHER = 2;

const IS_THE_HEADING = 2;
/* The name of a case, or of a page. */
const IS_THE_NAME = 60;
/* So many words, with lines between them, are a case's name. */
const CASE = 4;
/* Of words that stand there as they were typed, one after the other. */
const STAND_SO = 1.5;
const A_MESSAGE = { words: 4, factor: 3 };

/** Does a page teach what it is about? */
export const teaches = (entry) => KINDS[entry.kind] > 0.5;

/** The most of these words that stand in a row of words, one after the other. */
const longestRun = (words, row) => {
  let most = 0;
  for (let from = 0; from + most < words.length; from++)
    while (row.includes(` ${words.slice(from, from + most + 1).join(" ")} `)) {
      most++;
      if (from + most >= words.length) break;
    }
  return most;
};

/** An entry's points, for those of its words and its share of what was asked. */
export const points = (entry, sum, share) => {
  let factor = KINDS[entry.kind] * share * share;
  if (/^(?:steps|going-further)/.test(entry.anchor)) factor *= 0.7;
  return sum * factor;
};

/** The same, for how its words stand there: those that were typed, in their order. */
export const inOrder = (entry, words) => {
  const typed = words.join(" ");
  const called = entry.name.toLowerCase();
  if (called.replaceAll("_", " ") === typed.replaceAll("_", " "))
    return entry.isPage || called.split("_").length > CASE ? IS_THE_NAME : IS_THE_HEADING;
  const run = longestRun(words, entry.row);
  if (run < 2) return 1;
  return (1 + (STAND_SO * run) / words.length) * (run >= A_MESSAGE.words ? A_MESSAGE.factor : 1);
};
