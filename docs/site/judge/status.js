/* The line that says what goes on, which is read out, and the bar beside it, which
 * changes too often for that. */
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

export class Status {
  #phase = null;

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
    this.#phase = null;
    this.along.hidden = this.note.hidden = true;
    this.line.textContent = text;
  }

  /** What a desk tells: {phase, done, total, words}. */
  tell({ phase, done, total, words }) {
    if (phase !== this.#phase) this.line.textContent = `${words || WORDS[phase] || "Working"} …`;
    this.#phase = phase;
    this.along.hidden = !total || total < 2;
    if (this.along.hidden) return;
    this.bar.max = total;
    this.bar.value = Math.min(done, total);
    this.amount.textContent = phase === "fetching" ? sizes(done, total) : `case ${done} of ${total}`;
    if (phase === "fetching") {
      this.note.hidden = false;
      this.note.textContent = `That is fetched once, ${(total / MEGA).toFixed(1)} MB, and then kept by the browser.`;
    }
  }
}
