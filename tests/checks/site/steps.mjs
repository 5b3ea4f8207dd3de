// Goes through every step-through by keyboard, and compares what it shows with
// what the same steps gave when the site was built.
//
//     checkSteps(page, baseUrl, report)    report(name, ok, detail)
import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

const parts = new URL("../../../build/docs-parts/steps/", import.meta.url);

// Everything that a scene shows at this moment.
const shown = (root) => {
  const texts = (from, what) =>
    [...from.querySelectorAll(what)].map((each) => each.textContent);
  return {
    step: Number(root.dataset.step),
    lines: [...root.querySelectorAll(".steps-line")].flatMap((line, index) =>
      line.hasAttribute("aria-current") ? [index + 1] : []),
    came: [...root.querySelectorAll(".steps-came > p:not(.steps-none)")].map(
      (each) => texts(each, "code, .steps-status")),
    printed: texts(root, ".steps-output pre").join("").trim(),
    state: [...root.querySelectorAll(".steps-object")].map((each) => ({
      name: texts(each, ".steps-name").join(""),
      members: texts(each, "dt").map((name, index) => [
        name, texts(each, "dd")[index]]),
    })),
    told: texts(root, "[role=status]").join(""),
  };
};

// The same, as the step's data has it.
const expected = (step, number, printed) => ({
  step: number,
  lines: step.lines,
  came: step.came.map((one) => [
    one.what, one.note ? `${one.status}, ${one.note}` : one.status]),
  printed: printed.trim(),
  state: step.state,
});

const difference = (seen, wanted) => {
  const { told, ...rest } = seen;
  if (!isDeepStrictEqual(rest, wanted))
    return `shows ${JSON.stringify(rest)}, not ${JSON.stringify(wanted)}`;
  for (const [value] of wanted.came)
    if (!told.includes(value)) return `${value} is not announced: ${told}`;
  return null;
};

// Moves on with the Tab key until this element of the scene has the focus.
const tabTo = async (page, scene, selector) => {
  for (let i = 0; i < 600; i++) {
    const there = await scene.evaluate((root, what) =>
      document.activeElement === root.querySelector(what), selector);
    if (there) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key never reaches ${selector}`);
};

const press = async (page, scene, key) => {
  const told = scene.locator("[role=status]");
  await told.evaluate((status) => { status.textContent = ""; });
  await page.keyboard.press(key);
  for (let i = 0; i < 200; i++) {
    if (await told.textContent() !== "") return;
    await page.waitForTimeout(10);
  }
  throw new Error(`${key} does nothing`);
};

const walk = async (page, scene, data) => {
  let printed = "";
  await tabTo(page, scene, ".steps-do");
  for (const [index, step] of data.steps.entries()) {
    await press(page, scene, index % 2 ? "Space" : "Enter");
    printed += step.printed;
    const wrong = difference(await scene.evaluate(shown),
      expected(step, index + 1, printed));
    if (wrong) return `step ${index + 1} (${step.call}) ${wrong}`;
  }
  await page.keyboard.press("Enter"); // behind the last step: nothing
  if ((await scene.evaluate(shown)).step !== data.steps.length)
    return "there is a step behind the last one";
  await tabTo(page, scene, ".steps-back");
  await press(page, scene, "Enter");
  const start = await scene.evaluate(shown);
  if (start.step !== 0 || start.lines.length || start.came.length)
    return "the way back to the start does not lead there";
  return null;
};

// Makes the generator, starts it, and sends each of the values to choose from.
const send = async (page, scene, data, number) => {
  const first = data.steps.slice(0, 2);
  await page.keyboard.press("Shift+Tab"); // from the way back to the first button
  await tabTo(page, scene, ".steps-do");
  for (const _ of first) await press(page, scene, "Enter");
  await tabTo(page, scene, ".steps-choice");
  await page.keyboard.press("Home");
  for (let i = 0; i < number; i++) await page.keyboard.press("ArrowDown");
  await tabTo(page, scene, ".steps-send");
  await press(page, scene, "Enter");
  const step = { ...data.sends[number], lines: [] };
  const printed = first.map((each) => each.printed).join("") + step.printed;
  const wrong = difference(await scene.evaluate(shown),
    expected(step, 2, printed));
  for (let i = 0; i < 2; i++) await page.keyboard.press("Shift+Tab");
  await tabTo(page, scene, ".steps-back");
  await press(page, scene, "Enter");
  return wrong && `${step.call} ${wrong}`;
};

const attempt = async (report, name, check) => {
  try {
    const wrong = await check();
    report(name, !wrong, wrong ?? "");
  } catch (error) {
    report(name, false, String(error));
  }
};

// Without the module, or without any script, the table is there.
const checkWithout = async (page, url, lesson, report) => {
  const rows = lesson.scenes.reduce((sum, scene) => sum + scene.steps.length, 0);
  const browser = page.context().browser();
  await attempt(report, `${lesson.lesson}: a table without a script`, async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(url);
    const visible = await plain.locator(".steps-table tbody tr:visible").count();
    await context.close();
    return visible === rows ? null : `${visible} of ${rows} rows are visible`;
  });
  await attempt(report, `${lesson.lesson}: a table without the module`, async () => {
    const context = await browser.newContext();
    const cut = await context.newPage();
    await cut.route("**/*.wasm", (route) => route.abort());
    await cut.goto(url);
    await cut.locator(".steps-do").first().click();
    await cut.locator(".steps-table").first().waitFor({ timeout: 5000 });
    const said = await cut.locator(".steps-failed").count();
    await context.close();
    return said ? null : "it does not say that the module is missing";
  });
};

export async function checkSteps(page, baseUrl, report) {
  const files = readdirSync(parts).filter((file) => file.endsWith(".json"));
  report("there are step-throughs to check", files.length > 0, parts.pathname);
  for (const file of files) {
    const lesson = JSON.parse(readFileSync(new URL(file, parts)));
    const url = new URL(`${lesson.lesson}.html`, `${baseUrl.replace(/\/$/, "")}/`).href;
    const before = [];
    page.on("request", (request) => before.push(request.url()));
    await page.goto(url);
    await attempt(report, `${lesson.lesson}: no module before the first press`,
      () => before.find((each) => each.endsWith(".wasm")) ?? null);
    for (const [number, data] of lesson.scenes.entries()) {
      const scene = page.locator(".steps-scene").nth(number);
      await attempt(report, `${lesson.lesson}: ${data.snippet} by keyboard`,
        () => walk(page, scene, data));
      for (const [choice] of data.sends.entries())
        await attempt(report,
          `${lesson.lesson}: ${data.snippet} sent ${data.choices[choice]}`,
          () => send(page, scene, data, choice));
    }
    page.removeAllListeners("request");
    await checkWithout(page, url, lesson, report);
  }
}
