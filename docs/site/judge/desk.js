/* A lesson's desk: takes a command and the reader's text, and gives what the judge
 * says of it.
 *
 * The judge is the program that the terminal has, compiled to WebAssembly. Where
 * it needs a program built or run, it says so and ends (tests/autograder/page/
 * needs.h). That is done here, the answers are put beside its files, and it is
 * started again. */
import { flagsOf, partsOf } from "./builds.js";
import { Compiler } from "./compiling.js";
import { fetchUnpacked } from "./fetching.js";
import { Runs, Stopped } from "./runs.js";

const NEEDS_STATUS = 75;
const MOST_STARTS = 20;
const JUDGE_SECONDS = 20;
/* What a case may take, in milliseconds, once one before it took too long: only
 * the first is told of. An honest one takes a few. */
const HURRIED = 400;

const encode = (text) => new TextEncoder().encode(text);
const decode = (bytes) => new TextDecoder().decode(bytes);

/* The environment that make hands over in a terminal. */
const environment = ({ columns = 80, orders = "", traced = "", all = false }) => [
  "JUDGE_PAGE=yes", "JUDGE_COMPILE=cc", "JUDGE_EXAMPLE=cc", "JUDGE_LINKER=",
  "JUDGE_SANITIZE=yes", "JUDGE_SANITIZE_LINKER=", "JUDGE_OBJECTS=build",
  `JUDGE_DO=${orders}`, `JUDGE_CASE=${traced}`, `JUDGE_ALL=${all ? "1" : ""}`,
  `COLUMNS=${columns}`, "TERM=xterm", "LANG=C.UTF-8",
];

/* The linker says of each call that a function is missing: once is enough. */
const once = (messages) => [...new Set(messages.split(/^/m))].join("");

const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

class Desk {
  #judge;
  #objects;
  #files;
  #headers;
  #compiler;
  #runs;
  #programs = new Map();
  #status = () => {};
  #stopped = false;

  constructor(own, common, judge, compiler, runs) {
    const { objects: ownObjects, files: ownFiles, ...about } = own;
    const objects = { ...common.objects, ...ownObjects }, files = { ...common.files, ...ownFiles };
    this.pack = about;
    this.#judge = judge;
    this.#compiler = compiler;
    this.#runs = runs;
    this.#objects = Object.fromEntries(Object.entries(objects).map(([name, text]) => [name, bytesOf(text)]));
    this.#files = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, encode(text)]));
    this.#headers = Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith(".h")));
    /** What the judge keeps from one command to the next, {path: text}. */
    this.kept = {};
  }

  /** Ends the command that is under way. */
  stop() {
    this.#stopped = true;
    this.#runs.stop();
    this.#compiler.stop();
  }

