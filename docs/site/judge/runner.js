/* The Worker that runs programs, one after the other. What it is told:
 *
 *     {key, module, args, env, files, limit}
 *
 * It answers with {key, fd, bytes} for all that is printed, and at the end with
 * {key, end}: see execute.js. The page ends it if that takes too long. */
import { joined } from "./bytes.js";
import { execute } from "./execute.js";

/* A Worker that is ended takes along what it holds back. So all is told at once,
 * but for floods, where the rest does not count. */
const HELD = 1 << 15, MOST_AT_ONCE = 1 << 16;

const telling = (key) => {
  let told = 0, held = [], size = 0;
  const tell = () => {
    for (const [fd, pieces] of held) self.postMessage({ key, fd, bytes: joined(pieces) });
    held = [];
    told += size;
    size = 0;
  };
  const output = (fd, bytes) => {
    const last = held.at(-1);
    if (last?.[0] === fd) last[1].push(bytes);
    else held.push([fd, [bytes]]);
    size += bytes.length;
    if (told < MOST_AT_ONCE || size >= HELD) tell();
  };
  return { output, tell };
};

self.onmessage = ({ data: { key, ...what } }) => {
  const { output, tell } = telling(key);
  const end = execute({ ...what, output });
  tell();
  self.postMessage({ key, end });
};
