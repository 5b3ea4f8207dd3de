/* Runs programs in a Worker, within limits of time. */
import { joined } from "./bytes.js";

/* What tests/autograder/page/undefined.c says. */
const FOUND = /: runtime error: |ERROR: AddressSanitizer/;

export class Stopped extends Error {}

/** Programs run one at a time. `make` makes the Worker. */
export class Runs {
  #worker = null;
  #make;
  #end = null;
  #key = 0;

  constructor(make) {
    this.#make = make;
  }

  /** The Worker is ended, and with it what it runs. */
  #drop() {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** Ends what is running: it throws Stopped. */
  stop() {
    this.#end?.({ how: "stopped" });
  }

  /**
   * Runs a program; what: see runner.js. Gives {how, status, files, output,
   * errors, spoke}, where `how` is also "endless" if it took more milliseconds, and
   * `spoke` how much output came before undefined behaviour was told; or null.
   */
  async run(what, milliseconds) {
    const printed = { 1: [], 2: [] };
    let spoke = null;
    this.#worker ??= this.#make();
    const worker = this.#worker, key = ++this.#key;
    const end = await new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ how: "endless" }), milliseconds);
      this.#end = (how) => {
        clearTimeout(timer);
        resolve(how);
      };
      worker.onmessage = ({ data }) => {
        if (data.key !== key) return;
        if (data.end) this.#end(data.end);
        else printed[data.fd].push(data.bytes);
        if (data.fd === 2 && spoke === null && FOUND.test(new TextDecoder().decode(data.bytes)))
          spoke = joined(printed[1]).length;
      };
      worker.onerror = (event) => {
        event.preventDefault?.();
        this.#end({ how: "wild" });
      };
      worker.postMessage({ key, ...what });
    });
    this.#end = null;
    if (end.how === "stopped" || end.how === "endless") this.#drop();
    if (end.how === "stopped") throw new Stopped();
    return { ...end, output: joined(printed[1]), errors: joined(printed[2]), spoke };
  }
}
