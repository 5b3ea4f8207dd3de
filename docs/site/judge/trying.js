/* To try something out: a line of orders, or a few lines of C. */
import { button, element } from "./dom.js";

/* The first lines of try.c, as orders: what a lesson has to try. */
const ORDERS = [[/^IT\((\w+), (.*)\);$/, "$1 = $2"], [/^(NEXT|CLOSE|DROP)\((\w+)\);$/, (_, what, name) => `${what.toLowerCase()} ${name}`],
  [/^(?:SHOW|STATUS)\((.*)\);$/, "$1"]];
const ordersIn = (text) =>
  text.split("\n").flatMap((line) => {
    const kind = ORDERS.find(([pattern]) => pattern.test(line.trim()));
    return kind ? [line.trim().replace(...kind)] : [];
  }).slice(0, 2).join("; ");

export class Trying {
  constructor(panel) {
    const { store, pack } = panel;
    this.opener = button("Try", () => this.#toggle(), { "aria-expanded": "false", "aria-controls": "judge-try" });
    this.line = element("input", { id: "judge-orders", value: store.get("orders") ?? "", spellcheck: false, autocomplete: "off" });
    this.line.setAttribute("autocapitalize", "off");
    this.line.placeholder = ordersIn(pack.tried);
    this.text = element("textarea", { id: "judge-tried", rows: 12, spellcheck: false, wrap: "off", value: store.get("tried") ?? pack.tried });
    this.runLine = button("Run the line", () => this.#run(panel, { orders: this.line.value }));
    this.runText = button("Run try.c", () => this.#run(panel, { tried: this.text.value }));
    this.line.addEventListener("input", () => store.set("orders", this.line.value));
    this.text.addEventListener("input", () => store.set("tried", this.text.value));
    this.line.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) this.runLine.click();
    });
    this.text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.runText.click();
    });
    this.root = element("div", { id: "judge-try", className: "judge-try", hidden: true },
      element("label", { htmlFor: "judge-orders" },
        "Orders, between semicolons: name = call(...), next, send, close, drop, or an expression in C"),
      element("div", { className: "judge-row" }, this.line, this.runLine),
      element("details", {}, element("summary", {}, "Or a few lines of C, in try.c"),
        element("label", { htmlFor: "judge-tried" }, "try.c"), this.text, this.runText));
    for (const part of [this.opener, this.root])
      part.addEventListener("keydown", (event) => this.#escape(event));
  }

  #escape(event) {
    if (event.key !== "Escape" || event.isComposing || this.root.hidden) return;
    event.preventDefault();
    this.#toggle();
    this.opener.focus();
  }

  #toggle() {
    this.root.hidden = !this.root.hidden;
    this.opener.setAttribute("aria-expanded", String(!this.root.hidden));
    if (!this.root.hidden) this.line.focus();
  }

  #run(panel, how) {
    if (how.orders !== undefined && !how.orders.trim()) {
      panel.status.say("Write an order first.");
      this.line.focus();
      return;
    }
    panel.commands.run("try", { orders: "", ...how });
  }
}
