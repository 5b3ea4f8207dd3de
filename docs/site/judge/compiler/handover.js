// Hands the fetched files to @yowasp/clang, which would fetch them by itself: whole,
// unpacked and one after the other. To be imported before it, as it takes hold of
// fetch() while it is loaded.
//
//     handOver(files)        Uint8Arrays by the names that the package knows
//     complete(module)       from now on with the whole compiler, as in halves.js
//     firstHalf(), isWhole()
const CORE = "llvm.core.wasm";
// Where there is no WebAssembly, refusals.js says so; nothing here may fail before.
const machine = globalThis.WebAssembly ?? {};
const outside = { fetch: globalThis.fetch, instantiate: machine.instantiate };
let files = null;
let first = null;
let whole = null;

globalThis.fetch = (address, options) => {
  const name = String(address.url ?? address).split("/").pop();
  if (!files || !(name in files)) return outside.fetch.call(globalThis, address, options);
  // A module is handed over below: its name is enough.
  return Promise.resolve(new Response(name.endsWith(".wasm") ? name : files[name]));
};

machine.compileStreaming = async (response) => {
  const name = await (await response).text();
  const module = await WebAssembly.compile(files[name]);
  if (name === CORE) first = module;
  return module;
};

machine.instantiate = (module, imports) =>
  outside.instantiate.call(machine, module === first ? whole ?? first : module, imports);

export const handOver = (given) => { files = given; };
export const firstHalf = () => files[CORE];
export const isWhole = () => whole !== null;
export const complete = async (module) => {
  whole = await WebAssembly.compile(module);
  // Nobody needs the first half once more.
  files = null;
};
