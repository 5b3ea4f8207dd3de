// The compiler of the pages, in a browser: C becomes programs that run; what it
// fetches, how often, and what it says where it can't.
//
//     await testCompiler(browser, FOLDER)     FOLDER has what build.mjs wrote
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WASI } from "node:wasi";
import { COMPILE, LEARNER } from "../../../docs/site/judge/compiler/flags.js";
import { read, written } from "../../../docs/site/judge/compiler/used.mjs";
import { check } from "./browser.mjs";
import { serveCompiler } from "./compiler_server.mjs";

/** In the page: ask(question) gives the answer; heard has all that came besides. */
const startWorker = (base) => {
  const waiting = [];
  window.heard = [];
  const worker = new Worker(`${base}compiler.js`);
  worker.onmessage = ({ data }) =>
    ["progress", "rest"].includes(data.type) ? window.heard.push(data) : waiting.shift()(data);
  worker.onerror = ({ message }) => waiting.shift()({ type: "crashed", why: message });
  window.ask = (question) => new Promise((resolve) => {
    waiting.push(resolve);
    worker.postMessage(question);
  });
};

const opened = async (page, base) => {
  await page.goto(base);
  await page.evaluate(startWorker, base);
  return page.evaluate((at) => window.ask({ type: "open", base: at }), base);
};

const compiled = (page, text, flags) => page.evaluate(async ([files, words]) =>
  window.ask({ type: "compile", files, source: "a.c", flags: words }), [{ "a.c": text }, flags]);

/** Compiles every source, links, and gives the program's bytes. */
const built = (page, files, jobs) => page.evaluate(async ([all, list]) => {
  const objects = {};
  for (const [source, flags] of list) {
    const { ok, messages, object } =
      await window.ask({ type: "compile", files: all, source, flags });
    if (!ok || messages) throw new Error(`${source}: ${messages}`);
    objects[source] = object;
  }
  const { ok, messages, program } = await window.ask({ type: "link", objects });
  if (!ok) throw new Error(messages);
  return [...program];
}, [files, jobs]);

/** What a program prints. */
const printed = async (program, args) => {
  const folder = mkdtempSync(join(tmpdir(), "compiler-"));
  const output = openSync(join(folder, "output"), "w");
  const wasi = new WASI({ version: "preview1", args: ["program", ...args], stdout: output });
  const { instance } = await WebAssembly.instantiate(Uint8Array.from(program), wasi.getImportObject());
  wasi.start(instance);
  closeSync(output);
  const text = readFileSync(join(folder, "output"), "utf8");
  rmSync(folder, { recursive: true });
  return text;
};

const equal = (wrong, what, seen, wanted) => {
  if (JSON.stringify(seen) !== JSON.stringify(wanted))
    wrong.push(`${what}: ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`);
};

// --- What it makes --------------------------------------------------------------

const PROTOCOL = "lessons/protocol";
const HARNESS = "tests/autograder/harness";
const LESSON = "01-iterable-vs-iterator";
const CASE = "first_gives_the_first_item";

/** The files of a lesson, and which are compiled how, as the Makefile does. */
const lesson = () => {
  const include = ["-I", `lessons/${LESSON}`, "-I", PROTOCOL, "-I", HARNESS];
  const ledger = ["-include", `${HARNESS}/ledger.h`];
  const files = {};
  for (const folder of [PROTOCOL, HARNESS, `lessons/${LESSON}`, `tests/${LESSON}`, `solutions/${LESSON}`])
    for (const name of readdirSync(folder))
      if (/\.[ch]$/.test(name)) files[`${folder}/${name}`] = readFileSync(`${folder}/${name}`, "utf8");
  const others = Object.keys(files).filter((path) =>
    (path.startsWith(PROTOCOL) || path.startsWith(HARNESS)) && path.endsWith(".c") &&
    !/\/(memory|fatal|try)\.c$/.test(path));
  const table = `build/cases/${LESSON}.h`;
  files[table] = execFileSync("awk",
    ["-v", `folder=${LESSON}`, "-f", "tests/tools/cases.awk", "build/lessons.txt"], { encoding: "utf8" });
  const learner = LEARNER.filter((word) => !word.startsWith("-fsanitize"));
  return [files, [
    [`solutions/${LESSON}/iterable_vs_iterator.c`, [...learner, ...ledger, ...include]],
    [`tests/${LESSON}/cases.c`, [...COMPILE, ...ledger, "-include", table, ...include]],
    ...others.map((path) => [path, [...COMPILE, ...include]]),
  ]];
};

