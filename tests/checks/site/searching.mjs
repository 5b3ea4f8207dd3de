// Does the search find what people look for, and say so well?
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { check, watch } from "./browser.mjs";

const LESSON = "05-generators.html";
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const AMONG_THE_FIRST = 3;

const linesOf = async (path) =>
  (await readFile(path, "utf8")).split("\n").filter((line) => line && !line.startsWith("#"));

/** A page with the field ready. */
const open = async (browser, base, wrong, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  watch(page, base, wrong);
  await page.goto(base + LESSON);
  await page.keyboard.press("/");
  await ask(page, "iterator");
  return page;
};

/** What the field shows. Runs in the page. */
const shown = () => ({
  said: document.querySelector(".results p").textContent,
  links: [...document.querySelectorAll(".results a")].map((link) => link.getAttribute("href")),
  labels: [...document.querySelectorAll(".results a > span")].map((span) => span.textContent),
  excerpts: [...document.querySelectorAll(".results small")].map((small) => small.textContent),
  marks: [...document.querySelectorAll(".results mark")].map((mark) => mark.textContent.toLowerCase()),
  others: [...document.querySelectorAll(".results button")].map((button) => button.textContent),
});

/** What the field answers. */
const ask = async (page, words) => {
  await page.fill("#search", "");
  await page.fill("#search", words);
  await page.waitForFunction(() => /found/i.test(document.querySelector(".results p").textContent));
  return page.evaluate(shown);
};

