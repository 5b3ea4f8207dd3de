// Tests the built site in a real browser. Prints TAP.
//
//     node run.mjs FOLDER            all of it
//     node run.mjs FOLDER NAME...    these parts, by their names below
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
import { testPhone } from "./phone.mjs";
import { testReading } from "./reading.mjs";
import { testSearching } from "./searching.mjs";
import { testSpoken } from "./spoken.mjs";
import { checkSteps } from "./steps.mjs";

const [, , where, ...wanted] = process.argv;
const folder = resolve(where);
const { base, close } = await serve(folder);
const browser = await launch();

const PARTS = {
  pages: () => testPages(browser, base, folder),
  layout: () => testLayout(browser, base, folder),
  keyboard: () => testKeyboard(browser, base, folder),
  reading: () => testReading(browser, base, folder),
  about: () => testAbout(browser, base, folder),
  searching: () => testSearching(browser, base, folder),
  steps: () => checkSteps(browser, base, folder,
    (name, ok, detail) => report(name, ok ? [] : [String(detail)])),
  compiler: () => testCompiler(browser, "build/docs-parts/judge"),
};
// What needs the judge in the pages.
const JUDGED = {
  panel: () => testPanel(browser, base, folder),
  spoken: () => testSpoken(browser, base),
  phone: () => testPhone(browser, base),
  front: () => testFront(browser, base),
  hardship: () => testHardship(browser, base),
  judging: () => testJudging(browser, base),
};

const built = existsSync(join(folder, "judge/page.js"));
const unknown = wanted.filter((name) => !PARTS[name] && !JUDGED[name]);
if (unknown.length) report(`no such part: ${unknown}`, Object.keys({ ...PARTS, ...JUDGED }));
for (const [name, test] of Object.entries({ ...PARTS, ...JUDGED })) {
  if (wanted.length && !wanted.includes(name)) continue;
  if (built || PARTS[name]) await test();
  else console.log(`ok - site: ${name} # skip The site was built without the judge in its pages`);
}
await browser.close();
close();
process.exit(failures() ? 1 : 0);
