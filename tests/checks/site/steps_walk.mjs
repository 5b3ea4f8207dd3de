// A scene of a step-through, walked by keyboard.
import { difference, shown } from "./steps_shown.mjs";

const settled = (page, scene, step) => scene.and(
  page.locator(`.steps-scene[data-step="${step}"]:has(> [aria-busy="false"])`)).waitFor({ timeout: 5000 });

// Keeps what a scene shows after each change, until it is asked for.
export const keep = (shownNow) => {
  window.kept = [];
  window.take = () => window.kept.splice(0);
  document.addEventListener("DOMContentLoaded", () => {
    for (const root of document.querySelectorAll(".steps-scene"))
      new MutationObserver(() => window.kept.push(shownNow(root)))
        .observe(root, { attributeFilter: ["data-step"] });
  });
};

// A scene of a page, by keyboard.
export class Walk {
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
    return wrong ?? await this.nothing("Enter", "That was the last step.");
  }

  // At an end a key leads nowhere. Each time it is said, by another text than
  // the one before: else it might not be spoken.
  async nothing(key, words) {
    const told = [];
    for (let i = 0; i < 3; i++) {
      await this.page.keyboard.press(key);
      told.push(await this.told());
    }
    if ((await this.page.evaluate(() => window.take())).length)
      return `${key} leads behind the end`;
    return told.every((each, i) => each.trim() === words && each !== told[i - 1])
      ? null : `at the end it says: ${told}`;
  }

  // Before the generator waits at a yield, and after it has ended.
  async early() {
    const send = this.scene.locator(".steps-send");
    const wrong = [];
    for (const [key, button] of [["Home", "Next"], ["End", "Back"]]) {
      await this.scene.locator(".steps-next").press(key);
      const waits = key === "End" && await send.getAttribute("aria-disabled") === "false";
      if (waits) continue;
      const words = `First press ${button} until ${this.data.listener} waits at a yield.`;
      const description = await send.evaluate((each) =>
        document.getElementById(each.getAttribute("aria-describedby")).textContent);
      if (description !== words) wrong.push(`described: ${description}`);
      await send.press("Enter");
      if (await this.told() !== words) wrong.push(`told: ${await this.told()}`);
    }
    return wrong.join();
  }

  told() { return this.scene.locator("[role=status]").textContent(); }

  async backward() {
    await this.page.keyboard.press("Shift+Tab");
    const wrong = await this.press(this.data.steps.map((_, index) =>
      [index % 2 ? "Enter" : "ArrowLeft", this.length - 1 - index]));
    return wrong ?? await this.nothing("Enter", "This is the start.");
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
    if (!(await this.told()).endsWith("1 step of your own was put in; Start takes it out."))
      return "nothing says that there is a step more";
    await this.scene.locator(".steps-start").focus();
    const wrong = number > 0 ? null : await this.press([["ArrowLeft", 2], ["Home", 0],
      ["ArrowRight", 1], ["ArrowRight", 2], ["ArrowRight", 3]], { steps, length });
    return wrong ? `after a send, ${wrong}` : await this.press([["Enter", 0]]);
  }
}