  async #compile(source, text, files, kind) {
    return this.#compiler.compile({ ...files, [source]: text }, source, flagsOf(this.pack.folder, kind));
  }

  /* build KEY KIND UNIT */
  async #build([key, kind, unit], files) {
    this.#status({ phase: "compiling" });
    const headers = { ...this.#headers };
    for (const [path, bytes] of Object.entries(files))
      if (path.startsWith("build/") && path.endsWith(".h")) headers[path] = decode(bytes);
    const own = await this.#compile(`page/${key}.c`, files[`page/${key}.c`], headers, kind);
    let messages = own.messages, program = null;
    const ours = { "own.o": own.object };
    let ok = own.ok;
    if (ok && unit !== "-") {
      const other = await this.#compile(unit, files[unit], headers, kind);
      messages += other.messages;
      ok = other.ok;
      ours["unit.o"] = other.object;
    }
    if (ok) {
      const linked = await this.#compiler.link({ ...ours, ...partsOf(this.#objects, kind, unit !== "-") });
      messages += once(linked.messages).replace(/__main_(void|argc_argv)/g, "main");
      program = linked.program;
    }
    files[`page/${key}.messages`] = encode(messages);
    if (program) {
      this.#programs.set(key, await WebAssembly.compile(program));
      files[`page/${key}.program`] = new Uint8Array();
    }
  }

  /* run KEY PROGRAM MS BYTES WORD... */
  async #run([key, program, milliseconds, limit, ...words], files, hurried) {
    const most = hurried ? Math.min(milliseconds, HURRIED) : Number(milliseconds);
    const end = await this.#runs.run(
      { module: this.#programs.get(program), args: ["program", ...words], limit: Number(limit) }, most);
    files[`page/${key}.output`] = end.output;
    files[`page/${key}.errors`] = end.errors;
    if (end.spoke !== null) files[`page/${key}.spoke`] = encode(String(end.spoke));
    files[`page/${key}.ended`] = encode(end.how === "exit" ? `exit ${end.status}` : end.how);
    return end.how === "endless";
  }

  async #answer(needs, files) {
    let hurried = false, count = 0;
    for (const line of needs) {
      const [need, ...words] = line.split(" ");
      if (this.#stopped) throw new Stopped();
      if (need === "build") await this.#build(words, files);
      else {
        this.#status({ phase: "running", done: ++count, total: needs.length });
        hurried = (await this.#run(words, files, hurried)) || hurried;
      }
    }
  }

  async #start(command, files, env) {
    this.#status({ phase: "judging" });
    const end = await this.#runs.run(
      { module: this.#judge, args: ["judge", command, this.pack.folder], env, files, limit: 1 << 24 },
      1000 * JUDGE_SECONDS);
    if (end.how !== "exit")
      throw new Error(`The judge itself ended before it had an answer (${end.how}).`);
    return end;
  }

  /**
   * Does what make does: "lesson", "hint", "example", "try" or "trace".
   * - source: the reader's file; tried: the text of try.c, if it is not the stub
   * - orders: the parts of a try in one line; traced: words of a case, or "try"
   * - columns: of what is said; all: of hints, those told before
   * - onStatus: called with {phase, done, total}
   * Gives {status, text}; text has colours as a terminal has them.
   */
  async command(command, { source, tried, onStatus, ...how }) {
    const pack = this.pack;
    this.#status = onStatus || (() => {});
    this.#stopped = false;
    const files = { ...this.#files, [`lessons/${pack.folder}/${pack.file}`]: encode(source) };
    if (tried !== undefined) files[`lessons/${pack.folder}/try.c`] = encode(tried);
    for (const [path, text] of Object.entries(this.kept)) files[path] = encode(text);
    this.#compiler.onProgress = this.#status;
    for (let start = 0; start < MOST_STARTS; start++) {
      const end = await this.#start(command, files, environment(how));
      if (end.status !== NEEDS_STATUS) return this.#finish(end);
      for (const [path, bytes] of Object.entries(end.files))
        if (path.startsWith("page/") || path.startsWith("build/")) files[path] = bytes;
      const needs = decode(files["page/needs"]).trim().split("\n");
      delete files["page/needs"];
      await this.#answer(needs, files);
    }
    throw new Error("The judge asked for more and more, and was stopped.");
  }

  #finish(end) {
    this.#programs.clear();
    this.kept = {};
    for (const [path, bytes] of Object.entries(end.files))
      if (path.startsWith("build/progress/")) this.kept[path] = decode(bytes);
    return { status: end.status, text: decode(end.output) + decode(end.errors) };
  }
}

/** Opens a lesson's desk. `base`: the address of the folder with what is built. */
export const openDesk = async ({ base, lesson }) => {
  const address = (name) => new URL(name, base);
  const pack = (name) => fetchUnpacked(address(`${name}.json.gz`)).then((bytes) => JSON.parse(decode(bytes)));
  const [own, common, judge] = await Promise.all([
    pack(lesson),
    pack("common"),
    fetchUnpacked(address("judge.wasm.gz")).then((bytes) => WebAssembly.compile(bytes)),
  ]);
  const runs = new Runs(() => new Worker(address("runner.js")));
  return new Desk(own, common, judge, new Compiler(address("compiler.js"), base), runs);
};
