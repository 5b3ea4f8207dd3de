// Finds out which functions of the compiler learners' C needs: used.txt.
//
//     node profile.mjs FOLDER     run by ../profile.sh
//
// FOLDER/lessons/NN-folder/*.c are compiled as that lesson's file, and linked if they
// can be; every text in FOLDER/alone/*.c is a program of its own. Of each, some copies
// with one word or sign too few or too many are compiled as well, always the same ones.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { flagsOf } from "../builds.js";
import { addUsed, counted } from "./counted.mjs";
import { COMPILE, INCLUDE, LEARNER, LEDGER } from "./flags.js";
import { written } from "./used.mjs";

const folder = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const given = join(here, "../../node_modules/@yowasp/clang");
const { version } = JSON.parse(readFileSync(join(given, "package.json")));
const used = [];

// The package takes its module from here, and every instance of it is looked at.
const plain = { compile: WebAssembly.compileStreaming, instantiate: WebAssembly.instantiate };
let counts = false;
let core = null;
let instance = null;
WebAssembly.compileStreaming = async (response) => {
  const bytes = new Uint8Array(await (await response).arrayBuffer());
  if (core) return WebAssembly.compile(bytes);
  core = await WebAssembly.compile(counted(bytes));
  return core;
};
WebAssembly.instantiate = async (module, imports) => {
  const made = await plain.instantiate(module, imports);
  if (module === core) instance = made;
  return made;
};
const { commands } = await import("@yowasp/clang");
const { compile, link } = await import("./core.js");
const tool = async (run) => {
  const answer = await run().catch((error) => ({ ok: false, messages: String(error) }));
  if (counts) addUsed(instance, used);
  return answer;
};

const files = {};
const read = (path, pattern) => {
  for (const name of readdirSync(path))
    if (pattern.test(name)) files[`${path}/${name}`] = readFileSync(`${path}/${name}`, "utf8");
};
const within = (path) => Object.keys(files).filter((each) => dirname(each) === path && /\.c$/.test(each));
const PROTOCOL = "lessons/protocol";
const HARNESS = "tests/autograder/harness";
read("tests/autograder/trace", /\.h$/);
read(PROTOCOL, /\.[ch]$/);
read(HARNESS, /\.[ch]$/);

/** What a learner's object is linked with, which is C as well. */
const object = async (source, flags) => {
  const { ok, messages, object: made } =
    await tool(() => compile(files, source, [...COMPILE, ...flags]));
  if (!ok) throw new Error(messages);
  return made;
};
counts = true;
const harness = {};
for (const source of [...within(PROTOCOL), ...within(HARNESS)])
  if (!["memory.c", "fatal.c", "try.c"].includes(basename(source)))
    harness[`${basename(source)}.o`] = await object(source, INCLUDE);
const archive = (await commands.ar(["rcs", "harness.a", ...Object.keys(harness)], harness,
  { decodeASCII: false }))["harness.a"];

// Numbers that look like chance, and are the same every time.
let state = 1;
const chance = (limit) => {
  state = (state * 48271) % 2147483647;
  return state % limit;
};

/** A copy with a word or a sign too few, or twice, or another one. */
const slipped = (text) => {
  const tokens = text.match(/\w+|\s+|"[^"\n]*"|[^\w\s]/g);
  const at = chance(tokens.length);
  const [now, next] = [tokens[at], tokens[chance(tokens.length)]];
  tokens[at] = ["", now + now, next][chance(3)];
  return tokens.join("");
};

const compiled = (source, text, flags, kind = LEARNER) =>
  tool(() => compile({ ...files, [source]: text }, source, [...kind, ...flags]));
const slips = async (source, text, flags, count) => {
  for (let i = 0; i < count; i++) await compiled(source, slipped(text), flags);
};

/** Without a word of undefined behaviour, so that it needs nobody to hear it. */
const builtPlain = async (name, text, flags, others) => {
  const { object: made } = await compiled(name, text, flags, COMPILE);
  if (made) await tool(() => link({ [name]: made, ...others }));
};

for (const lesson of readdirSync(join(folder, "lessons"))) {
  const table = `build/cases/${lesson}.h`;
  files[table] = readFileSync(table, "utf8");
  for (const own of [`lessons/${lesson}`, `tests/${lesson}`]) read(own, /\.h$/);
  const own = join(folder, "lessons", lesson);
  const flags = [...LEDGER, "-I", `lessons/${lesson}`, "-I", `tests/${lesson}`, ...INCLUDE];
  for (const name of readdirSync(own)) {
    const text = readFileSync(join(own, name), "utf8");
    const cases = name === "cases.c" ? ["-include", table] : [];
    const { object: made } = await compiled(name, text, [...cases, ...flags]);
    if (made) await builtPlain(name, text, [...cases, ...flags], { "harness.a": archive });
    if (made) await tool(() => link({ [name]: made, "harness.a": archive }));
    if (!/^(?:solution|stub|try)\.c$/.test(name)) continue;
    // What Trace runs, of the reader's file and of a try.
    await compiled(`page/${name}`, text, ["-I", `tests/${lesson}`, ...flagsOf(lesson, "traced")], []);
    if (name !== "solution.c") continue;
    await tool(() => link({ [name]: made, ...harness }));
    await slips(name, text, flags, 40);
  }
}
for (const name of readdirSync(join(folder, "alone"))) {
  const text = readFileSync(join(folder, "alone", name), "utf8");
  const { object: made } = await compiled(name, text, []);
  if (made) await tool(() => link({ [name]: made }));
  if (made) await builtPlain(name, text, [], {});
  if (made) await slips(name, text, [], 5);
}
writeFileSync(join(here, "used.txt"), written(used, version));
console.log(`${used.filter(Boolean).length} functions are used.`);
