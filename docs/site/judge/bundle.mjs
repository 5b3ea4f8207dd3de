/* Bundles what the pages load of the judge, but for the compiler, which has a build of
 * its own (compiler/build.mjs).
 *
 *     node docs/site/judge/bundle.mjs OUTPUT
 */
import { copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const output = process.argv[2];
/* What is loaded as a script of its own, by its name in the output. The worker and
 * what has to work on file:// are classic scripts. */
const MODULES = { panel: "panel.js", editor: "editor.js", desk: "desk.js" };
const SCRIPTS = { page: "page.js", runner: "runner.js" };

const bundle = (entries, format) =>
  build({
    entryPoints: Object.entries(entries).map(([out, file]) => ({ in: join(here, file), out })),
    outdir: output, bundle: true, format, minify: true, target: "es2022", legalComments: "none",
    logLevel: "error",
  });

await bundle(MODULES, "esm");
await bundle(SCRIPTS, "iife");
copyFileSync(join(here, "judge.css"), join(output, "judge.css"));
