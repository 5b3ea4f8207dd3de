/* Where something can be sent to a generator: what, the button, and a line that
 * says when it can be pressed and what came of it. */
class Sending {
  constructor(choices, listener, send) {
    this.listener = listener;
    this.bar = element("div", "steps-bar steps-sending");
    const label = element("label", "", `Send another value to ${listener}: `);
    this.choice = element("select", "steps-choice");
    choices.forEach((choice, number) => this.choice.append(new Option(choice, number)));
    label.append(this.choice);
    this.button = element("button", "steps-send");
    this.button.type = "button";
    this.button.append(element("code", "", `${listener}.send(…)`));
    this.button.addEventListener("click", () => send(Number(this.choice.value)));
    this.hint = element("p", "steps-hint");
    this.hint.id = `steps-hint-${document.querySelectorAll(".steps-hint").length + 1}`;
    this.button.setAttribute("aria-describedby", this.hint.id);
    this.bar.append(label, this.button, this.hint);
  }

  show(tape) {
    this.isReady = Boolean(tape.now?.listens);
    this.button.setAttribute("aria-disabled", String(!this.isReady));
    this.hint.textContent = this.isReady ? ownWords(tape.own) : this.wayThere(tape);
  }

  wayThere({ steps, at }) {
    const button = steps.slice(at).some((step) => step.listens) ? "Next" : "Back";
    return `First press ${button} until ${this.listener} waits at a yield.`;
  }
}

const ownWords = (count) => count === 0 ? ""
  : count === 1 ? "1 step of your own was put in; Start takes it out."
    : `${count} steps of your own were put in; Start takes them out.`;