/** The case's steps, as the recorded transcript has them for seed 1. */
const expected = () => {
  const text = readFileSync(`tests/${LESSON}/expected.txt`, "utf8");
  return text.split(`${CASE}\nseed 1\n`)[1].split("\nseed 2\n")[0].split("\n").map((line) => line.trim());
};

const testPrograms = async (page, base) => {
  await check("the compiler builds a lesson's solution, and a case of it runs", async (wrong) => {
    await opened(page, `${base}lesson/`);
    const text = await printed(await built(page, ...lesson()), ["token", CASE, "1"]);
    const steps = text.split("\n").flatMap((line) => {
      const [, what, value] = /^\x1etoken o \d+\t([^\t]*)\t([^\t]*)/.exec(line) ?? [];
      return what ? [value ? `${what}\t${value}` : what] : [];
    });
    equal(wrong, "its steps", steps, expected());
    equal(wrong, "the second half", await page.evaluate(() =>
      window.heard.filter(({ type }) => type === "rest").length), 0);
  });
  await check("the compiler tells of undefined behaviour, and goes on", async (wrong) => {
    const text = "#include <limits.h>\n#include <stdio.h>\n" +
      "void __ubsan_handle_add_overflow(void *a, void *b, void *c);\n" +
      "void __ubsan_handle_add_overflow(void *a, void *b, void *c)\n" +
      "{ (void)a; (void)b; (void)c; puts(\"told\"); }\n" +
      "int main(void) { volatile int x = INT_MAX; printf(\"%d\\n\", x + 1 < 0); return 0; }\n";
    const program = await built(page, { "a.c": text }, [["a.c", LEARNER]]);
    equal(wrong, "it prints", await printed(program, []), "told\n1\n");
  });
  await check("the compiler says what is wrong, with line and column", async (wrong) => {
    const { ok, messages } =
      await compiled(page, "int main(void)\n{\n    int x = 3\n    return x;\n}\n", LEARNER);
    equal(wrong, "it succeeds", ok, false);
    equal(wrong, "it says", messages.split("\n").slice(0, 3),
      ["a.c:3:14: error: expected ';' at end of declaration", "    3 |     int x = 3", "      |              ^"]);
  });
  await check("the compiler warns, and gives the object all the same", async (wrong) => {
    const { ok, messages, object } = await compiled(page, "static int f(void) { return 1; }\n", LEARNER);
    equal(wrong, "it gives an object", [ok, object !== null], [true, true]);
    if (!messages.startsWith("a.c:1:12: warning: unused function 'f'")) wrong.push(messages);
  });
  await check("the linker says what is missing", async (wrong) => {
    const { object } = await compiled(page, "int g(void);\nint main(void) { return g(); }\n", COMPILE);
    const { ok, messages } = await page.evaluate((bytes) =>
      window.ask({ type: "link", objects: { "a.o": new Uint8Array(bytes) } }), Object.values(object));
    equal(wrong, "it succeeds", ok, false);
    if (!messages.includes("a.o: undefined symbol: g")) wrong.push(messages);
  });
};

// --- What it fetches ------------------------------------------------------------

const RARE = "typedef float four __attribute__((vector_size(16)));\n" +
  "four f(four a, four b) { return a * b + a; }\n";

const testFetching = async (page, { base, asked }, version) => {
  await check("rare C has the compiler's second half fetched, once", async (wrong) => {
    await opened(page, `${base}rare/`);
    const before = asked("rare");
    for (let i = 0; i < 2; i++) {
      const { ok, messages, why } = await compiled(page, RARE, [...COMPILE, "-O2"]);
      equal(wrong, "it is compiled", [ok, messages, why], [true, "", undefined]);
    }
    equal(wrong, "files fetched", [before, asked("rare")], [1, 2]);
    const { done, total } = await page.evaluate(() => window.heard.at(-1));
    equal(wrong, "bytes told", done, total);
  });
  await check("the compiler is fetched once, and an older one is forgotten", async (wrong) => {
    const ours = (folder, name) => `iterators-by-hand compiler /${folder}/ ${name}`;
    const names = [ours("lesson", version), ours("rare", version), ours("elsewhere", "old"), "another site's"];
    await page.evaluate((all) => Promise.all(all.map((name) => caches.open(name))),
      [ours("rare", "old"), ...names.slice(2)]);
    const answer = await opened(page, `${base}rare/`);
    equal(wrong, "it opens", answer.type, "ready");
    equal(wrong, "files fetched", asked("rare"), 2);
    equal(wrong, "caches", (await page.evaluate(() => caches.keys())).sort(), names.sort());
  });
  await check("the compiler tells how far it is, up to the size told beforehand", async (wrong) => {
    const heard = await page.evaluate(() => window.heard);
    const done = heard.map((each) => each.done);
    const { total } = heard[0];
    equal(wrong, "in order", done, [...done].sort((a, b) => a - b));
    equal(wrong, "the end", done.at(-1), total);
  });
};

