/* The Worker that runs programs, one after the other. What it is told:
 *
 *     {key, module, args, env, files, limit}
 *
 * It answers with {key, fd, bytes} for all that is printed, and at the end with
 * {key, end}: see execute.js. The page ends it if that takes too long. */
import { execute } from "./execute.js";

self.onmessage = ({ data: { key, ...what } }) => {
  const output = (fd, bytes) => self.postMessage({ key, fd, bytes });
  self.postMessage({ key, end: execute({ ...what, output }) });
};
