/* The line that says what goes on, which is read out: once at the start, and then
 * what came of it. The bar below it changes too often for that. */
import { element } from "./dom.js";

const MEGA = 1e6;
const sizes = (done, total) => `${(done / MEGA).toFixed(1)} of ${(total / MEGA).toFixed(1)} MB`;

const WORDS = {
  fetching: "Fetching the compiler",
  preparing: "Getting the compiler ready",
  compiling: "Compiling",
  running: "Running",
  judging: "Judging",
};
/* Milliseconds of fetching, after which whoever only listens is told. */
const LONG = 4000;

export class Status {
  #phase = null;
  #timer = null;

  constructor() {
    this.line = element("p", { className: "judge-status" });
    this.line.setAttribute("role", "status");
    this.bar = element("progress", { id: "judge-progress" });
    this.amount = element("label", { htmlFor: "judge-progress" });
    this.along = element("div", { className: "judge-along", hidden: true }, this.bar, this.amount);
    this.note = element("p", { className: "judge-note", hidden: true });
    this.root = element("div", { className: "judge-now" }, this.line, this.along, this.note);
  }

  say(text) {
    this.#enter(null);
    this.along.hidden = this.note.hidden = true;
    this.line.textContent = text;
  }

  #enter(phase) {
    if (phase === this.#phase) return;
    this.#phase = phase;
    clearTimeout(this.#timer);
    if (phase === "fetching")
      this.#timer = setTimeout(() => { this.line.textContent = "The compiler is still being fetched …"; }, LONG);
  }

  /** What a desk tells: {phase, done, total}. */
  tell({ phase, done, total }) {
    this.#enter(phase);
    const fetching = phase === "fetching", known = total > 1;
    const amount = fetching ? sizes(done, total) : `case ${done} of ${total}`;
    this.along.hidden = false;
    this.note.hidden = !fetching || !known;
    this.bar.hidden = !known;
    this.amount.textContent = known ? `${WORDS[phase]}: ${amount}` : WORDS[phase];
    if (!known) return;
    this.bar.max = total;
    this.bar.value = Math.min(done, total);
    if (fetching) {
      this.note.textContent = `That is fetched once, ${(total / MEGA).toFixed(1)} MB, and then kept by the browser.`;
    }
  }
}
