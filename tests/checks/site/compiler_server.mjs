// A server of the page's compiler that goes wrong in ways that servers and browsers
// do: every folder of it, KIND/, has the same files, and its own way.
//
//     const { base, asked, mend, close } = await serveCompiler(FOLDER)
//
// asked(KIND) counts the packed files that were asked for there; mend(KIND) has them
// answered as they should be.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const refused = (what) => `Object.defineProperty(self, "${what}", { value: undefined });\n`;

/** What the Worker finds when it starts: a browser that can't do everything. */
const BROWSERS = {
  "no-webassembly": refused("WebAssembly"),
  "no-unpacking": refused("DecompressionStream"),
  "no-memory":
    "WebAssembly.compile = async () => { throw new RangeError('could not allocate memory'); };\n",
  "no-cache": "Object.defineProperty(self, 'caches', { get() { throw new Error('private'); } });\n",
  "no-room": "Cache.prototype.put = async () => { throw new DOMException('', 'QuotaExceededError'); };\n",
};

/** How the packed files are answered, until the folder is mended. */
const ANSWERS = {
  missing: (response) => response.writeHead(404).end(),
  busy: (response) => response.writeHead(503).end(),
  silent: (response) => response.destroy(),
  breaks: (response, content) => {
    response.writeHead(200, { "content-length": content.length });
    response.write(content.subarray(0, content.length / 2), () => response.destroy());
  },
  page: (response) => response.writeHead(200).end("<!doctype html><title>Welcome</title>"),
  cut: (response, content) => response.writeHead(200).end(content.subarray(0, 1e6)),
  other: (response, content) => response.writeHead(200).end(gunzipSync(content).subarray(1)),
};
const unpacked = (response, content) =>
  response.writeHead(200, { "content-encoding": "gzip" }).end(content);

export const serveCompiler = (folder) =>
  new Promise((resolve) => {
    const counts = {};
    const mended = new Set();
    const server = createServer((request, response) => {
      const [, kind, name] = request.url.split("/");
      if (!name) return response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>");
      const content = readFileSync(`${folder}/${name}`);
      if (name.endsWith(".js")) {
        response.writeHead(200, { "content-type": "text/javascript" });
        return response.end((BROWSERS[kind] ?? "") + content);
      }
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (kind === "unpacked") return unpacked(response, content);
      if (ANSWERS[kind] && !mended.has(kind)) return ANSWERS[kind](response, content);
      return response.writeHead(200).end(content);
    });
    server.listen(0, "127.0.0.1", () => resolve({
      base: `http://127.0.0.1:${server.address().port}/`,
      asked: (kind) => counts[kind] ?? 0,
      mend: (kind) => mended.add(kind),
      close: () => server.close(),
    }));
  });
