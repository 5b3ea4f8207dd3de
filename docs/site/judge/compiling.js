/* The page's side of the Worker that compiles: started at the first call. */
import { Stopped } from "./runs.js";

/* Milliseconds without a word from it. The file of a lesson takes a hundredth of
 * that, but a few macros can stand for more C than can ever be compiled. */
const LONGEST = 30000;
const TOO_LONG = "The compiler was stopped: half a minute was not enough for this file. Is there a "
  + "very large array in it, or a macro that grows and grows?";

export class Compiler {
  #address;
  #base;
  #worker = null;
  #waiting = new Map();
  #id = 0;
  #asked = 0; // how many wait, if only for the Worker to be ready
  #timer = null;
  #end = null;

  constructor(address, base) {
    this.#address = address;
    this.#base = base;
    /** Called with {phase, done, total} while the compiler is fetched. */
    this.onProgress = () => {};
  }

  #open() {
    const worker = new Worker(this.#address);
    return new Promise((resolve, reject) => {
      this.#end = (error) => {
        worker.terminate();
        clearTimeout(this.#timer);
        this.#worker = this.#end = null;
        reject(error);
        for (const { reject: refuse } of this.#waiting.values()) refuse(error);
        this.#waiting.clear();
      };
      const fail = (why) => this.#end?.(new Error(why));
      worker.onerror = () => fail("The compiler could not be started.");
      worker.onmessage = ({ data }) => {
        if (data.type === "progress" || data.type === "rest") {
          this.#watch();
          this.onProgress({ phase: "fetching", done: data.done, total: data.total });
        } else if (data.type === "ready") resolve(worker);
        else if (data.type === "failed") fail(data.why);
        else this.#hear(data);
      };
      worker.postMessage({ type: "open", base: String(this.#base) });
    });
  }

  /* From now on it has all of the time once more, if it has anything to do. */
  #watch() {
    clearTimeout(this.#timer);
    if (this.#waiting.size) this.#timer = setTimeout(() => this.#end?.(new Error(TOO_LONG)), LONGEST);
  }

  #hear(data) {
    const waiting = this.#waiting.get(data.id);
    this.#waiting.delete(data.id);
    this.#watch();
    if (data.type === "error") waiting?.reject(new Error(data.why));
    else waiting?.resolve(data);
  }

  async #ask(what) {
    this.#asked++;
    try {
      this.#worker ??= this.#open();
      return await this.#tell(await this.#worker, what);
    } finally {
      this.#asked--;
    }
  }

  #tell(worker, what) {
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...what });
      this.#watch();
    });
  }

  /** Ends what it does, fetching too: whoever waits for that gets Stopped. */
  stop() {
    if (this.#asked) this.#end?.(new Stopped());
  }

  /** Gives {ok, messages, object}. */
  compile(files, source, flags) {
    return this.#ask({ type: "compile", files, source, flags });
  }

  /** Gives {ok, messages, program}. The objects are linked in this order. */
  link(objects) {
    return this.#ask({ type: "link", objects });
  }
}
