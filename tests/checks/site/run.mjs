// Tests the built site in a real browser. Prints TAP.
//
//     node run.mjs FOLDER            all of it
//     node run.mjs FOLDER judging    only whether pages judge as the terminal does
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { testAbout } from "./about.mjs";
import { failures, launch, report, serve } from "./browser.mjs";
import { testCompiler } from "./compiler.mjs";
import { testFront } from "./front.mjs";
import { testHardship } from "./hardship.mjs";
import { testJudging } from "./judging.mjs";
import { testKeyboard } from "./keyboard.mjs";
import { testLayout } from "./layout.mjs";
import { testPages } from "./pages.mjs";
import { testPanel } from "./panel.mjs";
import { testReading } from "./reading.mjs";
import { testSearching } from "./searching.mjs";
import { checkSteps } from "./steps.mjs";

const folder = resolve(process.argv[2]);
const { base, close } = await serve(folder);
const browser = await launch();
const judged = existsSync(join(folder, "judge/page.js"));
const only = process.argv[3];
if (!only) {
  await testPages(browser, base, folder);
  await testLayout(browser, base);
  await testKeyboard(browser, base, folder);
  await testReading(browser, base, folder);
  await testAbout(browser, base, folder);
  await testSearching(browser, base, folder);
}
if (judged && !only) {
  await testPanel(browser, base, folder);
  await testHardship(browser, base);
  await testFront(browser, base);
}
if (judged) await testJudging(browser, base);
else console.log("ok - site: the judge in its pages # skip The site was built without it");
if (!only) {
  await checkSteps(browser, base, folder,
    (name, ok, detail) => report(name, ok ? [] : [String(detail)]));
  await testCompiler(browser, "build/docs-parts/judge");
}
await browser.close();
close();
process.exit(failures() ? 1 : 0);
