// The compiler as one WebAssembly module, cut in two by use. The first half is the
// same module, but a function that hardly any program of a learner needs is a stub
// that traps; the second half is those functions. So no number in the module
// changes, and the whole can be put together from both.
//
//     cut(module, used)      used(index): is that function, of those that the module
//                            defines, for the first half?
//     join(first, second)    the whole module
import { joined } from "../bytes.js";

const STUB = [3, 0, 0, 11]; // length, no locals, unreachable, end
const CODE = 10;

/** Reads an unsigned number in LEB128: [value, where it ends]. */
export const number = (bytes, at) => {
  let value = 0;
  for (let shift = 1; ; shift *= 128) {
    const byte = bytes[at++];
    value += (byte & 127) * shift;
    if (byte < 128) return [value, at];
  }
};

/** Writes one: an array of bytes. */
export const encoded = (value) => {
  const bytes = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push(value % 128 + 128);
  return [...bytes, value];
};

/** Every section: {id, start, body, end}, offsets into the module. */
export const sections = function* (module) {
  for (let start = 8; start < module.length;) {
    const [length, body] = number(module, start + 1);
    yield { id: module[start], start, body, end: body + length };
    start = body + length;
  }
};

/** Every function's code with its length in front, in the order of the module. */
export const functions = function* (module) {
  const code = [...sections(module)].find(({ id }) => id === CODE);
  let [, at] = number(module, code.body);
  while (at < code.end) {
    const [length, body] = number(module, at);
    yield module.subarray(at, body + length);
    at = body + length;
  }
};

/** A section with its head. */
export const section = (id, parts) => {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return [[id, ...encoded(length)], ...parts];
};

/** The module with these functions' code in place of its own. */
const withCode = (module, code) =>
  joined([module.subarray(0, 8), ...[...sections(module)].flatMap(({ id, start, end }) =>
    id === CODE ? section(CODE, [encoded(code.length), ...code]) : [module.subarray(start, end)])]);

const isStub = (code) => code.length === STUB.length && STUB.every((byte, at) => code[at] === byte);

export const cut = (module, used) => {
  const all = [...functions(module)];
  const stays = all.map((code, index) => used(index) && !isStub(code));
  return {
    first: withCode(module, all.map((code, index) => stays[index] ? code : STUB)),
    second: joined(all.filter((_, index) => !stays[index])),
  };
};

export const join = (first, second) => {
  let at = 0;
  const next = () => {
    const [length, body] = number(second, at);
    const code = second.subarray(at, body + length);
    at = body + length;
    return code;
  };
  return withCode(first, [...functions(first)].map((code) => isStub(code) ? next() : code));
};
