// The judge's panel on a phone, with a desk that answers what it is told.
import { readFile } from "node:fs/promises";
import { check, watch } from "./browser.mjs";

const MOCK = await readFile(new URL("desk.mock.mjs", import.meta.url), "utf8");
const BROKEN = `lessons/02-my-range/my_range.c:11:12: error: no such foo\n${"and more\n".repeat(40)}`;

const visit = async (browser, base, wrong, viewport) => {
  const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true, reducedMotion: "reduce" });
  await context.route("**/judge/desk.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: MOCK }));
  const page = await context.newPage();
  watch(page, base, wrong);
  await page.goto(`${base}02-my-range.html`);
  await page.click("#todo-1 button");
  await page.waitForSelector(".judge");
  return page;
};

/** Is the top of that below the page's head, and this much of it seen? */
const seen = (page, wrong, selector, least) =>
  page.locator(selector).evaluate((one, high) => {
    const { top } = one.getBoundingClientRect();
    const head = document.querySelector(".top").getBoundingClientRect().bottom;
    return top >= head - 1 && top + high <= innerHeight ? null : top;
  }, least).then((top) => { if (top !== null) wrong.push(`${selector} is at ${top}`); });

const testAt = async (browser, base, viewport) => {
  await check(`a phone of ${viewport.width} shows what was pressed for`, async (wrong) => {
    const page = await visit(browser, base, wrong, viewport);
    await seen(page, wrong, "#task-1", 20);
    await page.evaluate((said) => { globalThis.answer = said; }, BROKEN);
    await page.click(".judge-main");
    await page.waitForSelector(".judge-said:not([hidden])[aria-busy=false]");
    await seen(page, wrong, ".judge-status", 160);
    await page.click(".judge-problems a");
    await seen(page, wrong, ".judge-editor", 150);
    const area = await page.locator(".judge-editor textarea").evaluate((one) =>
      ({ letters: parseFloat(getComputedStyle(one).fontSize), hidden: one.scrollWidth - one.clientWidth }));
    if (area.letters < 16 || area.hidden > 0) wrong.push(JSON.stringify(area));
    await page.getByRole("button", { name: "Download" }).click();
    await page.getByRole("button", { name: "Hide this note" }).click();
    if (await page.locator(".judge-notices p").count()) wrong.push("the note stays");
    const low = await page.locator(".judge button:visible, .todo button:visible").evaluateAll((all) =>
      all.filter((one) => one.offsetHeight < 36).map((one) => one.textContent));
    wrong.push(...low);
    await page.fill(".judge-editor textarea", "mine");
    await page.reload();
    const pressed = await page.textContent("#todo-1 button");
    if (pressed !== "Go on with TODO 1") wrong.push(pressed);
    await page.context().close();
  });
};

/** The tests of the panel on a phone. */
export const testPhone = async (browser, base) => {
  for (const viewport of [{ width: 390, height: 844 }, { width: 320, height: 640 }])
    await testAt(browser, base, viewport);
};
