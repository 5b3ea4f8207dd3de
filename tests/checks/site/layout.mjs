// How a page lies there: at every width, with large letters, on paper, and in
// colours that the reader has chosen.
import { readdir } from "node:fs/promises";
import { check } from "./browser.mjs";

/** A page that is seen at a width is also measured at these. */
export const WIDTHS = { 1280: [2000, 768, 1280], 390: [320, 390] };

/** What is wrong with how the page lies there. Runs in the page. */
export const measure = () => {
  const wrong = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) wrong.push(`scrolls sideways: ${scrollWidth} > ${clientWidth}`);
  for (const code of all("main pre:has(.line)"))
    if (code.scrollWidth > code.clientWidth)
      wrong.push(`code is cut off: ${code.textContent.trim().slice(0, 40)}`);

  const pairs = all(".pair");
  const widths = new Set(pairs.map((pair) => Math.round(pair.getBoundingClientRect().width)));
  if (widths.size > 1) wrong.push(`pairs of several widths: ${[...widths]}`);
  for (const pair of pairs) {
    const [python, c] = [...pair.children].map((side) => [...side.querySelectorAll(".step")]);
    if (python.length !== c.length) wrong.push("a pair with unequal numbers of steps");
    const beside = getComputedStyle(pair).display === "grid";
    if (innerWidth >= 1280 && !beside) wrong.push("a pair is not side by side");
    if (!beside) continue;
    python.forEach((step, number) => {
      const gap = step.getBoundingClientRect().top - c[number].getBoundingClientRect().top;
      if (Math.abs(gap) > 1) wrong.push(`step ${number} of a pair is ${gap} pixels off`);
    });
  }
  for (const button of all("button, input, select, summary")) {
    const { width, height } = button.getBoundingClientRect();
    if (width && Math.min(width, height) < 24)
      wrong.push(`too small to press: ${button.outerHTML.slice(0, 60)}`);
  }
  return wrong;
};

const LESSON = "06-send.html";
/** Windows in which the bar at the top could take too much: width, height, size
 * of letters in percent. */
const SMALL = [
  [1280, 720, 200], [640, 400, 100], [390, 844, 100], [390, 844, 200], [320, 568, 100], [568, 320, 100],
];

const open = async (browser, address, size, options = {}) => {
  const [width, height, percent] = size;
  const page = await browser.newPage({ viewport: { width, height }, ...options });
  await page.goto(address);
  await page.addStyleTag({ content: `html { font-size: ${percent}% !important }` });
  return page;
};

/** How far down the bar covers the text. Runs in the page. */
const covered = () => {
  scrollTo(0, 2000);
  return Math.max(0, document.querySelector(".top").getBoundingClientRect().bottom);
};

const testBar = async (browser, base) => {
  await check("the bar at the top takes at most 15 % of the height", async (wrong) => {
    for (const size of SMALL) {
      const page = await open(browser, base + LESSON, size);
      const share = (await page.evaluate(covered)) / size[1];
      if (share > 0.15) wrong.push(`${size}: ${Math.round(100 * share)} %`);
      await page.close();
    }
  });
  await check("what is jumped to is not under the bar", async (wrong) => {
    for (const size of SMALL) {
      const page = await open(browser, base + LESSON, size);
      const bar = await page.evaluate(covered);
      const tops = await page.evaluate(() => [...document.querySelectorAll("main h2[id]")].map((heading) => {
        location.hash = heading.id;
        return heading.getBoundingClientRect().top;
      }));
      for (const top of tops.filter((one) => one < bar || one > size[1]))
        wrong.push(`${size}: a heading at ${top}, the bar down to ${bar}`);
      await page.close();
    }
  });
};

const testForced = (browser, base) =>
  check("in chosen colours it is seen what is current and what can be pressed", async (wrong) => {
    const page = await open(browser, base + LESSON, [1280, 900, 100], { forcedColors: "active" });
    await page.locator(".steps-next").first().click();
    await page.waitForSelector(".steps-line[aria-current]");
    wrong.push(...(await page.evaluate(() => {
      const style = (selector) => getComputedStyle(document.querySelector(selector));
      const problems = [];
      const paper = getComputedStyle(document.body).backgroundColor;
      if (style(".sidebar a[aria-current]").outlineStyle === "none") problems.push("the current page");
      const [here, other] = ["[aria-current]", ":not([aria-current])"]
        .map((which) => style(`.steps-line${which}`).borderLeftColor);
      if (here === other || here === paper) problems.push("the current line");
      for (const button of document.querySelectorAll("button"))
        if (button.offsetWidth && !button.matches(".judge-quiet") && (getComputedStyle(button).borderTopStyle === "none" ||
            getComputedStyle(button).borderTopColor === paper))
          problems.push(`no border: ${button.outerHTML.slice(0, 60)}`);
      return problems;
    })));
    await page.close();
  });

