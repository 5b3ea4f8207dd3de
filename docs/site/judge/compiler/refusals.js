// What the compiler in the page can't do, said in one plain sentence each.

/** An error whose message is a sentence for the reader. */
export class Refusal extends Error {}

/** Why no compiler can run here: a sentence, or null if nothing speaks against it.
 * For the page, before it starts a Worker, and for the Worker. */
export const whyNot = (address = globalThis.location?.href ?? "") => {
  if (address.startsWith("file:"))
    return "A page opened as a file may not start a compiler: open this site from a server " +
      "(make docs-serve is one).";
  if (typeof WebAssembly !== "object" || !WebAssembly.instantiate)
    return "This browser runs no WebAssembly, which the compiler is made of: another browser, " +
      "or another of its settings, does.";
  if (typeof DecompressionStream !== "function")
    return "This browser is too old to unpack the compiler: a newer one can.";
  if (typeof document === "object" && typeof Worker !== "function")
    return "This browser starts no Workers, and a compiler in the page itself would make it " +
      "stand still: another browser does.";
  return null;
};

export const offline = () => new Refusal(globalThis.navigator?.onLine === false
  ? "There is no network, and the compiler has not been fetched yet: press again when there is."
  : "The server gave no answer when asked for the compiler: press again in a while.");

export const missing = (name, status) => new Refusal(status === 404
  ? `The server has no file ${name}: if the site was renewed a moment ago, load this page ` +
    "again, else tell whoever keeps it."
  : `The server answered ${status} when asked for ${name}: press again in a while.`);

export const brokenOff = (name) =>
  new Refusal(`The connection broke off while ${name} was fetched: press again.`);

export const damaged = (name) =>
  new Refusal(`What the server gave as ${name} is not that file: tell whoever keeps this site.`);

const noMemory = "There is too little memory for the compiler: close other pages, then press again.";

/** The sentence for any error. */
export const sentence = (error) => {
  if (error instanceof Refusal) return error.message;
  // Parentheses without end use up the stack; browsers have words of their own for it.
  const trapped = error instanceof WebAssembly.RuntimeError || /call stack|recursion/i.test(error?.message);
  if (!trapped && (error instanceof RangeError || /memory/i.test(error?.message))) return noMemory;
  if (trapped)
    return "The compiler itself stopped at this file, which should not be: change what you " +
      "wrote last, and press again.";
  return `The compiler could not be started (${error?.message ?? error}): load this page again.`;
};
