// Goes through every step-through by keyboard, forward and back, and compares
// what it shows with what was recorded when the site was built.
//
//     checkSteps(browser, baseUrl, folder, report)    report(name, ok, detail)
import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { pathToFileURL } from "node:url";
import { shown } from "./steps_shown.mjs";
import { keep, Walk } from "./steps_walk.mjs";

const parts = new URL("../../../build/docs-parts/steps/", import.meta.url);

const silent = async (page) => (await page.locator(".steps [role=status]")
  .allTextContents()).join("");

// Headings of a page, and what can be operated in its scenes.
const doubles = (page) => page.evaluate(() => {
  const titles = [...document.querySelectorAll("main :is(h1, h2, h3, h4)")]
    .map((each) => each.textContent.trim());
  const operated = [...document.querySelectorAll(
    ".steps :is(button:not(.steps-send), .steps-slider)")];
  const unseen = operated.filter((each) =>
    !each.getAttribute("aria-label")?.startsWith(each.textContent));
  const names = operated.map((each) => each.getAttribute("aria-label"));
  const twice = [titles, names].flatMap((all) => all.filter((each, i) => all.indexOf(each) < i));
  return [...twice, ...unseen.map((each) => each.textContent)].join("; ");
});

// At a phone the drawing begins where it is seen together with the buttons, and
// no press moves the page.
const checkPhone = async (page, number) => {
  const scene = page.locator(".steps-scene").nth(number);
  const next = scene.locator(".steps-next");
  const look = () => scene.evaluate((root) => {
    const of = (what) => root.querySelector(what).getBoundingClientRect();
    return { buttons: of(".steps-bar").top, drawing: of(".steps-picture").top,
      below: innerHeight - of(".steps-picture").top };
  });
  await scene.locator(".steps-bar").first().evaluate((bar) =>
    scrollTo({ top: bar.getBoundingClientRect().top + scrollY - 64, behavior: "instant" }));
  const before = await look();
  for (let i = 0; i < 20; i++) {
    const { x, y } = await next.boundingBox();
    await page.mouse.click(x + 9, y + 9);
    const { buttons, drawing, below } = await look();
    if (buttons !== before.buttons) return `press ${i + 1} moves the page by ${buttons - before.buttons}`;
    if (drawing < buttons || below < 300) return `after ${i + 1} presses the drawing has ${below}`;
  }
  return null;
};

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
    await attempt(`${lesson.lesson}: silent until something is done`, () => silent(page));
    await attempt(`${lesson.lesson}: no name stands for two things`, () => doubles(page));
    for (const [number, data] of lesson.scenes.entries()) {
      const scene = page.locator(".steps-scene").nth(number);
      const walk = new Walk(page, scene, data);
      const named = (what) => `${lesson.lesson}: ${data.snippet} ${what}`;
      await attempt(named("forward by keyboard"), () => walk.forward());
      await attempt(named("back by keyboard"), () => walk.backward());
      await attempt(named("by Home, End and the slider"), () => walk.jump());
      await attempt(named("fetches no module"), () =>
        (data.sends.length && number ? null : fetched.find((each) => each.endsWith(".wasm"))));
      if (data.sends.length) await attempt(named("sent too early"), () => walk.early());
      for (const [choice] of data.sends.entries())
        await attempt(named(`sent ${data.choices[choice]}`), () => walk.send(choice));
    }
    page.off("request", note);
    await attempt(`${lesson.lesson}: a table without a script, and in print`,
      () => checkTables(browser, page, url, lesson));
  }
  await page.setViewportSize({ width: 390, height: 844 });
  for (const file of files) {
    const lesson = JSON.parse(readFileSync(new URL(file, parts)));
    await page.goto(`${baseUrl.replace(/\/$/, "")}/${lesson.lesson}.html`);
    for (const [number, { snippet }] of lesson.scenes.entries())
      await attempt(`${lesson.lesson}: ${snippet} at a phone`, () => checkPhone(page, number));
  }
  await page.setViewportSize({ width: 500, height: 600 });
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
