// What helps one to read: links of headings, copying, the section that one is in.
import { readdir, readFile } from "node:fs/promises";
import { check } from "./browser.mjs";

const LESSON = "03-stop-iteration.html";
const WIDE = { width: 1280, height: 900 };

/** A page of its own for a test. */
export const on = async (browser, address, options, test) => {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  const page = await context.newPage();
  await page.goto(address);
  await test(page, context);
  await context.close();
};
const current = (page) => page.evaluate(() =>
  document.querySelector(".sections [aria-current=location]")?.textContent ?? "");

const testHeadings = async (browser, base, folder) => {
  await check("a heading has a link to itself, and is not read with it", async (wrong) => {
    await on(browser, base + LESSON, { javaScriptEnabled: false }, async (page) => {
      const headings = page.locator("main :is(h2, h3, h4)[id]");
      if (await headings.count() < 8) wrong.push("there are hardly any headings");
      for (const heading of await headings.all()) {
        const text = (await heading.textContent()).trim();
        const link = page.getByRole("link", { name: `Link to: ${text}`, exact: true });
        if (await link.getAttribute("href") !== `#${await heading.getAttribute("id")}`)
          wrong.push(`${text}: its link leads elsewhere`);
        await page.getByRole("heading", { name: text, exact: true }).first().waitFor({ timeout: 1000 });
      }
      const seen = () => page.locator(".anchor").first().evaluate((link) => getComputedStyle(link).opacity);
      if (await seen() !== "0") wrong.push("it is seen when nobody points there");
      await page.locator(".anchor").first().focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      if (await seen() !== "1") wrong.push("it has the focus and is not seen");
      await page.emulateMedia({ media: "print" });
      if (await page.locator(".anchor").first().isVisible()) wrong.push("it is printed");
    });
    const scripts = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".js"));
    for (const name of scripts)
      if ((await readFile(`${folder}/${name}`, "utf8")).includes("Link to: Up to the top"))
        wrong.push(`the search finds it: ${name}`);
  });
};

/** Is that text in the file, at whatever indentation? Marks are not shown. */
const within = async (text, file) => {
  const there = (await readFile(file, "utf8")).replace(/^\s*(?:#|\/\*) \[\w+\](?: \*\/)?\n/gm, "");
  return [0, 4, 8].some((depth) =>
    there.includes(text.replace(/^(?=.)/gm, " ".repeat(depth))));
};

const testCopying = async (browser, base) => {
  const permissions = ["clipboard-read", "clipboard-write"];
  await check("code is copied as it stands in its file", async (wrong) => {
    await on(browser, base + LESSON, { permissions }, async (page) => {
      const press = async (button) => {
        await button.focus();
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => document.querySelector("body > .spoken").textContent);
        const said = await page.textContent("body > .spoken");
        if (said !== "Copied") wrong.push(`it says: ${said}`);
        await page.evaluate(() => { document.querySelector("body > .spoken").textContent = ""; });
        return page.evaluate(() => navigator.clipboard.readText());
      };
      let compared = 0;
      for (const code of await page.locator(".code:has(.source a):not(:has-text('to begin with'))").all()) {
        const source = await code.locator(".source a").textContent();
        const text = await press(code.locator(".copy"));
        compared++;
        if (!text || !(await within(text, `lessons/03-stop-iteration/${source}`)))
          wrong.push(`not in ${source}: ${JSON.stringify(text)}`);
      }
      if (compared < 6) wrong.push(`only ${compared} pieces of code`);
      if (await page.locator(".output .copy, .signature + .copy").count())
        wrong.push("what is no code can be copied");
      await page.goto(`${base}file-lessons-03-stop-iteration-example-c.html`);
      const whole = await press(page.locator(".copy"));
      if (whole !== await readFile("lessons/03-stop-iteration/example.c", "utf8"))
        wrong.push("a whole file is not as it is");
      await page.goto(`${base}using-it.html`);
      const command = await press(page.getByRole("button", { name: "Copy these commands" }).first());
      if (!(await readFile("docs/using-it.md", "utf8")).includes(`\`\`\`shell\n${command}\n\`\`\``))
        wrong.push(`no such commands: ${JSON.stringify(command)}`);
    });
  });

  await check("where a page may not copy, the code is selected", async (wrong) => {
    await on(browser, base + LESSON, {}, async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
      });
      await page.locator(".copy").first().click();
      await page.waitForFunction(() => document.querySelector("body > .spoken").textContent);
      const said = await page.textContent("body > .spoken");
      if (!/^Selected: press (?:Ctrl\+|⌘)C$/.test(said)) wrong.push(`it says: ${said}`);
      const [selected, code] = await page.evaluate(() =>
        [String(getSelection()), document.querySelector(".code pre").textContent]);
      if (selected.replace(/\s/g, "") !== code.replace(/\s/g, "")) wrong.push(`selected: ${selected}`);
    });
  });
};

