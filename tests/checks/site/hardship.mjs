// The judge in a page with what people and accidents do to it: no mock, the whole
// way from the button to the verdict.
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { check, watch } from "./browser.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const FOLDER = "02-my-range", FILE = "my_range.c";
const SOLUTION = await readFile(`solutions/${FOLDER}/${FILE}`, "utf8");
const LINE = "    struct my_range *range = (struct my_range *)self;\n";
/** The solution, with that at the start of my_range_next(), in line 8. */
const with_ = (code) => SOLUTION.replace(LINE, `${LINE}    ${code}\n`);
const at = with_("HERE").split("\n").findIndex((line) => line.includes("HERE")) + 1;

const open = async (page, base, lesson = FOLDER) => {
  await page.goto(`${base}${lesson}.html`);
  await page.click("#todo-1 button");
  await page.waitForSelector(".judge-main");
};
const press = (page, name) =>
  page.locator(".judge").getByRole("button", { name, exact: true }).click();
const ended = (page) =>
  page.waitForFunction(() => document.querySelector(".judge-said").getAttribute("aria-busy") === "false",
    null, { timeout: 30000 });
const said = (page) => page.locator(".judge-said").innerText();
const done = async (page, name) => {
  await press(page, name);
  await ended(page);
  return said(page);
};
const judged = async (page, source) => {
  await page.fill(".judge-editor textarea", source);
  return done(page, "Judge");
};
const holds = (wrong, what, text, ...parts) => {
  const plain = text.replace(/\s+/g, " ");
  for (const part of parts)
    if (!plain.includes(part)) wrong.push(`${what}: no "${part}" in: ${plain.slice(0, 400)}`);
};

/* What a file does, and parts of what is said of it. */
const ACCIDENTS = {
  "an endless loop": [with_("for (;;) {}"), "FAILS", "end"],
  "a flood": [with_('for (;;) printf("more\\n");').replace("#include", "#include <stdio.h>\n#include"),
    "FAILS", "print"],
  "a flood of complaints": [with_('for (;;) fputs("more\\n", stderr);').replace("#include", "#include <stdio.h>\n#include"),
    "FAILS", "did not come to an end"],
  "memory without end": [with_("for (;;) malloc(1 << 20);").replace("#include", "#include <stdlib.h>\n#include"),
    "FAILS"],
  "calls without end": [with_("return my_range_next(self, out);"), "FAILS"],
  "an abort": [with_("abort();").replace("#include", "#include <stdlib.h>\n#include"), "FAILS", "abort"],
  "a pointer that is NULL": [with_("range = NULL; range->current++;"), "FAILS", "NULL", `${FILE}:${at}`],
  "a division by zero": [with_("range->current = 1 / (range->end - range->end);"), "FAILS"],
  "a long comment": [`/* ${"x".repeat(1000000)} */\n${SOLUTION}`, "all 16 cases pass"],
  "more than a mebibyte": [`/* ${"x".repeat(1 << 20)} */\n${SOLUTION}`, "larger than 1 MiB"],
  "line ends of Windows": [SOLUTION.replaceAll("\n", "\r\n"), "all 16 cases pass"],
  "a byte order mark": [`\ufeff${SOLUTION}`, "all 16 cases pass"],
  "garbage": ["\u0001\u0002 %&/() = ??? \u20ac", "error"],
  "a NUL": [SOLUTION.replace("range->current", "range\u0000->current"), ""],
  "nothing": ["", "empty"],
  "the solution, behind all that": [SOLUTION, "all 16 cases pass"],
};

const testAccidents = (page, base) =>
  check("whatever a file does, the page has a verdict and goes on", async (wrong) => {
    await open(page, base);
    for (const [what, [source, ...parts]] of Object.entries(ACCIDENTS))
      holds(wrong, what, await judged(page, source), ...parts);
  });

const testStopping = (page, base) =>
  check("Stop and a reload end a run, and nothing is lost", async (wrong) => {
    await open(page, base);
    const endless = with_("for (;;) {}");
    for (const end of [() => press(page, "Stop"), () => page.reload()]) {
      await page.fill(".judge-editor textarea", endless);
      await press(page, "Judge");
      await page.waitForTimeout(400);
      await end();
      if (!(await page.locator(".judge").count())) await page.click("#todo-1 button");
      await page.waitForSelector(".judge-editor textarea");
      if ((await page.inputValue(".judge-editor textarea")) !== endless) wrong.push("the text is another");
      holds(wrong, "afterwards", await judged(page, SOLUTION), "all 16 cases pass");
    }
  });

