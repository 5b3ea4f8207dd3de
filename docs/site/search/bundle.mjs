/* Bundles what finds, the library and the words with it, into one classic script: it
 * has to work on file:// as well.
 *
 *     node docs/site/search/bundle.mjs OUTPUT
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

await build({
  entryPoints: { find: join(dirname(fileURLToPath(import.meta.url)), "main.js") },
  outdir: process.argv[2], bundle: true, format: "iife", minify: true, target: "es2022",
  legalComments: "none", loader: { ".txt": "text" }, logLevel: "error",
});
