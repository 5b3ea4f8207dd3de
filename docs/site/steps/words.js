/* A step in words: for those who hear it, and as the drawing's description. */

const titleOf = (thing) =>
  [thing.name, thing.type].filter((word, i, all) => word && all.indexOf(word) === i);

/* How it stands, each word of it apart. */
const standing = (thing) => {
  const { walks, items, members, type, held } = thing;
  if (held === null && type) return [`[${items.join(", ")}]`];
  const where = !walks ? [] : walks.stopped ? ["has stopped"] :
    [`stands at index ${walks.index} of ${walks.row}`];
  return [...where, ...members.filter(([name]) => !walks || name !== "index")
    .map((member) => member.join(" "))];
};

const cameWords = (step) =>
  step.came.map((one) => [one.what, one.status, one.note].filter(Boolean).join(", "))
    .join("; ") || "nothing came out";

const stepWords = (step) => [
  `${step.call}: ${cameWords(step)}`,
  ...(step.printed.trim() ? [`Printed: ${step.printed.trim()}`] : []),
  ...step.asks.filter((ask) => ask.by).map((ask) =>
    `${ask.by} asked ${ask.who}: ${ask.how}, and got ${ask.answer}`),
  ...step.things.map((thing) => `${titleOf(thing).join(", ")}: ${standing(thing).join(", ")}`),
].join(". ") + ".";

const START_WORDS = "Nothing has been done yet.";
const FIRST_WORDS = "This is the start.";
const LAST_WORDS = "That was the last step.";
