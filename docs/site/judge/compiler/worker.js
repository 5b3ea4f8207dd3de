// The compiler, a Worker of the page. It is asked
//
//     {type: "open", base}                        base: the address of its folder
//     {type: "compile", id, files, source, flags}  see core.js
//     {type: "link", id, objects}
//
// and answers, one question after the other,
//
//     {type: "progress", done, total}             bytes, while it is fetched
//     {type: "ready"} or {type: "failed", why}    it may be asked to open again
//     {type: "rest", done, total}                 while its second half is fetched
//     {type: "compiled", id, ok, messages, object}
//     {type: "linked", id, ok, messages, program}
//     {type: "error", id, why}                    it could not do it; why is a sentence
import { complete, firstHalf, handOver, isWhole } from "./handover.js";
import { compile, link, open, whenStopped } from "./core.js";
import { bring, forgetOthers } from "./fetched.js";
import { join } from "./halves.js";
import { Refusal, sentence, whyNot } from "./refusals.js";

// What lies beside this file, see build.mjs: {version, first, second, files}.
const parts = COMPILER;

let store = null;
let opening = null;

/** Not every chunk is worth a message. */
const telling = (type) => {
  let told = 0;
  return (done, total) => {
    if (done < total && done - told < total / 100) return;
    told = done;
    postMessage({ type, done, total });
  };
};

/** The files that the first part consists of, one behind the other. */
const taken = (content) => {
  let at = 0;
  return Object.fromEntries(parts.files.map(([name, length]) =>
    [name, content.subarray(at, at += length)]));
};

const start = async (base) => {
  const why = whyNot(base);
  if (why) throw new Refusal(why);
  store = { base, version: parts.version };
  handOver(taken(await bring(store, parts.first, telling("progress"))));
  await open();
  await forgetOthers(store);
};

/** A trap may be a function of the second half: once more, with the whole. */
whenStopped(async (error) => {
  if (!parts.second || isWhole() || !(error instanceof WebAssembly.RuntimeError)) return false;
  const second = await bring(store, parts.second, telling("rest"));
  await complete(join(firstHalf(), second));
  return true;
});

const answers = {
  async open({ base }) {
    try {
      await (opening ??= start(base));
      return { type: "ready" };
    } catch (error) {
      opening = null;
      return { type: "failed", why: sentence(error) };
    }
  },
  compile: async ({ files, source, flags }) =>
    ({ type: "compiled", ...await compile(files, source, flags) }),
  link: async ({ objects }) => ({ type: "linked", ...await link(objects) }),
};

const answer = async ({ type, id, ...question }) => {
  try {
    postMessage({ ...await answers[type](question), id });
  } catch (error) {
    postMessage({ type: "error", id, why: sentence(error) });
  }
};

let last = Promise.resolve();
onmessage = ({ data }) => {
  last = last.then(() => answer(data));
};
