// Tests the built site in a real browser. Prints TAP.
//
//     node run.mjs FOLDER
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { failures, launch, report, serve } from "./browser.mjs";
import { testCompiler } from "./compiler.mjs";
import { testJudging } from "./judging.mjs";
import { testKeyboard } from "./keyboard.mjs";
import { testPages } from "./pages.mjs";
import { testPanel } from "./panel.mjs";
import { checkSteps } from "./steps.mjs";

const folder = resolve(process.argv[2]);
const { base, close } = await serve(folder);
const browser = await launch();
await testPages(browser, base, folder);
await testKeyboard(browser, base, folder);
if (existsSync(join(folder, "judge/page.js"))) {
  await testPanel(browser, base, folder);
  await testJudging(browser, base);
} else console.log("ok - site: the judge's panel # skip The site was built without the judge");
await checkSteps(await browser.newPage(), base,
  (name, ok, detail) => report(name, ok ? [] : [String(detail)]));
await testCompiler(browser, "build/docs-parts/judge");
await browser.close();
close();
process.exit(failures() ? 1 : 0);
