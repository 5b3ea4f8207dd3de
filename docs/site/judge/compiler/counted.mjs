// The compiler's module with a mark in every function, by which it says afterwards
// which of them ran: a bit for each, 32 to a global variable, exported as used0, ...
import { joined } from "../bytes.js";
import { encoded, functions, number, section, sections } from "./halves.js";

const [GLOBALS, EXPORTS, CODE] = [6, 7, 10];
const GLOBAL = 3;
const BITS = 32;

/** A signed number of 32 bits in LEB128. */
const signed = (value) => {
  const bytes = [];
  for (;;) {
    const byte = value & 127;
    value >>= 7;
    if (value === (byte & 64 ? -1 : 0)) return [...bytes, byte];
    bytes.push(byte | 128);
  }
};

/** The code with `global |= 1 << bit` in front of its first instruction. */
const marked = (code, global, bit) => {
  let [, at] = number(code, 0);
  const body = at;
  let groups;
  [groups, at] = number(code, at);
  for (; groups > 0; groups--) at = number(code, at)[1] + 1;
  const mark = [0x23, ...encoded(global), 0x41, ...signed(1 << bit), 0x72, 0x24, ...encoded(global)];
  const length = code.length - body + mark.length;
  return joined([encoded(length), code.subarray(body, at), mark, code.subarray(at)]);
};

/** Adds entries to a section that counts what it has. */
const more = (module, { id, body, end }, entries) => {
  const [count, at] = number(module, body);
  return section(id, [encoded(count + entries.length), module.subarray(at, end), ...entries]);
};

const name = (text) => [...encoded(text.length), ...Buffer.from(text)];

export const counted = (module) => {
  const code = [...functions(module)];
  const all = [...sections(module)];
  const globals = all.find(({ id }) => id === GLOBALS);
  const [first] = number(module, globals.body);
  const words = Array.from({ length: Math.ceil(code.length / BITS) }, (_, index) => index);
  const changed = {
    [GLOBALS]: (it) => more(module, it, words.map(() => [0x7f, 1, 0x41, 0, 0x0b])),
    [EXPORTS]: (it) => more(module, it,
      words.map((index) => [...name(`used${index}`), GLOBAL, ...encoded(first + index)])),
    [CODE]: () => section(CODE, [encoded(code.length), ...code.map((each, index) =>
      marked(each, first + Math.floor(index / BITS), index % BITS))]),
  };
  return joined([module.subarray(0, 8), ...all.flatMap((it) =>
    changed[it.id]?.(it) ?? [module.subarray(it.start, it.end)])]);
};

/** Adds to used[index] what ran in this instance. */
export const addUsed = ({ exports }, used) => {
  for (let word = 0; `used${word}` in exports; word++) {
    const bits = exports[`used${word}`].value;
    for (let bit = 0; bits && bit < BITS; bit++) if (bits >>> bit & 1) used[word * BITS + bit] = true;
  }
};
