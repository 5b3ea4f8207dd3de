// Compiles and links C, in a browser's Worker and in node.
//
//     await open()                              before the first call
//     await compile(files, source, flags)       {ok, messages, object}
//     await link(objects)                       {ok, messages, program}
//
// files are texts or Uint8Arrays by their path, source is one of the paths, flags
// are words of clang -cc1 (see flags.js); objects are Uint8Arrays by name, linked in
// their order. What is wrong with the C is in messages; what is wrong with the
// compiler is thrown.
import { runLLVM, Exit } from "@yowasp/clang";
import { compiling, linking } from "./flags.js";

/** Once more, with the whole compiler, if a part of it was missing: see handover.js. */
let again = async () => false;
export const whenStopped = (mend) => { again = mend; };

export const open = () => runLLVM(null, {}, { fetchProgress() {} });

/** The files as the tools see folders. */
const tree = (files) => {
  const root = {};
  for (const [path, content] of Object.entries(files)) {
    const names = path.split("/").filter((name) => name !== "" && name !== ".");
    const last = names.pop();
    let folder = root;
    for (const name of names) folder = folder[name] ??= {};
    folder[last] = content;
  }
  return root;
};

const run = async (words, files, output) => {
  const decoder = new TextDecoder();
  let messages = "";
  const hear = (bytes) => {
    if (bytes) messages += decoder.decode(bytes, { stream: true });
  };
  try {
    const made = await runLLVM(words, tree(files),
      { stdout: hear, stderr: hear, decodeASCII: false, fetchProgress() {} });
    return { ok: true, messages, made: made[output] };
  } catch (error) {
    if (error instanceof Exit) return { ok: false, messages, made: null };
    if (await again(error)) return run(words, files, output);
    throw error;
  }
};

export const compile = async (files, source, flags) => {
  const { ok, messages, made } = await run(compiling(source, flags, "made.o"), files, "made.o");
  return { ok, messages, object: made };
};

export const link = async (objects) => {
  const words = linking(Object.keys(objects), "made.wasm");
  const { ok, messages, made } = await run(words, objects, "made.wasm");
  return { ok, messages, program: made };
};