const testSections = async (browser, base) => {
  await check("the section that is being read is marked", async (wrong) => {
    await on(browser, base + LESSON, {}, async (page) => {
      const expect = async (name, what) => {
        await page.waitForFunction((text) =>
          (document.querySelector(".sections [aria-current=location]")?.textContent ?? "") === text,
        name, { timeout: 3000 }).catch(async () => wrong.push(`${what}: ${await current(page)}, not ${name}`));
      };
      await expect("", "at the top");
      await page.evaluate(() => document.getElementById("the-loop-by-hand").scrollIntoView());
      await expect("The loop by hand", "after scrolling");
      await page.evaluate(() => document.getElementById("an-iter-that-sets-up").scrollIntoView());
      await expect("An iter that sets up", "after scrolling back");
      // So high that the last headings can't come to its top.
      await page.setViewportSize({ width: 1280, height: 2400 });
      for (const name of ["Going further", "Where Python differs"]) {
        await page.getByRole("link", { name, exact: true }).first().click();
        await expect(name, "after a jump near the end");
      }
      await page.setViewportSize({ width: 1280, height: 340 });
      await page.evaluate(() => scrollTo(0, 0));
      await expect("", "back at the top");
      await page.evaluate(() => {
        document.querySelector(".sidebar").scrollTop = 0;
        document.getElementById("stopped-for-good").scrollIntoView();
      });
      await expect("Stopped for good", "in a low window");
      const [link, box] = await page.evaluate(() =>
        [".sections [aria-current]", ".sidebar"].map((selector) =>
          document.querySelector(selector).getBoundingClientRect().toJSON()));
      if (link.top < box.top || link.bottom > box.bottom) wrong.push("the mark is out of view");
      await page.goto(`${base}file-tests-03-stop-iteration-cases-c.html#a_walk`);
      if (await page.getAttribute(".lessons .within", "href") !== LESSON)
        wrong.push("a source page does not show its lesson");
    });
    await on(browser, `${base}${LESSON}#stopped-for-good`, {}, async (page) => {
      await page.waitForTimeout(200);
      if (await current(page) !== "Stopped for good") wrong.push(`opened there: ${await current(page)}`);
    });
  });
};

const testCases = async (browser, base) => {
  await check("a case of the coverage map is seen when its link is followed", async (wrong) => {
    await on(browser, `${base}coverage.html`, {}, async (page) => {
      const links = await page.locator('a[href*="cases-c.html#"]').evaluateAll((all) =>
        all.map((link) => [link.href, link.textContent]));
      const folders = new Map(links.map((link) => [link[0].split("#")[0], link]));
      if (folders.size < 7) wrong.push(`only ${folders.size} files of cases`);
      for (const [address, name] of folders.values()) {
        await page.goto(address);
        const [text, top, below] = await page.evaluate(() => {
          const target = document.querySelector(":target");
          return [target?.textContent, target?.getBoundingClientRect().top,
            document.querySelector(".top").getBoundingClientRect().bottom];
        });
        if (!text?.includes(name)) wrong.push(`${address}: ${text}`);
        else if (top < below || top > WIDE.height) wrong.push(`${address}: it is at ${top}`);
      }
    });
  });
};

/** What a file calls its cases. */
const casesOf = async (lesson) =>
  [...(await readFile(`tests/${lesson}/cases.c`, "utf8")).matchAll(/^\w*CASE\w*\(\d+, (\w+)\)/gm)].map((found) => found[1]);

const testLists = (browser, base) =>
  check("a file of cases begins with a list of them, as sentences", async (wrong) => {
    await on(browser, base + LESSON, { javaScriptEnabled: false }, async (page) => {
      for (const lesson of ["02-my-range", "03-stop-iteration"]) {
        await page.goto(`${base}file-tests-${lesson}-cases-c.html`);
        const listed = await page.locator("nav.cases a").evaluateAll((links) => links.map((link) =>
          [link.hash.slice(1), link.textContent, document.querySelector(link.hash)?.textContent ?? ""]));
        const names = await casesOf(lesson);
        if (names.length < 5 || listed.map(([name]) => name).join() !== names.join())
          wrong.push(`${lesson}: ${listed.length} of ${names.length} cases`);
        for (const [name, words, line] of listed)
          if (words !== name.replaceAll("_", " ") || !line.includes(`${name})`))
            wrong.push(`${name}: ${words}, and leads to ${line}`);
        if (!await page.locator('main a[href="reference-harness.html"]').count())
          wrong.push(`${lesson}: it does not say where EXPECT_NEXT is explained`);
      }
    });
  });

const testGlossary = (browser, base) =>
  check("the glossary leads to where a lesson says it, and one sees where one is", async (wrong) => {
    await on(browser, `${base}glossary.html`, {}, async (page) => {
      const text = await page.textContent("main");
      const links = await page.locator("main a", { hasText: /^Lesson \d$/ }).evaluateAll((all) =>
        all.map((link) => [link.textContent, link.getAttribute("href")]));
      const said = text.match(/Lesson \d/g).length;
      if (links.length !== said || said < 15) wrong.push(`${links.length} of ${said} lead anywhere`);
      for (const [lesson, address] of links)
        if (!address.startsWith(`0${lesson.slice(-1)}-`)) wrong.push(`${lesson}: ${address}`);
      const sections = links.filter(([, address]) => address.includes("#"));
      if (sections.length < 10) wrong.push(`only ${sections.length} lead to a section`);
      await page.goto(base + sections[0][1]);
      const edge = await page.evaluate(() =>
        getComputedStyle(document.querySelector(":target").parentElement, "::before").borderLeftStyle);
      if (edge !== "solid") wrong.push("nothing shows where one has come to");
    });
  });

export const testReading = async (browser, base, folder) => {
  await testHeadings(browser, base, folder);
  await testCopying(browser, base);
  await testSections(browser, base);
  await testCases(browser, base);
  await testLists(browser, base);
  await testGlossary(browser, base);
};
