/* Finds places. The library keeps the words and weighs them; what is meant, and what
 * comes first, is decided here. */
import MiniSearch from "minisearch";
import { isFiller, isNoise, meanings } from "./lists.js";
import { ideasOf } from "./query.js";
import { FIELDS, inOrder, MAY_LACK, points, rarity, teaches, TOGETHER, WEIGHING } from "./ranking.js";
import { nearest } from "./spelling.js";
import { plain, termsOf, wordsIn } from "./words.js";

/* Beginnings of words are found, from this many letters on. */
const BEGINNING = 3;
/* Of so many places, the best, it is looked up in which order the words stand. */
const LOOKED_AT = 60;

const byPoints = (a, b) => b.points - a.points;

/** What is said in two ways counts for more than in one, for less than two ideas. */
const both = (a, b) => Math.max(a, b) + Math.min(a, b) / 2;

/** What is marked: of "set it back" not the "it". */
const telling = (terms) => {
  const found = terms.filter((term) => !isNoise(term) && !isFiller(term));
  return found.length ? found : terms;
};

export class Finder {
  constructor(entries) {
    this.entries = entries;
    this.vocabulary = new Map();
    this.index = new MiniSearch({
      fields: Object.keys(FIELDS),
      tokenize: (text) => this.learn(wordsIn(text).flatMap(({ word }) => termsOf(word))),
      processTerm: (term) => term,
      searchOptions: { boost: FIELDS, bm25: WEIGHING, tokenize: (text) => [text] },
    });
    for (const row of meanings.keys()) if (!row.includes(" ")) this.learn([row]);
  }

  /** Takes all entries in, a few at a time: one can type meanwhile. */
  async read() {
    await this.index.addAllAsync(this.entries, { chunkSize: 100 });
    return this;
  }

  learn(terms) {
    for (const term of terms) this.vocabulary.set(term, (this.vocabulary.get(term) ?? 0) + 1);
    return terms;
  }

  /** The places for what is typed, best first, each as { entry, terms, rows }: which
   * of its words made it one, and which of them stand in a row. Besides, how the words were understood. */
  find(text) {
    const { ideas, words, corrected } = ideasOf(text, this.vocabulary);
    const typed = words.map(plain);
    const found = new Map();
    const missing = [];
    let asked = 0;
    for (const idea of ideas) {
      const best = this.bestOf(idea, typed.at(-1));
      if (!best.size && idea.weight === 1) missing.push(idea.typed);
      if (!best.size) continue;
      const counts = idea.weight * rarity(best.size, this.entries.length);
      asked += counts;
      for (const [id, { score, terms, rows }] of best) {
        const place = found.get(id) ?? { sum: 0, has: 0, terms: new Set(), rows: [typed] };
        found.set(id, place);
        place.sum += score * idea.weight;
        place.has += counts;
        place.rows.push(...rows);
        if (idea.weight === 1) for (const term of telling(terms)) place.terms.add(term);
      }
    }
    const places = this.ranked(found, asked, typed);
    return { places, corrected, missing, near: places.length ? [] : this.near(typed) };
  }

  /** id -> the best that one of an idea's ways gives it. */
  bestOf(idea, last) {
    const best = new Map();
    for (const { words, sure, whole, together: only } of idea.ways)
      for (const { id, score, terms } of this.asked(words, last, whole)) {
        const together = words.length > 1 && this.entries[id].row.includes(` ${words.join(" ")} `);
        if (only && !together) continue;
        const weighed = (score * sure * (together ? TOGETHER : 1)) / words.length;
        const place = best.get(id) ?? { score: 0, terms: [], rows: [] };
        best.set(id, place);
        place.score = both(place.score, weighed);
        place.terms.push(...terms);
        if (together) place.rows.push(words);
      }
    return best;
  }

  /** The library's answer: what has all these words, or longer ones that begin so. */
  asked(words, last, whole = false) {
    return this.index.search({
      combineWith: "AND",
      queries: words,
      prefix: (term) => !whole && !isFiller(term) &&
        (term.length >= BEGINNING || (term.length > 1 && term === last)),
    });
  }

  /** What was found, best first, without what lacks too much. */
  ranked(found, asked, typed) {
    const all = [...found].map(([id, place]) => ({ entry: this.entries[id], ...place }));
    const most = Math.max(0, ...all.filter(({ entry }) => teaches(entry)).map(({ has }) => has));
    const places = all.filter(({ has }) => has >= most - MAY_LACK * asked);
    for (const place of places) place.points = points(place.entry, place.sum, place.has / asked);
    places.sort(byPoints);
    for (const place of places.slice(0, LOOKED_AT)) place.points *= inOrder(place.entry, typed);
    return places.sort(byPoints);
  }

  /** Words that may be meant where nothing was found. */
  near(words) {
    const near = words.filter((word) => word.length > 2)
      .map((word) => nearest(word, this.vocabulary, Math.min(3, Math.floor(word.length / 3))));
    return [...new Set(near.filter(Boolean))];
  }
}
