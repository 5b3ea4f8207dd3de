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
    this.build(JSON.parse(choices), listener);
    this.tape.go(Number(root.dataset.begin));
    this.place();
    this.show();
    new ResizeObserver(() => this.resized()).observe(this.sketch);
  }

  build(choices, listener) {
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
    this.table.before(this.sorry, this.told, this.fold());
  }

  /* In print it is all there. */
  fold() {
    const button = element("button", "steps-fold", "All these steps as a table");
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
    if (yes) this.told.textContent = "One moment.";
  }

  send(choice) {
    this.inTurn(async () => {
      await this.tape.send(choice);
      this.place();
      this.show();
    }, true);
  }

  press(what) {
    this.inTurn(() => (what === "start" ? this.restart() : this.move(what)));
  }

  restart() {
    const changed = this.tape.isChanged;
    this.tape.forget();
    if (changed) this.place();
    this.show();
  }

  move(what) {
    const { at } = this.tape;
    if (this.tape.go({ back: at - 1, next: at + 1 }[what] ?? what)) this.show();
  }

  fail() {
    this.sorry.textContent = "What you sent could not be played here: the file "
      + "for it did not come. All recorded steps are here.";
    this.sorry.hidden = false;
    this.told.textContent = this.sorry.textContent;
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
    this.sending?.show(now);
    this.told.textContent = this.description();
  }
}
