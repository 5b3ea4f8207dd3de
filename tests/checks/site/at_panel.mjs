// What the tests of the panel have in common: a lesson's page with a desk that
// answers what it is told.
import { readFile } from "node:fs/promises";
import { watch } from "./browser.mjs";

const MOCK = await readFile(new URL("desk.mock.mjs", import.meta.url), "utf8");
const LESSON = "02-my-range.html";

export const WIDE = { viewport: { width: 1280, height: 900 } };
export const NARROW = { viewport: { width: 390, height: 800 } };

/** A page in a context of its own, or in one that is given. */
export const visit = async (browser, base, wrong, options = NARROW, context = null) => {
  context ??= await browser.newContext(options);
  await context.route("**/judge/desk.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: MOCK }));
  const page = await context.newPage();
  watch(page, base, wrong);
  await page.goto(base + LESSON);
  return page;
};
export const open = async (page, task = 1) => {
  await page.click(`#todo-${task} button`);
  await page.waitForSelector(".judge");
};
export const press = (page, name) => page.locator(".judge").getByRole("button", { name, exact: true }).click();
export const answer = (page, text, status = 1) =>
  page.evaluate(([said, ended]) => Object.assign(globalThis, { answer: said, answerStatus: ended }), [text, status]);
export const judge = async (page, text, status) => {
  await answer(page, text, status);
  await press(page, "Judge");
  await page.waitForFunction(() => document.querySelector(".judge-said").getAttribute("aria-busy") === "false");
};
export const text = (page) => page.inputValue(".judge-editor textarea");
export const same = (wrong, what, is, expected) => {
  if (is !== expected) wrong.push(`${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(expected)}`);
};

/** What is selected in the text area. */
export const selected = (page) =>
  page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.querySelector(".judge-editor textarea");
    return value.slice(selectionStart, selectionEnd);
  });
