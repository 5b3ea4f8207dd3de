// Does the judge in a page find what the terminal's finds? The same files, the same
// cases that fail, each at the same step with the same observation, and the same
// known mistake: what `judge signature` prints.
import { readFile, readdir } from "node:fs/promises";
import { check } from "./browser.mjs";

const FILES = "build/check-judging";
const DEPARTURES = new URL("departures.txt", import.meta.url);
const MOST_DEPARTURES = 20;

/** "LESSON KIND-NAME: why" a line: a page finds something else there. */
const departures = async () =>
  new Map((await readFile(DEPARTURES, "utf8")).split("\n").filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split(/: (.*)/s).slice(0, 2)));

const found = (text) => text.split("\n").filter((line) => /^(fails|named) /.test(line)).join("\n");

/** What the page's judge prints of a file, run by the page's own desk. */
const signature = (page, lesson, source) =>
  page.evaluate(async ([folder, text]) => {
    const base = new URL("judge/", location.href).href;
    const { openDesk } = await import(`${base}desk.js`);
    globalThis.desk ??= await openDesk({ base, lesson: folder });
    return (await globalThis.desk.command("signature", { source: text })).text;
  }, [lesson, source]);

const compare = async (page, base, lesson, known, wrong) => {
  await page.goto(`${base}${lesson}.html`);
  const names = (await readdir(`${FILES}/${lesson}`)).filter((name) => name.endsWith(".c")).sort();
  for (const name of names) {
    const file = `${FILES}/${lesson}/${name}`, what = `${lesson} ${name.slice(0, -2)}`;
    const here = found(await readFile(file.replace(/\.c$/, ".txt"), "utf8"));
    const there = found(await signature(page, lesson, await readFile(file, "utf8")));
    if (known.has(what) && here === there) wrong.push(`${what}: is no departure any more`);
    if (!known.has(what) && here !== there)
      wrong.push(`${what}: the terminal finds`, ...here.split("\n"), "the page", ...there.split("\n"));
  }
  if (names.length < 2) wrong.push(`${lesson}: no files to compare`);
};

export const testJudging = async (browser, base) => {
  const known = await departures();
  await check(`at most ${MOST_DEPARTURES} files are judged otherwise in a page`, async (wrong) => {
    if (known.size > MOST_DEPARTURES) wrong.push(`there are ${known.size}`);
  });
  const lessons = (await readdir(FILES)).sort();
  const rest = lessons.values();
  // Two at a time: one compiles while the other's cases run.
  await Promise.all([1, 2].map(async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const lesson of rest)
      await check(`the page judges as the terminal does: ${lesson}`, (wrong) =>
        compare(page, base, lesson, known, wrong));
    await context.close();
  }));
};
