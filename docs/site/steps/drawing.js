/* The drawing of a scene: one step of it at a time. What walks slides along what
 * it walks; all else is drawn anew. */
class Drawing {
  constructor(into) {
    this.picture = svg("svg", { role: "img", class: "steps-picture" });
    this.edges = svg("g");
    this.still = svg("g");
    this.walkers = svg("g");
    this.tags = new Map(); // of a walker's key: its Walker
    this.picture.append(this.edges, this.walkers, this.still);
    into.append(this.picture);
  }

  /* Finds places for all that there is in these steps, in that much room. */
  place(steps, room) {
    this.steps = steps;
    this.layout = layOut(castOf(steps), room);
    const { width, height } = this.layout;
    this.picture.setAttribute("viewBox", `-1 -1 ${width + 2} ${height + 2}`);
    this.walkers.replaceChildren();
    this.tags.clear();
  }

  show(at, description) {
    const step = this.steps[at - 1], before = this.steps[at - 2];
    this.picture.setAttribute("aria-label", description);
    this.edges.replaceChildren(...(step ? this.drawEdges(step) : []));
    this.still.replaceChildren(drawCaller(this.layout.root, step),
      ...(step?.things ?? []).flatMap((thing) => this.drawThing(thing, step, before)));
    this.drawWalkers(step);
  }

  drawEdges(step) {
    const { slots } = this.layout;
    return edgesOf(step).map((edge) =>
      drawEdge(slots, edge, step.asks.length > 1));
  }

  drawThing(thing, step, before) {
    const slot = this.layout.slots.get(keyOf(thing));
    const old = before?.things.find((each) => keyOf(each) === keyOf(thing));
    if (slot.row && thing.held === null) return [drawRow(slot, thing, step, old)];
    return slot.row ? [] : [drawBox(slot, thing, old)];
  }

  drawWalkers(step) {
    const alive = (step?.things ?? []).filter((thing) => this.rowOf(thing));
    for (const [key, { group }] of this.tags)
      if (!alive.some((thing) => keyOf(thing) === key)) {
        group.remove();
        this.tags.delete(key);
      }
    for (const thing of alive) this.drawWalker(thing, step);
  }

  rowOf(thing) {
    const slot = this.layout.slots.get(keyOf(thing));
    return slot.row && thing.held !== null ? slot : null;
  }

  drawWalker(thing, step) {
    const key = keyOf(thing), slot = this.rowOf(thing);
    const lane = laneOf(slot, key);
    if (!this.tags.has(key)) this.tags.set(key, new Walker());
    const walker = this.tags.get(key);
    const row = step.things.find((each) => keyOf(each) === slot.row.key);
    walker.stand(slot, lane, thing, {
      items: row?.items.length ?? 0,
      isAsked: step.asks.some((ask) => ask.who === thing.name),
    });
    if (!walker.group.parentNode) this.walkers.append(walker.group);
  }
}
