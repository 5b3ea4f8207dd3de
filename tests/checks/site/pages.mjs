// What must be true of every page, in light and dark, wide and narrow.
import { readdir, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { report, watch } from "./browser.mjs";
import { measure, WIDTHS } from "./layout.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const AT_ONCE = 3;
const LIMIT = 200 * 1024;
/** Of pages that are made alike, these stand for the others, unless EVERY is 1: all are
 * opened once, in a wide window. */
const ALIKE = /^(?:file|reference)-/;
const STAND_FOR_THEM = /-(?:01-iterable-vs-iterator-(?:example|cases)-c|generator|value)\.html$/;
const ALL = process.env.EVERY === "1";
const stands = (name) => ALL || !ALIKE.test(name) || STAND_FOR_THEM.test(name);
/** Both schemes, and both widths, of which a page is looked at in one by turns; with
 * EVERY=1 in each scheme at each width. */
const VIEWS = [["light", 1280], ["dark", 390], ...(ALL ? [["dark", 1280], ["light", 390]] : [])];

/** axe's findings, each as a line. Runs in the page. */
const audit = async (tags) => {
  const { violations } = await globalThis.axe.run(document, {
    runOnly: tags,
    resultTypes: ["violations"],
  });
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}`));
};

/** Leaves the page as a reader does: a step done, or something searched for. */
const use = async (page, name) => {
  const step = page.locator(".steps-next").first();
  if (await step.count()) {
    await step.click();
    await page.waitForSelector(".steps-line[aria-current]");
  }
  if (name === "glossary.html") {
    await page.fill("#search", "StopIteration");
    await page.waitForSelector(".results a");
  }
};

/** What a page links to, and what can be linked to. Runs in the page. */
const anchors = () => ({
  ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
  double: [...document.querySelectorAll("[id]")]
    .map((element) => element.id)
    .filter((id, at, all) => all.indexOf(id) !== at),
  links: [...document.querySelectorAll("[href], [src]")]
    .map((element) => element.getAttribute("href") || element.getAttribute("src")),
  blocking: [...document.querySelectorAll("link[rel=stylesheet], script[src]:not([defer], [async], [type=module])")]
    .map((element) => element.outerHTML),
});

const deadLinks = (pages, found, files) => {
  const wrong = [];
  for (const page of pages) {
    for (const link of found[page].links) {
      if (/^[a-z]+:/.test(link)) continue;
      const [path, anchor] = link.split("#");
      const target = path || page;
      if (!files.includes(target)) wrong.push(`${page}: no such page: ${link}`);
      else if (anchor && !found[target]?.ids.includes(decodeURIComponent(anchor)))
        wrong.push(`${page}: no such place: ${link}`);
    }
    for (const id of found[page].double) wrong.push(`${page}: twice the id ${id}`);
  }
  return wrong;
};

const heavy = async (folder, pages, files) => {
  const size = async (file) => (await stat(join(folder, file))).size;
  let around = (await size("style.css")) + (await size("site.js"));
  if (files.includes("judge/page.js")) around += await size("judge/page.js");
  const wrong = [];
  for (const page of pages.filter((name) => /^\d\d-/.test(name))) {
    const bytes = around + (await size(page));
    if (bytes > LIMIT) wrong.push(`${page} has ${bytes} bytes with style and script`);
  }
  return wrong;
};

const add = (list, name, lines) => list.push(...lines.map((line) => `${name}: ${line}`));

export const testPages = async (browser, base, folder) => {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((name) => name.endsWith(".html")).sort();
  const found = {};
  const noise = [];
  const views = VIEWS.map(([scheme, width]) => ({ scheme, width, looked: 0, axe: [] }));
  const standing = pages.filter(stands);
  const seenIn = (view, name) =>
    standing.includes(name) && (ALL || VIEWS[standing.indexOf(name) % 2][1] === view.width);
  const layout = {};

  for (const width of [1280, 390]) {
    const queue = width === 1280 ? [...pages] : [...standing];
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    await context.addInitScript(axe);
    const worker = async () => {
      const page = await context.newPage();
      watch(page, base, noise);
      for (let name; (name = queue.pop()); ) {
        await page.emulateMedia({ colorScheme: "light" });
        await page.goto(base + name);
        if (width === 1280) found[name] = await page.evaluate(anchors);
        for (const view of views.filter((one) => one.width === width)) {
          await page.emulateMedia({ colorScheme: view.scheme });
          if (view.scheme === "dark" && stands(name)) await use(page, name);
          if (!seenIn(view, name)) continue;
          view.looked++;
          // Half under the page's top, something pressable would count as too small.
          await page.evaluate(() => scrollTo(0, 0));
          add(view.axe, name, await page.evaluate(audit, RULES));
        }
        for (const measured of stands(name) ? WIDTHS[width] : [width]) {
          await page.setViewportSize({ width: measured, height: 900 });
          add(layout[measured] ??= [], name, await page.evaluate(measure));
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    await context.close();
  }

  for (const { scheme, width, looked, axe: said } of views)
    report(`axe finds nothing on ${looked} pages, ${scheme}, ${width} pixels`, said);
  for (const width of Object.keys(layout))
    report(`nothing sticks out, slips or is cut off, ${width} pixels`, layout[width]);
  report("no page complains or asks another host", noise);
  report("every link leads somewhere", deadLinks(pages, found, files));
  report("one stylesheet and nothing else blocks the first paint", pages.flatMap((page) =>
    found[page].blocking.length === (page === "404.html" ? 0 : 1) ? [] : [`${page}: ${found[page].blocking.join(" ")}`]));
  report("every lesson has less than 200 KB", await heavy(folder, pages, files));
};
