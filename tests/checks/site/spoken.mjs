// What the panel says to those who only listen, and where it leaves the cursor.
import { answer, judge, NARROW, open, press, same, selected, visit, WIDE } from "./at_panel.mjs";
import { check } from "./browser.mjs";

/* Each as wide as a page, and as narrow as a phone. */
const lesson2 = (marks, ...lines) => [
  `Lesson 2  A custom MyRange            2 of 16 cases pass\n  TODO ${marks}\n\n`,
  ...lines, "\n  12 more cases are waiting for this one.\n  Then: press Judge\n"].join("");
const CASE = "  FAILS  a range counts up      tests/02-my-range/cases.c:9\n         next_or(it, &v)   ";
const NARROW_CASE = "  FAILS  a range counts\n  up\n  tests/02-my-range/\n      cases.c:9\n    next_or(it, &v)\n";
const unbuilt = (messages, sentence) =>
  `${messages}\nLesson 2  A custom MyRange                  not compiled\n  TODO 1 ✓  2 ←  3  when it last ran\n\n${sentence}\n  Then: press Judge\n`;
const error = (line) => `lessons/02-my-range/my_range.c:${line}:5: error: no such foo\n`;

const SAID = {
  "the task is done": [lesson2("1 ✓  2 ←  3", CASE, "expected 4, got 5   <-- here\n"),
    "TODO 1 is done. 2 of 16 cases pass. Next: TODO 2, my_iterator_next."],
  "a case fails": [lesson2("1 ←  2  3", CASE, "expected 4, got 5   <-- here\n"),
    "a range counts up fails: expected 4, got 5. 2 of 16 cases pass."],
  "a case fails, in a narrow page": [lesson2("1 ←  2  3", NARROW_CASE,
    "      expected  4\n      got       ITER_STOP\n          (StopIteration)\n                <-- here\n"),
  "a range counts up fails: expected 4, got ITER_STOP (StopIteration). 2 of 16 cases pass."],
  "a case has no end": [lesson2("1 ←  2  3", CASE, "<-- it did not get past this\n\n  The case did not come\n  to an end. A loop.\n"),
    "a range counts up fails. The case did not come to an end. 2 of 16 cases pass."],
  "nothing is written": [lesson2("1 ←  2  3", CASE, "expected 4, got 5   <-- here\n\n  TODO 1 is still to be written.\n"),
    "TODO 1 is still to be written. 2 of 16 cases pass."],
  "a function is missing": [unbuilt("wasm-ld: error: undefined symbol: my_range\n",
    "  lessons/02-my-range/\n  my_range.c does not have the\n  function my_range()."),
  "It does not compile: my_range.c does not have the function my_range()."],
  "two errors": [unbuilt(error(11) + error(12), "  lessons/02-my-range/my_range.c does not compile yet. Begin with\n  the first error."),
    "It does not compile: my_range.c:11: no such foo. 2 errors are listed below."],
  "nothing is there": ["lessons/02-my-range/\nmy_range.c is empty.\n", "my_range.c is empty."],
};

const status = (page) => page.textContent(".judge-status");
/** Keeps in `heard` all that the live elements of the panel say, in order. */
const listen = (page) => page.evaluate(() => {
  globalThis.heard = [];
  for (const live of document.querySelectorAll(".judge :is([role=status], [role=alert], [aria-live])"))
    new MutationObserver(() => live.textContent && heard.push(live.textContent))
      .observe(live, { childList: true, characterData: true, subtree: true });
});