/* More C than can be compiled, in a few macros. */
const GROWING = SOLUTION.replace("\n\n", `\n#define G0 range->current++;\n${
  [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `#define G${n} ${`G${n - 1} `.repeat(10)}\n`).join("")}\n`)
  .replace(LINE, `${LINE}    G9\n`);

const testCompiling = (page, base) =>
  check("Stop and a limit of time end the compiler, and its complaints are listed", async (wrong) => {
    await page.clock.install();
    await open(page, base);
    const status = () => page.textContent(".judge-status");
    const ends = [
      ["Stop", () => press(page, "Stop"), "Stopped."],
      ["half a minute", () => page.clock.fastForward(31000), "The compiler was stopped"],
    ];
    holds(wrong, "before", await judged(page, SOLUTION), "all 16 cases pass");
    for (const [what, end, says] of ends) {
      await page.fill(".judge-editor textarea", GROWING);
      await press(page, "Judge");
      await page.waitForFunction(() => document.querySelector(".judge-along").textContent === "Compiling");
      await page.waitForTimeout(200);
      await end();
      await ended(page);
      holds(wrong, what, await status(), says);
      holds(wrong, "afterwards", await judged(page, SOLUTION), "all 16 cases pass");
    }
    await judged(page, `${SOLUTION}int z = ${"(".repeat(1e5)}1${")".repeat(1e5)};\n`);
    holds(wrong, "nesting", await status(), "The compiler itself stopped at this file");
    await judged(page, with_("range->curent_number = undeclared_name;"));
    holds(wrong, "a mistake", await page.innerText(".judge-problems"),
      `${FILE}, line ${at} error: no member named 'curent_number' in 'struct my_range'`,
      `${FILE}, line ${at} error: use of undeclared identifier 'undeclared_name'`);
    holds(wrong, "a mistake", await status(), `It does not compile: ${FILE}:${at}`, "2 errors are listed below.");
    const renamed = await judged(page, SOLUTION.replace(/\bmy_range\(/g, "my_ranges("));
    holds(wrong, "a missing function", await status(),
      `It does not compile: ${FILE} does not have the function my_range(), which`);
    if (renamed.match(/undefined\s+symbol/g)?.length !== 1) wrong.push(`the linker repeats itself: ${renamed}`);
  });

const testButtons = (page, base) =>
  check("each button does what its command does in a terminal", async (wrong) => {
    await open(page, base);
    await press(page, "Reset");
    for (const step of ["hint 1 of 3", "hint 2 of 3", "hint 3 of 3", "Left: Try"])
      holds(wrong, "Hint", await done(page, "Hint"), step);
    holds(wrong, "Judge", await done(page, "Judge"), "0 of 16 cases pass", "TODO 1 is still to be written");
    holds(wrong, "Trace", await done(page, "Trace"), "a trace",
      "it: current 865, end 870", "it is asked for its next");
    holds(wrong, "Judge", await judged(page, SOLUTION), "all 16 cases pass", "make lesson-2 in a terminal");
    await page.locator(".judge").getByRole("link", { name: /Lesson 3/ }).waitFor();
    holds(wrong, "Example", await done(page, "Example"), "This is what Python prints");
    await page.goto(base);
    holds(wrong, "the front page", await page.innerText("main"), "all 16 cases pass");
  });

const testFirstHalf = (page, base) =>
  check("an example, a try and a trace need no second half of the compiler", async (wrong) => {
    const more = [];
    page.on("request", (request) => { if (/\/rest-/.test(request.url())) more.push(request.url()); });
    await open(page, base, "01-iterable-vs-iterator");
    await done(page, "Example");
    await press(page, "Try");
    await page.fill("#judge-orders", "a = list_of(4, 7); count(a)");
    holds(wrong, "Try", await done(page, "Run the line"), "a = list_of(value_int(4), value_int(7))");
    holds(wrong, "Trace", await done(page, "Trace"), "a trace of the last try");
    await page.getByText("Or a few lines of C").click();
    holds(wrong, "try.c", await done(page, "Run try.c"), "count(numbers)");
    await done(page, "Judge");
    holds(wrong, "Trace", await done(page, "Trace"), "a trace");
    wrong.push(...more);
  });

const testAxe = (page, base) =>
  check("axe has nothing to say of verdicts and compile errors", async (wrong) => {
    await page.addInitScript(AXE);
    for (const [width, source] of [[390, SOLUTION.slice(0, -2)], [390, with_("abort();")], [1280, null]]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, base);
      if (source) await page.fill(".judge-editor textarea", source);
      else await press(page, "Reset");
      await done(page, "Judge");
      const { violations } = await page.evaluate(() => globalThis.axe.run(".judge"));
      wrong.push(...violations.map((one) => `${width}: ${one.id}: ${one.nodes[0].target}`));
    }
  });

export const testHardship = async (browser, base) => {
  const wrong = [];
  // Narrow, so that the editor is the textarea.
  const narrow = async (options) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 }, ...options });
    const page = await context.newPage();
    watch(page, base, wrong);
    return page;
  };
  const others = async () => {
    const page = await narrow();
    await testStopping(page, base);
    await testButtons(page, base);
    await testFirstHalf(await narrow(), base);
    // The policy of the pages has no room for what a test brings along.
    await testAxe(await narrow({ bypassCSP: true }), base);
  };
  await Promise.all([narrow().then((page) => testAccidents(page, base)),
    narrow().then((page) => testCompiling(page, base)), others()]);
  await check("nothing of that asks another host or breaks a page", async (all) => { all.push(...wrong); });
};
