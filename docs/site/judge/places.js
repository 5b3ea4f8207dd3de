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

const lineAt = (text, at) => text.slice(0, at).split("\n").length;
const endOfLine = (text, at) => (text.indexOf("\n", at) + 1 || text.length + 1) - 1;

/* At the comment with a TODO: what stands there to be replaced, up to the next TODO;
 * else the end of the comment. */
const placeOfTodo = (text, at, number) => {
  const closed = text.indexOf("*/", at);
  const end = closed < 0 ? endOfLine(text, at) : closed + 2;
  const [until] = text.slice(end).split(/\bTODO \d+:/, 1);
  return { line: lineAt(text, at), ...(placeholder(until, number, end) ?? { from: end, to: end }) };
};

/* TODO_STATUS(1, out) and the like. */
const placeholder = (text, number, offset = 0) => {
  const found = text.match(new RegExp(`\\bTODO_\\w+\\(${number}\\b[^()]*\\)`));
  return found && { from: offset + found.index, to: offset + found.index + found[0].length };
};

/** Where a task is written: {line, from, to}, the line to show and what to select.
 * It is its TODO, else the function that the stub has there, else the first line. */
export const placeOfTask = (text, stub, number) => {
  const todo = new RegExp(`\\bTODO ${number}:`);
  const there = text.search(todo);
  if (there >= 0) return placeOfTodo(text, there, number);
  const left = placeholder(text, number);
  if (left) return { line: lineAt(text, left.from), ...left };
  const lines = text.split("\n"), before = stub.split("\n");
  const heads = before.slice(0, before.findIndex((line) => todo.test(line)) + 1);
  const head = heads.findLast((line) => /^\w.*\w\(/.test(line));
  const name = head?.match(/(\w+)\(/)[1];
  const starts = name ? lines.findLastIndex((line) => new RegExp(`^\\w.*\\b${name}\\(`).test(line)) : -1;
  const line = Math.max(starts, 0) + 1;
  const end = lines.slice(0, line).join("\n").length;
  return { line, from: end, to: end };
};

/** A line of a text, in the same way: its code. Of a comment no part is selected,
 * so that nobody types over half of one. */
export const placeOfLine = (text, number) => {
  const lines = text.split("\n"), line = Math.max(1, Math.min(number, lines.length));
  const code = lines[line - 1];
  const to = lines.slice(0, line).join("\n").length, from = to - code.length;
  const todo = code.match(/\bTODO (\d+):/);
  if (todo) return placeOfTodo(text, from + todo.index, todo[1]);
  const comments = [...text.matchAll(/\/\*[^]*?(?:\*\/|$)|\/\/.*/g)];
  const inOne = comments.some((one) => one.index < to && one.index + one[0].length > from);
  return { line, from: inOne ? to : from + code.search(/\S|$/), to };
};
