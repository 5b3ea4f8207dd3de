/* Reads traces: tests/autograder/trace/trace.h says what is in them. */

const plain = (part) => part.replace(/\\(.)/g, (_, letter) =>
  ({ n: "\n", t: "\t" }[letter] ?? letter));

/* "send 8", as Python has it. */
const asked = (how) => how.replace(/^(\S+) (.*)$/s, "$1($2)");

const answered = (how, status, value) => {
  if (how === "iter") return value.replaceAll("'", "");
  if (status !== "ITER_STOP") return value;
  if (how === "close") return "closed";
  return ["", "None"].includes(value) ? "StopIteration" : `StopIteration(${value})`;
};

/* How a thing stands. What has a type and is held by nobody is a container. */
const READ_THING = {
  held: (thing, [count]) => { thing.held = Number(count); },
  holds: (thing, [member, who]) => thing.holds.push({ member, who }),
  walks: (thing, [row, index]) => {
    thing.walks = { row, index: index === "" ? -1 : Number(index) };
  },
  item: (thing, [value]) => thing.items.push(value),
  member: (thing, [name, value]) => thing.members.push([name, value]),
};

const READ_STEP = {
  came: (step, [status, what, note]) => step.came.push({ status, what, note }),
  printed: (step, [text]) => { step.printed = text; },
  listens: (step) => { step.listens = true; },
  object: (step, [name, type]) => step.things.push({
    name, type, held: null, holds: [], walks: null, items: [], members: [] }),
  ask: (step, [who, how]) => {
    const by = step.running.at(-1)?.who ?? null;
    const ask = { by, who, how: asked(how), answer: "", status: "" };
    step.asks.push(ask);
    step.running.push(ask);
  },
  answer: (step, [, status, value]) => {
    const ask = step.running.pop();
    Object.assign(ask, { status, answer: answered(ask.how, status, value) });
  },
};

/* The steps of a trace. Things are told inside of an ask, too, as they stand at
 * that moment: only what holds at the end of a step is kept. */
const readSteps = (trace) => {
  const steps = [];
  for (const line of trace.split("\n")) {
    const [word, ...parts] = line.split("\t").map(plain);
    if (word === "call") {
      steps.push({ call: parts[0], asks: [], running: [], came: [], printed: "",
        things: [], listens: false });
      continue;
    }
    const step = steps.at(-1);
    const within = step?.running.length > 0;
    if (READ_THING[word] && !within) READ_THING[word](step.things.at(-1), parts);
    else if (READ_STEP[word] && !(within && word === "object"))
      READ_STEP[word](step, parts);
  }
  return steps;
};
