// Builds the compiler of the page: compiler.js, a Worker, and beside it, packed, what
// that fetches. Cutting and packing take seconds; that is done again only if something
// that it was made from changed.
//
//     node build.mjs FOLDER
//
// compiler-VERSION.gz   the first half of the compiler, and the C library
// rest-VERSION.gz       its second half
// compiler.json         what there is: {version, first, second, files}, see worker.js
//
// VERSION is a hash of the content, so that no file of one build can ever meet one
// of another build, in whatever cache.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "esbuild";
import { cut } from "./halves.js";
import { librariesOfC } from "./libraries.mjs";
import { read } from "./used.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const given = join(here, "../../node_modules/@yowasp/clang");
const folder = process.argv[2];
const manifest = join(folder, "compiler.json");
const { version: release } = JSON.parse(readFileSync(join(given, "package.json")));

const hash = (...contents) => {
  const all = createHash("sha256");
  for (const content of contents) all.update(content);
  return all.digest("hex").slice(0, 12);
};

/** What the packed files are made from, the package by its version. */
const made = () => hash(release,
  ...["used.txt", "halves.js", "libraries.mjs", "build.mjs"].map((name) =>
    readFileSync(join(here, name))));

const pack = async () => {
  const content = (name) => readFileSync(join(given, "gen", name));
  const used = read(readFileSync(join(here, "used.txt"), "utf8"), release);
  const { first, second } = cut(content("llvm.core.wasm"), used);
  const files = [
    ["llvm.core.wasm", first],
    ...["llvm.core2.wasm", "llvm.core3.wasm", "llvm.core4.wasm"].map((name) => [name, content(name)]),
    ["llvm-resources.tar", librariesOfC(content("llvm-resources.tar"))],
  ];
  const whole = Buffer.concat(files.map(([, bytes]) => bytes));
  const version = hash(whole, second);
  for (const name of readdirSync(folder))
    if (/^(compiler|rest)-.*\.gz$/.test(name)) rmSync(join(folder, name));
  const part = async (stem, bytes) => {
    const packed = await promisify(gzip)(bytes, { level: 9 });
    writeFileSync(join(folder, `${stem}-${version}.gz`), packed);
    return { name: `${stem}-${version}.gz`, bytes: packed.length, length: bytes.length };
  };
  const [one, two] = await Promise.all([part("compiler", whole), part("rest", second)]);
  return {
    made: made(), version, first: one, second: two,
    files: files.map(([name, bytes]) => [name, bytes.length]),
  };
};

const kept = () => {
  try {
    const parts = JSON.parse(readFileSync(manifest));
    for (const { name } of [parts.first, parts.second]) readFileSync(join(folder, name));
    return parts.made === made() ? parts : null;
  } catch {
    return null;
  }
};

mkdirSync(folder, { recursive: true });
const parts = kept() ?? await pack();
writeFileSync(manifest, JSON.stringify(parts));
await build({
  entryPoints: [join(here, "worker.js")], outfile: join(folder, "compiler.js"),
  bundle: true, minify: true, format: "iife", target: "es2022", legalComments: "eof",
  logLevel: "warning", external: ["node:fs/promises"],
  // The package asks where it lies; handover.js looks at the name only.
  define: {
    COMPILER: JSON.stringify(parts),
    "import.meta.url": JSON.stringify("https://compiler.invalid/"),
  },
});
