/* A step in words for those who hear it: only what came and what is new. All that
 * there is stands in the drawing's description, and in the table. */

const sentence = (name, parts) => parts.length ? [`${name}: ${parts.join(", ")}`] : [];

/* "next(it) gives 4", also beside the slider. */
const outcome = (step) => {
  const came = step.came.map(({ what, note }) => note ? `${what} (${note})` : what);
  return came.length ? `${step.call} gives ${came.join(", ")}` : step.call;
};

/* What the caller itself got for its one question is the outcome. */
const askedNews = ({ asks, came }) =>
  asks.filter((ask) => ask.by || asks.length > 1 && came.length < asks.length)
    .map(({ who, how, answer }) =>
      `${who} gave ${spoken(answer)}${how === "next" ? "" : ` on ${how}`}`);

const LONGEST = 40;
const spoken = (text) => fitting(text, LONGEST * LETTER);

const changedNews = (things, before) => things.flatMap((thing) => {
  const old = before.find((each) => keyOf(each) === keyOf(thing));
  const was = old ? standing(old) : [];
  return standing(thing).filter((each) => old && !was.includes(each))
    .map((each) => `${thing.name} ${spoken(each)}`);
});

const onlyIn = (things, others) =>
  things.filter((thing) => !others.some((each) => keyOf(each) === keyOf(thing)))
    .map((thing) => titleOf(thing).join(", "));

const newsWords = (step, before) => {
  const things = before?.things ?? [];
  return [
    outcome(step),
    ...sentence("Printed", step.printed.trim() ? [step.printed.trim()] : []),
    ...sentence("Asked", askedNews(step)),
    ...sentence("New", onlyIn(step.things, things)),
    ...sentence("Changed", changedNews(step.things, things)),
    ...sentence("Gone", onlyIn(things, step.things)),
  ].join(". ") + ".";
};
