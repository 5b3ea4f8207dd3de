/* The page's side of the Worker that compiles: started at the first call. */
export class Compiler {
  #address;
  #base;
  #worker = null;
  #waiting = new Map();
  #id = 0;

  constructor(address, base) {
    this.#address = address;
    this.#base = base;
    /** Called with {phase, done, total} while the compiler is fetched. */
    this.onProgress = () => {};
  }

  #open() {
    const worker = new Worker(this.#address);
    return new Promise((resolve, reject) => {
      const fail = (why) => {
        worker.terminate();
        this.#worker = null;
        reject(new Error(why));
        for (const { reject: refuse } of this.#waiting.values()) refuse(new Error(why));
        this.#waiting.clear();
      };
      worker.onerror = () => fail("The compiler could not be started.");
      worker.onmessage = ({ data }) => {
        if (data.type === "progress" || data.type === "rest")
          this.onProgress({ phase: "fetching", done: data.done, total: data.total });
        else if (data.type === "ready") resolve(worker);
        else if (data.type === "failed") fail(data.why);
        else this.#hear(data);
      };
      worker.postMessage({ type: "open", base: String(this.#base) });
    });
  }

  #hear(data) {
    const waiting = this.#waiting.get(data.id);
    this.#waiting.delete(data.id);
    if (data.type === "error") waiting?.reject(new Error(data.why));
    else waiting?.resolve(data);
  }

  async #ask(what) {
    this.#worker ??= this.#open();
    const worker = await this.#worker, id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...what });
    });
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
