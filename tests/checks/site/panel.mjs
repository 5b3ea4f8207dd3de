// The judge's panel on a lesson's page, with a desk that answers what it is told.
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { answer, judge, NARROW, open, press, same, selected, text, visit, WIDE } from "./at_panel.mjs";
import { check } from "./browser.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LESSON = "02-my-range.html";
const VERDICT = "\x1b[1mLesson 2\x1b[0m   \x1b[1;31m9 of 16 cases pass\x1b[0m\n"
  + "FAILS   \x1b[2mtests/02-my-range/cases.c:12\x1b[0m\nmy_range.c:11 is odd. See \"What goes\n"
  + "wrong\" in lessons/02-my-range/README.md.\nNext: TODO 2 in lessons/02-my-range/my_range.c:42\n";
const BROKEN = "lessons/02-my-range/my_range.c:11:12: \x1b[1;31merror: \x1b[0mno such foo\n"
  + "lessons/02-my-range/my_range.c:13:1: warning: unused\nLesson 2   not compiled\n";

const testText = async (browser, base) => {
  await check("the panel's text stays over a reload, Reset and back", async (wrong) => {
    const page = await visit(browser, base, wrong);
    await open(page);
    const stub = await text(page);
    await page.fill(".judge-editor textarea", "mine");
    await page.reload();
    await open(page);
    same(wrong, "after a reload", await text(page), "mine");
    await press(page, "Reset");
    same(wrong, "after Reset", await text(page), stub);
    await page.reload();
    await open(page);
    await press(page, "Bring my text back");
    same(wrong, "brought back", await text(page), "mine");
    await page.context().close();
  });

  await check("a reload in the middle of a run loses nothing, and Stop ends one", async (wrong) => {
    const page = await visit(browser, base, wrong);
    await open(page);
    await page.fill(".judge-editor textarea", "endless");
    await press(page, "Judge");
    await page.reload();
    await open(page);
    same(wrong, "after a reload", await text(page), "endless");
    same(wrong, "run by itself", await page.evaluate(() => globalThis.asked), undefined);
    await press(page, "Judge");
    await page.waitForFunction(() => globalThis.asked?.length);
    await page.waitForTimeout(50);
    await press(page, "Stop");
    await page.waitForFunction(() => document.querySelector(".judge-status").textContent === "Stopped.");
    same(wrong, "focus", await page.evaluate(() => document.activeElement.textContent), "Judge");
    await page.context().close();
  });

  await check("two tabs: neither text is written over", async (wrong) => {
    const one = await visit(browser, base, wrong);
    const other = await visit(browser, base, wrong, NARROW, one.context());
    await open(one);
    await open(other);
    await one.fill(".judge-editor textarea", "one");
    await other.waitForSelector("text=changed in another tab");
    await other.fill(".judge-editor textarea", "other");
    same(wrong, "kept", await one.evaluate(() => localStorage["judge 02-my-range text"]), "one");
    await press(other, "Take that text");
    same(wrong, "taken", await text(other), "one");
    await press(other, "Bring my text back");
    same(wrong, "brought back", await text(other), "other");
    await one.waitForSelector("text=changed in another tab");
    await press(one, "Keep this one");
    same(wrong, "kept", await one.evaluate(() => localStorage["judge 02-my-range text"]), "one");
    await one.context().close();
  });

  await check("where storage is refused the panel works, and says so", async (wrong) => {
    const context = await browser.newContext(NARROW);
    await context.addInitScript(() =>
      Object.defineProperty(globalThis, "localStorage", { get() { throw new Error("refused"); } }));
    const page = await visit(browser, base, wrong, NARROW, context);
    await open(page);
    await page.fill(".judge-editor textarea", "mine");
    if (!(await page.isVisible("text=keeps nothing of this page"))) wrong.push("it is silent");
    await judge(page, VERDICT);
    same(wrong, "status", await page.textContent(".judge-status"), "9 of 16 cases pass.");
    await context.close();
  });

  await check("a file can be opened, and is downloaded under its name", async (wrong) => {
    const page = await visit(browser, base, wrong);
    await open(page);
    await page.setInputFiles(".judge input[type=file]",
      { name: "x.c", mimeType: "text/plain", buffer: Buffer.from("opened\n") });
    await page.waitForFunction(() => document.querySelector(".judge-editor textarea").value === "opened\n");
    const [download] = await Promise.all([page.waitForEvent("download"), press(page, "Download")]);
    same(wrong, "name", download.suggestedFilename(), "my_range.c");
    same(wrong, "content", await readFile(await download.path(), "utf8"), "opened\n");
    await page.context().close();
  });
};