/** What it answers to many questions, one after the other; it answers at once. */
const askAll = async (page, questions) => {
  await page.evaluate(`globalThis.shown = ${shown}`);
  return page.evaluate((all) => {
    const field = document.querySelector("#search");
    return all.map((words) => {
      for (const value of ["", words]) {
        field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      return globalThis.shown();
    });
  }, questions);
};

const isOne = (link, place) =>
  place.endsWith("#*") ? link.split("#")[0] === place.slice(0, -2) : link === place;

/** Is there such a page, with such a place in it? */
const isThere = (folder) => {
  const texts = new Map();
  return async (link) => {
    const [file, anchor] = link.split("#");
    if (!texts.has(file)) texts.set(file, await readFile(join(folder, file), "utf8").catch(() => ""));
    return texts.get(file).includes(anchor && anchor !== "*" ? ` id="${anchor}"` : "<main");
  };
};

const testAnswers = async (page, folder) => {
  const there = isThere(folder);
  const asked = await linesOf("tests/checks/site/asked.txt");
  await check(`${asked.length} questions are answered among the first ${AMONG_THE_FIRST}`, async (wrong) => {
    const pairs = asked.map((line) => line.split(" => "));
    const found = await askAll(page, pairs.map(([words]) => words));
    for (const [at, [words, answers]] of pairs.entries()) {
      const places = answers.split(" ");
      for (const place of places)
        if (!(await there(place))) wrong.push(`${words}: there is no ${place}`);
      const first = found[at].links.slice(0, AMONG_THE_FIRST);
      if (!first.some((link) => places.some((place) => isOne(link, place))))
        wrong.push(`${words}: ${first.join(", ") || "nothing"}`);
    }
  });

  await check("what synonyms stand for is on the pages", async (wrong) => {
    const ways = (await linesOf("docs/site/search/synonyms.txt"))
      .flatMap((line) => line.split(": ")[1].split(" | "));
    for (const [at, { said }] of (await askAll(page, ways)).entries())
      if (!said || /^Nothing|none with|reading/.test(said)) wrong.push(`${ways[at]}: ${said}`);
  });

  await check("every place that can be found is there", async (wrong) => {
    const pages = await page.evaluate(() => globalThis.searchPages);
    for (const { page: file, sections } of pages)
      for (const [anchor] of sections) {
        const link = anchor ? `${file}#${anchor}` : file;
        if (!(await there(link))) wrong.push(link);
      }
  });
};

const testWords = async (page) => {
  await check("what was typed wrong is read right, and marked", async (wrong) => {
    const { said, marks } = await ask(page, "how to write a genrator");
    if (!said.includes("reading “generator” for “genrator”")) wrong.push(said);
    if (!marks.includes("generator")) wrong.push(`marked: ${marks}`);
  });

  await check("what is shown of a place is why it was found", async (wrong) => {
    for (const [words, shown] of [["rewind", "to walk again"], ["generator lost its place", "lost its place"]]) {
      const { excerpts } = await ask(page, words);
      if (!excerpts.some((text) => text.includes(shown))) wrong.push(`${words}: ${excerpts[0]}`);
    }
  });

  await check("words are found whole or by their beginning", async (wrong) => {
    const { links, marks } = await ask(page, "tee");
    if (!links.length) wrong.push("nothing");
    for (const mark of marks) if (!mark.startsWith("tee")) wrong.push(`marked: ${mark}`);
  });

  await check("a name is found by its parts, and fillers count in code", async (wrong) => {
    for (const [words, mark] of [["each", "for_each"], ["for x in items:", "for"]])
      if (!(await ask(page, words)).marks.includes(mark)) wrong.push(`${words}: ${mark} is not marked`);
  });

  await check("what teaches comes before reference and source", async (wrong) => {
    for (const words of ["iterator", "gen_close", "ITER_STOP", "fibonacci"]) {
      const { labels } = await ask(page, words);
      const at = (label) => labels.findIndex((text) => text.startsWith(label));
      if (at("Lesson") !== 0 && at("Glossary") !== 0) wrong.push(`${words}: ${labels[0]}`);
      if (at("Source") >= 0 && at("Source") < at("Reference")) wrong.push(`${words}: source first`);
    }
  });

  await check("where nothing is found, a word that is near can be pressed", async (wrong) => {
    const { said, others } = await ask(page, "yieldd_q");
    if (!said.startsWith("Nothing found")) wrong.push(said);
    if (!others.includes("yield")) wrong.push(`offered: ${others}`);
    await page.click(".results button");
    if (!(await page.isVisible(".results a"))) wrong.push("and then nothing is found either");
  });
};

const testPanel = async (browser, base) => {
  await check("nothing of the search is loaded before it is used", async (wrong) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const loaded = [];
    page.on("request", (request) => request.url().includes("/search/") && loaded.push(request.url()));
    await page.goto(base + LESSON);
    if (loaded.length) wrong.push(`at once: ${loaded}`);
    await page.focus("#search");
    await ask(page, "iterator");
    if (loaded.length !== 2) wrong.push(`at its use: ${loaded}`);
    await context.close();
  });

  await check("a stroke that is typed in an editor stays there", async (wrong) => {
    const page = await open(browser, base, wrong);
    await page.evaluate(() => {
      document.querySelector("main").contentEditable = "true";
      document.querySelector("main").focus();
    });
    await page.keyboard.press("/");
    if (await page.evaluate(() => document.activeElement.id === "search")) wrong.push("it leads to the search");
    await page.context().close();
  });

  await check("Enter opens a case of a lesson, and the way back keeps the words", async (wrong) => {
    const page = await open(browser, base, wrong);
    await ask(page, "two_start_signals_each_have_a_state");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#two_start_signals/);
    if (!(await page.locator(":target").count())) wrong.push("there is no such place");
    await page.goBack();
    if (!(await page.inputValue("#search"))) wrong.push("the field is empty");
    await page.context().close();
  });

  for (const width of [1280, 390])
    await check(`the list lies below the field, at ${width} pixels`, async (wrong) => {
      const page = await open(browser, base, wrong, { viewport: { width, height: 780 } });
      const field = await page.locator("#search").boundingBox();
      const panel = await page.locator(".results").boundingBox();
      if (panel.y < field.y + field.height) wrong.push("it covers the field");
      if (panel.y + panel.height > 780) wrong.push("it ends below the window");
      if (width < 500 && panel.width < width - 40) wrong.push(`it is ${panel.width} pixels wide`);
      await page.context().close();
    });
};

const testAxe = async (browser, base) => {
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const [width, colorScheme] of [[1280, "light"], [390, "dark"]])
    await check(`axe finds nothing in an open search, ${colorScheme}, ${width} pixels`, async (wrong) => {
      const page = await open(browser, base, wrong, { viewport: { width, height: 780 }, colorScheme });
      for (const words of ["yeild", "segfault", "xyzzyx"]) {
        await ask(page, words);
        await page.keyboard.press("ArrowDown");
        await page.evaluate(axe);
        // The pages around it are looked at elsewhere, one with its list open.
        const found = await page.evaluate((tags) => globalThis.axe.run(".search", { runOnly: tags }), RULES);
        for (const rule of found.violations)
          wrong.push(`${words}: ${rule.id}: ${rule.nodes.map((node) => node.target.join(" "))}`);
      }
      await page.context().close();
    });
};

export const testSearching = async (browser, base, folder) => {
  const noise = [];
  const page = await open(browser, base, noise);
  await testAnswers(page, folder);
  await testWords(page);
  await page.context().close();
  await check("the search complains of nothing", async (wrong) => wrong.push(...noise));
  await testPanel(browser, base);
  await testAxe(browser, base);
};
