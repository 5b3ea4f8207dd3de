/* What the browser keeps of a lesson: the reader's text, a copy of what was put in
 * its place, the text of a try, and what the judge remembers.
 *
 * Two tabs may have the same lesson open. Before the text is written, what is
 * there is compared with what this tab last saw: another tab's text is never
 * written over, it is told of. */
export const PROGRESS = "judge progress";

export class Store {
  #prefix;
  #seen = null;
  #memory = new Map(); // what could not be stored

  constructor(lesson) {
    this.#prefix = `judge ${lesson} `;
    /** Called once if the browser keeps nothing. */
    this.onRefused = () => {};
    /** Called with the other text when another tab has changed it. */
    this.onOther = () => {};
    this.#seen = this.get("text");
    addEventListener("storage", (event) => {
      if (event.key === null || event.key === this.#prefix + "text") this.look();
    });
  }

  #refused() {
    const told = this.onRefused;
    this.onRefused = () => {};
    told();
  }

  get(what) {
    if (this.#memory.has(what)) return this.#memory.get(what);
    try {
      return localStorage.getItem(this.#prefix + what);
    } catch {
      return null;
    }
  }

  set(what, text) {
    try {
      localStorage.setItem(this.#prefix + what, text);
      this.#memory.delete(what);
    } catch {
      this.#memory.set(what, text);
      this.#refused();
    }
  }

  /** Is another text there than this tab has last seen? Then says so. */
  look() {
    const there = this.get("text");
    if (there === null || there === this.#seen) return false;
    this.onOther(there);
    return true;
  }

  /** Keeps the text, unless another tab has put one there; says if it did. */
  keep(text) {
    if (this.#seen !== text && this.look()) return false;
    this.#seen = text;
    this.set("text", text);
    return true;
  }

  /** From here on what is there now counts as seen. */
  settle() {
    this.#seen = this.get("text");
  }

  /** What the judge remembers, {path: text}. */
  get kept() {
    try {
      return JSON.parse(this.get("kept")) || {};
    } catch {
      return {};
    }
  }

  set kept(files) {
    this.set("kept", JSON.stringify(files));
  }

  /** For the lists of lessons: so many cases pass of so many. */
  progress(lesson, passed, all) {
    try {
      const stored = JSON.parse(localStorage.getItem(PROGRESS)) || {};
      stored[lesson] = [passed, all];
      localStorage.setItem(PROGRESS, JSON.stringify(stored));
    } catch {
      this.#refused();
    }
    dispatchEvent(new Event("judged"));
  }
}
