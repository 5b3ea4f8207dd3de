// Goes through every step-through by keyboard, forward and back, and compares
// what it shows with what was recorded when the site was built.
//
//     checkSteps(browser, baseUrl, folder, report)    report(name, ok, detail)
import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { pathToFileURL } from "node:url";
import { difference, shown } from "./steps_shown.mjs";

const parts = new URL("../../../build/docs-parts/steps/", import.meta.url);

const settled = (page, scene, step) => scene.and(
  page.locator(`.steps-scene[data-step="${step}"]:has(> [aria-busy="false"])`)).waitFor({ timeout: 5000 });

// Keeps what a scene shows after each change, until it is asked for.
const keep = (shownNow) => {
  window.kept = [];
  window.take = () => window.kept.splice(0);
  document.addEventListener("DOMContentLoaded", () => {
    for (const root of document.querySelectorAll(".steps-scene"))
      new MutationObserver(() => window.kept.push(shownNow(root)))
        .observe(root, { attributeFilter: ["data-step"] });
  });
};

// A scene of a page, by keyboard.
class Walk {
  constructor(page, scene, data) {
    Object.assign(this, { page, scene, data, length: data.steps.length });
  }

  // Presses the keys one after the other: each leads to its step, as recorded.
  async press(keys, { steps = this.data.steps, length = this.length } = {}) {
    await this.page.evaluate(() => window.take());
    for (const [key] of keys) await this.page.keyboard.press(key);
    const seen = await this.page.evaluate(() => window.take());
    for (const [index, [key, at]] of keys.entries()) {
      if (!seen[index]) return `${key}: nothing happens after ${index} presses`;
      const wrong = difference(seen[index], steps, at, length);
      if (wrong) return `${key}: ${wrong}`;
    }
    return seen.length > keys.length ? "there is a step too many" : null;
  }