const testPaper = (browser, base) =>
  check("on paper only answers are folded, and nothing is cut off, dark, or a button", async (wrong) => {
    const page = await open(browser, base + LESSON, [672, 900, 100], { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    const folded = (which) => page.locator(`main details:not([open])${which}`).count();
    const before = await folded("");
    const kept = await folded(".kept");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    if (await folded(":not(.kept)")) wrong.push(`${await folded(":not(.kept)")} stay folded`);
    if (!kept || (await folded(".kept")) !== kept) wrong.push("answers are given away");
    wrong.push(...(await page.evaluate(() => {
      const problems = [];
      for (const button of document.querySelectorAll("button, input, select"))
        if (button.checkVisibility()) problems.push(`a button: ${button.outerHTML.slice(0, 60)}`);
      for (const code of document.querySelectorAll("main pre"))
        if (code.scrollWidth > code.clientWidth || code.scrollHeight > code.clientHeight + 1)
          problems.push(`cut off: ${code.textContent.slice(0, 40)}`);
      const ink = getComputedStyle(document.body).color.match(/\d+/g).map(Number);
      if (Math.max(...ink.slice(0, 3)) > 120) problems.push(`the text is rgb(${ink})`);
      return problems;
    })));
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    if ((await folded("")) !== before) wrong.push("what was folded before stays open");
    await page.close();
  });

/** Signs of which one half stands in another line than the other; and lines of
 * comments that go on before their own words. Runs in the page. */
const torn = () => {
  const wrong = [];
  const place = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter((box) => box.width);
  };
  for (const line of document.querySelectorAll("main .line")) {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data } = texts.currentNode;
      for (const { 0: sign, index } of data.matchAll(/->|\/\*|\+\+|\|\||[!+=-]=/g)) {
        const tops = place(texts.currentNode, index, index + sign.length).map((box) => box.top);
        if (new Set(tops).size > 1) wrong.push(`${sign} of ${line.textContent.trim()}`);
      }
      const words = /^\s*(?:\/?\*+|\/\/)? (?=\w)/.exec(data);
      if (!/^\s*(?:\/?\*|\/\/) ?\w/.test(line.textContent) || !words || line.querySelector(".deep")) continue;
      const [first, ...rest] = place(texts.currentNode, words[0].length, data.length);
      if (rest.some((box) => box.left < first.left - 1))
        wrong.push(`it goes on before its words: ${line.textContent.trim()}`);
    }
  }
  return wrong;
};

const testCode = (browser, base) =>
  check("no sign of code is torn, and a comment goes on below its words", async (wrong) => {
    for (const width of [390, 320])
      for (const name of ["02-my-range", LESSON.slice(0, -5), "file-lessons-02-my-range-example-c",
        "reference-generator"]) {
        const page = await open(browser, `${base}${name}.html`, [width, 844, 100]);
        for (const what of new Set(await page.evaluate(torn))) wrong.push(`${name} at ${width}: ${what}`);
        await page.close();
      }
  });

const ARROWS = /\w *-{2,}> *\w|\w *<-{2,} *\w|-{5}/;
const testDrawings = (browser, base, lessons) =>
  check("what is drawn with letters is whole, and smaller before it scrolls", async (wrong) => {
    let drawn = 0;
    for (const name of lessons) {
      const page = await open(browser, base + name, [390, 844, 100]);
      const blocks = await page.$$eval("main pre:is(.drawing, .text, .printed, .sketch)", (all) => all.map((block) => ({
        text: block.textContent, drawing: block.matches(".drawing"), scrolls: block.scrollWidth > block.clientWidth,
        shown: block.checkVisibility(), size: parseFloat(getComputedStyle(block).fontSize),
        hinted: getComputedStyle(block).boxShadow !== "none" })));
      for (const { text, drawing, scrolls, shown, size, hinted } of blocks) {
        if (ARROWS.test(text) && !drawing) wrong.push(`${name}: no drawing: ${text}`);
        if (!drawing || !shown) continue;
        drawn++;
        if (size < 9.5) wrong.push(`${name}: letters of ${size}: ${text}`);
        if (scrolls && size > 10) wrong.push(`${name}: it scrolls with letters of ${size}: ${text}`);
        if (scrolls !== hinted) wrong.push(`${name}: its edge does not tell: ${text}`);
      }
      await page.close();
    }
    if (drawn < 6) wrong.push(`only ${drawn} drawings`);
  });

const testMenu = (browser, base) =>
  check("on a phone the list of pages begins right below the bar", async (wrong) => {
    const page = await open(browser, base + LESSON, [390, 844, 100]);
    await page.click(".menu");
    const gap = await page.evaluate(() =>
      document.querySelector(".sidebar a").getBoundingClientRect().top -
      document.querySelector(".top").getBoundingClientRect().bottom);
    if (gap < 0 || gap > 30) wrong.push(`${gap} pixels below it`);
    await page.close();
  });

export const testLayout = async (browser, base, folder) => {
  await testBar(browser, base);
  await testForced(browser, base);
  await testPaper(browser, base);
  await testCode(browser, base);
  await testDrawings(browser, base, (await readdir(folder)).filter((name) => /^\d\d-.*html$/.test(name)));
  await testMenu(browser, base);
};
