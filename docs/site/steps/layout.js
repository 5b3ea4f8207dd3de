/* Where everything stands. The caller is above those that it holds, they above
 * those that they hold, and at the bottom is what is walked. A thing keeps its
 * place through all steps. */

const GAP = 46; // between who asks and who answers: room for the two
const LINE = 17; // of a box
const CELL = 30; // how high the items are
const TAG = { height: 36, arrow: 12 };
const LEFT = 26; // beside the items, for the line that leads to their walkers
const LANE = 16; // for a line that passes a box

const headOf = (lines) => 10 + LINE * lines;

/* A slot is a place in the tree, for one thing or several in turn. */
const boxSlot = (things) => ({ things, children: [], inset: 0, kind: "box",
  min: Math.max(96, ...things.map(boxWidth)) });

const boxWidth = (thing) => Math.max(...titleOf(thing).map(wide),
  ...[...thing.lives.values()].flatMap((each) => each.members
    .filter(([name]) => !["state", "where"].includes(name))
    .map(([name, value]) => Math.min(190, wide(`${name} ${value}`))))) + 18;

/* The widths of the items' boxes, in whichever step they are widest. */
const cellsOf = (thing) => {
  const cells = [];
  for (const { items } of thing.lives.values())
    items.forEach((item, i) => {
      cells[i] = Math.max(cells[i] ?? 26, wide(item) + 10);
    });
  return cells;
};

const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

const rowSlot = (row, walkers) => {
  const cells = cellsOf(row);
  const lanes = sharing(walkers);
  const tags = walkers.map((walker) => Math.max(wide(walker.name), wide("index 0")));
  const natural = LEFT + sum(cells) + 40 + (lanes.length > 1 ? 16 : 0);
  return { things: [row], row, lanes, cells, children: [], inset: 0, kind: "row",
    min: Math.max(natural, wide(titleOf(row).join("  ")) + LEFT,
      LEFT + 8 + Math.max(0, ...tags)) };
};

/* How far a thing is from the caller, by the longest way. */
const depthsOf = (things) => {
  const depths = new Map([[CALLER, 0]]);
  for (let round = 0; round < 8; round++)
    for (const { key, holders } of things)
      depths.set(key, 1 + Math.max(0, ...[...holders].map((each) =>
        depths.get(each) ?? 0)));
  return depths;
};

/* The tree of slots, and the slot of each thing. */
const growTree = (cast) => {
  const things = [...cast.values()];
  const boxes = things.filter((thing) => thing.kind === "box");
  const rows = things.filter((thing) => thing.kind === "row");
  const depths = depthsOf(things.filter((thing) => thing.kind !== "row"));
  const root = { things: [], children: [], inset: 0, kind: CALLER, min: 210 };
  const slots = new Map([[CALLER, root]]);
  const deepest = (holders) => slots.get([...holders].filter((key) => slots.has(key))
    .sort((a, b) => depths.get(b) - depths.get(a))[0] ?? CALLER);
  const add = (slot, holders) => {
    slot.parent = deepest(holders);
    slot.parent.children.push(slot);
    for (const thing of slot.things) slots.set(thing.key, slot);
  };
  for (let depth = 1; depth < 9; depth++) {
    const level = boxes.filter((thing) => depths.get(thing.key) === depth);
    for (const shared of sharing(level))
      add(boxSlot(shared), shared.flatMap((thing) => [...thing.holders]));
  }
  const aside = things.filter((thing) => thing.kind === "data");
  for (const row of rows) {
    const walkers = things.filter((thing) =>
      thing.kind === "walker" && thing.row === row.name);
    if (!walkers.length) aside.push(row);
    else {
      const slot = rowSlot(row, walkers);
      add(slot, walkers.flatMap((walker) => [...walker.holders]));
      for (const walker of walkers) slots.set(walker.key, slot);
    }
  }
  return { root, slots, aside };
};

/* A line to a box from further up passes those in between on their left. */
const makeWay = (cast, slots) => {
  for (const thing of cast.values())
    for (const holder of thing.kind === "box" ? thing.holders : []) {
      const from = slots.get(holder);
      for (let slot = slots.get(thing.key).parent; slot && slot !== from;
        slot = slot.parent) slot.inset = LANE;
    }
};

const leastWidth = (slot) => {
  const inside = sum(slot.children.map(leastWidth)) + 10 * (slot.children.length - 1);
  slot.min = Math.max(slot.min + slot.inset, slot.children.length ? inside : 0);
  return slot.min;
};

const shareOut = (slot, x, width) => {
  slot.x = x + slot.inset;
  slot.width = width - slot.inset;
  const { children } = slot;
  const spare = (width - sum(children.map((child) => child.min))
    - 10 * (children.length - 1)) / Math.max(1, children.length);
  for (const child of children) {
    shareOut(child, x, child.min + spare);
    x += child.min + spare + 10;
  }
};

const heightOf = (slot) => {
  if (slot.kind === CALLER) return headOf(3) + 4;
  if (slot.kind === "row")
    return TAG.height + TAG.arrow + CELL + 27
      + (slot.lanes.length > 1 ? TAG.height + TAG.arrow : 0);
  return headOf(Math.max(...slot.things.flatMap((thing) =>
    [...thing.lives.values()].map((each) =>
      linesOf(each, null, slot.width - 18).length))));
};

const stack = (slot, y) => {
  slot.y = y;
  slot.height = heightOf(slot);
  if (slot.kind === "row") {
    slot.left = slot.x + LEFT;
    slot.top = y + TAG.height + TAG.arrow; // of the items
  }
  return Math.max(y + slot.height,
    ...slot.children.map((child) => stack(child, y + slot.height + GAP)));
};

/* What nobody asks stands below, side by side. */
const setAside = (things, width, top) => {
  let x = 0, y = top + (things.length ? 20 : 0), bottom = top;
  return things.map((thing) => {
    const isRow = thing.kind === "row";
    const cells = isRow ? cellsOf(thing) : [];
    const need = Math.min(width, isRow
      ? Math.max(sum(cells) + 4, wide(titleOf(thing).join("  ")), 40)
      : boxWidth(thing));
    const lines = isRow ? 0 : Math.max(...[...thing.lives.values()].map((each) =>
      linesOf(each, null, need - 18).length));
    if (x && x + need > width) [x, y] = [0, bottom + 12];
    const slot = { things: [thing], kind: thing.kind, aside: true, cells, lanes: [],
      x, y, left: x, top: y, width: need, row: isRow ? thing : null,
      height: isRow ? CELL + 27 : headOf(lines) };
    x += need + 16;
    bottom = Math.max(bottom, y + slot.height);
    return slot;
  });
};

/* The places for all steps: a slot for each thing's key. */
const layOut = (cast, room) => {
  const { root, slots, aside } = growTree(cast);
  makeWay(cast, slots);
  const width = Math.max(room, leastWidth(root));
  shareOut(root, 0, width);
  let height = stack(root, 1);
  for (const slot of setAside(aside, width, height)) {
    slots.set(slot.things[0].key, slot);
    height = Math.max(height, slot.y + slot.height);
  }
  return { width, height: height + 2, slots, root };
};
