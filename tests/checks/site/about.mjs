// What helps one to get about: keys, the menu of a phone, a page for where none is.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { check, watch } from "./browser.mjs";
import { on } from "./reading.mjs";

const LESSON = "03-stop-iteration.html";
const PHONE = { width: 390, height: 800 };
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const here = (page) => new URL(page.url()).pathname.slice(1);
/** axe's findings on a page. */
const audit = async (page) => {
  await page.evaluate(axe);
  return page.evaluate(async () => (await globalThis.axe.run()).violations.map((rule) => rule.id));
};

const testKeys = async (browser, base) => {
  await check("keys lead on and back, but not while one types", async (wrong) => {
    await on(browser, base + LESSON, {}, async (page) => {
      await page.keyboard.press("n");
      await page.waitForURL(/04-infinite-counters/);
      await page.keyboard.press("p");
      await page.waitForURL(/03-stop-iteration/);
      const stays = async (what) => {
        await page.waitForTimeout(150);
        if (here(page) !== LESSON) {
          wrong.push(`${what}: the page is left`);
          await page.goto(base + LESSON);
        }
      };
      await page.keyboard.press("/");
      await page.keyboard.type("pn?");
      await stays("typing in the search");
      if (await page.inputValue("#search") !== "pn?") wrong.push("the search lacks letters");
      await page.evaluate(() => {
        document.querySelector("main").insertAdjacentHTML("afterbegin",
          '<p contenteditable id="typed">x</p><input id="slider" type="range">');
      });
      for (const place of ["#typed", "#slider"]) {
        await page.focus(place);
        await page.keyboard.press("n");
        await stays(`in ${place}`);
      }
      await page.evaluate(() => document.activeElement.blur());
      await page.keyboard.press("Alt+n");
      await stays("with Alt");
    });
  });

  await check("keys are listed, and can be turned off for good", async (wrong) => {
    await on(browser, base + LESSON, {}, async (page) => {
      await page.keyboard.press("?");
      const dialog = page.getByRole("dialog", { name: "Keys" });
      for (const key of ["/", "n", "p", "?", "Esc"])
        if (!(await dialog.locator("kbd").allTextContents()).includes(key)) wrong.push(`no ${key}`);
      wrong.push(...await audit(page));
      await dialog.getByRole("checkbox").uncheck();
      await page.keyboard.press("Escape");
      if (await dialog.count()) wrong.push("Escape does not close it");
      await page.reload();
      for (const key of ["n", "/", "?"]) {
        await page.keyboard.press(key);
        await page.waitForTimeout(150);
        if (here(page) !== LESSON || await dialog.count() ||
          await page.evaluate(() => document.activeElement.id === "search"))
          wrong.push(`${key} does something, though it is off`);
      }
      if (await page.locator(".way kbd").first().isVisible()) wrong.push("a key is shown that does nothing");
      await page.getByRole("button", { name: "Keys on this site" }).click();
      await dialog.getByRole("checkbox").check();
      await dialog.getByRole("button", { name: "Close" }).click();
      await page.keyboard.press("n");
      await page.waitForURL(/04-infinite-counters/);
    });
  });
};

const testMenu = async (browser, base) => {
  await check("the menu of a phone closes on Escape, after a jump, on a press beside it", async (wrong) => {
    await on(browser, base + LESSON, { viewport: PHONE }, async (page) => {
      const open = async () => {
        await page.click(".menu");
        const { top, bottom } = await page.evaluate(() =>
          document.querySelector(".sidebar").getBoundingClientRect().toJSON());
        if (top < 0 || top > 200 || bottom > PHONE.height + 1) wrong.push(`it lies from ${top} to ${bottom}`);
      };
      const closed = async (what) => {
        if (await page.isVisible(".sidebar") || await page.getAttribute(".menu", "aria-expanded") !== "false")
          wrong.push(`${what} does not close it`);
      };
      await page.evaluate(() => scrollTo(0, 2000));
      await open();
      await page.keyboard.press("Tab");
      if (!await page.evaluate(() => document.activeElement.closest(".sidebar"))) wrong.push("Tab does not enter it");
      await page.keyboard.press("Escape");
      await closed("Escape");
      if (!await page.evaluate(() => document.activeElement.matches(".menu"))) wrong.push("the focus is lost");
      await open();
      await page.click('.sections a[href="#going-further"]');
      await closed("a jump");
      const top = await page.locator("#going-further").evaluate((heading) => heading.getBoundingClientRect().top);
      if (top < 0 || top > PHONE.height) wrong.push("the jump leads nowhere");
      await open();
      await page.mouse.click(200, PHONE.height - 20);
      if (here(page) !== LESSON) wrong.push("there is no room beside it");
      await closed("a press beside it");
    });
  });
};

const testMissing = async (browser, base, folder) => {
  await check("where there is no page, links lead back, however deep", async (wrong) => {
    const body = await readFile(`${folder}/404.html`, "utf8");
    const noise = [];
    await on(browser, base, {}, async (page) => {
      await page.route("**/deep/**", (route) => (route.request().url().endsWith("nothing.html")
        ? route.fulfill({ status: 200, contentType: "text/html", body })
        : route.fulfill({ status: 404, body: "" })));
      await page.goto(`${base}deep/deeper/nothing.html`);
      await page.waitForFunction((start) => document.links[0].href.startsWith(start), `${base}index`);
      if (await page.locator("main a").count() < 10) wrong.push("there are hardly any links");
      wrong.push(...await audit(page));
      await page.click("text=Lesson 3");
      await page.waitForURL(base + LESSON);
    });
    await on(browser, "about:blank", { javaScriptEnabled: false }, async (page) => {
      watch(page, base, noise);
      await page.goto(`${base}404.html`);
      await page.click("text=Lesson 3");
      await page.waitForURL(base + LESSON);
    });
    wrong.push(...noise);
  });
};

export const testAbout = async (browser, base, folder) => {
  await testKeys(browser, base);
  await testMenu(browser, base);
  await testMissing(browser, base, folder);
};
