/* Start, Back, Next and the slider. Each button keeps its place and its width;
 * what the next one does stands beside them. */
class Controls {
  constructor(tape, title, go) {
    this.tape = tape;
    this.go = go;
    this.bar = element("div", "steps-bar");
    this.bar.setAttribute("role", "group");
    this.bar.setAttribute("aria-label", "Steps");
    this.start = this.button("Start", title, "start");
    this.back = this.button("Back", title, "back");
    this.next = this.button("Next", title, "next");
    this.slider = element("input", "steps-slider");
    Object.assign(this.slider, { type: "range", min: 0, step: 1 });
    this.slider.setAttribute("aria-label", `Step, ${title}`);
    this.slider.addEventListener("input", () => go(Number(this.slider.value)));
    this.count = element("span", "steps-count");
    this.coming = element("p", "steps-coming");
    this.bar.append(this.start, this.back, this.next, this.slider, this.count);
    this.bar.addEventListener("keydown", (event) => this.press(event));
  }

  /* At an end, too, it goes: whoever hears the page is told that it is the end. */
  button(name, title, what) {
    const made = element("button", `steps-${what}`, name);
    made.type = "button";
    made.setAttribute("aria-label", `${name}, ${title}`);
    made.addEventListener("click", () => this.go(what));
    return made;
  }

  /* The slider has these keys of its own. */
  press(event) {
    const what = { ArrowLeft: "back", ArrowRight: "next", Home: 0,
      End: Infinity }[event.key];
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
    if (what === undefined || modified || event.target === this.slider) return;
    event.preventDefault();
    this.go(what);
  }

  show() {
    const { at, length, now, coming } = this.tape;
    const place = `step ${at} of ${length}`;
    this.slider.max = length;
    this.slider.value = at;
    this.slider.setAttribute("aria-valuetext",
      now ? `${place}: ${outcome(now)}` : `${place}: the start`);
    this.count.textContent = `${at} of ${length}`;
    this.coming.replaceChildren(...(coming
      ? ["Next: ", element("code", "", coming.call)] : [LAST_WORDS]));
    const allow = (button, yes) => button.setAttribute("aria-disabled", String(!yes));
    allow(this.start, at > 0 || this.tape.isChanged);
    allow(this.back, at > 0);
    allow(this.next, at < length);
  }
}
