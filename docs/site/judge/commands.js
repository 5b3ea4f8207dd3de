/* The buttons that have the judge do something, and showing what it says. */
import { button, element } from "./dom.js";
import { outcome, read } from "./outcome.js";
import { complaints, placeOfLine, placesIn } from "./places.js";
import { bring } from "./sight.js";
import { plain, verdict } from "./verdict.js";

const NARROWEST = 40, WIDEST = 80;
/* Of what goes on, and of the verdict below it, that is to be seen, in pixels. */
const GLANCE = 60, VERDICT = 160;
const DOING = {
  lesson: "Judging", hint: "Looking for the hint", example: "Running the example",
  try: "Running what you try", trace: "Tracing",
};

export class Commands {
  #running = false;
  #stopping = false;
  #tried = null; // what was tried, if a try was the last to run

  constructor(panel) {
    this.panel = panel;
    const { trying } = panel;
    this.judge = button("Judge", () => this.run("lesson"), { className: "judge-main" });
    this.stop = button("Stop", () => this.#stop(), { hidden: true });
    this.others = [
      button("Hint", () => this.run("hint")),
      button("Example", () => this.run("example")),
      trying.opener,
      button("Trace", () => this.run("trace", this.#tried ? { ...this.#tried, traced: "try" } : {})),
    ];
    this.bar = element("div", { className: "judge-bar" }, this.judge, this.stop, ...this.others);
    this.bar.setAttribute("role", "group");
    this.bar.setAttribute("aria-label", "What to do with it");
  }

  /** How many signs fit on a line of what is said. */
  get #columns() {
    const { said } = this.panel;
    const hidden = said.hidden;
    said.hidden = false;
    const ruler = element("span", {}, "0".repeat(WIDEST));
    said.append(ruler);
    const style = getComputedStyle(said);
    const room = said.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const fit = Math.floor(room / (ruler.getBoundingClientRect().width / WIDEST));
    ruler.remove();
    said.hidden = hidden;
    return Math.max(NARROWEST, Math.min(WIDEST, fit));
  }

  #busy(now) {
    this.#running = now;
    const hadStop = document.activeElement === this.stop;
    for (const one of [this.judge, ...this.others, this.panel.trying.runLine, this.panel.trying.runText])
      one.setAttribute("aria-disabled", String(now));
    this.stop.hidden = !now;
    if (hadStop && !now) this.judge.focus();
    this.panel.said.setAttribute("aria-busy", String(now));
  }

  #stop() {
    this.#stopping = true;
    this.panel.status.say("Stopping …");
    this.panel.desk.stop();
  }

  async run(command, how = {}) {
    if (this.#running) return;
    const { desk, editor, store, status, files } = this.panel;
    files.changed(editor.text);
    this.#busy(true);
    this.#watch();
    this.#stopping = false;
    status.say(`${DOING[command]} …`);
    try {
      const answer = await desk.command(command, {
        source: editor.text, columns: this.#columns, onStatus: (now) => this.#stopping || status.tell(now), ...how,
      });
      if (command === "lesson" || command === "try") this.#tried = command === "try" ? how : null;
      store.kept = desk.kept;
      status.say(this.#show(command, answer));
    } catch (error) {
      status.say(this.#stopping ? "Stopped." : this.#failure(error));
    }
    this.#busy(false);
    bring(status.root, VERDICT);
  }

  /* What goes on is seen, and Stop. */
  #watch() {
    const { root } = this.panel.status;
    const { top } = this.bar.getBoundingClientRect();
    bring(this.bar, root.getBoundingClientRect().top - top + GLANCE);
  }

  #failure(error) {
    const why = String(error?.message || error);
    return error instanceof TypeError && /fetch|load|network/i.test(why) // as browsers put it
      ? `It could not be fetched; is there a network? Press the button once more to try again. (${why})`
      : why;
  }

  /* Shows an answer; gives what the status line says of it. */
  #show(command, { status, text }) {
    const { pack, said, editor, task } = this.panel;
    const words = plain(text);
    const found = complaints(words, pack.file);
    const places = placesIn(words, pack.file).map((place) =>
      ({ ...place, link: () => this.#link(place, words.slice(place.from, place.to)) }));
    said.replaceChildren(verdict(text.replace(/\n+$/, ""), places));
    said.hidden = this.panel.reading.hidden = false;
    said.scrollTop = 0;
    editor.mark(found);
    this.#list(found);
    const now = read(words);
    this.#goOn(now, command, status);
    return outcome(words, { now, found, pack, at: Number(task.dataset.todo) });
  }

  #link({ href, line }, words) {
    const link = element("a", { href: href || "#judge-file" });
    if (line) link.addEventListener("click", (event) => {
      event.preventDefault();
      const { editor } = this.panel;
      editor.goTo(placeOfLine(editor.text, line));
      bring(editor.element, editor.element.offsetHeight);
    });
    else if (!document.getElementById(href.split("#")[1]) || !location.pathname.endsWith(href.split("#")[0])) {
      link.target = "_blank"; // the text that is at work on stays open
      link.setAttribute("aria-label", `${words} (new tab)`);
    }
    return link;
  }

  #list(found) {
    const { problems, pack } = this.panel;
    problems.hidden = !found.length;
    problems.replaceChildren(...found.map(({ line, kind, says }) => {
      const link = this.#link({ line });
      link.textContent = `${pack.file}, line ${line}`;
      return element("li", { className: kind }, link, ` ${kind}: ${says}`);
    }));
  }

  #goOn({ all, passed, next, hint }, command, status) {
    const { pack, store, once, next: way } = this.panel;
    if (hint) way.task(next);
    if (command !== "lesson") return;
    once.textContent = `A page sees less of what goes on in memory than a terminal: make lesson-${pack.number} `
      + "has the last word on memory faults.";
    once.hidden = false;
    if (!all) return;
    store.progress(pack.folder, passed, all);
    if (passed === all && status === 0) way.lesson();
    else way.task(next);
  }
}
