// A headless browser, a server for the built site, and TAP.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

/** WebAssembly is compiled once: to do it a second time, better, takes longer than
 * what is tested goes on. */
const FLAGS = [
  "--js-flags=--liftoff-only",
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const TYPES = {
  ".html": "text/html", ".css": "text/css", ".js": "text/javascript",
  ".wasm": "application/wasm", ".svg": "image/svg+xml",
};

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium-headless-shell",
    args: FLAGS,
  });

/** Serves a folder on localhost; gives the address. */
export const serve = (folder) =>
  new Promise((resolve) => {
    const server = createServer(async (request, response) => {
      const path = normalize(new URL(request.url, "http://localhost").pathname);
      const file = join(folder, path === "/" ? "index.html" : path);
      try {
        const content = await readFile(file);
        response.writeHead(200, { "content-type": TYPES[extname(file)] || "text/plain" });
        response.end(content);
      } catch {
        response.writeHead(404).end();
      }
    });
    server.listen(0, "127.0.0.1", () => {
      const base = `http://127.0.0.1:${server.address().port}/`;
      resolve({ base, close: () => server.close() });
    });
  });

let failed = 0;
let about = "site";

/** What is tested, where it is not the site. */
export const testing = (what) => (about = what);

/** One line of TAP. What is wrong, if anything, follows as comments. */
export const report = (name, wrong) => {
  console.log(`${wrong.length ? "not ok" : "ok"} - ${about}: ${name}`);
  for (const line of wrong.slice(0, 20)) console.log(`#   ${line}`);
  if (wrong.length) failed++;
};

/** Runs a test that collects what is wrong; an exception is wrong, too. */
export const check = async (name, test) => {
  const wrong = [];
  try {
    await test(wrong);
  } catch (error) {
    wrong.push(...String(error.stack || error).split("\n").slice(0, 5));
  }
  report(name, wrong);
};

export const failures = () => failed;

/** Notes what a page should never do: complain, or ask another host. */
export const watch = (page, base, wrong) => {
  const where = () => page.url().replace(base, "");
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      wrong.push(`${where()}: console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`${where()}: ${error.message}`));
  page.on("requestfailed", (request) => wrong.push(`${where()}: no answer: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !/^(?:data|blob):/.test(request.url()))
      wrong.push(`${where()}: asks another host: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) wrong.push(`${where()}: ${response.status()} ${response.url()}`);
  });
};
