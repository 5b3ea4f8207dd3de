// Search, theme and menu, by keyboard alone.
import { check, watch } from "./browser.mjs";

const LESSON = "01-iterable-vs-iterator.html";
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element.id || element.className || element.getAttribute("href") || element.tagName;
  });

const open = async (browser, address, wrong, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  watch(page, new URL(".", address).href, wrong);
  await page.goto(address);
  return page;
};

/** Types a word; gives what was found, once there is an answer. */
const searchFor = async (page, word) => {
  await page.keyboard.press("/");
  await page.keyboard.type(word);
  await page.waitForFunction(() => /found/.test(document.querySelector(".results p").textContent));
  return page.evaluate(() => ({
    said: document.querySelector(".results p").textContent,
    links: [...document.querySelectorAll(".results a")].map((link) => link.getAttribute("href")),
  }));
};

export const testKeyboard = async (browser, base, folder) => {
  await check("the search finds StopIteration, and Enter opens it", async (wrong) => {
    const page = await open(browser, base + LESSON, wrong);
    const found = await searchFor(page, "StopIteration");
    if (!/^\d+ places found/.test(found.said)) wrong.push(`it says: ${found.said}`);
    if (!found.links.some((link) => link.startsWith("03-stop-iteration.html")))
      wrong.push(`lesson 3 is not among ${found.links}`);
    await page.keyboard.press("Enter");
    await page.waitForURL(base + found.links[0]);
    await page.context().close();
  });

  await check("arrows go through what was found, Escape goes back", async (wrong) => {
    const page = await open(browser, base, wrong);
    const found = await searchFor(page, "frame");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const second = await focused(page);
    if (second !== found.links[1]) wrong.push(`after two arrows: ${second}`);
    await page.keyboard.press("Escape");
    if ((await focused(page)) !== "search") wrong.push("Escape does not go back");
    if (await page.isVisible(".results")) wrong.push("Escape does not close");
    await page.context().close();
  });

  await check("what is not there is not found, and that is said", async (wrong) => {
    const page = await open(browser, base, wrong);
    const found = await searchFor(page, "xyzzyx");
    if (!found.said.startsWith("Nothing found for “xyzzyx”") || found.links.length) wrong.push(found.said);
    await page.context().close();
  });

  await check("the search works from a file, without a server", async (wrong) => {
    const page = await open(browser, `file://${folder}/index.html`, wrong);
    const found = await searchFor(page, "StopIteration");
    if (!found.links.length) wrong.push("nothing found");
    await page.context().close();
  });

  await check("Tab goes from the skip link to the search to the sidebar", async (wrong) => {
    const page = await open(browser, base + LESSON, wrong);
    const stops = [];
    for (let i = 0; i < 7; i++) {
      await page.keyboard.press("Tab");
      stops.push(await focused(page));
    }
    const expected = ["skip", "brand", "search", "theme", "index.html", "getting-started.html", LESSON];
    if (String(stops) !== String(expected)) wrong.push(`${stops} instead of ${expected}`);
    await page.context().close();
  });

  await check("the skip link leads to the text", async (wrong) => {
    const page = await open(browser, base + LESSON, wrong);
    await page.keyboard.press("Tab");
    const top = await page.evaluate(() => document.activeElement.getBoundingClientRect().top);
    if (top < 0) wrong.push("it is not to be seen");
    await page.keyboard.press("Enter");
    if ((await focused(page)) !== "content") wrong.push(`focus: ${await focused(page)}`);
    await page.context().close();
  });

  await check("a theme that was chosen stays chosen", async (wrong) => {
    const page = await open(browser, base, wrong, { colorScheme: "light" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await paper();
    await page.focus(".theme");
    await page.keyboard.press("Enter");
    const after = await paper();
    if (before === after) wrong.push("the button changes nothing");
    await page.goto(base + LESSON);
    if ((await paper()) !== after) wrong.push("the next page has forgotten it");
    await page.context().close();
  });

  await check("on a phone the button opens the list of pages", async (wrong) => {
    const page = await open(browser, base + LESSON, wrong, { viewport: { width: 390, height: 800 } });
    if (await page.isVisible(".sidebar")) wrong.push("it is open from the start");
    await page.focus(".menu");
    await page.keyboard.press("Enter");
    if (!(await page.isVisible(".sidebar"))) wrong.push("it does not open");
    if ((await page.getAttribute(".menu", "aria-expanded")) !== "true") wrong.push("it does not say so");
    await page.context().close();
  });

  await check("code that scrolls can be scrolled by keyboard", async (wrong) => {
    const page = await open(browser, base + LESSON, wrong, { viewport: { width: 390, height: 800 } });
    const out = await page.evaluate(() =>
      [...document.querySelectorAll("main pre, .table")]
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => box.tabIndex));
    if (!out.length || out.some((index) => index !== 0)) wrong.push(`tab indexes: ${out}`);
    await page.context().close();
  });

  await check("without JavaScript everything can be read", async (wrong) => {
    const page = await open(browser, base + LESSON, wrong, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    for (const selector of [".sidebar", "main h2", ".pair"])
      if (!(await page.locator(selector).first().isVisible())) wrong.push(`${selector} is hidden`);
    await page.context().close();
  });
};
