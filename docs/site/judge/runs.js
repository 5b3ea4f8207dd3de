/* Runs programs in a Worker, within limits of time. */

const join = (pieces) => {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

export class Stopped extends Error {}

/**
 * Programs run one at a time. `worker` makes the Worker.
 */
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
   * errors}, where `how` is also "endless" if it took more milliseconds.
   */
  async run(what, milliseconds) {
    const printed = { 1: [], 2: [] };
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
    return { ...end, output: join(printed[1]), errors: join(printed[2]) };
  }
}
