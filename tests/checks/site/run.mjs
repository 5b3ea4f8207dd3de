// Tests the built site in a real browser. Prints TAP.
//
//     node run.mjs FOLDER
import { resolve } from "node:path";
import { failures, launch, report, serve } from "./browser.mjs";
import { testKeyboard } from "./keyboard.mjs";
import { testPages } from "./pages.mjs";
import { checkSteps } from "./steps.mjs";

const folder = resolve(process.argv[2]);
const { base, close } = await serve(folder);
const browser = await launch();
await testPages(browser, base, folder);
await testKeyboard(browser, base, folder);
await checkSteps(await browser.newPage(), base,
  (name, ok, detail) => report(name, ok ? [] : [String(detail)]));
await browser.close();
close();
process.exit(failures() ? 1 : 0);
