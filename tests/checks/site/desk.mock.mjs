// A desk for the tests of the panel: it answers at once, with what it is told to.
const pack = {
  number: 2, folder: "02-my-range", name: "my_range", title: "A custom MyRange", file: "my_range.c",
  stub: Array.from({ length: 60 }, (_, at) => `/* line ${at + 1} */`).join("\n")
    .replace("/* line 8 */", "static int my_range_next(void) {\n    /* TODO 1: hand out the number. */")
    .replace("/* line 40 */", "static int my_iterator_next(void) {\n    /* TODO 2: the same. */"),
  tried: "TRY\n{\n}\n",
  tasks: [{ number: 1, title: "my_range_next" }, { number: 2, title: "my_iterator_next" }],
  next: { number: 3, folder: "03-stop-iteration", title: "Stopping" },
};

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

class Desk {
  pack = pack;
  kept = {};
  stop() {
    this.refuse?.(new Error("stopped"));
  }

  async command(command, given) {
    (globalThis.asked ??= []).push([command, { ...given, onStatus: undefined }]);
    given.onStatus({ phase: "fetching", done: 3.1e6, total: 6.9e6 });
    await wait(10);
    given.onStatus({ phase: "running", done: 5, total: 16 });
    if (given.source.includes("endless"))
      await new Promise((_, refuse) => { this.refuse = refuse; });
    this.kept = { "build/progress/02": command };
    return { status: globalThis.answerStatus ?? 1, text: globalThis.answer ?? `${command}\n` };
  }
}

export const openDesk = async () => new Desk();