const testVerdict = async (browser, base) => {
  await check("a verdict's places lead to lines, cases and sections", async (wrong) => {
    const page = await visit(browser, base, wrong);
    await open(page);
    same(wrong, "the task's line", await selected(page), "TODO_STATUS(1, out)");
    await judge(page, VERDICT);
    same(wrong, "links", String(await page.locator(".judge-said a").evaluateAll((all) =>
      all.map((link) => link.getAttribute("href")))),
    ["file-tests-02-my-range-cases-c.html#L12", "#judge-file", `${LESSON}#what-goes-wrong`,
      `${LESSON}#what-goes-wrong`, "#judge-file"].join(","));
    same(wrong, "the text", await page.textContent(".judge-said"),
      VERDICT.replace(/\x1b\[[\d;]*m/g, "").trimEnd());
    await page.click(".judge-said >> text=my_range.c:11");
    same(wrong, "line 11", await selected(page), "return TODO_STATUS(1, out);");
    await page.click(".judge-next a");
    same(wrong, "the next task", await selected(page), "TODO_STATUS(2, out)");
    same(wrong, "it is at", await page.evaluate(() => document.querySelector(".judge").previousElementSibling.id), "todo-2");
    await page.goto(`${base}file-tests-02-my-range-cases-c.html#L12`);
    if (!(await page.locator("#L12:target").count())) wrong.push("the case's line cannot be led to");
    await page.context().close();
  });

  await check("what the compiler says is a list of links, and in the margin", async (wrong) => {
    const page = await visit(browser, base, wrong, WIDE);
    await open(page);
    await judge(page, BROKEN);
    same(wrong, "list", String(await page.locator(".judge-problems li").allTextContents()),
      "my_range.c, line 11 error: no such foo,my_range.c, line 13 warning: unused");
    same(wrong, "marks", await page.locator(".cm-lint-marker").count(), 2);
    await page.context().close();
  });

  await check("when all passes the next lesson is offered, and the lists know it", async (wrong) => {
    const page = await visit(browser, base, wrong);
    await open(page);
    await judge(page, "Lesson 2  all 16 cases pass\n", 0);
    same(wrong, "link", await page.getAttribute(".judge-next a", "href"), "03-stop-iteration.html");
    await page.goto(`${base}index.html`);
    same(wrong, "front page", await page.textContent(".cards .judged"), "all 16 cases pass");
    await page.context().close();
  });

  await check("a hint, an example, a try and its trace ask the desk for just that", async (wrong) => {
    const page = await visit(browser, base, wrong);
    await open(page);
    for (const name of ["Hint", "Example"]) {
      await press(page, name);
      await page.waitForFunction((said) => document.querySelector(".judge-said").textContent === said, name.toLowerCase());
    }
    await press(page, "Try");
    await page.fill("#judge-orders", "next it");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(".judge-said").textContent === "try");
    await press(page, "Trace");
    await page.waitForFunction(() => document.querySelector(".judge-said").textContent === "trace");
    const asked = await page.evaluate(() => globalThis.asked.map(([command, { orders, traced }]) =>
      [command, orders, traced].join(" ").trim()));
    same(wrong, "asked", String(asked), "hint,example,try next it,trace next it try");
    await page.context().close();
  });

  await check("hostile text in a verdict or in the storage stays text", async (wrong) => {
    const page = await visit(browser, base, wrong);
    const evil = '<img src=x onerror="hit=1"><script>hit=1</script>\x1b]8;;javascript:hit=1\x07x\x1b[2J';
    await page.evaluate((bad) => {
      localStorage["judge 02-my-range text"] = bad;
      localStorage["judge 02-my-range kept"] = bad;
      localStorage["judge progress"] = `{"02-my-range":["${"<b>x"}",16], "]":[1,2]}`;
    }, evil);
    await page.reload();
    await open(page);
    same(wrong, "stored", await text(page), evil.replaceAll("\r", "\n"));
    await judge(page, `${evil}\n"a" in lessons/x" onclick=/README.md\n`);
    same(wrong, "elements", await page.locator(".judge-said :not(span, a)").count(), 0);
    if (!(await page.textContent(".judge-said")).includes("<script>hit=1</script>")) wrong.push("it is not shown");
    same(wrong, "ran", await page.evaluate(() => globalThis.hit), undefined);
    await page.context().close();
  });
};