// --- What it can't do -----------------------------------------------------------

/** What is said in these folders of the server; then a second try works. */
const SAID = {
  missing: /^The server has no file compiler-\w+\.gz: .*load this page again/,
  busy: /^The server answered 503 when asked for compiler-\w+\.gz/,
  silent: /^The server gave no answer/,
  breaks: /^The connection broke off while compiler-\w+\.gz was fetched/,
  page: /^What the server gave as compiler-\w+\.gz is not that file/,
  cut: /^What the server gave as compiler-\w+\.gz is not that file/,
  other: /^What the server gave as compiler-\w+\.gz is not that file/,
};
const REFUSED = {
  "no-webassembly": /^This browser runs no WebAssembly/,
  "no-unpacking": /^This browser is too old to unpack the compiler/,
  "no-memory": /^There is too little memory for the compiler/,
};

const again = (page, base) => page.evaluate((at) => window.ask({ type: "open", base: at }), base);
const one = (wrong, { type, why }, pattern) => {
  equal(wrong, "it answers", type, "failed");
  if (!pattern.test(why)) wrong.push(String(why));
  if (/\n|[.:] *$/.test(String(why).slice(0, -1))) wrong.push(`that is no sentence: ${why}`);
};

const testFailures = async (browser, { base, asked, mend }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const [kind, pattern] of Object.entries(SAID))
    await check(`the compiler says what failed, and a second try works: ${kind}`, async (wrong) => {
      one(wrong, await opened(page, `${base}${kind}/`), pattern);
      mend(kind);
      equal(wrong, "the second try", (await again(page, `${base}${kind}/`)).type, "ready");
    });
  for (const [kind, pattern] of Object.entries(REFUSED))
    await check(`the compiler says what the browser lacks: ${kind}`, async (wrong) => {
      one(wrong, await opened(page, `${base}${kind}/`), pattern);
    });
  for (const kind of ["no-cache", "no-room", "unpacked"])
    await check(`the compiler works all the same: ${kind}`, async (wrong) => {
      equal(wrong, "it opens", (await opened(page, `${base}${kind}/`)).type, "ready");
      equal(wrong, "files fetched", asked(kind), 1);
    });
  await check("the compiler says that there is no network, or that it is a file", async (wrong) => {
    await page.goto(`${base}offline/`);
    await page.evaluate(startWorker, `${base}offline/`);
    one(wrong, await again(page, "file:///offline/"), /^A page opened as a file may not start a compiler/);
    await context.setOffline(true);
    one(wrong, await again(page, `${base}offline/`), /^There is no network, and the compiler has not/);
    await context.setOffline(false);
    equal(wrong, "the second try", (await again(page, `${base}offline/`)).type, "ready");
  });
  await context.close();
};

export const testCompiler = async (browser, folder) => {
  const { version } = JSON.parse(readFileSync(`${folder}/compiler.json`));
  await check("the list of the compiler's functions holds for one version", (wrong) => {
    const used = [false, true, true, false, true];
    const list = written(used, "1.2.3");
    equal(wrong, "it is read", used.map((_, index) => read(list, "1.2.3")(index)), used);
    try {
      read(list, "1.2.4");
      wrong.push("it is taken for another version's");
    } catch ({ message }) {
      if (!message.includes("profile.sh")) wrong.push(message);
    }
  });
  const server = await serveCompiler(folder);
  const page = await browser.newPage();
  await testPrograms(page, server.base);
  await testFetching(page, server, version);
  await testFailures(browser, server);
  await page.close();
  server.close();
};
