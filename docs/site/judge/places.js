/* The places that a verdict names: lines of the reader's file, cases, sections of
 * a page. And what a compiler complains of, by line. */

/* The anchor that a heading has (as docs/site/generator makes it). */
const anchor = (title) =>
  title.trim().toLowerCase().replace(/[^\p{L}\p{N}_\- ]/gu, "").replaceAll(" ", "-");

const page = (path) =>
  path.match(/^lessons\/([\w-]+)\/README\.md$/)?.[1] ?? path.match(/^docs\/([\w-]+)\.md$/)?.[1];

const kinds = (file) => [
  // "A title" in lessons/02-my-range/README.md, wherever the lines break
  [/"([^"]+)"\s+in\s+((?:lessons\/[\w-]+\/README|docs\/[\w-]+)\.md)/g, ([, title, path]) =>
    ({ href: `${page(path)}.html#${anchor(title.replace(/\s+/g, " "))}` })],
  [/\btests\/([\w-]+)\/cases\.c:(\d+)\b/g, ([, folder, line]) =>
    ({ href: `file-tests-${folder}-cases-c.html#L${line}` })],
  [new RegExp(`(?:\\blessons/[\\w-]+/)?\\b${file.replace(".", "\\.")}:(\\d+)(?::(\\d+))?\\b`, "g"),
    ([, line, column]) => ({ line: Number(line), column: Number(column) || 1 })],
];

/* A place that goes over the end of a line, as one on each. */
const byLines = (text, { from, to, ...where }) =>
  [...text.slice(from, to).matchAll(/\S(?:.*\S)?/g)].map((part) =>
    ({ ...where, from: from + part.index, to: from + part.index + part[0].length }));

/** [{from, to, href} or {from, to, line, column}] in a plain text, in order. */
export const placesIn = (text, file) =>
  kinds(file).flatMap(([pattern, where]) =>
    [...text.matchAll(pattern)].map((found) =>
      ({ from: found.index, to: found.index + found[0].length, ...where(found) })))
    .sort((one, other) => one.from - other.from)
    .filter((place, at, all) => !at || place.from >= all[at - 1].to)
    .flatMap((place) => byLines(text, place));

/* Lines that a message goes on over; the line of the file that is shown is none. */
const GAP = "(?: |\\n    )", ON = "(?:\\n    (?!\\d* *\\|)\\S.*)*";

/** [{line, column, kind, says}]: what the compiler says of the file, however narrow
 * the lines are. */
export const complaints = (text, file) => {
  const pattern = new RegExp(`^(?:\\S*/)?${file.replace(".", "\\.")}:(\\d+):(\\d+):${GAP}`
    + `(?:fatal${GAP})?(error|warning):${GAP}(.+${ON})`, "gm");
  return [...text.matchAll(pattern)].map(([, line, column, kind, says]) =>
    ({ line: Number(line), column: Number(column), kind, says: says.replace(/\n +/g, " ") }));
};

/** The line of a task in a text: its TODO, else the function that the stub has
 * there, else the first. */
export const lineOfTask = (text, stub, number) => {
  const lines = text.split("\n");
  const todo = new RegExp(`\\bTODO ${number}:`);
  const there = lines.findIndex((line) => todo.test(line));
  if (there >= 0) return there + 1;
  const before = stub.split("\n");
  const heads = before.slice(0, before.findIndex((line) => todo.test(line)) + 1);
  const head = heads.findLast((line) => /^\w.*\w\(/.test(line));
  const name = head?.match(/(\w+)\(/)[1];
  const starts = name ? lines.findLastIndex((line) => new RegExp(`^\\w.*\\b${name}\\(`).test(line)) : -1;
  return Math.max(starts, 0) + 1;
};
