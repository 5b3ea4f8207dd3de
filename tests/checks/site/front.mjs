// What one sees first: the front page, Getting started, and the top of the
// instructor's guide. The judge on the front page is the real one.
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { check, watch } from "./browser.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LESSON = "01-iterable-vs-iterator";
const STUB = await readFile(`tests/${LESSON}/stub.c`, "utf8");
const answered = (with_) => STUB.replace("TODO_STATUS(1, out)", with_);
const MOST = 200 * 1024;

/** What docs/site/said has, without the terminal's colours. */
const recorded = async (name, columns) =>
  (await readFile(`docs/site/said/${name}.${columns}.txt`, "utf8")).replace(/\x1b\[[\d;]*m/g, "").trimEnd();

const visit = async (browser, address, wrong, width, more = {}) => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...more });
  const page = await context.newPage();
  watch(page, new URL(".", address).href, wrong);
  await page.goto(address);
  return page;
};
const short = (value) => JSON.stringify(value).slice(0, 160);
const same = (wrong, what, is, expected) => {
  if (is !== expected) wrong.push(`${what}: ${short(is)} instead of ${short(expected)}`);
};
const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const editor = ".judge-editor textarea";
const open = async (page, task) => {
  await page.click(`#todo-${task} button`);
  await page.waitForSelector(editor);
};
const judged = async (page, source) => {
  await page.fill(editor, source);
  await page.locator(".judge").getByRole("button", { name: "Judge", exact: true }).click();
  await page.waitForFunction(() => document.querySelector(".judge-said").getAttribute("aria-busy") === "false",
    null, { timeout: 60000 });
  return page.innerText(".judge-said");
};

const testLook = async (browser, base) => {
  await check("the front page shows the recorded verdict, as wide as there is room for", async (wrong) => {
    for (const [width, columns, kind] of [[1280, 80, "wide"], [768, 80, "wide"], [390, 40, "narrow"], [320, 40, "narrow"]]) {
      const page = await visit(browser, base, wrong, width);
      const shown = page.locator(".look .said pre:visible");
      same(wrong, `at ${width}, how many`, await shown.count(), 1);
      same(wrong, `at ${width}`, await shown.textContent(), await recorded("lesson-1", columns));
      same(wrong, `at ${width}, in red`, await page.textContent(`.look .${kind} .red`), "12 of 15 cases pass");
      same(wrong, `at ${width}, cut off`,
        await shown.evaluate((box) => box.scrollWidth > box.clientWidth), false);
      same(wrong, `at ${width}, sideways`, await sideways(page), 0);
      await page.context().close();
    }
  });

  await check("the front page has less than 200 KB, all that it loads counted", async (wrong) => {
    const page = await (await browser.newContext()).newPage();
    let bytes = 0;
    page.on("response", async (response) => { bytes += (await response.body()).length; });
    await page.goto(base, { waitUntil: "networkidle" });
    if (bytes < 10000 || bytes > MOST) wrong.push(`${bytes} bytes`);
    await page.context().close();
  });

  await check("the workbook can be had, and it is said how large it is", async (wrong) => {
    const page = await visit(browser, base, wrong, 1280);
    const link = page.getByRole("link", { name: "Download the workbook" });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    const zip = await readFile(await download.path());
    same(wrong, "name", download.suggestedFilename(), "iterators-by-hand.zip");
    same(wrong, "begin", zip.subarray(0, 2).toString(), "PK");
    const said = await page.locator(".begin", { has: link }).innerText();
    if (!said.includes(`.zip, ${Math.ceil(zip.length / 1000)} KB, version `)) wrong.push(said);
    await page.context().close();
  });

  await check("Getting started shows what each of eight commands says", async (wrong) => {
    const page = await visit(browser, `${base}getting-started.html`, wrong, 390);
    const figures = await page.locator(".said").evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll("pre")].map((pre) => pre.textContent.split("\n"))));
    same(wrong, "commands", String(figures.map(([[command]]) => command.match(/^\$ make ?([a-z]*)/)?.[1])),
      ",lesson,watch,hint,example,try,trace,solution");
    for (const [[command, ...lines]] of figures) {
      const name = command.match(/make ?([\w-]*)/)[1] || "make";
      const all = (await recorded(name, 80)).split("\n");
      for (const line of lines) if (line !== "…" && !all.includes(line)) wrong.push(`${command}: ${line}`);
      if (lines.length < 3) wrong.push(`${command} says only ${lines}`);
    }
    same(wrong, "sideways", await sideways(page), 0);
    await page.context().close();
  });

  await check("the instructor's guide begins with the page on a class", async (wrong) => {
    for (const width of [1280, 390]) {
      const page = await visit(browser, `${base}instructors.html`, wrong, width);
      const picture = page.getByRole("img", { name: /^The page on a class of six/ });
      const { words, high } = await picture.evaluate((one) =>
        ({ words: one.shadowRoot?.textContent ?? "", high: one.getBoundingClientRect().height }));
      for (const word of ["To look at", "Mistakes made most", "Ada Moreau"]) if (!words.includes(word)) wrong.push(`no ${word}`);
      if (high < 400) wrong.push(`it is ${high} high`);
      same(wrong, "sideways", await sideways(page), 0);
      await page.context().close();
    }
  });
};

const testTask = (browser, base) =>
  check("the first task is written on the front page, and gone on with in the lesson", async (wrong) => {
    const page = await visit(browser, base, wrong, 390, { bypassCSP: true });
    if (await page.isVisible(".go-on")) wrong.push("it goes on before it has begun");
    await open(page, 1);
    const { value, at } = await page.locator(editor).evaluate((area) =>
      ({ value: area.value, at: area.value.slice(area.selectionStart, area.selectionEnd) }));
    same(wrong, "the file", value, STUB);
    same(wrong, "selected", at, "TODO_STATUS(1, out)");
    const failed = await judged(page, answered("ITER_STOP"));
    if (!/FAILS\s+first/.test(failed)) wrong.push(`a wrong answer: ${failed}`);
    const right = await judged(page, answered("iter_next(it, out)"));
    if (!/\d+ of 15 cases\s+pass/.test(right) || /FAILS\s+first/.test(right)) wrong.push(`the right one: ${right}`);
    same(wrong, "sideways", await sideways(page), 0);
    await page.evaluate(AXE);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() => globalThis.axe.run(document));
      wrong.push(...violations.flatMap((one) => one.nodes.map((node) => `${colorScheme}: ${one.id}: ${node.target}`)));
    }
    if (!/^\d+ of 15 cases pass$/.test(await page.textContent(".cards .judged"))) wrong.push("the card does not know it");
    await page.getByRole("link", { name: "TODO 2: count" }).click();
    await page.waitForURL(`${base}${LESSON}.html#task-2`);
    await open(page, 2);
    same(wrong, "in the lesson", await page.inputValue(editor), answered("iter_next(it, out)"));
    await page.goto(base);
    same(wrong, "going on", await page.textContent(".go-on"), "Go on with lesson 1: Iterable and iterator");
    await page.evaluate((lesson) => localStorage.setItem("judge progress", JSON.stringify({ [lesson]: [15, 15] })), LESSON);
    await page.goto(base);
    same(wrong, "after lesson 1", await page.getAttribute(".go-on", "href"), "02-my-range.html");
    await page.context().close();
  });

/** The tests of what one sees first. */
export const testFront = async (browser, base) => {
  await testLook(browser, base);
  await testTask(browser, base);
};
