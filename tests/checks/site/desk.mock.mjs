// A desk for the tests of the panel: it answers at once, with what it is told to.
const pack = {
  number: 2, folder: "02-my-range", name: "my_range", title: "A custom MyRange", file: "my_range.c",
  stub: Array.from({ length: 60 }, (_, at) => `int line_${at + 1};`).join("\n")
    .replace("int line_8;", "static int my_range_next(void) {\n    /* TODO 1: hand out the number,\n     * each once. */\n    return TODO_STATUS(1, out);")
    .replace("int line_40;", "static int my_iterator_next(void) {\n    /* TODO 2: the same. */\n    return TODO_STATUS(2, out);")
    .replace("int line_50;", "static void my_range_finalize(void) {\n    /* TODO 3: let go\n     * of it. */\n}"),
  tried: "TRY\n{\n}\n",
  tasks: [{ number: 1, title: "my_range_next" }, { number: 2, title: "my_iterator_next" },
    { number: 3, title: "my_range_finalize" }],
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
    if (given.source.includes("slow to fetch")) await new Promise(() => {});
    await wait(10);
    given.onStatus({ phase: "running", done: 5, total: 16 });
    if (given.source.includes("endless"))
      await new Promise((_, refuse) => { this.refuse = refuse; });
    this.kept = { "build/progress/02": command };
    return { status: globalThis.answerStatus ?? 1, text: globalThis.answer ?? `${command}\n` };
  }
}

export const openDesk = async () => new Desk();
