/* The way on: a link to another task, or to the next lesson. It stays as long as
 * it is true. */
import { element } from "./dom.js";

export class Next {
  #number = null;

  constructor(panel) {
    this.panel = panel;
    this.root = element("p", { className: "judge-next", hidden: true });
  }

  #say(...words) {
    this.root.replaceChildren(...words);
    this.root.hidden = !words.length;
  }

  /** A task is the next: a link that leads there, if the panel is elsewhere. */
  task(number = this.#number) {
    this.#number = number;
    const { panel } = this;
    if (!number || String(number) === panel.task.dataset.todo) return this.#say();
    const title = panel.pack.tasks.find((one) => one.number === number)?.title;
    const link = element("a", { href: panel.placeOf(number) }, `TODO ${number}${title ? `: ${title}` : ""}`);
    link.addEventListener("click", (event) => {
      if (panel.openAtNumber(number)) event.preventDefault();
    });
    return this.#say("Next: ", link);
  }

  /** All is done here: the next lesson. */
  lesson() {
    this.#number = null;
    const { next } = this.panel.pack;
    if (!next) return this.#say("That was the last lesson. Well done.");
    return this.#say("Lesson done. Next: ",
      element("a", { href: `${next.folder}.html` }, `Lesson ${next.number}: ${next.title}`));
  }

  /** The panel has moved to another task. */
  moved() {
    if (this.#number) this.task();
  }
}
