/* Where something can be sent to a generator: what, and the button. */
class Sending {
  constructor(choices, listener, send) {
    this.bar = element("div", "steps-bar steps-sending");
    const label = element("label", "", "Send something of your own: ");
    this.choice = element("select", "steps-choice");
    choices.forEach((choice, number) => this.choice.append(new Option(choice, number)));
    label.append(this.choice);
    this.button = element("button", "steps-send");
    this.button.type = "button";
    this.button.append(element("code", "", `${listener}.send(…)`));
    this.button.addEventListener("click", () => {
      if (this.button.getAttribute("aria-disabled") !== "true")
        send(Number(this.choice.value));
    });
    this.bar.append(label, this.button);
  }

  show(step) {
    this.button.setAttribute("aria-disabled", String(!step?.listens));
  }
}
