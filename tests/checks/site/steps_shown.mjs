// What a scene of a step-through shows, and what it should by its recorded data.
import { isDeepStrictEqual } from "node:util";
import { outcomeOf, wrongNews } from "./steps_told.mjs";

// Everything that a scene shows at this moment.
export const shown = (root) => {
  const all = (what) => [...root.querySelectorAll(what)];
  const text = (what) => all(what).map((each) => each.textContent).join("");
  const slider = root.querySelector(".steps-slider");
  return {
    step: Number(root.dataset.step),
    lines: all(".steps-line").flatMap((line, index) =>
      line.hasAttribute("aria-current") ? [index + 1] : []),
    came: root.querySelector("[data-thing=caller]").dataset.came ?? "",
    printed: text(".steps-output pre").trim(),
    things: all("[data-thing]:not([data-thing=caller])").map((each) =>
      each.dataset.thing).sort(),
    items: all("[data-items]").map((each) =>
      [each.dataset.thing, each.dataset.items]).sort(),
    walks: all("[data-index]").map((each) =>
      [each.dataset.thing, each.dataset.row, each.dataset.index]).sort(),
    asks: all("[data-asked]").map(({ dataset }) =>
      [dataset.from, dataset.to, dataset.asked, dataset.answer]).sort(),
    slider: [Number(slider.value), slider.getAttribute("aria-valuetext")],
    told: text("[role=status]"),
    isAtSlider: slider === document.activeElement,
    written: text("[data-thing]"),
  };
};

const keyOf = (thing) => `${thing.name}|${thing.type}`;

// The same, as it was recorded. What has stopped is where it was before.
const expected = (steps, at, length) => {
  const step = steps[at - 1];
  const place = `step ${at} of ${length}`;
  const printed = steps.slice(0, at).map((each) => each.printed).join("").trim();
  if (!step)
    return { step: 0, lines: [], came: "", printed: "", things: [], items: [], walks: [],
      asks: [], slider: [0, `${place}: the start`] };
  const keys = new Map(step.state.map((each) => [each.name, keyOf(each)]));
  const asks = new Map();
  for (const { by, who, how, answer } of step.asks) {
    const from = by ? keys.get(by) : "caller", to = keys.get(who);
    if (!from || !to) continue;
    const one = asks.get(from + to) ?? [from, to, [], []];
    one[2].push(how);
    one[3].push(answer);
    asks.set(from + to, one);
  }
  return {
    step: at, lines: step.lines, came: step.came.map((one) => one.what).join(", "), printed,
    things: [...keys.values()].sort(),
    items: step.state.filter((each) => !each.held && each.type).map((each) =>
      [keyOf(each), each.items.join(" ")]).sort(),
    walks: step.state.filter((each) => each.walks).map((each) =>
      [keyOf(each), ...walk(steps, at, each, step)]).sort(),
    asks: [...asks.values()].map(([from, to, how, answer]) =>
      [from, to, how.join(" "), answer.join(" ")]).sort(),
    slider: [at, `${place}: ${outcomeOf(step)}`],
  };
};

const walk = (steps, at, thing, step) => {
  const before = steps.slice(0, at).flatMap((each) => each.state)
    .findLast((each) => keyOf(each) === keyOf(thing) && each.walks?.[0]);
  const row = step.state.find((each) => each.name === before.walks[0]);
  const last = step.asks.findLast((ask) => ask.who === thing.name)?.answer ?? "";
  const [, index] = thing.walks;
  const over = index === "" || thing.members.some((each) => each.join() === "done,true")
    || (Number(index) >= row.items.length && last.startsWith("StopIteration"));
  return [row.name, over ? "stopped" : index];
};

export const difference = (seen, steps, at, length) => {
  const { told, isAtSlider, written, ...rest } = seen;
  const wanted = expected(steps, at, length);
  for (const [what, value] of Object.entries(wanted))
    if (!isDeepStrictEqual(rest[what], value))
      return `step ${at}: ${what} is ${JSON.stringify(rest[what])}, not ${JSON.stringify(value)}`;
  const news = !isAtSlider ? wrongNews(told, steps, at, length)
    : told && "it is announced twice at the slider";
  if (news) return `step ${at}: ${news}: ${told}`;
  for (const thing of steps[at - 1]?.state ?? [])
    for (const [name, value] of thing.walks ? [] : thing.members)
      if (value.length < 9 && !["state", "where"].includes(name)
        && !thing.holds.some(([member]) => member === name)
        && !written.includes(`${name}${value}`))
        return `step ${at}: ${thing.name} does not show ${name} ${value}`;
  return null;
};
