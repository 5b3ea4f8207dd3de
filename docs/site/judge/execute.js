/* Runs a program that was compiled to WebAssembly: the judge, or what it judges.
 * Whoever calls is a Worker, so that a program without an end can be ended. */
import { ConsoleStdout, Directory, File, OpenFile, PreopenDirectory, WASI } from "@bjorn3/browser_wasi_shim";

/** Thrown where a program prints more than anybody wants to read. */
class Flood extends Error {}

/* Files by their paths, as folders. */
const foldersOf = (files) => {
  const top = new Map();
  for (const [path, bytes] of Object.entries(files)) {
    const parts = path.split("/"), name = parts.pop();
    let folder = top;
    for (const part of parts) {
      if (!folder.has(part)) folder.set(part, new Directory(new Map()));
      folder = folder.get(part).contents;
    }
    folder.set(name, new File(bytes));
  }
  return top;
};

const filesOf = (folder, prefix = "", files = {}) => {
  for (const [name, entry] of folder)
    if (entry instanceof Directory) filesOf(entry.contents, `${prefix}${name}/`, files);
    else files[prefix + name] = entry.data;
  return files;
};

/* What ends a program that does not end by itself. Browsers have words of their
 * own for it. */
const causeOf = (error) =>
  error instanceof Flood ? "flooded"
  : /unreachable/i.test(error.message) ? "aborted"
  : /divi(de|sion) by zero|divide result|integer overflow/i.test(error.message) ? "divided"
  : "wild";

/**
 * Runs it to its end.
 * - files: what it finds, {path: bytes}; null: nothing
 * - limit: of bytes that it may print
 * - output(fd, bytes): called with what it prints
 * Gives how it ended ("exit", "aborted", "divided", "wild" or "flooded"), its
 * status, and the files as they are now.
 */
export const execute = ({ module, args, env = [], files, limit, output }) => {
  let printed = 0;
  const stream = (fd) => new ConsoleStdout((bytes) => {
    printed += bytes.byteLength;
    output(fd, bytes.slice());
    if (printed > limit) throw new Flood();
  });
  const top = foldersOf(files || { "tmp/.": new Uint8Array() });
  const folders = [".", "/"].map((name) => new PreopenDirectory(name, top));
  const wasi = new WASI(args, env, [new OpenFile(new File([])), stream(1), stream(2), ...folders], { debug: false });
  const end = { how: "exit", status: 0, files: {} };
  try {
    const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi.wasiImport });
    end.status = wasi.start(instance);
  } catch (error) {
    end.how = causeOf(error);
  }
  if (files) end.files = filesOf(top);
  return end;
};
