// Tests the built site in a real browser. Prints TAP.
//
//     node run.mjs FOLDER
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { failures, launch, report, serve } from "./browser.mjs";
import { testKeyboard } from "./keyboard.mjs";
import { testPages } from "./pages.mjs";

const folder = resolve(process.argv[2]);
const { base, close } = await serve(folder);
const browser = await launch();
await testPages(browser, base, folder);
await testKeyboard(browser, base, folder);
const steps = new URL("steps.mjs", import.meta.url);
if (existsSync(steps)) {
  const { checkSteps } = await import(steps);
  const page = await browser.newPage();
  await checkSteps(page, base, (name, ok, detail) => report(name, ok ? [] : [String(detail)]));
}
await browser.close();
close();
process.exit(failures() ? 1 : 0);
