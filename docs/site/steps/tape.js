/* The steps of a scene, and where in them the reader is: at 0 nothing has been
 * done. What was recorded can be sent something in between; from there on the
 * steps are those of that run. */
class Tape {
  constructor(recorded, lines, play) {
    this.recorded = recorded.map((step, index) =>
      ({ ...step, move: "next", lines: lines[index] }));
    this.lines = lines;
    this.play = play;
    this.forget();
  }

  /* Back to what was recorded, and to its start. */
  forget() {
    this.steps = this.recorded;
    this.at = 0;
  }

  get isChanged() { return this.steps !== this.recorded; }
  get own() { return this.steps.filter(({ move }) => move !== "next").length; }
  get length() { return this.steps.length; }
  get now() { return this.steps[this.at - 1] ?? null; }
  get coming() { return this.steps[this.at] ?? null; }
  get done() { return this.steps.slice(0, this.at); }

  /* Goes to a place; says whether that is another one. */
  go(place) {
    const before = this.at;
    this.at = Math.max(0, Math.min(this.length, place));
    return this.at !== before;
  }

  /* Sends one of the choices after the steps that are done. Those behind them
   * are played anew, as they are now. */
  async send(choice) {
    const moves = [...this.done.map((step) => step.move), choice];
    const steps = await this.play(moves);
    let next = 0;
    this.steps = steps.map((step, index) => {
      const move = moves[index] ?? "next";
      return { ...step, move, lines: move === "next" ? this.lines[next++] : [] };
    });
    this.at = moves.length;
  }
}
