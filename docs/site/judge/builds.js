/* Builds what the judge wants to run: what a lesson's pack has is compiled
 * already, so only the reader's file is, and what stands in place of the cases. */
import { INCLUDE, LEARNER, LEDGER } from "./compiler/flags.js";

const TRACED = ["-I", "tests/autograder/trace", "-I", ".", "-include", "tests/autograder/trace/traced.h"];

/* Of the harness and the protocol, what a traced program has in place of it. */
const UNTRACED = ["harness/untraced.o", "protocol/array.o"];

const pick = (objects, wanted) =>
  Object.fromEntries(Object.entries(objects).filter(([name]) => wanted(name)));

/** What the reader's object is linked with. `unit`: something stands in place of
 * the cases. */
export const partsOf = (objects, kind, unit) =>
  pick(objects, (name) => {
    const folder = name.split("/")[0];
    if (kind === "example")
      return folder === "example" || folder === "given" || folder === "plain";
    if (folder === "cases") return !unit;
    if (name === "harness/try.o") return unit;
    if (folder === "trace") return kind === "traced";
    if (kind === "traced" && UNTRACED.includes(name)) return false;
    return folder === "harness" || folder === "protocol" || folder === "given";
  });

/** How the reader's file is compiled for it. */
export const flagsOf = (folder, kind) => [
  ...LEARNER,
  ...(kind === "example" ? [] : LEDGER),
  ...INCLUDE, "-I", `lessons/${folder}`,
  ...(kind === "traced" ? TRACED : []),
];
