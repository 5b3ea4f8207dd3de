/* The lines between those who hold and those who are held; along them goes what
 * is asked and what is answered. */

const TIP = (x, y) => `M${x} ${y}l-4 -8h8z`;

const laneOf = (slot, key) =>
  slot.lanes.findIndex((lane) => lane.some((walker) => walker.key === key));

/* The middle of the tags of a lane: the first is above the items, the second
 * below. */
const railOf = (slot, lane) => lane === 0 ? slot.y + TAG.height / 2
  : slot.top + CELL + 16 + TAG.arrow + TAG.height / 2;

/* Where the line to a thing runs: x, from y to y, and on which side is room. */
const courseOf = (slots, from, to) => {
  const upper = slots.get(from), lower = slots.get(to);
  const top = upper.y + upper.height;
  const passes = lower.parent !== upper;
  if (lower.kind === "row") {
    const lane = laneOf(lower, to);
    const x = lane === 0 ? lower.x + 8 : lower.x + lower.width - 6;
    return { x, top, bottom: railOf(lower, lane), passes, gap: lower.y,
      side: lane === 0 ? 1 : -1, room: lower.width - 24, rail: true };
  }
  const x = passes ? lower.x - lower.inset + 5 : lower.x + 22;
  return { x, top, bottom: lower.y, passes, gap: lower.y, side: 1,
    room: lower.x + lower.width - x - 12 };
};

/* What is asked on the way down and what comes back, above who is asked. */
const labelsOf = (edge, course, numbered) => {
  const { x, side, room, gap } = course;
  const anchor = side > 0 ? "start" : "end";
  const at = x + 9 * side;
  if (!edge.asks.length) {
    const text = edge.held > 1 ? `held ${edge.held} times` : edge.member;
    return text
      ? [words(at, gap - GAP / 2 + 4, fitting(text, room), "steps-quiet", anchor)] : [];
  }
  const [first] = edge.asks;
  const many = edge.asks.length > 1 ? ` ×${edge.asks.length}` : "";
  const order = numbered ? `${first.order + 1}. ` : "";
  const answers = edge.asks.map((ask) => ask.answer);
  const all = answers.join(", ");
  const back = wide(`↑ ${all}`) <= room || !many ? all : `…, ${answers.at(-1)}`;
  const good = edge.asks.at(-1).status === "ITER_NEXT" ? "steps-good" : "steps-bad";
  return [
    words(at, gap - GAP + 18, fitting(`${order}↓ ${first.how}${many}`, room),
      "steps-ask", anchor),
    words(at, gap - GAP + 36, fitting(`↑ ${back}`, room),
      `steps-answer ${good}`, anchor),
  ];
};

const drawEdge = (slots, edge, numbered) => {
  const course = courseOf(slots, edge.from, edge.to);
  const { x, top, bottom, rail } = course;
  const looks = `steps-edge${edge.asks.length ? " steps-now" : ""}`;
  return svg("g", {
    class: looks, "data-from": edge.from, "data-to": edge.to,
    "data-asked": edge.asks.map((ask) => ask.how).join(" ") || null,
    "data-answer": edge.asks.map((ask) => ask.answer).join(" ") || null,
  }, path(`M${x} ${top}V${bottom - (rail ? 0 : 7)}`, "steps-way"),
  ...(rail ? [] : [path(TIP(x, bottom), "steps-tip")]),
  ...labelsOf(edge, course, numbered));
};