  // From where the focus is, on with the Tab key.
  async tabTo(selector) {
    const handle = await this.scene.locator(selector).elementHandle();
    for (let i = 0; i < 12; i++) {
      if (await handle.evaluate((each) => each === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`the Tab key never reaches ${selector}`);
  }

  async enter() {
    await this.scene.evaluate((root) => {
      root.tabIndex = -1;
      root.focus({ preventScroll: true });
    });
    await this.tabTo(".steps-next");
  }

  async forward() {
    await this.enter();
    const wrong = await this.press(this.data.steps.map((_, index) =>
      [["Enter", "Space", "ArrowRight"][index % 3], index + 1]));
    return wrong ?? await this.nothing("Enter");
  }

  async nothing(key) {
    await this.page.keyboard.press(key);
    return (await this.page.evaluate(() => window.take())).length
      ? `${key} leads behind the end` : null;
  }

  async backward() {
    await this.page.keyboard.press("Shift+Tab");
    const wrong = await this.press(this.data.steps.map((_, index) =>
      [index % 2 ? "Enter" : "ArrowLeft", this.length - 1 - index]));
    return wrong ?? await this.nothing("Enter");
  }

  async jump() {
    const wrong = await this.press([["End", this.length], ["Home", 0]]);
    if (wrong) return wrong;
    await this.tabTo(".steps-slider");
    return await this.press([["ArrowRight", 1], ["ArrowRight", 2], ["ArrowLeft", 1],
      ["End", this.length], ["Home", 0]]);
  }

  // Sends one of the values after two steps; after the first of them, goes back
  // and on again. Then to the start.
  async send(number) {
    const { data, page } = this;
    const steps = [...data.steps.slice(0, 2), { ...data.sends[number], lines: [] }];
    const length = this.length + 1;
    await this.scene.locator(".steps-next").focus();
    for (const key of ["Home", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await this.tabTo(".steps-choice");
    await page.keyboard.press("Home");
    for (let i = 0; i < number; i++) await page.keyboard.press("ArrowDown");
    await this.tabTo(".steps-send");
    await page.keyboard.press("Enter");
    await settled(page, this.scene, 3);
    const sent = difference(await this.scene.evaluate(shown), steps, 3, length);
    if (sent) return `sent: ${sent}`;
    await this.scene.locator(".steps-start").focus();
    const wrong = number > 0 ? null : await this.press([["ArrowLeft", 2], ["Home", 0],
      ["ArrowRight", 1], ["ArrowRight", 2], ["ArrowRight", 3]], { steps, length });
    return wrong ? `after a send, ${wrong}` : await this.press([["Enter", 0]]);
  }
}

const PRESSES = [".steps-start", ".steps-back", ".steps-next"];

// Two quick presses at one place; the buttons stay where they are.
const checkPlaces = async (page, scene) => {
  const places = () => scene.evaluate((root, buttons) => buttons.map((each) => {
    const { x, y, width } = root.querySelector(each).getBoundingClientRect();
    return [x, y - root.getBoundingClientRect().y, width];
  }), PRESSES);
  await scene.scrollIntoViewIfNeeded();
  const before = await places();
  await scene.locator(".steps-next").dblclick();
  if (await scene.getAttribute("data-step") !== "2") return "two presses are not two steps";
  await scene.locator(".steps-next").press("End");
  const after = await places();
  return isDeepStrictEqual(before, after) ? null : `buttons move: ${after}, before ${before}`;
};

const reads = (number, scene) =>
  scene.evaluate((root) => [...root.querySelectorAll("tbody tr")].filter((row) =>
    row.checkVisibility()).length).then((count) =>
    count === number ? null : `${count} of ${number} rows are visible`);

// The module is slow, and then it does not come at all.
const checkFetching = async (context, url, number, data) => {
  const page = await context.newPage();
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route("**/*.wasm", async (route) => { await held; await route.continue(); });
  await page.goto(url);
  const scene = page.locator(".steps-scene").nth(number);
  const next = scene.locator(".steps-next");
  for (let i = 0; i < 2; i++) await next.press("Enter");
  await scene.locator(".steps-send").press("Enter");
  for (let i = 0; i < 2; i++) await next.press("Enter");
  const busy = await scene.locator(".steps-stage").getAttribute("aria-busy");
  release();
  await scene.and(page.locator(".steps-scene:has(> [aria-busy=false])")).waitFor({ timeout: 5000 });
  const step = await scene.getAttribute("data-step");
  await page.close();
  if (busy !== "true") return "nothing says that it is busy";
  const last = Math.min(5, data.steps.length + 1);
  return step === String(last) ? null : `the presses led to step ${step}, not ${last}`;
};

const checkMissing = async (context, url, number) => {
  const page = await context.newPage();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(url);
  const scene = page.locator(".steps-scene").nth(number);
  const next = scene.locator(".steps-next");
  for (let i = 0; i < 2; i++) await next.press("Enter");
  await scene.locator(".steps-send").press("Enter");
  await scene.locator(".steps-failed").waitFor({ timeout: 5000 });
  await next.press("Enter");
  const step = await scene.getAttribute("data-step");
  await page.close();
  return step === "3" ? null : `after that, Next leads to step ${step}`;
};

// Where there is no script, and in print, the table is there.
const checkTables = async (browser, page, url, lesson) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const bare = await plain.newPage();
  await bare.goto(url);
  const rows = lesson.scenes.reduce((sum, scene) => sum + scene.steps.length, 0);
  const visible = await bare.locator(".steps-table tbody tr:visible").count();
  const drawn = await bare.locator("figure.steps-drawing svg:visible").count();
  await plain.close();
  if (drawn !== lesson.scenes.length) return `without a script, ${drawn} scenes are drawn`;
  if (visible !== rows) return `without a script, ${visible} of ${rows} rows are visible`;
  const scene = page.locator(".steps-scene").first();
  const folded = await reads(0, scene);
  if (folded) return `folded up, ${folded}`;
  await page.emulateMedia({ media: "print" });
  const printed = await reads(lesson.scenes[0].steps.length, scene);
  const button = await scene.locator(".steps-next").isVisible();
  await page.emulateMedia({ media: "screen" });
  return printed ? `in print, ${printed}` : button ? "buttons are printed" : null;
};

// What slides: with motion, and for those who want none.
const checkMotion = async (page) => {
  const times = [];
  for (const reducedMotion of ["no-preference", "reduce"]) {
    await page.emulateMedia({ reducedMotion });
    times.push(await page.locator(".steps-slides").first().evaluate((each) =>
      parseFloat(getComputedStyle(each).transitionDuration)));
  }
  return times[0] > 0 && times[0] <= 0.25 && times[1] === 0 ? null
    : `it slides for ${times[0]} s, and ${times[1]} s where no motion is wanted`;
};

// From a disk: all steps are there, and nothing offers to send.
const checkDisk = async (page, file) => {
  await page.goto(file);
  const scene = page.locator(".steps-scene").first();
  await scene.locator(".steps-next").press("End");
  const { step, things, slider } = await scene.evaluate(shown);
  if (step < 3 || slider[0] !== step) return `it leads to step ${step}: ${things}`;
  return await page.locator(".steps-send").count() ? "it offers to send" : null;
};

export async function checkSteps(browser, baseUrl, folder, report) {
  const attempt = async (name, check) => {
    try {
      const wrong = await check();
      report(name, !wrong, wrong ?? "");
    } catch (error) {
      report(name, false, String(error));
    }
  };
  const files = readdirSync(parts).filter((file) => file.endsWith(".json"));
  report("there are step-throughs to check", files.length > 0, parts.pathname);
  const context = await browser.newContext({ reducedMotion: "reduce",
    viewport: { width: 500, height: 600 } });
  const page = await context.newPage();
  await page.addInitScript(`(${keep})(${shown})`);
  for (const file of files) {
    const lesson = JSON.parse(readFileSync(new URL(file, parts)));
    const url = `${baseUrl.replace(/\/$/, "")}/${lesson.lesson}.html`;
    const fetched = [];
    const note = (request) => fetched.push(request.url());
    page.on("request", note);
    await page.goto(url);
    for (const [number, data] of lesson.scenes.entries()) {
      const scene = page.locator(".steps-scene").nth(number);
      const walk = new Walk(page, scene, data);
      const named = (what) => `${lesson.lesson}: ${data.snippet} ${what}`;
      await attempt(named("forward by keyboard"), () => walk.forward());
      await attempt(named("back by keyboard"), () => walk.backward());
      await attempt(named("by Home, End and the slider"), () => walk.jump());
      await attempt(named("fetches no module"), () =>
        (data.sends.length && number ? null : fetched.find((each) => each.endsWith(".wasm"))));
      for (const [choice] of data.sends.entries())
        await attempt(named(`sent ${data.choices[choice]}`), () => walk.send(choice));
    }
    page.off("request", note);
    await attempt(`${lesson.lesson}: a table without a script, and in print`,
      () => checkTables(browser, page, url, lesson));
  }
  await page.goto(`${baseUrl}01-iterable-vs-iterator.html`);
  await attempt("two presses at one place are two steps", () =>
    checkPlaces(page, page.locator(".steps-scene").first()));
  await page.locator(".steps-next").first().press("Home");
  await page.locator(".steps-next").first().press("ArrowRight");
  await attempt("what moves stands still where no motion is wanted", () => checkMotion(page));
  await attempt("from a disk, the steps are there", () =>
    checkDisk(page, pathToFileURL(`${folder}/06-send.html`).href));
  const talking = JSON.parse(readFileSync(new URL("06-send.json", parts))).scenes;
  await attempt("presses are kept while a module is on its way", () =>
    checkFetching(context, `${baseUrl}06-send.html`, 1, talking[1]));
  await attempt("without the module, the recorded steps go on", () =>
    checkMissing(context, `${baseUrl}06-send.html`, 1));
  await context.close();
}
