/* What is drawn anew at each step: the caller, boxes, rows of items. */

const drawCaller = (slot, step) => {
  const { x, y, width, height } = slot;
  const came = step?.came ?? [];
  const bad = came.some((one) =>
    one.status === "ITER_ERROR" || one.what.startsWith("StopIteration"));
  const text = came.map((one) => one.what).join(", ");
  const notes = [...new Set(came.map((one) =>
    [one.status, one.note].filter(Boolean).join(", ")))].join("; ");
  const parts = [box(x, y, width, height, "steps-box steps-caller"),
    words(x + 10, y + 19, "the caller", "steps-quiet"),
    words(x + 10, y + 38, fitting(step?.call ?? "nothing done yet", width - 20),
      step ? "steps-title" : "steps-quiet")];
  if (came.length) {
    const large = 7 / 6; // than other text
    const value = fitting(text, (width - 56) / large);
    const end = x + 52 + wide(value) * large;
    parts.push(words(x + 10, y + 57, "gets", "steps-quiet"),
      words(x + 46, y + 57, value, `steps-came ${bad ? "steps-bad" : "steps-good"}`));
    if (end + wide(notes) < x + width - 6)
      parts.push(words(end + 4, y + 57, notes, "steps-quiet"));
  }
  return svg("g", { "data-thing": CALLER, "data-came": text || null }, ...parts);
};

const drawLine = (line, x, y) => {
  if (line.looks === "title")
    return [words(x, y, line.name, "steps-title"),
      ...(line.value
        ? [words(x + wide(`${line.name}  `), y, line.value, "steps-quiet")] : [])];
  if (line.looks !== "member")
    return [words(x, y, line.name,
      `steps-${line.looks}${line.changed ? " steps-changed" : ""}`)];
  const start = x + wide(`${line.name} `);
  return [
    ...(line.changed
      ? [box(start - 3, y - 13, wide(line.value) + 6, LINE, "steps-mark", 3)] : []),
    words(x, y, line.name, "steps-quiet"),
    words(start, y, line.value, line.changed ? "steps-changed" : "steps-value")];
};

const drawBox = (slot, thing, before) => {
  const { x, y, width, height } = slot;
  const lines = linesOf(thing, before, width - 18);
  const over = thing.members.some(([name, value]) =>
    name === "state" && value === "finished");
  return svg("g", { "data-thing": keyOf(thing) },
    box(x, y, width, height, `steps-box${over ? " steps-over" : ""}`),
    ...lines.flatMap((line, i) =>
      drawLine(line, x + 10, y + 19 + LINE * i)));
};

/* The item that a walker has just handed out. */
const handedOut = (row, step) => step.things.flatMap((thing) => {
  const last = step.asks.findLast((ask) => ask.who === thing.name);
  return thing.walks?.row === row.name && last?.how === "next"
    && last.status === "ITER_NEXT" ? [thing.walks.index - 1] : [];
});

const drawRow = (slot, row, step, before) => {
  const { left, top, cells } = slot;
  const out = handedOut(row, step);
  let x = left;
  const parts = row.items.flatMap((item, i) => {
    const isNew = before && before.items[i] !== item;
    const looks = `steps-cell${out.includes(i) ? " steps-out" : ""}`
      + `${isNew ? " steps-new" : ""}`;
    const cell = [box(x, top, cells[i], CELL, looks, 0),
      words(x + cells[i] / 2, top + 20, item, "steps-item", "middle")];
    x += cells[i];
    return cell;
  });
  if (slot.lanes.length)
    parts.push(words(x + 18, top + 20, "end", "steps-quiet", "middle"));
  else if (!row.items.length)
    parts.push(box(x, top, 30, CELL, "steps-cell steps-none-yet", 0));
  const [name, type] = titleOf(row);
  parts.push(words(left, top + CELL + 22, name, "steps-title steps-clear"));
  if (type)
    parts.push(words(left + wide(`${name}  `), top + CELL + 22, type,
      "steps-quiet steps-clear"));
  return svg("g", { "data-thing": keyOf(row), "data-items": row.items.join(" ") },
    ...parts);
};
