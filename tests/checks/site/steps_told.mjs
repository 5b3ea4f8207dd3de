// What is announced of a step, and what should be by its recorded data.

const same = (one) => (each) => each.name === one.name && each.type === one.type;

/** "next(it) gives 4": what came, at the slider and in the announcement. */
export const outcomeOf = ({ call, came }) => {
  const all = came.map(({ what, note }) => (note ? `${what} (${note})` : what));
  return all.length ? `${call} gives ${all.join(", ")}` : call;
};

// What a thing says of itself; the numbers of those who walk are told otherwise.
const membersOf = (thing) => thing.members.filter(([name, value]) =>
  value.length < 20 && !(thing.walks && name === "index"));

const wrongChange = (told, thing, old) => {
  for (const [name, value] of membersOf(thing)) {
    const words = `${thing.name} ${name} ${value}`;
    const isNew = !old.members.some(([each, was]) => each === name && was === value);
    if (isNew !== told.includes(words)) return `${words} is ${isNew ? "not " : ""}announced`;
  }
  const isRow = !thing.held && thing.type;
  const grew = thing.items.join() !== old.items.join();
  return isRow && grew !== told.includes(`${thing.name} [`)
    ? `${thing.name} is ${grew ? "not " : ""}announced` : null;
};

const wrongThing = (told, step, before) => {
  for (const thing of step.state) {
    const old = before.find(same(thing));
    const wrong = old && wrongChange(told, thing, old);
    if (wrong) return wrong;
    if (!old && !told.match(`New: [^.]*${thing.name}`)) return `${thing.name} is not new`;
  }
  const gone = before.find((thing) => !step.state.some(same(thing)));
  return gone && !told.match(`Gone: [^.]*${gone.name}`) ? `${gone.name} is not gone` : null;
};

/** What is wrong with what was announced when this step was shown, or null. */
export const wrongNews = (told, steps, at, length) => {
  const step = steps[at - 1];
  const start = `Step ${at} of ${length}: ${step ? outcomeOf(step) : "the start"}.`;
  if (!told.startsWith(start)) return `it is not announced as ${start}`;
  if (told.includes("That was the last step.") !== (at === length)) return "where is the end";
  if (!step) return null;
  for (const { by, who, answer } of step.asks)
    if (by && answer.length < 20 && !told.includes(`${who} gave ${answer}`))
      return `what ${who} gave is not announced`;
  if (step.printed.trim() && !told.includes(`Printed: ${step.printed.trim()}`))
    return "what it prints is not announced";
  return wrongThing(told, step, steps[at - 2]?.state ?? []);
};
