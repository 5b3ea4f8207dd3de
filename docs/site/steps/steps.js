/* The step-throughs: turns each scene of a page into something to press.
 *
 * The module beside the page is the reference solution with its caller. It is
 * fetched at the first press. Its functions return the address of a text, the
 * trace of a step (tests/autograder/trace/trace.h): what it did. Until then, without this script, or where a module can't be
 * fetched, the table of the same steps is there. */
(() => {
  "use strict";

  const element = (tag, className, text) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  /* Compiled once for a page; each scene runs an instance of its own. */
  const modules = new Map();
  const moduleAt = (url) => {
    if (!modules.has(url)) {
      const module = fetch(url).then((answer) => {
        if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
        return answer.arrayBuffer();
      }).then((bytes) => WebAssembly.compile(bytes));
      module.catch(() => modules.delete(url));
      modules.set(url, module);
    }
    return modules.get(url);
  };

  const textAt = (memory, address) => {
    const bytes = new Uint8Array(memory.buffer, address);
    return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
  };

  const plain = (part) => part.replace(/\\(.)/g, (_, letter) =>
    ({ n: "\n", t: "\t" }[letter] ?? letter));

  /* What a trace tells of a step. */
  const readStep = (trace) => {
    const done = { call: "", came: [], printed: "", state: [], listens: false };
    for (const line of trace.split("\n")) {
      const [word, ...parts] = line.split("\t").map(plain);
      if (word === "call") done.call = parts[0];
      else if (word === "came")
        done.came.push({ status: parts[0], what: parts[1], note: parts[2] });
      else if (word === "printed") done.printed = parts[0];
      else if (word === "object")
        done.state.push({ name: parts[0], members: [] });
      else if (word === "member") done.state.at(-1).members.push(parts);
      else if (word === "listens") done.listens = true;
    }
    return done;
  };

  class Scene {
    constructor(root, url) {
      this.root = root;
      this.url = url;
      this.lines = [...root.querySelectorAll(".steps-line")];
      this.rows = [...root.querySelectorAll("tbody tr")];
      this.build();
      this.start();
    }

    build() {
      const table = this.root.querySelector("table");
      const details = element("details");
      details.append(element("summary", "", "All these steps as a table"));
      table.before(details);
      details.append(table);
      this.details = details;

      const bar = element("div", "steps-bar");
      this.next = element("button", "steps-do");
      this.back = element("button", "steps-back", "Back to the start");
      this.count = element("span", "steps-count");
      this.next.type = this.back.type = "button";
      this.next.addEventListener("click", () => this.press("play_next"));
      this.back.addEventListener("click", () => {
        this.start();
        this.told.textContent = "Back to the start.";
      });
      bar.append(this.next, this.back, this.count);
      details.before(bar);
      this.buildSend(details);

      this.outcome = element("div", "steps-outcome");
      this.told = element("p", "steps-told");
      this.told.setAttribute("role", "status");
      details.before(this.outcome, this.told);
    }

    /* Where something can be sent: what, and the button. */
    buildSend(details) {
      const choices = JSON.parse(this.root.dataset.choices);
      if (!choices.length) return;
      const bar = element("div", "steps-bar");
      const label = element("label", "", "Something else to send: ");
      const select = element("select", "steps-choice");
      choices.forEach((choice, number) => {
        select.append(new Option(choice, number));
      });
      label.append(select);
      this.send = element("button", "steps-send");
      this.send.type = "button";
      this.send.append(element("code", "",
        `${this.root.dataset.listener}.send(…)`));
      this.send.addEventListener("click", () => {
        if (this.send.getAttribute("aria-disabled") !== "true")
          this.press("play_send", Number(select.value));
      });
      bar.append(label, this.send);
      details.before(bar);
    }

    /* Before the first step. */
    start() {
      this.instance = null;
      this.step = 0;
      this.printed = "";
      this.state = new Map();
      this.outcome.replaceChildren(element("p", "steps-none",
        "Nothing has run yet. The first button does the first line."));
      this.mark([]);
      this.prepare(false);
    }

    /* Names the next step on the button. */
    prepare(listens) {
      const row = this.rows[this.step];
      this.next.setAttribute("aria-disabled", String(!row));
      this.next.replaceChildren(...(row
        ? ["Step: ", element("code", "", row.dataset.call)]
        : ["That was the last step"]));
      this.count.textContent = `${this.step} of ${this.rows.length} steps done`;
      this.root.dataset.step = this.step;
      if (this.send) this.send.setAttribute("aria-disabled", String(!listens));
    }

    mark(numbers) {
      this.lines.forEach((line, index) => {
        if (numbers.includes(index + 1)) line.setAttribute("aria-current", "step");
        else line.removeAttribute("aria-current");
      });
    }

    async press(what, argument) {
      if (this.busy || (what === "play_next" && !this.rows[this.step])) return;
      this.busy = true;
      try {
        await this.run(what, argument);
      } catch (error) {
        this.fail();
      }
      this.busy = false;
    }

    async run(what, argument) {
      if (!this.instance) {
        const module = await moduleAt(this.url);
        this.instance = (await WebAssembly.instantiate(module)).exports;
        this.instance.play_scene(Number(this.root.dataset.scene));
      }
      const address = this.instance[what](argument);
      if (!address) return;
      const done = readStep(textAt(this.instance.memory, address));
      if (what === "play_next") {
        this.mark(this.rows[this.step].dataset.lines.split(" ").map(Number));
        this.step++;
      } else {
        this.mark([]);
      }
      this.show(done);
      this.prepare(done.listens);
    }

    fail() {
      const sorry = "The module for this could not be run here. The table "
        + "below has the same steps.";
      this.outcome.replaceChildren(element("p", "steps-failed", sorry));
      this.told.textContent = sorry;
      this.details.open = true;
    }

    show(done) {
      this.printed += done.printed;
      const came = element("div", "steps-came");
      came.append(element("span", "steps-label", `Came out of ${done.call}`));
      for (const one of done.came) came.append(this.showCame(one));
      if (!done.came.length) came.append(element("p", "steps-none", "nothing"));

      const state = element("div", "steps-state");
      const objects = element("div", "steps-objects");
      state.append(element("span", "steps-label", "State now"), objects);
      objects.append(...done.state.map((one) => this.showObject(one)));
      if (!done.state.length)
        objects.append(element("span", "steps-none", "nothing is left"));
      this.remember(done.state);

      const output = element("div", "steps-output");
      output.append(element("span", "steps-label", "Printed so far"),
        element("pre", "", this.printed || " "));
      this.outcome.replaceChildren(came, state, output);
      output.lastChild.scrollTop = output.lastChild.scrollHeight;
      this.told.textContent = this.inWords(done);
    }

    showCame(one) {
      const line = element("p");
      const kind = one.status === "ITER_ERROR" ? "steps-error" : "steps-next";
      const note = one.note ? `, ${one.note}` : "";
      line.append(element("code", kind, one.what), " ",
        element("span", "steps-status", one.status + note));
      return line;
    }

    showObject(one) {
      const box = element("div", "steps-object");
      const list = element("dl");
      for (const [name, value] of one.members) {
        const changed = this.state.has(one.name)
          && this.state.get(one.name).get(name) !== value;
        list.append(element("dt", "", name),
          element("dd", changed ? "steps-changed" : "", value));
      }
      box.append(element("span", "steps-name", one.name), list);
      return box;
    }

    remember(state) {
      this.state = new Map(
        state.map((one) => [one.name, new Map(one.members)]));
    }

    inWords(done) {
      const came = done.came.map((one) => `${one.what}, ${one.status}`);
      const state = done.state.map((one) => `${one.name}: `
        + one.members.map((member) => member.join(" ")).join(", "));
      const printed = done.printed.trim()
        ? [`Printed: ${done.printed.trim()}`] : [];
      return [`${done.call}: ${came.join("; ") || "nothing came out"}`,
        ...printed, ...state].join(". ") + ".";
    }
  }

  /* From a disk no module can be fetched: the tables stay as they are. */
  if (location.protocol === "file:" || typeof WebAssembly !== "object") return;
  for (const steps of document.querySelectorAll(".steps[data-module]")) {
    const url = new URL(steps.dataset.module, document.baseURI).href;
    steps.querySelector(".steps-note").hidden = false;
    for (const scene of steps.querySelectorAll(".steps-scene"))
      new Scene(scene, url);
  }
})();
