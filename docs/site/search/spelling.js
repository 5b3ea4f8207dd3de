/* Words that are nearly like another: yield for yeild. To the library, two letters that
 * were swapped are two mistakes; for who types, they are one. */

/** How many letters have to be changed, left out, put in or swapped with the next one;
 * more than the limit, if it is more. */
export const distance = (a, b, limit) => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before, last, row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    [before, last, row] = [last, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (before && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > limit) return limit + 1;
  }
  return row[b.length];
};

/** How many wrong letters a word of that length may have. */
const slips = (word) => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);

/** The word of a vocabulary (word -> how often it is used) that is meant, or undefined. */
export const nearest = (word, vocabulary, limit = slips(word)) => {
  let best, least = limit + 1, most = 0;
  if (!limit) return undefined;
  for (const [known, times] of vocabulary) {
    // A first letter is seldom wrong.
    const far = distance(word, known, limit) + (known[0] === word[0] ? 0 : 0.5);
    if (far > limit) continue;
    if (far < least || (far === least && times > most)) [best, least, most] = [known, far, times];
  }
  return best;
};
