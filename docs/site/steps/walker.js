/* Who walks a row of items: a tag with its name, which slides along, and an arrow
 * from it to the item that is next. */

/* Where an index is: the middle of its item, or behind the last. */
const middleOf = (slot, items, index) => {
  const before = slot.left + sum(slot.cells.slice(0, index));
  return index < items ? before + slot.cells[index] / 2 : before + 18;
};

class Walker {
  constructor() {
    const sliding = () => svg("g", { class: "steps-slides" });
    this.rail = svg("g");
    this.pointer = sliding();
    this.tag = sliding();
    this.group = svg("g", {}, this.rail, this.pointer, this.tag);
  }

  /* In a lane of a row's slot. `items` is how many there are; `isAsked` is whether
   * it was asked in this step. */
  stand(slot, lane, thing, { items, isAsked }) {
    const { walks, name } = thing;
    const { stopped } = walks;
    const told = stopped ? "stopped" : `index ${walks.index}`;
    const half = (Math.max(wide(name), wide(told)) + 14) / 2;
    const middle = middleOf(slot, items, stopped ? items : walks.index);
    const right = slot.x + slot.width - (slot.lanes.length > 1 ? 14 : 0);
    const center = Math.max(slot.x + 16 + half, Math.min(right - half, middle));
    const y = railOf(slot, lane);
    const looks = stopped ? " steps-stopped" : "";
    this.group.setAttribute("data-thing", keyOf(thing));
    this.group.setAttribute("data-row", walks.row);
    this.group.setAttribute("data-index", stopped ? "stopped" : walks.index);
    this.drawRail(lane === 0 ? slot.x + 8 : slot.x + slot.width - 6, y, center, isAsked);
    this.drawPointer(slot, lane, y, looks);
    this.drawTag(name, told, half, looks);
    moveTo(this.pointer, middle, y);
    moveTo(this.tag, center, y);
  }

  drawRail(from, y, to, isAsked) {
    this.rail.setAttribute("class", isAsked ? "steps-now" : "");
    this.rail.replaceChildren(path(`M${from} ${y}H${to}`, "steps-way"));
  }

  /* Down to the items from above, or up from below. */
  drawPointer(slot, lane, y, looks) {
    const side = lane === 0 ? 1 : -1;
    const end = (lane === 0 ? slot.top - 2 : slot.top + CELL + 2) - y;
    this.pointer.replaceChildren(
      path(`M0 ${side * TAG.height / 2}V${end - 6 * side}`, `steps-point${looks}`),
      path(`M0 ${end + 2 * side}l-5 ${-8 * side}h10z`, `steps-point-tip${looks}`));
  }

  drawTag(name, told, half, looks) {
    this.tag.replaceChildren(
      box(-half, -TAG.height / 2, 2 * half, TAG.height, `steps-tag${looks}`),
      words(0, -3, name, "steps-title", "middle"),
      words(0, 13, told, looks ? "steps-bad" : "steps-value", "middle"));
  }
}
