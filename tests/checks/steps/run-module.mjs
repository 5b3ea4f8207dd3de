// Plays a step-through's module as the page would, and compares every step with
// what the native program printed.
//
//     node run-module.mjs MODULE.wasm STEPS.json
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

const [, , file, stepsFile] = process.argv;
const bytes = readFileSync(file);
const scenes = JSON.parse(readFileSync(stepsFile));
const module = new WebAssembly.Module(bytes);

const fail = (what) => {
  console.log(what);
  process.exitCode = 1;
};

const imports = WebAssembly.Module.imports(module);
if (imports.length) fail(`it needs ${imports.map((each) => each.name)}`);
if (bytes.length > 31 * 1024) fail(`it has ${bytes.length} bytes`);

const start = (number) => {
  const { memory, ...functions } = new WebAssembly.Instance(module).exports;
  functions.play_scene(number);
  return (what, argument) => {
    const address = functions[what](argument);
    if (!address) return null;
    const all = new Uint8Array(memory.buffer, address);
    return JSON.parse(new TextDecoder().decode(all.subarray(0, all.indexOf(0))));
  };
};

const compare = (where, seen, wanted) => {
  if (!isDeepStrictEqual(seen, wanted))
    fail(`${where}: ${JSON.stringify(seen)} is not ${JSON.stringify(wanted)}`);
};

scenes.forEach((scene, number) => {
  const play = start(number);
  scene.steps.forEach((step, index) =>
    compare(`${scene.snippet} ${index + 1}`, play("play_next"), step));
  compare(`${scene.snippet} at its end`, play("play_next"), null);
  scene.sends.forEach((sent, choice) => {
    const again = start(number);
    again("play_next");
    again("play_next");
    compare(`${scene.snippet} sent`, again("play_send", choice), sent);
  });
});
