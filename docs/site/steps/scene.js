/* A scene of a page: its code, its drawing, and what moves both. */
class Scene {
  constructor(root, module) {
    this.root = root;
    this.lines = [...root.querySelectorAll(".steps-line")];
    this.table = root.querySelector("table");
    const { title, trace, scene, choices, listener } = root.dataset;
    const lines = [...root.querySelectorAll("tbody tr")].map((row) =>
      row.dataset.lines.split(" ").map(Number));
    this.tape = new Tape(readSteps(trace), lines, (moves) =>
      playScene(module, Number(scene), moves));
    this.turns = Promise.resolve();
    this.controls = new Controls(this.tape, title, (what) => this.press(what));
    this.build(title, JSON.parse(choices), listener);
    this.tape.go(Number(root.dataset.begin));
    this.place();
    this.show();
    new ResizeObserver(() => this.resized()).observe(this.sketch);
  }

  build(title, choices, listener) {
    this.sketch = element("div", "steps-drawing");
    this.drawing = new Drawing(this.sketch);
    this.printed = element("pre", "", " ");
    const output = element("div", "steps-output");
    output.append(element("span", "steps-label", "Printed so far"), this.printed);
    this.told = element("p", "steps-told");
    this.told.setAttribute("role", "status");
    this.sorry = element("p", "steps-failed");
    this.sorry.hidden = true;
    const code = this.root.querySelector(".steps-code-box");
    this.stage = element("div", "steps-stage");
    const panel = element("div", "steps-panel");
    panel.append(this.controls.bar, this.controls.coming);
    code.before(this.stage);
    this.stage.append(code, panel, this.sketch, output);
    if (choices.length) {
      this.sending = new Sending(choices, listener, (choice) => this.send(choice));
      panel.append(this.sending.bar);
    }
    this.table.before(this.sorry, this.told, this.fold(title));
  }

  /* In print it is all there. */
  fold(title) {
    const button = element("button", "steps-fold", "All these steps as a table");
    button.setAttribute("aria-label", `${button.textContent}, ${title}`);
    button.type = "button";
    const open = (yes) => {
      button.setAttribute("aria-expanded", String(yes));
      this.table.classList.toggle("steps-folded", !yes);
    };
    button.addEventListener("click", () =>
      open(button.getAttribute("aria-expanded") !== "true"));
    this.open = open;
    open(false);
    return button;
  }

  /* Does it now; or, while a module is on its way, when its turn has come. */
  inTurn(action, isSlow = false) {
    if (!this.busy && !isSlow) {
      action();
      return;
    }
    this.hold(true);
    const turn = this.turns = this.turns.then(action).catch(() => this.fail())
      .finally(() => { if (turn === this.turns) this.hold(false); });
  }

  hold(yes) {
    this.busy = yes;
    this.stage.setAttribute("aria-busy", String(yes));
    if (yes) this.say("One moment.");
  }

  send(choice) {
    if (!this.busy && !this.sending.isReady) {
      this.say(this.sending.hint.textContent);
      return;
    }
    this.inTurn(async () => {
      await this.tape.send(choice);
      this.place();
      this.show();
      this.say(`${this.news()} ${ownWords(this.tape.own)}`);
    }, true);
  }

  press(what) {
    this.inTurn(() => {
      const moved = what === "start" ? this.restart() : this.move(what);
      if (moved) this.show();
      this.say(moved ? this.news() : this.tape.at ? LAST_WORDS : FIRST_WORDS);
    });
  }

  restart() {
    const { isChanged, at } = this.tape;
    this.tape.forget();
    if (isChanged) this.place();
    return isChanged || at > 0;
  }

  move(what) {
    const { at } = this.tape;
    return this.tape.go({ back: at - 1, next: at + 1 }[what] ?? what);
  }

  /* The slider says itself where it is. The same once more is said again only
   * where it is another text. */
  say(text) {
    const again = text && this.told.textContent === text;
    this.told.textContent = this.controls.slider.matches(":focus") ? ""
      : again ? `${text}\u00a0` : text;
  }

  news() {
    const { at, length, now, steps } = this.tape;
    return `Step ${at} of ${length}: `
      + (now ? newsWords(now, steps[at - 2]) : "the start. " + START_WORDS)
      + (at === length ? ` ${LAST_WORDS}` : "");
  }

  fail() {
    this.sorry.textContent = "What you sent could not be played here: the file "
      + "for it did not come. All recorded steps are here.";
    this.sorry.hidden = false;
    this.say(this.sorry.textContent);
  }

  /* How much room there is, in pixels of text at its usual size. */
  room() {
    const size = parseFloat(getComputedStyle(this.sketch).fontSize) / 16;
    return Math.max(240, Math.min(440, this.sketch.clientWidth / size) - 2);
  }

  place() {
    this.drawing.place(this.tape.steps, this.room());
    this.placed = this.room();
  }

  resized() {
    if (this.room() === this.placed) return;
    this.place();
    this.drawing.show(this.tape.at, this.description());
  }

  description() {
    return this.tape.now ? stepWords(this.tape.now) : START_WORDS;
  }

  show() {
    const { tape } = this;
    const { now } = tape;
    this.root.dataset.step = tape.at;
    this.lines.forEach((line, index) => {
      if (now?.lines.includes(index + 1)) line.setAttribute("aria-current", "step");
      else line.removeAttribute("aria-current");
    });
    this.drawing.show(tape.at, this.description());
    this.printed.textContent = tape.done.map((step) => step.printed).join("") || " ";
    this.printed.scrollTop = this.printed.scrollHeight;
    this.controls.show();
    this.sending?.show(tape);
  }
}
