/* What a page needs of each lesson to judge it, besides the compiler: the files
 * that the judge and the compiler read, and the objects that the reader's is
 * linked with.
 *
 *     node docs/site/judge/pack.mjs OUTPUT FOLDER...
 *
 * Writes common.json.gz and FOLDER.json.gz, each {files, objects}; a lesson's also
 * says what is in its page's panel. No solution is in there. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { compile, open } from "./compiler/core.js";
import { COMPILE, INCLUDE, LEDGER, UNDEFINED } from "./compiler/flags.js";

const [output, ...folders] = process.argv.slice(2);
/* What C for WebAssembly lacks, and where the headers are. */
const GIVEN = [...INCLUDE, "-include", "tests/autograder/page/files.h"];
const PROTOCOL = "lessons/protocol", HARNESS = "tests/autograder/harness";
const TRACE = "tests/autograder/trace", PAGE = "tests/autograder/page";

const list = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(ending)).sort().map((name) => `${folder}/${name}`)
    : [];
const named = (paths, ...names) => paths.filter((path) => !names.includes(basename(path)));
const read = (path) => readFileSync(path, "utf8");
const texts = (paths) => Object.fromEntries(paths.map((path) => [path, read(path)]));

const HEADERS = [PROTOCOL, HARNESS, TRACE, PAGE].flatMap((folder) => list(folder, ".h"));

/* All of them, or what the compiler says against one. */
const objectsOf = async (where, paths, flags = [], others = {}) => {
  const made = {};
  for (const path of paths) {
    const files = { ...texts([...HEADERS, path]), ...others };
    const { ok, messages, object } = await compile(files, path, [...COMPILE, "-O1", ...UNDEFINED, ...GIVEN, ...flags]);
    if (!ok || messages) throw new Error(`${path} does not compile for the page:\n${messages}`);
    made[`${where}/${basename(path, ".c")}.o`] = Buffer.from(object).toString("base64");
  }
  return made;
};

const write = (name, content) =>
  writeFileSync(`${output}/${name}.json.gz`, gzipSync(JSON.stringify(content), { level: 9 }));

/* What stands in for a system, beside the judge's own. */
const SYSTEM = ["start", "undefined", "files"].map((name) => `${PAGE}/${name}.c`);

const packCommon = async () => {
  const protocol = list(PROTOCOL, ".c");
  const objects = {
    ...await objectsOf("harness", [...list(HARNESS, ".c"), ...SYSTEM]),
    ...await objectsOf("protocol", named(protocol, "memory.c", "fatal.c")),
    ...await objectsOf("trace", list(TRACE, ".c"), [], texts(protocol)),
    ...await objectsOf("plain", [...protocol, ...named(SYSTEM, "start.c")]),
  };
  write("common", { files: texts([...HEADERS, "build/lessons.txt"]), objects });
};

/* --- One lesson ----------------------------------------------------------- */

/* The lessons, as the one table has them. */
const lessons = () => {
  const found = [];
  for (const line of read("build/lessons.txt").split("\n")) {
    const [word, first, second, ...rest] = line.split(" ");
    if (word === "lesson")
      found.push({ number: parseInt(first, 10), folder: first, name: second, title: rest.join(" ") });
    else if (word === "minutes") found.at(-1).minutes = Number(first);
  }
  return found;
};

const tasksOf = (hints) =>
  [...hints.matchAll(/^## TODO (\d+): (.*)$/gm)].map(([, number, title]) => ({ number: Number(number), title }));

const packLesson = async (folder, all) => {
  const own = `lessons/${folder}`, tests = `tests/${folder}`, table = `build/cases/${folder}.h`;
  const at = all.findIndex((lesson) => lesson.folder === folder), lesson = all[at];
  const include = ["-I", own];
  const given = list(`${own}/given`, ".h");
  const headers = texts([...list(own, ".h"), ...given, ...list(tests, ".h"), table]);
  const examples = list(own, ".c").filter((path) => basename(path).startsWith("example"));
  const beside = named(list(tests, ".c"), "stub.c", "try.c");
  const objects = {
    ...await objectsOf("given", list(`${own}/given`, ".c"), include, headers),
    ...await objectsOf("example", examples, include, headers),
    ...await objectsOf("cases", beside.filter((path) => basename(path) !== "cases.c"), include, headers),
    ...await objectsOf("cases", [`${tests}/cases.c`], ["-O0", ...include, ...LEDGER, "-include", table], headers),
  };
  const files = texts([
    ...list(own, ".h"), ...given, `${own}/README.md`, `${own}/example.py`,
    ...list(tests, ".c"), ...list(tests, ".h"), ...list(tests, ".txt"), ...list(tests, ".md"),
  ].filter(existsSync));
  write(folder, {
    ...lesson, file: `${lesson.name}.c`, next: all[at + 1] || null,
    stub: read(`${tests}/stub.c`), tried: read(`${tests}/try.c`), tasks: tasksOf(read(`${tests}/hints.md`)),
    files, objects,
  });
};

await open();
await packCommon();
const all = lessons();
for (const folder of folders) await packLesson(folder, all);
