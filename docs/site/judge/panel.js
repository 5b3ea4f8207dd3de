/* The panel of a lesson's page: the reader's file in an editor, the buttons, and
 * what the judge says. There is one on a page; it moves to the task that is
 * pressed. */
import { Commands } from "./commands.js";
import { whyNot } from "./compiler/refusals.js";
import { button, element } from "./dom.js";
import { Files } from "./files.js";
import { Next } from "./next.js";
import { placeOfTask } from "./places.js";
import { plainEditor } from "./plain.js";
import { topOf } from "./sight.js";
import { Status } from "./status.js";
import { Store } from "./store.js";
import { Trying } from "./trying.js";

const WIDE = "(min-width: 900px) and (pointer: fine)";

const makeEditor = async (base, options) => {
  if (!matchMedia(WIDE).matches) return plainEditor(options);
  try {
    return (await import(new URL("editor.js", base).href)).makeEditor(options);
  } catch {
    return plainEditor(options); // it was not to be had
  }
};

class Panel {
  constructor({ desk, store, tasks }) {
    this.desk = desk;
    this.store = store;
    this.tasks = tasks;
    this.task = null;
    this.status = new Status();
    this.problems = element("ul", { className: "judge-problems" });
    this.said = element("pre", { className: "judge-said", tabIndex: 0 });
    this.said.setAttribute("role", "region");
    this.said.setAttribute("aria-label", "What the judge says");
    this.next = new Next(this);
    this.reading = button("Read what the judge says", () => this.said.focus(), { className: "judge-quiet", hidden: true });
    this.once = element("p", { className: "judge-once" });
    for (const part of [this.problems, this.said, this.once]) part.hidden = true;
  }

  async build(base) {
    const { pack, store } = this;
    this.editor = await makeEditor(base, {
      text: store.get("text") ?? pack.stub,
      labelledby: "judge-file judge-task", describedby: "judge-keys",
      onChange: (text) => this.files.changed(text), onJudge: () => this.commands.run("lesson"),
    });
    this.files = new Files(this);
    this.trying = new Trying(this);
    this.commands = new Commands(this);
    this.root = element("section", { className: "judge", "aria-label": "The judge" },
      this.#head(), this.files.notices, element("div", { className: "judge-editor" }, this.editor.element),
      this.#keys(), this.commands.bar, this.trying.root, this.status.root, this.problems, this.said,
      this.next.root, this.once);
    this.files.begin();
    return this;
  }

  get pack() {
    return this.desk.pack;
  }

  #head() {
    this.title = element("span", { id: "judge-task" });
    return element("div", { className: "judge-head" },
      element("h3", {}, element("code", { id: "judge-file" }, this.pack.file), " ", this.title),
      this.files.buttons, button("Close", () => this.close(), { className: "judge-quiet" }));
  }

  /* Behind the editor: its keys, and the way past the buttons to the verdict. */
  #keys() {
    return element("p", { className: "judge-keys" },
      element("span", { id: "judge-keys" },
        element("kbd", {}, /Mac|iP(?:hone|ad)/.test(navigator.platform) ? "⌘ Enter" : "Ctrl + Enter"),
        " judges it, and Tab leaves the editor."),
      " ", this.reading);
  }

  /** Opens it at a task, given by what the page has there, and shows its lines. */
  openAt(task) {
    this.#mark(false);
    this.task = task;
    this.#mark(true);
    const number = Number(task.dataset.todo);
    const known = this.pack.tasks.find((one) => one.number === number);
    this.title.textContent = `TODO ${number}${known ? `: ${known.title}` : ""}`;
    task.after(this.root);
    this.next.moved();
    this.editor.goTo(placeOfTask(this.editor.text, this.pack.stub, number));
    topOf(task).scrollIntoView({ block: "start" });
    this.store.set("task", String(number));
  }

  openAtNumber(number) {
    const task = this.tasks.find((one) => one.dataset.todo === String(number));
    if (task) this.openAt(task);
    return task;
  }

  /** Where a task is: here, or on the lesson's page. */
  placeOf(number) {
    const here = this.tasks.some((one) => one.dataset.todo === String(number));
    return here ? `#todo-${number}` : `${this.pack.folder}.html#task-${number}`;
  }

  #mark(open) {
    this.task?.querySelector("button").setAttribute("aria-expanded", String(open));
  }

  close() {
    this.#mark(false);
    this.root.remove();
    this.task.querySelector("button").focus();
  }
}

/** The page's panel. `tasks`: the elements of the page that stand at its tasks. */
export const makePanel = async ({ base, lesson, tasks }) => {
  const plain = whyNot();
  if (plain) throw Object.assign(new Error(plain), { plain });
  const { openDesk } = await import(new URL("desk.js", base).href);
  const store = new Store(lesson);
  const desk = await openDesk({ base, lesson });
  desk.kept = store.kept;
  return new Panel({ desk, store, tasks }).build(base);
};
