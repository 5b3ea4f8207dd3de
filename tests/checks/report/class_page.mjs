// The page on a class in a browser: its filter, and what may not run.
//
//     node class_page.mjs PROGRAM
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, failures, launch, testing, watch } from "../site/browser.mjs";

const [program] = process.argv.slice(2);
const ordinary = new URL("ordinary.jsonl", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "class-page-"));
const file = join(folder, "class.html");
const attacked = join(folder, "attacked.html");
const HOSTILE = '\u202e<script>document.title = "bad"</script>'.padEnd(150, "W");

// Ten students in two sections, and one whose name is an attack.
const [head, ...rest] = readFileSync(ordinary, "utf8").trim().split("\n");
const submissions = rest.map((line, place) => ({
  ...JSON.parse(line), section: place % 2 ? "B" : "Ä & A",
}));
submissions.push({ ...submissions[0], student: HOSTILE });
writeFileSync(join(folder, "results.jsonl"),
  [head, ...submissions.map((one) => JSON.stringify(one))].join("\n"));
execFileSync(program, [join(folder, "results.jsonl"), "html", file]);

const browser = await launch();
const opened = async (wrong, options = {}) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 }, ...options });
  if (wrong) watch(page, "file:", wrong);
  await page.goto(`file://${file}`);
  return page;
};
const names = (page, part) =>
  page.locator(`[aria-labelledby=${part}] tbody tr:visible`)
    .evaluateAll((rows) => rows.map((row) => row.querySelector("bdi").textContent));
const same = (wrong, what, found, expected) => {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    wrong.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
};

testing("html");

await check("the filter shows who is looked for, whatever case and accents", async (wrong) => {
  const page = await opened(wrong);
  const input = page.locator("#filter input");
  const said = () => page.locator("#filter [role=status]").textContent();
  same(wrong, "at first", await said(), "11 of 11 shown");
  same(wrong, "the focus is on", await page.evaluate(() => document.activeElement.tagName), "BODY");
  await input.fill("WEISS bjorn");
  same(wrong, "ß is no ss", await said(), "0 of 11 shown");
  await input.fill(" TRAN ines");
  same(wrong, "words", await names(page, "students"), ["Inés Tran"]);
  same(wrong, "to look at", await names(page, "look"), ["Inés Tran"]);
  same(wrong, "said", await said(), "1 of 11 shown");
  same(wrong, "note", await page.locator("#filtered").innerText(),
    "1 of 4 shown, by the filter below");
  const outline = await input.evaluate((one) => getComputedStyle(one).outlineStyle);
  same(wrong, "focus is seen", outline, "solid");
  await page.emulateMedia({ media: "print" });
  same(wrong, "printed", (await names(page, "students")).length, 11);
  same(wrong, "fields in print", await page.locator(".filter:visible").count(), 0);
  await page.emulateMedia({ media: "screen" });
  await input.fill("r");
  await page.locator("#filter select").selectOption("Ä & A");
  same(wrong, "section", (await names(page, "students")).length, 5);
  same(wrong, "in section", await page.locator("tr:visible td.section").allTextContents(),
    Array(5).fill("Ä & A"));
  await input.press("Escape");
  same(wrong, "Escape", [await input.inputValue(), await said()], ["", "11 of 11 shown"]);
  same(wrong, "note after Escape", await page.locator("#filtered").isVisible(), false);
  await page.close();
});

await check("no student's text runs, and nothing is wider than a telephone", async (wrong) => {
  const page = await opened(); // whose console will tell what was refused
  same(wrong, "title", await page.title(), "Iterators by Hand: the class");
  for (const letters of ["100%", "200%"])
    same(wrong, `width with letters of ${letters}`, await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      return document.documentElement.scrollWidth;
    }, letters), 320);
  const own = readFileSync(file, "utf8");
  writeFileSync(attacked, own.replace("<main>", "<main><script>document.title = 1</script>" +
    '<img src="no" onerror="document.title = 2"><a href="javascript:document.title = 3">x</a>'));
  await page.goto(`file://${attacked}`);
  await page.locator("a", { hasText: /^x$/ }).click();
  same(wrong, "title under attack", await page.title(), "Iterators by Hand: the class");
  same(wrong, "filter under attack", await page.locator("#filter").isVisible(), true);
  await page.close();
});

await check("without a script everybody is there, and no field", async (wrong) => {
  const page = await opened(wrong, { javaScriptEnabled: false });
  same(wrong, "fields", await page.locator(".filter:visible").count(), 0);
  same(wrong, "students", await page.locator("[aria-labelledby=students] tbody tr:visible").count(),
    11);
  await page.close();
});

await browser.close();
rmSync(folder, { recursive: true });
process.exitCode = failures() ? 1 : 0;