const testAround = async (browser, base, folder) => {
  await check("the panel by keyboard alone: Tab goes in and out, Ctrl+Enter judges", async (wrong) => {
    const page = await visit(browser, base, wrong, WIDE);
    await page.focus("#todo-1 button");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".cm-content:focus");
    await answer(page, VERDICT);
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector(".judge-said:not([hidden])");
    await page.keyboard.press("Tab");
    same(wrong, "after the editor", await page.evaluate(() => document.activeElement.textContent), "Read what the judge says");
    await page.keyboard.press("Enter");
    same(wrong, "and there", await page.evaluate(() => document.activeElement.className), "judge-said");
    await page.focus(".cm-content");
    await page.keyboard.press("Shift+Tab");
    same(wrong, "before the editor", await page.evaluate(() => document.activeElement.textContent), "Close");
    await page.keyboard.press("Enter");
    same(wrong, "closed", await page.locator(".judge").count(), 0);
    same(wrong, "focus", await page.evaluate(() => document.activeElement.parentElement.id), "todo-1");
    await page.context().close();
  });

  await check("axe finds nothing in the panel that was used, wide and narrow, light and dark", async (wrong) => {
    for (const options of [WIDE, NARROW]) {
      const page = await visit(browser, base, wrong, options);
      await open(page);
      await press(page, "Try");
      await judge(page, BROKEN + VERDICT.replace("9 of", "\x1b[32m9\x1b[33m o\x1b[36mf\x1b[0m"));
      await press(page, "Download");
      await page.evaluate(AXE);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(async () => (await globalThis.axe.run(document)).violations
          .flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}`)));
        wrong.push(...found.map((line) => `${colorScheme}, ${options.viewport.width}: ${line}`));
      }
      same(wrong, "sideways", await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      await page.emulateMedia({ media: "print" });
      if (await page.isVisible(".judge")) wrong.push("it is printed");
      await page.context().close();
    }
  });

  await check("the content policy lets nothing out and no stray script in", async (wrong) => {
    const page = await visit(browser, base, []);
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    const result = await page.evaluate(async () => {
      const violated = [];
      addEventListener("securitypolicyviolation", (event) => violated.push(event.violatedDirective));
      document.body.append(Object.assign(document.createElement("script"), { textContent: "hit = 1" }));
      const fetched = await fetch("http://localhost:9/").then(() => "sent", (error) => error.name);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return [fetched, ...violated, typeof hit].join(" ");
    });
    same(wrong, "outcome", result, "TypeError script-src-elem connect-src undefined");
    same(wrong, "asked", asked.filter((url) => !url.startsWith(base)).length, 0);
    await page.context().close();
  });

  await check("from a file, and without JavaScript, the page says how else", async (wrong) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`file://${folder}/${LESSON}`);
    await page.click("#todo-1 button");
    if (!(await page.textContent("#todo-1")).includes("make docs-serve")) wrong.push("it is silent");
    await page.context().close();
    const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await bare.goto(base + LESSON);
    same(wrong, "without JavaScript", await bare.innerText("#todo-1"), "In a terminal: make lesson-2");
    await bare.context().close();
  });
};

/** The panel's tests. `folder`: where the built site lies. */
export const testPanel = async (browser, base, folder) => {
  await Promise.all([testText(browser, base), testVerdict(browser, base), testAround(browser, base, folder)]);
};