const testStatus = async (browser, base) => {
  await check("a press is answered in two sentences: what is done, and what came of it", async (wrong) => {
    const page = await visit(browser, base, wrong);
    if (/role="?status[^>]*>[^<\s]/.test(await (await page.request.get(base + "02-my-range.html")).text())
      || (await page.locator(".todo [role=status]").allTextContents()).join("")) wrong.push("a page speaks when it is opened");
    await open(page);
    await listen(page);
    for (const [what, [text, expected]] of Object.entries(SAID)) {
      await page.evaluate(() => heard.splice(0));
      await judge(page, text);
      same(wrong, what, String(await page.evaluate(() => heard.join(" | "))), `Judging … | ${expected}`);
    }
    await judge(page, "Lesson 2  all 16 cases pass\n", 0);
    same(wrong, "all", await status(page), "All 16 cases pass.");
    await page.context().close();
  });

  await check("only a compiler that is long in coming is spoken of again", async (wrong) => {
    const page = await visit(browser, base, wrong);
    await page.clock.install();
    await open(page);
    await page.fill(".judge-editor textarea", "slow to fetch");
    await press(page, "Judge");
    await page.waitForFunction(() => document.querySelector(".judge-along").textContent.startsWith("Fetching the compiler: 3.1"));
    same(wrong, "at first", await status(page), "Judging …");
    await page.clock.runFor(5000);
    same(wrong, "later", await status(page), "The compiler is still being fetched …");
    await page.context().close();
  });

  await check("a hint says which task it is for, and the way there stays", async (wrong) => {
    const page = await visit(browser, base, wrong);
    await open(page, 2);
    const ask = async (name, text) => {
      await answer(page, text, 0);
      await press(page, name);
      await page.waitForFunction(() => document.querySelector(".judge-said").getAttribute("aria-busy") === "false");
    };
    await ask("Hint", "Lesson 2  TODO 1: my_range_next     hint 1 of 3\n\nA question\n");
    same(wrong, "an earlier task", await status(page),
      "TODO 1 comes first. Hint 1 of 3, for TODO 1, my_range_next, is below.");
    await ask("Trace", "Lesson 2  A custom MyRange    a trace\n\n  The case: a range counts\n  up.\n");
    same(wrong, "a trace", await status(page), "A trace of the case “a range counts up” is below.");
    await ask("Judge", lesson2("1 ←  2  3", CASE, "expected 4, got 5   <-- here\n\n  TODO 1 is still to be written.\n"));
    same(wrong, "what is to be written", await status(page), "TODO 1 comes first. 2 of 16 cases pass.");
    await page.click(".judge-next a");
    same(wrong, "it is at", await page.textContent("#judge-task"), "TODO 1: my_range_next");
    if (await page.isVisible(".judge-next")) wrong.push("the way leads to where one is");
    await ask("Hint", "Lesson 2  TODO 2: my_iterator_next\n       hint 2 of 3\n\nA question\n");
    same(wrong, "a later task", await status(page),
      "TODO 1 is done. Hint 2 of 3, for TODO 2, my_iterator_next, is below.");
    same(wrong, "the way", await page.textContent(".judge-next"), "Next: TODO 2: my_iterator_next");
    await page.context().close();
  });
};

const EDITORS = [["a text area", NARROW, selected],
  ["the large editor", WIDE, (page) => page.evaluate(() => String(getSelection()))]];

const testPlaces = async (browser, base) => {
  for (const [what, options, chosen] of EDITORS)
    await check(`in ${what} a task's words are selected, never a part of a comment`, async (wrong) => {
      const page = await visit(browser, base, wrong, options);
      await open(page);
      same(wrong, "TODO 1", await chosen(page), "TODO_STATUS(1, out)");
      await open(page, 3);
      same(wrong, "TODO 3, without a placeholder", await chosen(page), "");
      await judge(page, "my_range.c:9 and my_range.c:10 and my_range.c:8\n");
      for (const [line, expected] of [[9, "TODO_STATUS(1, out)"], [10, ""], [8, "static int my_range_next(void) {"]]) {
        await page.click(`.judge-said >> text=my_range.c:${line}`);
        same(wrong, `line ${line}`, await chosen(page), expected);
      }
      await open(page, 3);
      await page.keyboard.type("X");
      await page.reload();
      if (!(await page.evaluate(() => localStorage["judge 02-my-range text"])).includes("     * of it. */X\n}"))
        wrong.push("typing at once breaks the comment");
      await page.context().close();
    });

  await check("Escape closes Try, and leaves the panel open", async (wrong) => {
    const page = await visit(browser, base, wrong);
    await open(page);
    await press(page, "Try");
    await page.keyboard.press("Escape");
    if (await page.isVisible(".judge-try")) wrong.push("Try is open");
    const at = () => page.evaluate(() => `${document.activeElement.textContent} ${document.activeElement.ariaExpanded}`);
    same(wrong, "focus", await at(), "Try false");
    await page.keyboard.press("Escape");
    if (!(await page.isVisible(".judge"))) wrong.push("the panel is closed");
    await page.context().close();
  });

  await check("a link says that it opens a tab, and a lesson's list how far one is, in words", async (wrong) => {
    const page = await visit(browser, base, wrong);
    await open(page);
    await judge(page, SAID["the task is done"][0]);
    if (!(await page.getByRole("link", { name: "tests/02-my-range/cases.c:9 (new tab)", exact: true }).count()))
      wrong.push("the new tab is not announced");
    await page.setViewportSize({ width: 1280, height: 900 });
    const name = page.locator(".sidebar").getByRole("link", { name: /MyRange\s*, 2 of 16 cases pass$/ });
    if (!(await name.count())) wrong.push(`the list says ${await page.locator(".sidebar a:has(.judged)").ariaSnapshot()}`);
    await page.context().close();
  });
};

/** The tests of what is said in the panel. */
export const testSpoken = async (browser, base) => {
  await Promise.all([testStatus(browser, base), testPlaces(browser, base)]);
};
