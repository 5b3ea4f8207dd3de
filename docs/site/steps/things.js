/* What there is in a scene, over all of its steps. */

const CALLER = "caller";

const keyOf = (thing) => `${thing.name}|${thing.type}`;

const kindOf = (thing) => {
  if (thing.held === null) return thing.type ? "row" : "data";
  return thing.walks?.row ? "walker" : "box";
};

/* What has stopped no longer knows what it walked: that is what it walked in the
 * step before. */
const followWalks = (steps) => {
  const rows = new Map();
  for (const step of steps)
    for (const thing of step.things.filter((each) => each.walks)) {
      const { walks } = thing;
      if (walks.row) rows.set(keyOf(thing), walks.row);
      else walks.row = rows.get(keyOf(thing)) ?? "";
      const length = step.things.find((row) => row.name === walks.row)?.items.length;
      const last = step.asks.findLast((ask) => ask.who === thing.name);
      walks.stopped = walks.index < 0
        || thing.members.some(([name, value]) => name === "done" && value === "true")
        || (walks.index >= length && last?.status === "ITER_STOP");
    }
};

/* Who is held by whom, and who asked whom: {from, to, member, held,
 * asks}, by keys. */
const edgesOf = (step) => {
  const keys = new Map(step.things.map((thing) => [thing.name, keyOf(thing)]));
  const edges = new Map();
  const edge = (from, to, member = "") => {
    const name = `${from} > ${to}`;
    if (!edges.has(name)) edges.set(name, { from, to, member, asks: [] });
    return edges.get(name);
  };
  for (const thing of step.things) {
    if (thing.held > 0) edge(CALLER, keyOf(thing)).held = thing.held;
    for (const { member, who } of thing.holds)
      if (keys.has(who)) edge(keyOf(thing), keys.get(who), member);
  }
  step.asks.forEach((ask, order) => {
    const from = ask.by === null ? CALLER : keys.get(ask.by);
    const to = keys.get(ask.who);
    if (from && to && from !== to) edge(from, to).asks.push({ ...ask, order });
  });
  return [...edges.values()];
};

/* All things that there ever are: their kind, the steps in which they live, who
 * holds them, and how they look in each of these. */
const castOf = (steps) => {
  const cast = new Map();
  followWalks(steps);
  steps.forEach((step, number) => {
    for (const thing of step.things) {
      const key = keyOf(thing);
      if (!cast.has(key))
        cast.set(key, { key, name: thing.name, type: thing.type,
          kind: kindOf(thing), row: "", lives: new Map(), holders: new Set() });
      const one = cast.get(key);
      if (kindOf(thing) === "walker") one.kind = "walker";
      one.row ||= thing.walks?.row ?? "";
      one.lives.set(number, thing);
    }
    for (const { from, to } of edgesOf(step)) cast.get(to).holders.add(from);
  });
  return cast;
};

const areApart = (a, b) => [...a.lives.keys()].every((step) => !b.lives.has(step));

/* Puts things that never live at the same time into one place. */
const sharing = (things) => {
  const places = [];
  for (const thing of things) {
    const place = places.find((each) =>
      each.every((other) => areApart(other, thing)));
    if (place) place.push(thing);
    else places.push([thing]);
  }
  return places;
};

/* The lines in a thing's box: {name, value, looks, changed}. `before` is how it
 * stood a step earlier. */
const linesOf = (thing, before, room) => {
  const title = titleOf(thing);
  const oneLine = wide(title.join("  ")) <= room;
  const lines = [{ name: title[0], value: oneLine ? title[1] : "", looks: "title" }];
  if (title[1] && !oneLine) lines.push({ name: title[1], looks: "type" });
  const known = new Map(thing.members);
  const was = new Map(before?.members ?? []);
  const led = new Set(thing.holds.map((each) => each.member));
  if (known.has("state")) {
    const state = known.has("where") ? `paused ${known.get("where")}`
      : known.get("state");
    const changed = before && (was.get("state") !== known.get("state")
      || was.get("where") !== known.get("where"));
    for (const line of wrapped(state, room))
      lines.push({ name: line, looks: "state", changed });
  }
  for (const [name, value] of thing.members) {
    if (["state", "where"].includes(name) || led.has(name)) continue;
    lines.push({ name, value: fitting(value, room - wide(`${name} `)),
      looks: "member", changed: before && was.get(name) !== value });
  }
  return lines;
};
